import { describe, expect, it } from 'vitest'
import { entriesIn } from '../../ledger/entries.ts'
import { openNewsroom } from './newsroom.ts'

const files = ['wire.txt', 'local.txt']
const article = (dead: number, cost: number): string =>
  `The ferry fire killed ${dead} people on Monday, police said.\n\nRepairs to the ferry will cost $${cost} million.\n`

/** A repository with two contradictions, and the ids of both. */
const repository = () => {
  const room = openNewsroom()
  room.write('wire.txt', article(14, 2.5))
  room.write('local.txt', article(17, 3.5))
  room.git('add', '.')
  room.git('commit', '-qm', 'Two articles')
  const ids = room.openIds(...files)
  expect(ids).toHaveLength(2)
  return { ...room, ids }
}

describe('two branches that each settle another finding', () => {
  it.each([
    ['commit all there is', ['-A']],
    ['commit the ledger only', ['factcheck.ledger.yaml']],
  ])('merge, where they %s', (_, added) => {
    const { git, run, read, ids } = repository()
    for (const [i, id] of ids.entries()) {
      git('checkout', '-qb', `settle-${i}`, 'main')
      expect(run(['resolve', id, ...files, '--both', '--reason', 'two counts']).code).toBe(0)
      git('add', ...added)
      git('commit', '-qm', `Settle ${id}`)
      expect(run(['compare', ...files]).code).toBe(1)
      git('checkout', '-q', 'main')
    }
    for (const i of ids.keys()) git('merge', '-q', '--no-edit', `settle-${i}`)
    expect(entriesIn(read('factcheck.ledger.yaml')).map(({ id }) => id)).toEqual(ids.toSorted())
    expect(run(['compare', ...files])).toMatchObject({ code: 0, err: '' })
  })
})
