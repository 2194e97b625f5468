import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/core/article.ts'
import type { Entities } from '../../src/core/entity.ts'
import type { PlaceValue } from '../../src/core/value.ts'
import { corpus } from '../../src/kinds/place/corpus.ts'
import { place } from '../../src/kinds/place/index.ts'
import { segment } from '../../src/segment/segment.ts'

const nobody: Entities = { at: () => null }

const read = (text: string): readonly { readonly text: string; readonly value: PlaceValue }[] => {
  const article: Article = { id: 0, path: 'place.txt', text, title: '', published: null }
  const hints = place.prepare(article)
  return segment(article).flatMap(sentence =>
    place.find(sentence, hints).map(found => ({
      text: text.slice(found.span.start, found.span.end),
      value: place.normalise(found, sentence, hints, nobody) as PlaceValue,
    })),
  )
}

const values: readonly PlaceValue[] = corpus.reads.flatMap(({ phrases }) =>
  phrases.flatMap(phrase => read(phrase.replace('⟦', '').replace('⟧', '')).map(({ value }) => value)),
)

describe('places', () => {
  it('compare alike both ways, and each agrees with itself', () => {
    expect(values.length).toBeGreaterThan(100)
    for (const a of values) {
      expect(place.compare(a, a).verdict, JSON.stringify(a)).toBe('agreement')
      for (const b of values) {
        const [there, back] = [place.compare(a, b), place.compare(b, a)]
        expect([back.verdict, back.reason.code, back.confidence], `${a.name} / ${b.name}`).toEqual([
          there.verdict,
          there.reason.code,
          there.confidence,
        ])
      }
    }
  })

  it('never put a place that plays another part, or that only lies near, against one that plays its own', () => {
    for (const a of values)
      for (const b of values)
        if (a.relation !== b.relation && a.relation !== 'near' && b.relation !== 'near')
          expect(place.compare(a, b).verdict, `${a.relation} ${a.name} / ${b.relation} ${b.name}`).not.toBe(
            'contradiction',
          )
  })

  it('learn from one passage where a name lies in another', () => {
    const text = 'A boat sank off Portland, Maine, on Monday.\nDivers arrived in Portland on Tuesday.'
    expect(read(text).map(({ value }) => [value.name, value.within, value.country])).toEqual([
      ['Portland', 'Maine', 'USA'],
      ['Portland', 'Maine', 'USA'],
    ])
  })

  it('take no surname for where something comes from', () => {
    const text = 'Lewis Hamilton scored twice.\nA shot from Hamilton hit the post.'
    expect(read(text)).toEqual([])
  })

  it('read nothing where a report was filed', () => {
    expect(read('LISBON, Portugal (Newswire) — A mill burned in Porto.').map(({ text }) => text)).toEqual([
      'Porto',
    ])
  })

  it('are read from text of any shape without a crash', () => {
    for (const text of [
      '',
      ' ',
      'in',
      'In in in',
      'at a',
      'the of the',
      'in 🙂',
      'in \u202eLisbon',
      'Gulf of',
      'in Ł.',
    ])
      expect(() => read(text)).not.toThrow()
  })
})
