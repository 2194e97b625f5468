// What WordNet leaves open between the words that report events: it has prices rise in one synset and increase in
// another, and links "sale" to no verb. Only pairs that any thesaurus holds; acts that can follow each other
// ("arrest" and "release") are no opposites here.

/** Words and those they are joined to, both ways. */
type WordPairs = ReadonlyMap<string, ReadonlySet<string>>

/** Joins every word left of the stroke to every word right of it: `rise climb|fall drop`. */
const pairsOf = (lines: readonly string[]): WordPairs => {
  const pairs = new Map<string, Set<string>>()
  const join = (a: string, b: string): void => {
    const held = pairs.get(a)
    if (held) held.add(b)
    else pairs.set(a, new Set([b]))
  }
  for (const line of lines) {
    const [left = [], right = []] = line.split('|').map(words => words.split(' '))
    for (const a of left)
      for (const b of right) {
        join(a, b)
        join(b, a)
      }
  }
  return pairs
}

/** Words of one line mean the same. */
const nouns = [
  'accord agreement deal pact',
  'blast explosion',
  'blaze fire',
  'company firm',
  'death fatality',
  'decline decrease drop fall',
  'gunman shooter',
  'headcount payroll workforce',
  'increase rise',
  'strike walkout',
  'victory win',
]

const verbs = [
  'approve pass',
  'climb grow increase rise',
  'decline decrease drop fall',
  'decline refuse',
  'delay postpone',
  'hurt injure wound',
  'increase raise',
  'kill slay',
  'lower reduce',
  'plummet plunge slump tumble',
  'rescue save',
  'soar surge',
]

const alike = (lines: readonly string[]): WordPairs => pairsOf(lines.map(line => `${line}|${line}`))

/** Words that mean the same. */
export const moreSynonyms: Readonly<Record<'noun' | 'verb', WordPairs>> = {
  noun: alike(nouns),
  verb: alike(verbs),
}

/** Words that mean the opposite, whatever their part of speech. */
export const moreOpposites: WordPairs = pairsOf([
  'accept grant|decline deny refuse reject',
  'acknowledge admit confirm|deny',
  'adopt approve pass ratify|reject veto',
  'agree|refuse',
  'allow permit legalize|ban forbid outlaw prohibit',
  'approval|rejection veto',
  'back endorse support|oppose',
  'boost increase raise|cut lower reduce',
  'climb gain grow growth increase jump rise soar surge|decline decrease drop fall plummet plunge shrink slump tumble',
  'expand|contract shrink',
  'gain|lose',
  'higher|lower',
  'improve|deteriorate worsen',
  'injured hurt wounded|unharmed unhurt uninjured',
  'lawful legal|illegal unlawful',
  'profit|loss',
  'safe|dangerous unsafe',
  'strengthen|weaken',
  'support|opposition',
  'surplus|deficit',
  'survive|die perish',
  'uphold|overturn quash',
  'victory win|defeat loss',
])

/** Nouns for actions whose verb WordNet does not link; null where it links one that newspapers do not mean. */
export const moreVerbs: ReadonlyMap<string, string | null> = new Map([
  ['advice', 'advise'],
  ['appointment', 'appoint'],
  ['choice', 'choose'],
  ['complaint', 'complain'],
  ['fire', null],
  ['flight', null],
  ['loss', 'lose'],
  ['proof', 'prove'],
  ['sale', 'sell'],
  ['storm', null],
  ['success', 'succeed'],
  ['theft', 'steal'],
])
