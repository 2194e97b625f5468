import { headLines, officers, ownMatter } from '../../lang/en/heads.ts'
import { informalHeads, politicalHeads } from '../../lang/en/titles.ts'
/** Where an office belongs. Two different offices of one field are seldom held by one person. */
export type Field =
  | 'government'
  | 'local'
  | 'justice'
  | 'company'
  | 'university'
  | 'sport'
  | 'service'
  | 'rank'
  | 'parliament'
  | 'church'

/** A noun, or group of words, that names a role. */
export interface Head {
  /** The form that stands for all of its synonyms: "chief executive". */
  readonly name: string
  /** Fields it belongs to; none for a description that anybody may bear besides an office: "economist". */
  readonly fields: readonly Field[]
  /** What the words say of rank and portfolio besides: "cfo" is a chief officer for finance. */
  readonly rank?: readonly string[]
  readonly portfolio?: readonly string[]
}

/** Ranks of detectives by their initials: "DS Ida Lund" is a detective sergeant. */
const detectives: readonly (readonly [string, Head])[] = [
  ['dci', { name: 'inspector', fields: [], rank: ['chief', 'detective'] }],
  ['di', { name: 'inspector', fields: [], rank: ['detective'] }],
  ['ds', { name: 'sergeant', fields: ['rank'], rank: ['detective'] }],
]

const withSynonyms = (line: string): readonly (readonly [string, Head])[] => {
  const [forms = '', fields = ''] = line.split(':')
  const [fieldWords = '', rank = ''] = fields.split('|')
  const names = forms.split('/')
  const head: Head = {
    name: names[0] ?? '',
    fields: fieldWords.split(' ').filter((word): word is Field => word !== ''),
    ...(rank && { rank: rank.trim().split(' ') }),
  }
  return names.map(name => [name, head] as const)
}

/** Roles of which more is known than that they are one, by every form, lower case. */
export const heads: ReadonlyMap<string, Head> = new Map([
  ...headLines.flatMap(withSynonyms),
  ...detectives,
  ...officers.map(
    ([form, portfolio]) =>
      [form, { name: 'chief officer', fields: ['company'], portfolio: [portfolio] } satisfies Head] as const,
  ),
])

/** Most words that a head may have. */
export const longestHead = 4

/** The matter that an office's name states, for an office without a stated portfolio. */
export const matterOf = (head: string): readonly string[] => {
  const matter = ownMatter.get(head)
  return matter === undefined ? [] : [matter]
}

/** True for "chief", "head", "boss". */
export const isInformal = (head: string): boolean => informalHeads.has(head)

/** True for a role that one person holds alone, false for a description: "economist", "veteran". */
export const isOffice = (head: string): boolean => (heads.get(head)?.fields.length ?? 0) > 0

/** True for who governs or sits in a parliament: "president", "senator", "whip". */
export const isPublicOffice = (head: string): boolean =>
  politicalHeads.test(head) ||
  (heads.get(head)?.fields ?? []).some(field => field === 'government' || field === 'parliament')
