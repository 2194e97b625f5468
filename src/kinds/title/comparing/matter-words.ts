const noise: ReadonlySet<string> = new Set(
  'affairs affair matters issues the of and for in to a policy policies public clinical'.split(' '),
)

/** Words of a matter that say nothing: "foreign affairs" and "foreign" are one portfolio. */
export const isNoise = (word: string): boolean => noise.has(word)

/** How far an office reaches; words of one line may be another's translation of the same. */
const levels: ReadonlyMap<string, string> = new Map(
  [
    'national federal central',
    'state provincial regional',
    'local municipal county city district area borough',
    'international global european',
  ]
    .map(line => line.split(' '))
    .flatMap(words => words.map(word => [word, words[0] ?? word] as const)),
)

/** The level that a word of a title names, not what the office is in charge of: "provincial"; null for others. */
export const levelNamed = (word: string): string | null => levels.get(word) ?? null

/** True for a word that says how far an office reaches: "provincial". */
export const isLevel = (word: string): boolean => levels.has(word)

/** Words that newsrooms use for one matter, with the form that stands for them. */
const synonyms: ReadonlyMap<string, string> = new Map(
  (
    'economic economy|financial finance|treasury finance|exchequer finance|external foreign|home interior|' +
    'internal interior|transportation transport|operating operations|operation operations|technical technology|' +
    'technological technology|legal law|environmental environment|educational education|medical medicine|' +
    'communication communications|press communications|employment labor|work labor|' +
    'agricultural agriculture|farming agriculture|farm agriculture|industrial industry|cultural culture|' +
    'commercial commerce|sports sport|sporting sport|scientific science|forests forest|forestry forest|immigration migration|' +
    'refugees refugee|human-resources personnel|defensive defense|judicial justice|' +
    'constabulary police|policing police|firefighting fire|kids children|child children|resource resources|' +
    'right rights|woman women|pension pensions|mine mines|service services|' +
    'advertising marketing|sale sales|investigative investigations|investigation investigations|european europe'
  )
    .split('|')
    .map(row => row.split(' ') as [string, string]),
)

/** Matters that one ministry is called by in one text and another in the next. */
export const matterFamilies: readonly ReadonlySet<string>[] = (
  [
    'economy finance budget revenue planning development',
    'trade commerce business industry economy investment exports enterprise',
    'interior police order civil protection internal security safety administration',
    'humanitarian aid relief emergency disaster',
    'people human resources personnel',
    'artistic creative music musical arts culture',
    'labor social welfare pensions care',
    'environment climate ecology energy nature sustainability',
    'energy power electricity oil petroleum gas mines mining resources',
    'agriculture food rural fisheries livestock irrigation',
    'water irrigation resources',
    'transport infrastructure roads railways highways ports aviation works',
    'education schools higher universities science research youth',
    'science technology research innovation digital',
    'culture sport heritage media arts tourism youth',
    'communications information media relations',
    'justice law legal',
    'health medicine care',
    'housing urban planning cities construction',
    'women children family families equality gender',
  ] as const
).map(line => new Set(line.split(' ')))

const known: ReadonlySet<string> = new Set([
  ...synonyms.values(),
  ...matterFamilies.flatMap(family => [...family]),
])

/** The form that stands for a word of a matter and those that newsrooms use for it: "campaigns" → campaign. */
export const matterKey = (word: string): string =>
  synonyms.get(word) ?? (known.has(word) || !/[^s]s$/u.test(word) ? word : word.slice(0, -1))
