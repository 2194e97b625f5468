import { describe, expect, it } from 'vitest'
import { scoreStory, summarise } from '../../scripts/eval/score-stories.mjs'
import { check, reportOn } from '../../src/check.ts'
import { stories } from './judged-stories.ts'

/**
 * What is reached on the labelled stories, in rows; `npm run eval -- --verbose` lists what is missed. Raise a floor when
 * more is reached. Lower one only to be rid of a false alarm, and say so. A label is never changed to suit the program.
 */
const floors = {
  contradictions: 167,
  // Attribution was 9 while "he said" was held against a name; the one such alarm in labelled news was wrong.
  byKind: { name: 13, title: 40, figure: 70, date: 16, place: 6, quote: 3, polarity: 12, attribution: 7 },
  notation: 250,
  compatible: 321,
} as const

const ceilings = { falseAlarms: 0, trapsFallenInto: 0 } as const

const scores = stories.map(story => {
  const findings = reportOn([story.judged]).findings.map(finding => ({
    ...finding,
    // Labels go by the names of files.
    mentions: finding.mentions.map(mention => ({
      ...mention,
      source: mention.source.slice(story.name.length + 1),
    })),
  }))
  return scoreStory(story, findings)
})
const reached = summarise(scores)

describe('the labelled stories', () => {
  it('are all there', () => {
    expect(reached.stories).toBe(103)
    expect(reached.contradictions.gold).toBe(276)
    expect(reached.traps.rows).toBe(2198)
  })

  it('raise no more false alarms than are known', () => {
    const alarms = scores.flatMap(({ name, wrong }) => wrong.map(({ message }) => `${name}: ${message}`))
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(ceilings.falseAlarms)
  })

  it('lead into no trap: pairs that look like a contradiction and are none', () => {
    expect(reached.traps.fallenInto).toBeLessThanOrEqual(ceilings.trapsFallenInto)
  })

  it('stay quiet where the sources do not contradict each other', () => {
    const loud = scores.filter(
      ({ found, missed, wrong }) => found.length + missed.length === 0 && wrong.length > 0,
    )
    expect(loud.map(({ name }) => name)).toEqual([])
  })

  it('have as many of their contradictions found as before', () => {
    expect(reached.contradictions.found).toBeGreaterThanOrEqual(floors.contradictions)
  })

  it.each(Object.entries(floors.byKind))(
    'have as many contradictions of kind %s found as before',
    (kind, floor) => {
      expect(reached.byKind[kind]?.found).toBeGreaterThanOrEqual(floor)
    },
  )

  it('keep what their confidence promises: of those from 0.8 on, eight in ten are right', () => {
    const broken = reached.byConfidence.filter(({ from, right, reported }) => right < from * reported)
    expect(broken).toEqual([])
  })

  it('have as many pairs named as notation as before', () => {
    expect(reached.notation.found).toBeGreaterThanOrEqual(floors.notation)
  })

  it('have as many pairs named as compatible as before', () => {
    expect(reached.compatible.found).toBeGreaterThanOrEqual(floors.compatible)
  })
})

describe('the scorer', () => {
  const articles = [
    { path: 'a.txt', text: 'The fire killed 14 people.' },
    { path: 'b.txt', text: 'The fire killed 17 people in the town’s 40 flats.' },
  ]
  const passage = (path: string, quote: string) => {
    const start = articles.find(article => article.path === path)?.text.indexOf(quote) ?? 0
    return { path, spans: [{ start, end: start + quote.length }], quotes: [quote] }
  }
  const dead = [passage('a.txt', '14 people'), passage('b.txt', '17 people')]
  const other = [passage('a.txt', '14 people'), passage('b.txt', '40 flats')]
  const { findings } = check(articles)
  const contradiction = { verdict: 'contradiction', kind: 'figure', note: '' } as const

  it('counts a contradiction whose passages are pointed at', () => {
    const story = { name: 'fire', articles, expected: [{ ...contradiction, passages: dead }], traps: [] }
    expect(summarise([scoreStory(story, findings)])).toMatchObject({
      contradictions: { gold: 1, found: 1, reported: 1, right: 1, precision: 1, recall: 1, f1: 1 },
      byKind: { figure: { found: 1, gold: 1 } },
      clean: { quiet: 0, stories: 0 },
    })
  })

  it('counts one that points elsewhere in one of the articles as a false alarm and a miss', () => {
    const story = { name: 'fire', articles, expected: [{ ...contradiction, passages: other }], traps: [] }
    const score = summarise([scoreStory(story, findings)])
    expect(score.contradictions).toMatchObject({ found: 0, right: 0, reported: 1, f1: 0 })
  })

  it('counts a trap, and a clean story that was not kept quiet', () => {
    const story = { name: 'fire', articles, expected: [], traps: [{ passages: dead, why: '' }] }
    const score = summarise([scoreStory(story, findings)])
    expect(score).toMatchObject({ traps: { fallenInto: 1, rows: 1 }, clean: { quiet: 0, stories: 1 } })
  })

  it('lets a mention that spans half a page point at nothing', () => {
    const story = { name: 'fire', articles, expected: [{ ...contradiction, passages: dead }], traps: [] }
    const long = findings.map(f => ({ ...f, mentions: f.mentions.map(m => ({ ...m, start: 0, end: 161 })) }))
    expect(summarise([scoreStory(story, long)]).contradictions.found).toBe(0)
  })
})
