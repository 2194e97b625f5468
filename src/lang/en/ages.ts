import { wordSet } from '../word-set.ts'

/** "*ages* 5 to 11". */
export const ageNouns: ReadonlySet<string> = wordSet('age ages')

/** "*aged* 34 and 36". */
export const agedWords: ReadonlySet<string> = wordSet('aged ages')

/** "year-*old*", "year-*olds*". */
export const oldForms: ReadonlySet<string> = wordSet('olds old')

/** "age", "aged", "ages". */
export const ageWords: ReadonlySet<string> = wordSet('age aged ages')

/** "*at* 34", "*aged* 34". */
export const ageLeads: ReadonlySet<string> = wordSet('aged age at')

/** What a sentence opens with before an age: "*At* 35, she …", "*Now* 46, she …". */
export const ageOpeners: ReadonlySet<string> = wordSet('at now')

/** "*he's* 34". */
export const contractedBe: ReadonlySet<string> = wordSet("i'm he's she's")

/** "*turned* 40". */
export const turningVerbs: ReadonlySet<string> = wordSet('turned turns turning')

/** "who *turns* 40 in May": no age yet. */
export const comingOfAge: ReadonlySet<string> = wordSet('turn turns turning')

/** "aged 5 *to* 11". */
export const ageJoiners: ReadonlySet<string> = wordSet('and or to between')

/** "*died* at 84". */
export const deathWords: ReadonlySet<string> = wordSet('died dies dead death')

/** "*she* is 34". */
export const agedPronouns: ReadonlySet<string> = wordSet('he she i who')

/** "when she was *only* 12". */
export const justWords: ReadonlySet<string> = wordSet('only just barely still about')

/** What follows an age between commas, where it is somebody's: "34, *of* Ost", "34, *who*". */
export const asideLeads: ReadonlySet<string> = wordSet('who whose of from an a the')

/** Small words between a verb and an age: "was only 17", "is now 40". */
export const adverbsBeforeAge: ReadonlySet<string> = wordSet(
  'only just barely still already now then about nearly almost',
)

/** "*died* 84", "*married* at 20". */
export const lifeChanges: ReadonlySet<string> = wordSet(
  'died dies die dead dying death retired married widowed orphaned',
)

/** Between "aged" and its number: "aged over 65", "aged between 18 and 24". */
export const ageSofteners: ReadonlySet<string> = wordSet(`
  between about around over under nearly almost roughly approximately just at least up to
`)

/** Words between a name and an age that part them. */
export const bearerBreaks: ReadonlySet<string> = wordSet(`
  told said who and or with for from of by was is were in at on to that shot killed met saw named
`)

/** What may stand between a name and its age: "Holm, *who turned* 34". */
export const betweenNameAndAge: RegExp =
  /^,? ?(?:aged|age|then|now|who is|who was|who turned|is|was|turned|a|an|the|at age)? ?$/u

/** Words that make an age the limit of a group: "24 of them *under* age 17". */
export const ageLimits: ReadonlySet<string> = wordSet('under over below above')

/** "A *boy* of 12", "*girls* of 9 and 11". */
export const agedOf: ReadonlySet<string> = wordSet(
  'boy boys girl girls lad lads man men woman women youth youths',
)

/** "The 15-*year-old*", which may be anybody; "was 15 years old" is said of somebody. */
export const describedByAge: RegExp = /\byear[- ]olds?$/iu

/** "At the *age* of four", "*aged* 14" tells when something was, each another time. */
export const ageAsTime: RegExp = /\baged?\b/iu
