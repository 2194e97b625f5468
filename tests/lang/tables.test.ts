import { describe, expect, it } from 'vitest'
import { monthByName, weekdayByName } from '../../src/lang/en/calendar.ts'
import { concepts } from '../../src/lang/en/concepts.ts'
import { events } from '../../src/lang/en/events.ts'
import { axes, verbsInOtherWords } from '../../src/lang/en/outcomes.ts'
import { phraseMap } from '../../src/lang/phrase-map.ts'
import { wordMap } from '../../src/lang/word-map.ts'
import { wordPairs } from '../../src/lang/word-pairs.ts'
import { wordSet } from '../../src/lang/word-set.ts'

const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, i) => words.indexOf(word) !== i)

describe('the table of events', () => {
  it('has a word in one row, and in no other group of things that news speaks of', () => {
    const words = [...Object.values(events).flatMap(({ words }) => words ?? []), ...Object.values(concepts)]
    expect(repeated(words.flatMap(list => list.split(' ')))).toEqual([])
  })

  it('tells of one event with a word that stands beside a date', () => {
    const dated = Object.values(events).flatMap(({ dated }) => dated?.split(' ') ?? [])
    expect(repeated(dated)).toEqual([])
  })

  it('says something of each event', () => {
    const empty = Object.entries(events).filter(([, row]) => Object.keys(row).length === 0)
    expect(empty).toEqual([])
  })
})

describe('the table of outcomes', () => {
  it.each(['verbs', 'outcomes', 'phrases', 'states'] as const)(
    'has a word on one side of one axis: %s',
    column => {
      const rows = [...Object.values(axes), ...Object.values(verbsInOtherWords)]
      const words = rows.flatMap(
        row => row[column]?.flatMap(side => (side === '' ? [] : side.split(', '))) ?? [],
      )
      expect(repeated(words)).toEqual([])
    },
  )
})

describe('the calendar', () => {
  it('numbers months and weekdays from the first', () => {
    expect(['january', 'sept', 'december'].map(name => monthByName.get(name))).toEqual([1, 9, 12])
    expect(['monday', 'weds', 'sun'].map(name => weekdayByName.get(name))).toEqual([1, 3, 7])
  })
})

describe('lists of words', () => {
  it('part words at blanks and line ends', () => {
    expect([...wordSet('\n  red green\n  blue\n', 'red')]).toEqual(['red', 'green', 'blue'])
  })

  it('say what a word or phrase stands for', () => {
    expect(wordMap({ warm: 'red orange', cold: 'blue' }).get('orange')).toBe('warm')
    expect(phraseMap({ more: 'more than | well\n over' }).get('well over')).toBe('more')
    expect([...wordPairs('dr > doctor | acting')]).toEqual([
      ['dr', 'doctor'],
      ['acting', 'acting'],
    ])
  })
})
