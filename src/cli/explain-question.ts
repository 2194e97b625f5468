import { resolve } from 'node:path'
import type { PassageRef, Question } from '../core/trace.ts'
import { passageOf } from './passage-of.ts'

interface Refused {
  readonly refused: string
}

/** "f-12ab34cd", "f-12", "t-12ab34cd-2": an id, or the start of one. */
const idStart = /^[a-z]-[0-9a-f]{0,8}(?:-\d{0,9})?$/u

const usage = 'name a finding by its id, or two passages as in a.txt:12 b.txt:9'

/** A question, and the files that the answer is read from. */
export interface Asked {
  readonly question: Question
  readonly files: readonly string[]
}

/** Reads what the arguments ask for. */
export const questionOf = (args: readonly string[], cwd: string): Asked | Refused => {
  const [first = '', second, ...others] = args
  const [a, b] = [first, second ?? ''].map(written => passageOf(written, cwd))
  if (a && b) return { question: { passages: [a, b] }, files: [a.path, b.path, ...others] }
  if (a)
    return {
      refused: `${second ?? first}: ${second === undefined ? 'one passage is not enough' : 'not a passage'}; ${usage}`,
    }
  if (!idStart.test(first)) return { refused: `${first}: neither a finding’s id nor a passage; ${usage}` }
  return { question: { finding: first }, files: args.slice(1) }
}

/** The question with each path as its article has it: "./a.txt" and "a.txt" are one file. */
export const asLoaded = (
  question: Question,
  articles: readonly { readonly path: string }[],
  cwd: string,
): Question => {
  if ('finding' in question) return question
  const place = (passage: PassageRef): PassageRef => {
    const same = articles.find(({ path }) => resolve(cwd, path) === resolve(cwd, passage.path))
    return { ...passage, path: same?.path ?? passage.path }
  }
  const [a, b] = question.passages
  return { passages: [place(a), place(b)] }
}
