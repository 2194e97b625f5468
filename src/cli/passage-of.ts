import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PassageRef } from '../core/trace.ts'

/** "a.txt:12", "C:\news\a.txt:12": all up to the last colon is the path. */
const atLine = /^(?<path>.+):(?<line>\d{1,9})$/su

/** The readings of an argument as a place in a file, the one with a column first. */
const readingsOf = (written: string): readonly PassageRef[] => {
  const { path, line } = atLine.exec(written)?.groups ?? {}
  if (path === undefined) return []
  const plain = { path, line: Number(line), column: null }
  const { path: shorter, line: first } = atLine.exec(path)?.groups ?? {}
  return shorter === undefined
    ? [plain]
    : [{ path: shorter, line: Number(first), column: Number(line) }, plain]
}

/**
 * Reads "a.txt:12" and "a.txt:12:5" from the right, since a path may hold colons. Where "notes:3:7" could be either, the
 * file that exists decides.
 *
 * @returns null where it names no line
 */
export const passageOf = (written: string, cwd: string): PassageRef | null => {
  const readings = readingsOf(written)
  const isThere = ({ path }: PassageRef): boolean => path === '-' || existsSync(resolve(cwd, path))
  return readings.find(isThere) ?? readings[0] ?? null
}
