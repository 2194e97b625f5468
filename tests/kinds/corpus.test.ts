import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/core/article.ts'
import type { Comparison } from '../../src/core/comparison.ts'
import type { Entities } from '../../src/core/entity.ts'
import type { Sentence } from '../../src/core/sentence.ts'
import { overlaps, type Span } from '../../src/core/span.ts'
import type { Value } from '../../src/core/value.ts'
import type { Kind } from '../../src/kinds/define-kind.ts'
import { boilerplate } from '../../src/kinds/define-kind.ts'
import { findIn } from '../../src/kinds/find-in.ts'
import { kinds } from '../../src/kinds/index.ts'
import { segment } from '../../src/segment/segment.ts'
import { corpora } from '../support/corpora.ts'

/** Splits "at ⟦12 May⟧ in" into the plain text and the span of what stands in the brackets. */
const unmark = (phrase: string): { text: string; marked: Span | null } => {
  const start = phrase.indexOf('⟦')
  const end = phrase.indexOf('⟧')
  const text = phrase.replace('⟦', '').replace('⟧', '')
  return { text, marked: start < 0 ? null : { start, end: end - 1 } }
}

/** In a corpus line every name stands for a person of its own. */
const namesOf = (sentence: Sentence): Entities => ({
  at: (_articleId, span) => {
    const person = sentence.people.find(p => overlaps(p.span, span))
    return person ? { id: person.text, name: person.text, key: person.text.toLowerCase() } : null
  },
})

const readAll = (kind: Kind, phrase: string, published: string | undefined) => {
  const { text, marked } = unmark(phrase)
  const article: Article = { id: 0, path: 'corpus.txt', text, title: '', published: published ?? null }
  const hints = kind.prepare(article)
  const sentences = segment(article)
  const found = findIn(kind, sentences, hints)
  const read = sentences.flatMap((sentence, i) =>
    (found[i] ?? [])
      .filter(({ rule }) => rule !== boilerplate)
      .map(passage => ({
        span: passage.span,
        text: text.slice(passage.span.start, passage.span.end),
        value: kind.normalise(passage, sentence, hints, namesOf(sentence)),
      })),
  )
  return { text, marked, read }
}

/** The value read at the marked span, which the mention must cover exactly. */
const readMarked = (kind: Kind, phrase: string, published: string | undefined): Value => {
  const { text, marked, read } = readAll(kind, phrase, published)
  if (!marked) throw new Error(`no ⟦ ⟧ in «${phrase}»`)
  const here = read.filter(r => overlaps(r.span, marked))
  expect(
    here.map(r => r.text),
    phrase,
  ).toEqual([text.slice(marked.start, marked.end)])
  const value = here[0]?.value
  if (value === undefined || typeof value === 'string') throw new Error(`«${phrase}» is unreadable: ${value}`)
  return value
}

it('every kind has a corpus', () => {
  expect(Object.keys(corpora)).toEqual(kinds.map(kind => kind.name))
})

for (const kind of kinds) {
  const corpus = corpora[kind.name]
  if (!corpus) continue
  const { published } = corpus
  describe(`corpus of ${kind.name}`, () => {
    it.each(corpus.reads.flatMap(({ value, phrases }) => phrases.map(phrase => ({ phrase, value }))))(
      'reads $phrase',
      ({ phrase, value }) => {
        expect(readMarked(kind, phrase, published)).toMatchObject(value)
      },
    )
    it.each(corpus.ignores.map(phrase => ({ phrase })))('ignores $phrase', ({ phrase }) => {
      const { marked, read } = readAll(kind, phrase, published)
      expect(read.filter(r => !marked || overlaps(r.span, marked)).map(r => r.text)).toEqual([])
    })
    it.each(corpus.compares)('compares $a with $b', ({ a, b, verdict, reason }) => {
      const [left, right] = [readMarked(kind, a, published), readMarked(kind, b, published)]
      const outcome = (c: Comparison) => ({ verdict: c.verdict, reason: c.reason.code })
      expect(outcome(kind.compare(left, right))).toEqual({ verdict, reason })
      expect(outcome(kind.compare(right, left))).toEqual({ verdict, reason })
    })
  })
}
