import type { Token } from '../core/sentence.ts'
import { determiners } from '../lang/en/grammar.ts'
import { aliasWords, bylineWords, namesJoined, thingNouns } from '../lang/en/names.ts'
import { nearPlaces } from '../lang/en/places.ts'
import { portfolioWords } from '../lang/en/titles.ts'
import { humanVerbs } from '../lang/en/verbs.ts'
import { type Evidence, namesRole } from './people-candidate.ts'
import { behindOffice } from './people-office.ts'

/** "state", "council": what an office may be of. */
const isMatter = (token: Token | undefined): boolean =>
  token !== undefined && (portfolioWords.has(token.normal) || thingNouns.has(token.normal))

/** What the words in front of a run of capitals say. */
export const evidenceInFront: readonly Evidence[] = [
  { name: 'title-in-front', weigh: ({ name }) => (name.titled ? 2 : 0) },
  {
    name: 'role-in-front',
    weigh: ({ tokens, name }) => {
      const before = tokens[name.first - 1]
      if (name.titled || !namesRole(before)) return 0
      return before?.after === ' ' ? 2 : before?.after === ', ' ? 1.5 : 0
    },
  },
  {
    // "secretary of state Owen Tarrant"
    name: 'office-of-a-matter-in-front',
    weigh: ({ tokens, name }) =>
      !name.titled && isMatter(tokens[name.first - 1]) && behindOffice(tokens, name.first) ? 2 : 0,
  },
  {
    // "A spokesman for the ministry, Mauro Machel, denied"
    name: 'role-phrase-in-front',
    weigh: ({ tokens, name }) => {
      if (
        name.titled ||
        tokens[name.first - 1]?.after !== ', ' ||
        !/^[,.]/u.test(tokens[name.last]?.after ?? '')
      )
        return 0
      for (let i = name.first - 1; i >= Math.max(0, name.first - 8); i--) {
        const token = tokens[i]
        if (!token || (i < name.first - 1 && /[,;:—–]/u.test(token.after)) || token.pos === 'verb') return 0
        if (namesRole(token)) return 2
      }
      return 0
    },
  },
  {
    // "59-year-old Tarn Odilka" is somebody, the 175-year-old Tarn Odilka may be a firm.
    name: 'age-in-front',
    weigh: ({ tokens, name }) => {
      const [years, unit, old] = tokens.slice(Math.max(0, name.first - 3), name.first)
      const isAge = unit?.normal === 'year' && old?.normal === 'old' && unit.after === '-'
      return isAge && /^[1-9]?\d$/u.test(years?.text ?? '') ? 2 : 0
    },
  },
  {
    name: 'by',
    weigh: ({ tokens, name }) => (namesJoined.has(tokens[name.first - 1]?.normal ?? '') ? 0.5 : 0),
  },
  { name: 'beside-somebody', weigh: ({ beside }) => (beside ? 1 : 0) },
  {
    // "appointed Maren Holtby as"
    name: 'object-of-a-human-verb',
    weigh: ({ tokens, name }) => {
      const before = tokens[name.first - 1]
      if (before?.pos !== 'verb' || before.after !== ' ') return 0
      return humanVerbs.has(before.lemma) ? 1.5 : 0
    },
  },
  {
    name: 'byline',
    weigh: ({ tokens, role, name }) =>
      role === 'byline' && (name.first === 0 || bylineWords.has(tokens[name.first - 1]?.normal ?? ''))
        ? 2
        : 0,
  },
  {
    name: 'alias',
    weigh: ({ tokens, name }) =>
      tokens.slice(Math.max(0, name.first - 3), name.first).some(t => aliasWords.has(t.normal)) ? 4 : 0,
  },
  {
    name: 'article-in-front',
    weigh: ({ tokens, name }) => {
      const before = tokens[name.first - 1]
      return !name.titled && before?.after === ' ' && determiners.has(before.normal) ? -3 : 0
    },
  },
  {
    name: 'place-preposition',
    weigh: ({ tokens, name }) =>
      !name.titled && nearPlaces.has(tokens[name.first - 1]?.normal ?? '') ? -1.5 : 0,
  },
]
