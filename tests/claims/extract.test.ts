import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.ts'

const read = async (text: string, kind: string) =>
  (await extract({ path: 'a.txt', text })).filter(claim => claim.kind === kind).map(claim => claim.text)

describe('the head of an article', () => {
  it.each([
    ['THE HARBOUR BRIEFING\n15 February 2024\n\nNine ships left the port, the harbour master said.\n'],
    [
      'Nine ships leave\n\nBy Ana Weld, Baltic correspondent\nWednesday 14 February, 17:40\n\nThe ships left.\n',
    ],
    [
      'PORT ELM, Ohio, Jan. 16 (Lake Wire) — Nine ships left the port on the lake, the harbour master said.\n',
    ],
  ])('has no figures in its date: %j', async text => {
    expect((await read(text, 'figure')).map(found => found.toLowerCase())).toEqual(['nine'])
  })

  it('claims nothing by the date and the place of a dateline', async () => {
    const council = 'The council of Port Elm voted to shut its old harbour bridge, officials said on Monday.'
    const text = `PORT ELM, Ohio, March 4 (Lake Wire) — ${council}
`
    expect(await read(text, 'date')).toEqual(['Monday'])
    expect(await read(text, 'place')).not.toContain('PORT ELM, Ohio')
  })
})

it('a bracket that opens inside a figure closes there', async () => {
  const text = 'Ana Weld won the final 6-4 7-6(5), her coach (a former player) said.\n'
  expect(await read(text, 'figure')).toEqual(['6-4 7-6(5)'])
})
