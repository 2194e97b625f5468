import { crimes, type IdiomRow, idiomRows, subjectIdiomRows } from '../../lang/en/outcomes.ts'
import { type Axis, axisOf } from './axis.ts'

/** What a verb says with a noun: where on which axis, and of what. */
export interface Idiom {
  readonly axis: Axis
  readonly of: IdiomRow['of']
}

type Entries<T> = readonly (readonly [string, T])[]

const entriesOf = ({ axis, verb, sign, of, verbs, nouns }: IdiomRow): Entries<Idiom> => {
  const idiom: Idiom = { axis: axisOf({ axis: verb ?? axis ?? '', sign }, verb !== undefined), of }
  return verbs
    .split(' ')
    .flatMap(word => nouns.split(' ').map((noun): [string, Idiom] => [`${word} ${noun}`, idiom]))
}

const idioms: ReadonlyMap<string, Idiom> = new Map(idiomRows.flatMap(entriesOf))
const ofSubjects: ReadonlyMap<string, Idiom> = new Map(subjectIdiomRows.flatMap(entriesOf))

/** What a verb says with the noun it governs, or null. Dictionary forms. */
export const idiomOf = (verb: string, noun: string): Idiom | null => idioms.get(`${verb} ${noun}`) ?? null

/** The axis of a verb whose subject decides what it means: "both panels opened", "the motion failed". */
export const axisOfSubject = (verb: string, subject: string): Axis | null =>
  ofSubjects.get(`${verb} ${subject}`)?.axis ?? null

/** Is the noun the name of a crime? */
export const isOffence = (noun: string): boolean => crimes.has(noun)
