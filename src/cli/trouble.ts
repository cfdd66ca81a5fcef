/** What went wrong, in words for the person who typed the command. */

const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'this is a folder, not a file.',
  ENOTDIR: 'part of this path is not a folder.',
  EACCES: 'permission denied.',
  ENOSPC: 'no space is left on the device.',
}

export const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const { code } = error as NodeJS.ErrnoException
  return (code === undefined ? undefined : MEANINGS[code]) ?? error.message
}
