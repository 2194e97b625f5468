import type { SentenceRole, Token } from '../core/sentence.ts'
import { countryOf } from '../data/countries.ts'
import { fullGivenNames } from '../data/nicknames.ts'
import { placesNamed } from '../data/places.ts'
import { isFirstName, isInitial } from './people-chains.ts'
import { particles } from './people-honorifics.ts'
import { placeStarts, portfolioWords, shipPrefixes, surnameThings, thingNouns } from './people-not-names.ts'
import { callingNouns, isRoleNoun } from './people-roles.ts'
import { behindOffice, type TrimmedName } from './people-trim.ts'

/** A run of capitals in its sentence. */
export interface Candidate {
  readonly tokens: readonly Token[]
  readonly role: SentenceRole
  readonly name: TrimmedName
}

const speech = new Set(
  (
    'say tell add ask warn argue explain insist concede admit claim note write reply joke recall declare announce ' +
    'describe call deny testify tweet post comment predict believe think want hope marry study retire resign grow'
  ).split(' '),
)

/** Verbs whose object is a person. */
const humanVerbs = new Set(
  'appoint name elect nominate hire promote marry arrest jail convict sentence succeed replace oust thank'.split(
    ' ',
  ),
)

const words = ({ tokens, name }: Candidate): readonly Token[] => tokens.slice(name.first, name.last + 1)

/** Number of words, where a double surname counts as one. */
const wordCount = (candidate: Candidate): number =>
  words(candidate).filter((token, i, all) => i === all.length - 1 || token.after !== '-').length

const roleBefore = (token: Token | undefined): boolean =>
  token !== undefined && (isRoleNoun(token.normal) || isRoleNoun(token.lemma) || token.tags.has('Actor'))

/** ", the city's deputy fire chief", ", a former mayor of": a role within the next words of an apposition. */
const roleFollows = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < Math.min(tokens.length, from + 9); i++) {
    const token = tokens[i]
    if (!token || token.pos === 'verb' || token.pos === 'auxiliary' || token.normal === 'which') return false
    if (isRoleNoun(token.normal) || isRoleNoun(token.lemma)) return true
    if (/[,;:—–]/u.test(token.after)) return false
  }
  return false
}

/** Evidence for and against a person, each with its weight; a name needs two points. */
const evidence: readonly { readonly name: string; readonly weigh: (candidate: Candidate) => number }[] = [
  {
    name: 'first-name',
    weigh: ({ tokens, name }) => {
      const token = tokens[name.first]
      if (!token || !isFirstName(token)) return 0
      return countryOf(token.text) === null && !token.tags.has('Place') ? 2 : 1
    },
  },
  {
    name: 'tagged-person',
    weigh: candidate =>
      !isFirstName(candidate.tokens[candidate.name.first]) &&
      words(candidate).some(
        token => token.tags.has('LastName') || token.tags.has('Person') || isFirstName(token),
      )
        ? 1
        : 0,
  },
  { name: 'title-in-front', weigh: ({ name }) => (name.titled ? 2 : 0) },
  {
    name: 'role-in-front',
    weigh: ({ tokens, name }) => {
      const before = tokens[name.first - 1]
      if (name.titled || !roleBefore(before)) return 0
      return before?.after === ' ' ? 2 : before?.after === ', ' ? 1.5 : 0
    },
  },
  {
    // "secretary of state Owen Tarrant"
    name: 'office-of-a-matter-in-front',
    weigh: ({ tokens, name }) =>
      !name.titled &&
      portfolioWords.has(tokens[name.first - 1]?.normal ?? '') &&
      behindOffice(tokens, name.first)
        ? 2
        : 0,
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
        if (roleBefore(token)) return 2
      }
      return 0
    },
  },
  {
    name: 'by',
    weigh: ({ tokens, name }) => (/^(?:by|with|and)$/u.test(tokens[name.first - 1]?.normal ?? '') ? 0.5 : 0),
  },
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
      return after === ', ' && roleFollows(tokens, name.last + 1) ? 2 : 0
    },
  },
  {
    name: 'speech',
    weigh: ({ tokens, name }) => {
      const [before, next] = [tokens[name.first - 1], tokens[name.last + 1]]
      const spoken = (token: Token | undefined) => token?.pos === 'verb' && speech.has(token.lemma)
      return (spoken(before) && before?.after === ' ') || (spoken(next) && tokens[name.last]?.after === ' ')
        ? 1
        : 0
    },
  },
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
      role === 'byline' &&
      (name.first === 0 || /^(?:by|and|words)$/u.test(tokens[name.first - 1]?.normal ?? ''))
        ? 2
        : 0,
  },
  {
    name: 'initials-and-particles',
    weigh: candidate => {
      const inner = words(candidate).slice(0, -1)
      if (inner.length > 0 && inner.some(token => isInitial(token))) return 2
      return inner.slice(1).some(token => particles.has(token.text)) ? 1 : 0
    },
  },
  {
    name: 'hyphen',
    weigh: c =>
      words(c)
        .slice(1)
        .some(t => /\p{L}-\p{Lu}/u.test(t.text) || t.after === '-')
        ? 0.5
        : 0,
  },
  {
    name: 'two-unknown-words',
    weigh: candidate =>
      wordCount(candidate) === 2 && words(candidate).every(token => token.pos === 'noun') ? 0.5 : 0,
  },
  {
    name: 'alias',
    weigh: ({ tokens, name }) =>
      tokens
        .slice(Math.max(0, name.first - 3), name.first)
        .some(t => /^(?:alias|known|nicknamed|dubbed)$/u.test(t.normal))
        ? 4
        : 0,
  },
  {
    name: 'quoted',
    weigh: ({ tokens, name }) =>
      /["“‘*«]$/u.test(tokens[name.first - 1]?.after ?? '') &&
      /^[,.]?["”’*»]/u.test(tokens[name.last]?.after ?? '')
        ? -3
        : 0,
  },
  {
    name: 'article-in-front',
    weigh: ({ tokens, name }) => {
      const before = tokens[name.first - 1]
      return !name.titled && before?.after === ' ' && /^(?:the|an?|this|that)$/u.test(before.normal) ? -3 : 0
    },
  },
  {
    name: 'place-preposition',
    weigh: ({ tokens, name }) =>
      !name.titled &&
      /^(?:in|at|near|outside|off|across|inside|towards?)$/u.test(tokens[name.first - 1]?.normal ?? '')
        ? -1.5
        : 0,
  },
  {
    // "Civil Defence spokesman …": what stands before a role is whose it is.
    name: 'role-right-behind',
    weigh: ({ tokens, name }) => {
      const next = tokens[name.last + 1]
      if (humanVerbs.has(tokens[name.first - 1]?.lemma ?? '')) return 0
      return tokens[name.last]?.after === ' ' && next && /^\p{Ll}/u.test(next.text) && isRoleNoun(next.normal)
        ? -3
        : 0
    },
  },
  {
    name: 'place-name',
    weigh: candidate => {
      const { tokens, name } = candidate
      if (name.titled || name.last === name.first) return 0
      const start = placeStarts.has(tokens[name.first]?.normal ?? '') ? -2 : 0
      const text = words(candidate)
        .map(token => token.text)
        .join(' ')
      return start + (placesNamed(text).length > 0 ? -2 : 0)
    },
  },
]

/** Words that make a run of capitals a thing, whatever else speaks for a person. */
const isThing = (candidate: Candidate): boolean => {
  const { tokens, name } = candidate
  const before = tokens[name.first - 1]
  if (before && shipPrefixes.has(before.normal) && !/^\p{Lu}\p{Ll}/u.test(before.text)) return true
  if (
    before?.after === ' ' &&
    !name.titled &&
    thingNouns.has(before.normal) &&
    !behindOffice(tokens, name.first) &&
    !/^\p{Lu}/u.test(before.text)
  )
    return true
  if (
    /^(?:the|an?)$/u.test(tokens[name.last + 1]?.normal ?? '') &&
    tokens[name.last]?.after === ' ' &&
    /^\p{Lu}/u.test(tokens[name.last + 2]?.text ?? '')
  )
    return true
  if (before?.after.includes('&') || tokens[name.last]?.after.startsWith(' & ')) return true
  const firstName = isFirstName(tokens[name.first])
  return words(candidate).some((token, i, all) => {
    if (!thingNouns.has(token.normal)) return false
    // "Bill", "Grant", "Dale": a given name before the surname.
    if (i < all.length - 1 && fullGivenNames(token.text).length > 0) return false
    if (!surnameThings.has(token.normal)) return true
    // "Rebecca Hall"; "President Park Min-ho"
    const surname = i === all.length - 1 ? i > 0 && (firstName || name.titled) : i === 0 && name.titled
    return !surname
  })
}

/** One name alone stands for a person behind an honorific or office, or as a first name behind a kinship. */
const isSingle = ({ tokens, role, name }: Candidate): boolean => {
  const token = tokens[name.first]
  if (!token || token.text.length < 2 || isInitial(token) || portfolioWords.has(token.normal)) return false
  if (name.honorific >= 0) return true
  if (role === 'headline' || role === 'heading') return false
  if (name.titled) {
    const office =
      callingNouns.has(tokens[name.first - 1]?.normal ?? '') ||
      portfolioWords.has(tokens[name.first - 1]?.normal ?? '')
    return office && countryOf(token.text) === null && token.pos === 'noun' && !token.tags.has('Plural')
  }
  const before = tokens[name.first - 1]
  return before?.after === ' ' && roleBefore(before) && isFirstName(token) && before.pos === 'noun'
}

/** Does the sentence speak of the run of capitals as of a person? */
export const isPerson = (candidate: Candidate): boolean => {
  const count = wordCount(candidate)
  if (count > 6 || isThing(candidate)) return false
  if (count === 1) return isSingle(candidate)
  return evidence.reduce((sum, { weigh }) => sum + weigh(candidate), 0) >= 2
}
