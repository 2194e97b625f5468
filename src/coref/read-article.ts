import type { Mention } from '../core/claim.ts'
import type { Sentence } from '../core/sentence.ts'
import type { TitleValue } from '../core/value.ts'
import { plainKey } from '../kinds/name/name-keys.ts'
import { title } from '../kinds/title/index.ts'
import type { ArticlePerson, Gender, Reference } from './article-person.ts'
import { contextsOf, toldIn } from './contexts.ts'
import { nounGender } from './gendered-nouns.ts'
import { joinMisspelt } from './join-misspelt.ts'
import { linkAges } from './link-ages.ts'
import { type KnownNames, linkFullNames } from './link-full-names.ts'
import { linkPronouns } from './link-pronouns.ts'
import { linkRoles } from './link-roles.ts'
import { linkSurnames } from './link-surnames.ts'
import type { Cast } from './people-of-article.ts'
import type { Misspelt, OpenName } from './second-references.ts'

/** The people of one article and every passage that stands for one of them, in text order. */
export interface ArticlePeople {
  readonly people: readonly ArticlePerson[]
  readonly references: readonly Reference[]
  /** Words that may be surnames of people whom only another article names in full. */
  readonly open: readonly OpenName[]
  readonly misspelt: readonly Misspelt[]
}

const byStart = (a: Reference, b: Reference): number => a.span.start - b.span.start

const nobody = { at: () => null }

/** The titles of each person, by index. */
const titlesOf = (
  count: number,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  references: readonly Reference[],
): readonly (readonly TitleValue[])[] => {
  const byStart = new Map(references.map(reference => [reference.span.start, reference.person]))
  const titles: TitleValue[][] = Array.from({ length: count }, () => [])
  for (const { kind, bearer, sentence, span, rule, parts } of mentions) {
    const person = bearer ? byStart.get(bearer.start) : undefined
    const around = sentences[sentence]
    if (kind !== 'title' || !bearer || person === undefined || !around) continue
    const value = title.normalise({ span, rule, parts, bearer }, around, new Set(), nobody)
    if (typeof value !== 'string' && value.type === 'title') titles[person]?.push(value)
  }
  return titles
}

/** The gender that a person's titles tell: "cameraman". */
const toldBy = (titles: readonly TitleValue[]): Gender => {
  for (const { full } of titles)
    for (const word of full.toLowerCase().split(/\s+/u)) {
      const gender = nounGender(word)
      if (gender !== null) return gender
    }
  return null
}

/**
 * Reads who an article speaks of: by name, then surname, then role, then age, then pronoun.
 *
 * @param named the people that its sentences name; those whom only another article makes known are added
 * @param known full names that all the articles make known
 */
export const readArticle = (
  articleId: number,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  named: Cast,
  known: KnownNames,
): ArticlePeople => {
  const families = new Set([...known.values()].map(({ family }) => plainKey(family)))
  const cast = joinMisspelt(named, families)
  const full = linkFullNames(sentences, cast, known)
  const short = linkSurnames(sentences, cast, families)
  const byName = [...cast.references, ...full.links, ...short.links].sort(byStart)
  const titles = titlesOf(cast.people.length, sentences, mentions, byName)
  const contexts = contextsOf(cast.people.length, sentences, byName)
  const byRole = [...byName, ...linkRoles(sentences, titles)].sort(byStart)
  const linked = [...byRole, ...linkAges(sentences, byRole, contexts)].sort(byStart)
  const pronouns = linkPronouns(
    sentences,
    linked,
    cast.people.map(({ gender }, i) => gender ?? toldBy(titles[i] ?? [])),
  )
  const told = toldIn(sentences)
  const nowhere = { words: new Set<string>(), sentences: [], kin: false, age: null, of: null }
  return {
    people: cast.people.map((person, i) => ({
      ...person,
      articleId,
      titles: titles[i] ?? [],
      context: contexts[i] ?? nowhere,
      told,
    })),
    references: [...linked, ...pronouns].sort(byStart),
    open: [...full.open, ...short.open],
    misspelt: short.misspelt,
  }
}
