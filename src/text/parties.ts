import { mouthpieces, opposedParties, partyWords } from '../lang/en/organisations.ts'
/** Which side of a dispute a speaker stands on, by the noun for them. */
export type Party = 'authority' | 'movement' | 'business' | 'observer'

const partyByWord: ReadonlyMap<string, Party> = new Map(
  (Object.entries(partyWords) as [Party, string][]).flatMap(([party, list]) =>
    list.split(' ').map(word => [word, party] as const),
  ),
)

/** The side that a speaker stands on: "union" → movement; null for a noun that tells none. */
export const partyOf = (lemma: string): Party | null => partyByWord.get(lemma) ?? null

/** Do two speakers stand on sides that keep counts of their own? */
export const areOpposed = (a: string, b: string): boolean => opposedParties.has(`${partyOf(a)} ${partyOf(b)}`)

/** True for a noun that stands for whoever it speaks for: "spokeswoman", "statement". */
export const isMouthpiece = (lemma: string): boolean => mouthpieces.has(lemma)
