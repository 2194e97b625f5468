import { writeFile } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { createFile } from '../files/create-file.ts'
import { whyNot } from '../files/file-trouble.ts'
import { replaceFile } from '../files/replace-file.ts'
import type { Environment } from './environment.ts'
import type { Outcome } from './outcome.ts'

/** "/dev/stdout", "/dev/fd/63", "/proc/self/fd/3" */
const openName = /^\/(?:dev\/(?<name>stdout|stderr)|(?:dev|proc\/self)\/fd\/(?<number>\d{1,5}))$/u

/** The number of the open file that a path stands for, or null. */
const openFile = (path: string): number | null => {
  const { name, number } = openName.exec(path)?.groups ?? {}
  if (name !== undefined) return name === 'stdout' ? 1 : 2
  return number === undefined ? null : Number(number)
}

const writeOpen = async (file: number, text: string, { stdout, stderr }: Environment): Promise<void> => {
  if (file === 1) await stdout(text)
  else if (file === 2) stderr(text)
  else await promisify(writeFile)(file, text)
}

/** Writes one file: what is open, a pipe or a device directly, as nothing can take its place; any other whole or not at all. */
const writeOne = async (
  { path, text, isNew }: Outcome['files'][number],
  environment: Environment,
): Promise<void> => {
  const absolute = resolve(environment.cwd, path)
  const open = openFile(absolute)
  if (open !== null) return writeOpen(open, text, environment)
  // What stands in the way of a folder stands in the way of the file, which says it better.
  await mkdir(dirname(absolute), { recursive: true }).catch(() => undefined)
  if (isNew) return createFile(absolute, text)
  const there = await stat(absolute).catch(() => null)
  if (there?.isFIFO() || there?.isCharacterDevice()) return promisify(writeFile)(absolute, text)
  return replaceFile(absolute, text)
}

/** Writes the reports that go to files; says in one line what went wrong. */
export const writeFiles = async ({ files }: Outcome, environment: Environment): Promise<string | null> => {
  // What is open comes last: nothing goes to stdout where a file cannot be written.
  const inOrder = files.toSorted(
    (a, b) => Number(openFile(a.path) !== null) - Number(openFile(b.path) !== null),
  )
  for (const file of inOrder) {
    try {
      await writeOne(file, environment)
    } catch (thrown) {
      return `${file.path}: cannot be written: ${whyNot(thrown)}`
    }
  }
  return null
}
