import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

/** A long article that states one figure over and over, as a live blog does. */
const blog = (path: string, sentence: string) => ({
  path,
  text: `Storm hits the coast\n\n${`${sentence} `.repeat(400)}\n`,
})

const figures = (...texts: readonly string[]) =>
  check(texts.map((text, i) => blog(`${i}.txt`, text))).findings.filter(({ kind }) => kind === 'figure')

describe('a figure that two long articles repeat', () => {
  it('is one finding with every place it stands in', () => {
    const found = figures('Two people died.', 'Two people were killed.')
    expect(found).toHaveLength(1)
    expect(found[0]?.verdict).toBe('agreement')
    expect(found[0]?.mentions).toHaveLength(800)
  })

  it('is one contradiction where they differ', () => {
    const found = figures('Four people died.', 'Seven people died.')
    expect(found.map(({ verdict }) => verdict)).toEqual(['contradiction'])
  })
})

describe('a value that one sentence counts two things by', () => {
  it('is two facts, of which one may be at odds', () => {
    const of = (path: string, terms: string) => ({
      path,
      text: `PORT ELM (${path}) — Arne Dahl was given ${terms} life terms on Monday for the murder of two bakers.\n`,
    })
    const { findings } = check([of('Wire', 'two'), of('Local', 'three')])
    expect(
      findings.flatMap(({ verdict, mentions }) =>
        verdict === 'contradiction' ? [new Set(mentions.map(({ text }) => text))] : [],
      ),
    ).toEqual([new Set(['two', 'three'])])
  })
})
