import type { Token } from '../core/sentence.ts'
import type { Span } from '../core/span.ts'
import { honorifics, particles, thingNouns } from '../lang/en/names.ts'
import { isRoleNoun } from '../text/people-roles.ts'

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}.*\p{Ll}/u.test(token.text)

/** Words that may stand beside a surname without making another name of the two. */
const isTitle = (token: Token): boolean => isRoleNoun(token.normal) || honorifics.has(token.normal)

/** "Brandt Howell", "Alder County": a capitalised neighbour makes it the name of something else. */
export const hasNeighbour = (tokens: readonly Token[], first: number, last: number): boolean => {
  const [before, after] = [tokens[first - 1], tokens[last + 1]]
  const joined = (token: Token | undefined) => token?.after === ' ' || token?.after === '-'
  if (before && joined(before) && first > 1 && isCapital(before) && !isTitle(before)) return true
  if (after?.text && joined(tokens[last]) && isCapital(after) && !isTitle(after)) return true
  return (
    after !== undefined && tokens[last]?.after === ' ' && thingNouns.has(after.normal) && isCapital(after)
  )
}

/** A capitalised word, or the parts of one that a hyphen joins; first and last token. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly span: Span
  readonly text: string
}

/** Lists the capitalised words of a sentence. */
export const runsOf = (tokens: readonly Token[]): readonly Run[] => {
  const runs: Run[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || (token.after === '-' && tokens[i + 1])) continue
    const [start, end] = [tokens[first]?.span.start ?? 0, token.span.end]
    // "Then Zurab Qvelidze": an opener that is no noun has its capital from the sentence.
    const opener = first === 0 && token.pos !== 'noun' && !token.tags.has('Person')
    if (isCapital(tokens[first]) && !opener) {
      const text = tokens
        .slice(first, i + 1)
        .map(t => t.text)
        .join('-')
      runs.push({ first, last: i, span: { start, end }, text: text.replace(/['’]s?$/u, '') })
    }
    first = i + 1
  }
  return runs
}

/** Most words of a name that is looked for as a whole. */
const longest = 5

/** Do only spaces and particles stand between two words: "Pieter van den Heuvel"? */
const adjoin = (tokens: readonly Token[], a: Run, b: Run): boolean =>
  b.first - a.last <= 3 &&
  tokens
    .slice(a.last, b.first)
    .every((token, i) => token.after === ' ' && (i === 0 || particles.has(token.text)))

/** Joins neighbouring capitalised words into what could be full names; single words are left out. */
export const fullRuns = (tokens: readonly Token[], runs: readonly Run[]): readonly Run[] => {
  const full: Run[] = []
  let from = 0
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1]
    if (next && adjoin(tokens, run, next)) continue
    const first = runs[from]
    if (first && i > from && i - from < longest) {
      const text = tokens
        .slice(first.first, run.last + 1)
        .map((token, k, all) => (k < all.length - 1 ? token.text + token.after : token.text))
        .join('')
      full.push({
        first: first.first,
        last: run.last,
        span: { start: first.span.start, end: run.span.end },
        text: text.replace(/['’]s?$/u, ''),
      })
    }
    from = i + 1
  }
  return full
}
