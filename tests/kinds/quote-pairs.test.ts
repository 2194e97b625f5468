import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'

const findings = (a: string, b: string) =>
  check(
    [
      { path: 'a.txt', text: a },
      { path: 'b.txt', text: b },
    ],
    { kinds: ['quote'] },
  ).findings.filter(({ mentions }) => new Set(mentions.map(({ source }) => source)).size > 1)

const verdicts = (a: string, b: string): readonly string[] => findings(a, b).map(({ verdict }) => verdict)

describe('an amount in a quotation', () => {
  it('is the same with its scale as a letter and as a word', () => {
    expect(
      verdicts(
        'The courier said: “They ask for $1 million, and they want it before the gates open.”',
        'The courier said: “They ask for $1m, and they want it before the gates open.”',
      ),
    ).not.toContain('contradiction')
  })
})

describe('one quotation in two articles', () => {
  it('is found where neither says who spoke', () => {
    const [found] = findings(
      'A sign at the gate read “nobody leaves this orchard with unwashed boots”.',
      'A sign there read “nobody leaves this orchard with unwashed hands”, a visitor recalled.',
    )
    expect(found?.message).toBe('words differ: boots ≠ hands')
  })

  it('is found where one article breaks it with the verb', () => {
    expect(
      verdicts(
        '“We will drain the lower meadow,” said Ines Tollan, “before the lambs arrive in April.”',
        '“We will drain the lower meadow before the calves arrive in April,” Ines Tollan said.',
      ),
    ).toContain('contradiction')
  })

  it('is found where one quotes a few words of it, and has one less within them', () => {
    const [found] = findings(
      'Ines Tollan called the flood “a costly mistake”.',
      '“The flood was a very costly mistake and nobody else’s,” said Ines Tollan.',
    )
    expect(found?.verdict).toBe('contradiction')
    expect(found?.message).toBe('words differ: none ≠ very')
  })

  it('is found by the short sentence beside it', () => {
    expect(
      verdicts(
        '“We did not ask for charity. We want our meadow,” said Ines Tollan.',
        '“We did not ask for charity. We want our money,” said Ines Tollan.',
      ),
    ).toEqual(['contradiction'])
  })

  it('agrees where one quotes more of it, and is compatible where one leaves words out and says so', () => {
    const whole =
      '“We will drain the lower meadow and plant alders before the lambs arrive,” said Ines Tollan.'
    expect(verdicts(whole, 'Ines Tollan said she would “plant alders before the lambs arrive”.')).toEqual([
      'agreement',
    ])
    expect(
      verdicts(whole, '“We will drain the lower meadow … before the lambs arrive,” said Ines Tollan.'),
    ).not.toContain('contradiction')
    expect(verdicts(whole, 'Ines Tollan said she would “plant the alders before the lambs arrive”.')).toEqual(
      ['notation'],
    )
  })

  it('is left alone where an article has both wordings', () => {
    expect(
      verdicts(
        '“We will drain the lower meadow in April,” said Ines Tollan. “We will drain the upper meadow in April.”',
        '“We will drain the lower meadow in April,” said Ines Tollan.',
      ),
    ).toEqual(['agreement'])
  })

  it('is told apart from another of the same build, and from a translation by another hand', () => {
    expect(
      verdicts(
        '“The council will rebuild the mill,” said Ines Tollan.',
        '“Together we intend to rebuild the ferry landing,” said Ines Tollan.',
      ),
    ).toEqual([])
    expect(
      verdicts(
        '“It does not matter that he has lost the harvest, he has five fields already,” said a neighbour.',
        '“Never mind if the crop turns out to be ruined, he owns five fields anyway,” a neighbour said.',
      ),
    ).toEqual([])
  })

  it('of two people is no quotation in two wordings', () => {
    expect(
      verdicts(
        '“We will drain the lower meadow before the lambs arrive,” said Ines Tollan.',
        '“We will drain the lower meadow before the calves arrive,” said Edwin Marsh.',
      ),
    ).toEqual([])
  })
})
