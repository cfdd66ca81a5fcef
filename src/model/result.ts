import type { Notice } from './notice.ts'

/** What a stage answers: its value, and what it could not read or decide. Never silence. */
export type Result<T> = { readonly value: T; readonly notices: readonly Notice[] }

export const result = <T>(value: T, notices: readonly Notice[] = []): Result<T> => ({ value, notices })
