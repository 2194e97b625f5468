import { genderedNouns } from '../lang/en/relations.ts'
import { manlessWords } from '../lang/en/roles.ts'
import type { Gender } from './article-person.ts'

/** Is it a longer word of this ending? Looks at three letters only: searching for them takes V8 10 ms to compile. */
const endsIn = (noun: string, ending: string): boolean =>
  noun.endsWith(ending) && /^\p{L}{3}$/u.test(noun.slice(0, -ending.length).slice(-3))

/** The gender that a noun tells: "brother", "cameraman", "spokeswoman"; null where it tells none. */
export const nounGender = (noun: string): Gender => {
  const known = genderedNouns.get(noun)
  if (known !== undefined) return known
  if (endsIn(noun, 'woman')) return 'woman'
  return endsIn(noun, 'man') && !manlessWords.has(noun) ? 'man' : null
}
