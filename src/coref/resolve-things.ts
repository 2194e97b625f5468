import type { Mention } from '../core/claim.ts'
import type { Entity } from '../core/entity.ts'
import { groupBy } from '../core/group-by.ts'
import type { Sentence } from '../core/sentence.ts'
import { overlaps } from '../core/span.ts'
import { plainKey } from '../kinds/name/name-keys.ts'
import { longForms } from './long-forms.ts'
import { type MisspeltThing, misspeltThings } from './misspelt-things.ts'
import { type NamedThing, near, singleThingsOf, thingsOf } from './named-things.ts'

/** Things that articles name in different ways. */
export interface Things {
  /** Where each article names one, by article, in text order. */
  readonly mentions: readonly (readonly Mention[])[]
  /** The thing that is named from an offset on. */
  readonly startingAt: (articleId: number, start: number) => Entity | null
}

const formOf = ({ text }: NamedThing): string => text.replaceAll('’', "'")

/** Do two articles name the thing in other ways: one by its initials, or in another spelling? */
const isToldApart = (things: readonly NamedThing[]): boolean => {
  const forms = [...groupBy(things, thing => thing.articleId).values()].map(own =>
    [...new Set(own.map(formOf))].sort().join('|'),
  )
  return new Set(forms).size > 1
}

const toMention = ({ articleId, sentence, span, text }: NamedThing | MisspeltThing): Mention => ({
  articleId,
  sentence,
  span,
  text,
  kind: 'name',
  rule: 'thing',
  parts: text,
  bearer: null,
})

/** Of names that overlap the longer: of "Mills and Steel" and "Steel" the whole. */
const withoutParts = (things: readonly NamedThing[]): readonly NamedThing[] =>
  things.filter((thing, i) =>
    things
      .slice(Math.max(0, i - near), i + near + 1)
      .every(
        other =>
          other === thing ||
          other.articleId !== thing.articleId ||
          !overlaps(other.span, thing.span) ||
          other.text.length <= thing.text.length,
      ),
  )

const placeOf = ({ articleId, span }: NamedThing): string => `${articleId}:${span.start}:${span.end}`

/** Names that have the same letters and are written apart, with a hyphen or in other capitals: "Wal-Mert", "Walmert"; "NATO", "Nato". */
const sameLetters = (
  things: readonly NamedThing[],
  singles: readonly NamedThing[],
): readonly NamedThing[] => {
  const all = new Map([...singles, ...things].map(thing => [placeOf(thing), thing]))
  return [...groupBy([...all.values()], ({ keys }) => keys.letters).values()].filter(isToldApart).flat()
}

/**
 * Works out which names of things in several articles are one thing's, written in different ways: "the National Roads
 * Agency" and "the NRA", "Alder Coatings" and "Alder Coatings Ltd", "Doña Inés" and "Dona Ines".
 *
 * @param sentences of each article, by id
 */
export const resolveThings = (sentences: readonly (readonly Sentence[])[]): Things => {
  const things = sentences.length > 1 ? thingsOf(sentences.flat()) : []
  const longOf = longForms(things)
  const keyOf = ({ keys }: NamedThing): string =>
    keys.isAcronym ? (longOf.get(keys.plain) ?? `${keys.plain}.`) : keys.words
  const told = [...groupBy(things, keyOf).values()].filter(isToldApart)
  const inOrder = (a: NamedThing, b: NamedThing) => a.articleId - b.articleId || a.span.start - b.span.start
  const byWords = told.flat()
  const taken = new Set(byWords.map(placeOf))
  const [others, singles] = [things, sentences.length > 1 ? singleThingsOf(sentences.flat()) : []].map(list =>
    list.filter(thing => !taken.has(placeOf(thing))),
  )
  const byLetters = sameLetters(others ?? [], singles ?? [])
  const kept = withoutParts([...byWords, ...byLetters].sort(inOrder))
  const groupOf = (thing: NamedThing): string =>
    taken.has(placeOf(thing)) ? keyOf(thing) : `${thing.keys.letters}~`
  const entities = new Map<string, Entity>()
  for (const [key, own] of groupBy(kept, groupOf)) {
    const [name = ''] = own.map(({ text }) => text).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    for (const { articleId, span } of own)
      entities.set(`${articleId}:${span.start}`, { id: `t:${key}`, name, key })
  }
  const people = sentences.flat().flatMap(sentence => sentence.people)
  const surnames = new Set(people.flatMap(({ text }) => text.split(/[ -]/u).map(plainKey)))
  const misspelt = (sentences.length > 1 ? misspeltThings(sentences.flat(), surnames) : []).filter(
    ({ articleId, span }) => !kept.some(other => other.articleId === articleId && overlaps(other.span, span)),
  )
  for (const { articleId, span, text, key } of misspelt)
    entities.set(`${articleId}:${span.start}`, { id: `t:${key}`, name: text, key })
  const byArticle = groupBy([...kept, ...misspelt], thing => thing.articleId)
  return {
    mentions: sentences.map((_, id) => (byArticle.get(id) ?? []).map(toMention)),
    startingAt: (articleId, start) => entities.get(`${articleId}:${start}`) ?? null,
  }
}
