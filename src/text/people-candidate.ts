import type { SentenceRole, Token } from '../core/sentence.ts'
import { roleInitials } from '../lang/en/roles.ts'
import { isRoleNoun } from './people-roles.ts'
import type { TrimmedName } from './people-trim.ts'

/** A run of capitals in its sentence. */
export interface Candidate {
  readonly tokens: readonly Token[]
  readonly role: SentenceRole
  readonly name: TrimmedName
  /** True right behind somebody and "and": "Maren Holtby and …". */
  readonly beside: boolean
}

/** Something that speaks for a person or, with a negative weight, against. */
export interface Evidence {
  readonly name: string
  readonly weigh: (candidate: Candidate) => number
}

/** The tokens of the run. */
export const words = ({ tokens, name }: Candidate): readonly Token[] =>
  tokens.slice(name.first, name.last + 1)

/** Number of words, where a double surname counts as one. */
export const wordCount = (candidate: Candidate): number =>
  words(candidate).filter((token, i, all) => i === all.length - 1 || token.after !== '-').length

/** Does the token name a role, office or kinship? */
export const namesRole = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isRoleNoun(token.normal) ||
    isRoleNoun(token.lemma) ||
    roleInitials.has(token.text) ||
    token.tags.has('Actor'))
