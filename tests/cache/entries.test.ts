import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openEntries } from '../../src/cache/entries.ts'

const nothing = new Uint8Array()
const most = { all: 50_000, one: 15_000 }
/** A value of so many bytes when it is packed: hex digits take half of what they are. */
const large = (bytes: number): string => randomBytes(bytes).toString('hex')

/** The file after a run that used and set what is told. */
const fileAfter = (file: Uint8Array, run: (entries: ReturnType<typeof openEntries>) => void): Uint8Array => {
  const entries = openEntries(file, '1', most)
  run(entries)
  return entries.toFile() ?? file
}

describe('the entries of a cache', () => {
  it('are found again by their keys, and by who wrote them alone', () => {
    const file = fileAfter(nothing, entries => entries.set('a', { people: [14, 17] }))
    expect(openEntries(file, '1').get('a')).toEqual({ people: [14, 17] })
    expect(openEntries(file, '1').get('b')).toBeUndefined()
    expect(openEntries(file, '2').get('a')).toBeUndefined()
  })

  it('stay where nothing new comes, and beside what does', () => {
    const file = fileAfter(nothing, entries => entries.set('a', 1))
    expect(openEntries(file, '1').toFile()).toBeNull()
    const both = openEntries(
      fileAfter(file, entries => entries.set('b', 2)),
      '1',
    )
    expect([both.get('a'), both.get('b')]).toEqual([1, 2])
  })

  it('have bounds: the oldest go, and what is too large by itself is not kept', () => {
    const size = most.one * 0.8
    let file: Uint8Array = nothing
    for (const key of ['a', 'b', 'c', 'd', 'e'])
      file = fileAfter(file, entries => {
        entries.get('a')
        entries.set(key, large(size))
      })
    expect(file.length).toBeLessThanOrEqual(most.all)
    const entries = openEntries(file, '1')
    const isThere = (key: string) => entries.get(key) !== undefined
    expect(['a', 'b', 'c', 'd', 'e'].map(isThere)).toEqual([true, false, false, true, true])
    const huge = openEntries(nothing, '1', most)
    huge.set('a', large(2 * most.one))
    expect(huge.toFile()).toBeNull()
  })
})
