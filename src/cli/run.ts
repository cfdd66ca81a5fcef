import { CommanderError, type Command } from 'commander'
import { CrosswireError } from '../model/errors.ts'
import { DONE, FAULT, UNUSABLE, WrongUse } from './exit.ts'
import { complain } from './output.ts'
import { program } from './program.ts'

/** Makes commander throw instead of leaving the process, so that what was printed is drained. */
const withoutExit = (command: Command): Command => {
  command.exitOverride()
  for (const one of command.commands) withoutExit(one)
  return command
}

/** Runs a command line; resolves with the exit code. Whatever is wrong with its use is said on stderr. */
export const run = async (args: readonly string[], version: string): Promise<number> => {
  let code = DONE
  const finish = (finished: number): void => {
    code = finished
  }
  try {
    await withoutExit(program(version, finish)).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : UNUSABLE
    if (error instanceof WrongUse) complain(error.message)
    else {
      const code = error instanceof CrosswireError ? `${error.code}: ` : ''
      complain(
        `a fault of the program, not of its use: ${code}${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
      return FAULT
    }
    return UNUSABLE
  }
}
