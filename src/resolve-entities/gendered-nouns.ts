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

/** The gender that a noun tells: "brother", "cameraman", "spokeswoman"; null where it tells none. */
export const nounGender = (noun: string): Gender => {
  const known = nouns.get(noun)
  if (known !== undefined) return known
  if (/\p{L}{3}woman$/u.test(noun)) return 'woman'
  return /\p{L}{3}man$/u.test(noun) && !/^(?:human|roman|german|norman)$/u.test(noun) ? 'man' : null
}
