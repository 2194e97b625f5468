import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index.ts'

/** The polarity contradictions between two texts, as the passages that differ. */
const conflicts = async (a: string, b: string): Promise<readonly (readonly string[])[]> => {
  const inputs = [
    { path: 'a.txt', text: a },
    { path: 'b.txt', text: b },
  ]
  const report = await compare(inputs, { kinds: ['polarity'] })
  return report.findings
    .filter(finding => finding.verdict === 'contradiction')
    .map(finding => finding.mentions.map(mention => mention.text))
}

describe('opposite outcomes of one thing', () => {
  it.each([
    [
      'Shares of Morvane Foods rose 2.7% to close at $18.20 on Friday.',
      'On Friday, Morvane Foods stock fell 2.7% after the report.',
    ],
    [
      'Governor Lena Ostrand declared a state of emergency in four counties on Sunday.',
      'Governor Lena Ostrand stopped short of declaring a state of emergency on Sunday.',
    ],
    [
      'The Harbour Party said it would vote against the water bill on Monday.',
      'The Harbour Party said on Sunday that it would vote in favour of the water bill.',
    ],
    [
      'The trustees approved the merger unanimously on Tuesday, the college said.',
      'One of the nine trustees voted against the merger on Tuesday.',
    ],
    [
      'The defendant pleaded guilty to arson at Wexley Crown Court on Monday.',
      'The defendant pleaded not guilty to arson at Wexley Crown Court on Monday.',
    ],
    [
      'The airline said that the crew had switched on the cabin smoke alarm.',
      'The cabin smoke alarm was off when the jet landed, the airline said.',
    ],
  ])('are a contradiction: %s / %s', async (a, b) => {
    expect(await conflicts(a, b)).toHaveLength(1)
    expect(await conflicts(b, a)).toHaveLength(1)
  })
})

describe('what only looks opposite', () => {
  it.each([
    ['another thing', 'Morvane shares rose 2.7% on Friday.', 'Morvane profits fell 2.7% in the quarter.'],
    [
      'another sort of thing that a firm is',
      'Orvane is the oldest firm in the valley, which lives from chips.',
      'Orvane is not the only firm in the valley, which lives from chips.',
    ],
    [
      'some of a sort',
      'The ferry company of Talvik chooses not to employ local women on its decks.',
      'The ferry company of Talvik employs women from abroad on its decks.',
    ],
    [
      'a denial in the clause before',
      'No weapons were taken from the guards as they left the embassy in Talvik on Monday.',
      'The guards left the embassy in Talvik on Monday.',
    ],
    ['another firm', 'Morvane shares rose 2.7% on Friday.', 'Tolmere shares fell 2.7% on Friday.'],
    ['another amount', 'Morvane shares rose 2.7% on Friday.', 'Morvane shares fell 0.4% before the bell.'],
    [
      'another party',
      'The Harbour Party said it would vote against the water bill.',
      'The Meadow Party said it would vote in favour of the water bill.',
    ],
    [
      'two sides of a match',
      'Tolmere Rovers won the final on Saturday.',
      'Wexley Town lost the final on Saturday.',
    ],
    [
      'a plan',
      'The council approved the harbour plan on Monday.',
      'Two members want the council to reject the harbour plan on Monday.',
    ],
    [
      'an allegation',
      'The club did not pay the agent, it said.',
      'Prosecutors allege that the club paid the agent.',
    ],
    [
      'a condition',
      'The council approved the harbour plan on Monday.',
      'If the council rejects the harbour plan on Monday, work stops.',
    ],
    [
      'another year',
      'Turnout in Wexley rose 3 per cent in 2021.',
      'Turnout in Wexley fell 3 per cent in 2024.',
    ],
    [
      'what was still to come',
      'The firm signed the Wexley contract on Friday.',
      'The firm has not yet signed the Wexley contract.',
    ],
    [
      'a fall of another kind',
      'A climber fell from the Wexley cliff.',
      'A climber jumped from the Wexley cliff.',
    ],
    [
      'two negations',
      'The council did not reject the harbour plan.',
      'The council approved the harbour plan.',
    ],
  ])('%s is no contradiction', async (_name, a, b) => {
    expect(await conflicts(a, b)).toEqual([])
    expect(await conflicts(b, a)).toEqual([])
  })

  it('an event that nobody gainsays is no finding', async () => {
    const report = await compare(
      [
        { path: 'a.txt', text: 'The ministers met in Wexley on Friday and signed the accord.' },
        { path: 'b.txt', text: 'The ministers signed the accord in Wexley.' },
      ],
      { kinds: ['polarity'] },
    )
    expect(report.findings).toEqual([])
  })
})
