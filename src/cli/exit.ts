/** The exit codes of every command. */
export const DONE = 0
/** `verify` found a mismatch. */
export const MISMATCH = 1
/** Wrong use, or nothing readable. */
export const UNUSABLE = 2

/** A fault of the program itself (EX_SOFTWARE of sysexits.h), so that 1 always means a mismatch. */
export const FAULT = 70

/** Wrong use that only a command can see: its message is shown, and the exit code is `UNUSABLE`. */
export class WrongUse extends Error {}
