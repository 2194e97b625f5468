/** Which side of a dispute a speaker stands on, by the noun for them. */
export type Party = 'authority' | 'movement' | 'business' | 'observer'

const words: Readonly<Record<Party, string>> = {
  authority:
    'police government ministry minister army military council councillor mayor authority prosecutor state ' +
    'prosecution administration navy',
  movement:
    'organizer union protester campaigner activist opposition rebel insurgent guerrilla separatist militia defense ' +
    'lawyer attorney movement campaign critic opponent strike demonstrator marcher resident villager',
  business:
    'company firm employer management operator airline bank owner manufacturer developer retailer utility',
  observer:
    'analyst economist researcher scientist study survey institute thinktank foundation pollster monitor watchdog ' +
    'university observatory expert insurer broker auditor charity',
}

const partyByWord: ReadonlyMap<string, Party> = new Map(
  (Object.entries(words) as [Party, string][]).flatMap(([party, list]) =>
    list.split(' ').map(word => [word, party] as const),
  ),
)

/** The side that a speaker stands on: "union" → movement; null for a noun that tells none. */
export const partyOf = (lemma: string): Party | null => partyByWord.get(lemma) ?? null

/**
 * Sides that count for themselves, each against each: those who march and those who police the march, a firm and its
 * union. What an observer makes of it may stand against anybody's count, but only as an estimate.
 */
const opposed: ReadonlySet<string> = new Set([
  'authority movement',
  'movement authority',
  'business movement',
  'movement business',
])

/** Do two speakers stand on sides that keep counts of their own? */
export const areOpposed = (a: string, b: string): boolean => opposed.has(`${partyOf(a)} ${partyOf(b)}`)

/** Nouns for those who speak for others, or for nobody in particular: they do not say whose count it is. */
const mouthpieces: ReadonlySet<string> = new Set(
  (
    'official spokesman spokeswoman spokesperson statement source report press release officer leader head chief ' +
    'director president member representative agency office department service medium people person witness ' +
    'authorities figure datum data newspaper reporter news'
  ).split(' '),
)

/** True for a noun that stands for whoever it speaks for: "spokeswoman", "statement". */
export const isMouthpiece = (lemma: string): boolean => mouthpieces.has(lemma)
