import type { Sentence } from '../core/sentence.ts'
import { overlaps } from '../core/span.ts'
import { plainKey } from '../kinds/name/name-keys.ts'
import { fullRuns, runsOf } from './capital-runs.ts'
import type { Cast } from './people-of-article.ts'
import type { SecondReferences } from './second-references.ts'

/**
 * Finds full names in sentences that gave no sign of a person, but stand elsewhere in the article; the others
 * may be named in another article.
 */
export const linkFullNames = (sentences: readonly Sentence[], cast: Cast): SecondReferences => {
  const byName = new Map<string, number>()
  for (const [i, { forms }] of cast.people.entries())
    for (const form of forms.keys()) byName.set(plainKey(form), i)
  const found = sentences.flatMap(({ tokens, people }) => {
    let person = 0
    return fullRuns(tokens, runsOf(tokens)).filter(({ span }) => {
      for (let own = people[person]; own && own.span.end <= span.start; own = people[person]) person++
      const own = people[person]
      return !(own && overlaps(own.span, span))
    })
  })
  const keyed = found.map(run => ({ span: run.span, key: plainKey(run.text) }))
  return {
    links: keyed.flatMap(({ span, key }) => {
      const person = byName.get(key)
      return person === undefined ? [] : [{ span, person }]
    }),
    open: keyed.filter(({ key }) => !byName.has(key)),
  }
}
