import { check } from '../../src/check.ts'

/** The figures that contradict each other, of two articles of one day, each pair in order. */
export const figureConflicts = (a: string, b: string): readonly (readonly string[])[] =>
  check([
    { path: 'a.txt', text: a, published: '2025-05-23' },
    { path: 'b.txt', text: b, published: '2025-05-23' },
  ])
    .findings.filter(({ verdict, kind }) => verdict === 'contradiction' && kind === 'figure')
    .map(({ mentions }) => mentions.map(({ text }) => text).toSorted())
