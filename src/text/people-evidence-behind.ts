import type { Token } from '../core/sentence.ts'
import { articles } from '../lang/en/grammar.ts'
import { notBehindNames, postNominals, thingNouns } from '../lang/en/names.ts'
import { personalVerbs } from '../lang/en/speech.ts'
import { givingVerbs } from '../lang/en/titles.ts'
import { humanVerbs } from '../lang/en/verbs.ts'
import type { Evidence } from './people-candidate.ts'
import { isRoleNoun } from './people-roles.ts'
import { isPossessive } from './people-words.ts'

/** What an apposition calls its noun: "the city's deputy fire chief" somebody, "a company that supplies mines" a thing. */
const calledBehind = (tokens: readonly Token[], from: number): 'person' | 'thing' | null => {
  for (let i = from; i < Math.min(tokens.length, from + 9); i++) {
    const token = tokens[i]
    if (!token || token.pos === 'auxiliary' || token.normal === 'which') return null
    // "a privately held company": a participle behind an adverb.
    if (token.pos === 'verb' && tokens[i - 1]?.pos !== 'adverb') return null
    if (isRoleNoun(token.normal) || (token.pos === 'noun' && isRoleNoun(token.lemma))) return 'person'
    if (isThingNoun(tokens, from, i)) return 'thing'
    if (/[,;:—–]/u.test(token.after)) return null
  }
  return null
}

/**
 * "a privately held company that", "the charity behind": the noun that the apposition's article leads up to, which "a steward
 * at the mill" does not.
 */
const isThingNoun = (tokens: readonly Token[], from: number, i: number): boolean =>
  !tokens.slice(from, i).some(({ pos }) => pos === 'preposition') &&
  articles.has(tokens[from]?.normal ?? '') &&
  /^\p{Ll}/u.test(tokens[i]?.text ?? '') &&
  thingNouns.has(tokens[i]?.normal ?? '') &&
  tokens[i]?.after !== '-' &&
  (tokens[i]?.after !== ' ' || notBehindNames.has(tokens[i + 1]?.normal ?? ''))

/** "made Carol Roy captain", "named Carol Roy president": the role is one that is given. */
const givesOffice = (token: Token | undefined): boolean =>
  token !== undefined &&
  [token.lemma, token.normal.replace(/s$/u, '')].some(verb => humanVerbs.has(verb) || givingVerbs.has(verb))

/** What the words behind a run of capitals say, and the verb on either side. */
export const evidenceBehind: readonly Evidence[] = [
  {
    name: 'age-behind',
    weigh: ({ tokens, name }) => {
      const next = tokens[name.last + 1]
      if (!next || !/^[,(\s]+$/u.test(tokens[name.last]?.after ?? '')) return 0
      return next.normal === 'aged' || (/^\d{1,2}$/u.test(next.text) && /^[,.)]/u.test(next.after)) ? 2 : 0
    },
  },
  {
    name: 'role-behind',
    weigh: ({ tokens, name }) => {
      const after = tokens[name.last]?.after ?? ''
      const next = tokens[name.last + 1]
      if (next?.normal === 'who' || next?.normal === 'whose') return 2
      if (next?.normal === 'which') return -2
      const called = after === ', ' ? calledBehind(tokens, name.last + 1) : null
      return called === 'person' ? 2 : called === 'thing' ? -3 : 0
    },
  },
  {
    // "Margit Poppinger, MSc,"
    name: 'letters-behind',
    weigh: ({ tokens, name }) => {
      const next = tokens[name.last + 1]
      const letters = (next?.text ?? '').replaceAll('.', '')
      return tokens[name.last]?.after === ', ' &&
        /^\p{Lu}.*\p{Lu}|^Esq$/u.test(letters) &&
        postNominals.has(letters.toUpperCase())
        ? 2
        : 0
    },
  },
  {
    name: 'speech',
    weigh: ({ tokens, name }) => {
      const [before, next] = [tokens[name.first - 1], tokens[name.last + 1]]
      const spoken = (token: Token | undefined) => token?.pos === 'verb' && personalVerbs.has(token.lemma)
      return (spoken(before) && before?.after === ' ') || (spoken(next) && tokens[name.last]?.after === ' ')
        ? 1
        : 0
    },
  },
  {
    // "names Maren Holtby president"
    name: 'given-a-role',
    weigh: ({ tokens, name }) => {
      const [before, next] = [tokens[name.first - 1], tokens[name.last + 1]]
      const isRole = next !== undefined && /^\p{Ll}/u.test(next.text) && isRoleNoun(next.normal)
      return isRole && givesOffice(before) && before?.after === ' ' && tokens[name.last]?.after === ' '
        ? 2
        : 0
    },
  },
  {
    // "Civil Defence spokesman …": what stands before a role is whose it is.
    name: 'role-right-behind',
    weigh: ({ tokens, name }) => {
      const next = tokens[name.last + 1]
      const last = tokens[name.last]
      if (!last || isPossessive(last) || givesOffice(tokens[name.first - 1])) return 0
      return tokens[name.last]?.after === ' ' && next && /^\p{Ll}/u.test(next.text) && isRoleNoun(next.normal)
        ? -3
        : 0
    },
  },
]
