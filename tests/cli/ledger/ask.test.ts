import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Ask } from '../../../src/cli/ledger/ask.ts'
import { entriesIn } from '../../ledger/entries.ts'
import { runMain, temporaryFolder } from '../run.ts'

const cwd = temporaryFolder()
const ledger = join(cwd, 'factcheck.ledger.yaml')
writeFileSync(
  join(cwd, 'wire.txt'),
  'The ferry fire killed 14 people on Monday, police said.\n\nRepairs to the ferry will cost $2.5 million.\n',
)
writeFileSync(
  join(cwd, 'local.txt'),
  'The ferry fire killed 17 people on Monday, police said.\n\nRepairs to the ferry will cost $3.5 million.\n',
)

/** A person who gives the answers in order, and what that person is shown and asked. */
const person = (answers: readonly (string | null)[]) => {
  const [left, seen, refused]: [(string | null)[], string[], (string | undefined)[]] = [[...answers], [], []]
  const ask: Ask = {
    show: text => {
      seen.push(text)
    },
    choose: async (question, choices) => {
      seen.push(
        `${question} ${choices.map(({ value, label, hint }) => `[${value}: ${label} ${hint ?? ''}]`).join('')}`,
      )
      return left.shift() ?? null
    },
    write: async (question, refuse) => {
      seen.push(question)
      const answer = left.shift() ?? null
      if (answer !== null) refused.push(refuse(answer))
      return answer
    },
  }
  return { seen, refused, ask: async () => ask }
}

const run = (args: readonly string[], answers: readonly (string | null)[]) => {
  const { ask, seen, refused } = person(answers)
  return runMain(args, { cwd, ask }).then(ended => ({ ...ended, seen, refused }))
}
const entries = () => entriesIn(readFileSync(ledger, 'utf8'))
beforeEach(() => writeFileSync(ledger, ''))

describe('without flags, at a terminal', () => {
  it('every open finding is shown with its sentences, and decided on', async () => {
    const answers = ['accept 1', 'police statement', '', 'defer', 'ask the yard', '2026-04-01']
    const { code, seen, err } = await run(['resolve', 'wire.txt', 'local.txt'], answers)
    expect(code).toBe(0)
    expect(seen.join('\n')).toContain('The ferry fire killed 14 people on Monday, police said.')
    expect(seen.join('\n')).toContain('[accept 1: 17 is right local.txt]')
    expect(entries()).toHaveLength(2)
    expect(entries()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          decision: 'accept',
          accepted: expect.stringMatching(/^(?:17|USD 3,500,000)$/u),
          reason: 'police statement',
          expires: null,
        }),
        expect.objectContaining({ decision: 'defer', reason: 'ask the yard', expires: '2026-04-01' }),
      ]),
    )
    expect(err).toMatch(/accepted (?:17|USD 3,500,000): police statement/u)
    expect((await runMain(['compare', 'wire.txt', 'local.txt'], { cwd })).code).toBe(0)
  })

  it('a finding may be skipped, and what was decided before stopping is kept', async () => {
    expect((await run(['resolve', 'wire.txt', 'local.txt'], ['skip', 'both', 'rounding', ''])).code).toBe(0)
    expect(entries()).toMatchObject([{ decision: 'both', reason: 'rounding' }])
    const stopped = await run(['resolve', 'wire.txt', 'local.txt'], ['dismiss', null])
    expect(stopped).toMatchObject({ code: 0, err: 'factcheck: nothing was decided\n' })
    expect(entries()).toHaveLength(1)
  })

  it('one finding may be named', async () => {
    const { out } = await runMain(['compare', 'wire.txt', 'local.txt', '--format', 'json'], { cwd })
    const [{ id }] = JSON.parse(out).findings
    const { seen } = await run(['resolve', id, 'wire.txt', 'local.txt', '--reason', 'known'], ['both', ''])
    expect(seen.filter(text => text.includes('what holds?'))).toHaveLength(1)
    expect(entries()).toMatchObject([{ id, decision: 'both', reason: 'known' }])
  })

  it('no empty reason is taken, and no day that is none', async () => {
    const { refused } = await run(['resolve', 'wire.txt', 'local.txt'], ['both', ' ', 'soon', null])
    expect(refused).toEqual(['A reason is needed.', '"soon" is not a day such as 2024-01-19'])
  })

  it('there may be nothing to ask', async () => {
    writeFileSync(join(cwd, 'copy.txt'), `${readFileSync(join(cwd, 'wire.txt'), 'utf8')}\nRain fell.\n`)
    const { code, seen } = await run(['resolve', 'wire.txt', 'copy.txt'], [])
    expect({ code, seen }).toEqual({ code: 0, seen: [] })
  })
})

describe('a row of findings', () => {
  it('says which of how many, may be left, and keeps what was decided', async () => {
    const { code, seen } = await run(['resolve', 'wire.txt', 'local.txt'], ['both', 'rounding', '', 'stop'])
    expect(code).toBe(0)
    expect(seen.join('\n')).toMatch(/\(1 of 2\): what holds\?[\s\S]*\(2 of 2\): what holds\?/u)
    expect(entries()).toHaveLength(1)
  })

  it('takes the decision before for all that are left, but never an accepted value', async () => {
    const { code, seen } = await run(
      ['resolve', 'wire.txt', 'local.txt'],
      ['defer', 'ask the yard', '', 'same'],
    )
    expect(code).toBe(0)
    expect(seen.join('\n')).toContain('[same: the same for this: deferred: ask the yard (2026-03-02) ]')
    expect(entries()).toMatchObject([
      { decision: 'defer', reason: 'ask the yard' },
      { decision: 'defer', reason: 'ask the yard' },
    ])
    writeFileSync(ledger, '')
    const accepted = await run(['resolve', 'wire.txt', 'local.txt'], ['accept 0', 'police', '', null])
    expect(accepted.seen.join('\n')).not.toContain('[same: ')
  })
})
