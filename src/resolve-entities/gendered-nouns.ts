import type { Gender } from './article-person.ts'

/** Nouns for people that tell their gender: kin, and roles in -man and -woman. */
const nouns: ReadonlyMap<string, Gender> = new Map([
  ...(
    'man boy father son brother husband uncle nephew grandfather grandson stepfather stepson boyfriend fiancé king ' +
    'prince duke lord widower actor gentleman lad dad priest monk'
  )
    .split(' ')
    .map(word => [word, 'man'] as const),
  ...(
    'woman girl mother daughter sister wife aunt niece grandmother granddaughter stepmother stepdaughter girlfriend ' +
    'fiancée queen princess duchess lady widow actress heroine mum mom nun'
  )
    .split(' ')
    .map(word => [word, 'woman'] as const),
])

/** Is it a longer word of this ending? Looks at three letters only: searching for them takes V8 10 ms to compile. */
const endsIn = (noun: string, ending: string): boolean =>
  noun.endsWith(ending) && /^\p{L}{3}$/u.test(noun.slice(0, -ending.length).slice(-3))

/** The gender that a noun tells: "brother", "cameraman", "spokeswoman"; null where it tells none. */
export const nounGender = (noun: string): Gender => {
  const known = nouns.get(noun)
  if (known !== undefined) return known
  if (endsIn(noun, 'woman')) return 'woman'
  return endsIn(noun, 'man') && !/^(?:human|roman|german|norman)$/u.test(noun) ? 'man' : null
}
