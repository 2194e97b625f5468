import { describe, expect, it } from 'vitest'
import { frameOf } from '../../src/claims/frame.ts'
import { segment } from '../../src/segment/segment.ts'

const published = '2024-03-13'

/** What is counted, the verb and its subject, for the words in ⟦ ⟧. */
const read = (marked: string) => {
  const text = marked.replace(/[⟦⟧]/gu, '')
  const start = marked.indexOf('⟦')
  const [sentence] = segment({ id: 0, path: 'a.txt', text, title: '', published })
  const frame = sentence && frameOf(sentence, { start, end: marked.indexOf('⟧') - 1 })
  const word = (i: number | null | undefined) => (i == null ? null : (sentence?.tokens[i]?.text ?? null))
  return {
    counted: word(frame?.counted),
    verb: word(frame?.verb),
    partitive: frame?.partitive,
    subject: frame?.agent.map(word).join(' '),
  }
}

describe('the frame of a mention', () => {
  it.each([
    // The subject stands before all that is put between it and its verb.
    ['Dario Venn, who owns the mill, sold it for ⟦$4m⟧.', { verb: 'sold', subject: 'Dario Venn' }],
    ['The board adopted a plan to cut ⟦40⟧ posts.', { counted: 'posts', verb: 'cut', subject: 'board' }],
    ['The mill closed in May and lost ⟦12⟧ orders.', { counted: 'orders', verb: 'lost', subject: 'mill' }],
    // A verb of speech governs what stands with it behind a preposition, and not only what is told.
    [
      'Dario Venn wrote to the ⟦39-year-old⟧ winner, saying he looked forward to the day.',
      { counted: 'winner', verb: 'wrote' },
    ],
    // A relative clause without a subject is about the noun beside it.
    ['The savings of Odil Renck, who was hired in ⟦March 2005⟧, are gone.', { subject: 'Odil Renck' }],
    // Of two verbs side by side the one that the tree names.
    ['About ⟦50,000⟧ people marched destroying banks and shops.', { counted: 'people', verb: 'marched' }],
    // The verb behind a long subject, though another stands before it.
    [
      'The agency assumes that only ⟦26 million⟧ people under the age of 65 will be insured.',
      { counted: 'people', verb: 'insured' },
    ],
    // A passive that only tells what others suppose.
    [
      '⟦Hundreds⟧ of millers are believed to have travelled to Torvald.',
      { counted: 'millers', verb: 'travelled' },
    ],
    // Whoever speaks is what a verb of speech tells of.
    [
      'The boys ran, but as ⟦several⟧ neighbours shouted to them, the dog slipped away.',
      { counted: 'neighbours', verb: 'shouted' },
    ],
    ['⟦Approximately 440⟧ cases are reported in a year.', { counted: 'cases', verb: 'reported' }],
    // A clause that the tree hangs on its noun.
    [
      'Police are looking for the relatives of Fei Tarn, after ⟦four⟧ masked men burst into his flat.',
      { counted: 'men', verb: 'burst' },
    ],
    // What an ordinal is told of.
    ['Ines Tollan was the ⟦third⟧ to leave.', { verb: 'leave', subject: 'Ines Tollan' }],
  ])('%s', (marked, expected) => {
    expect(read(marked)).toMatchObject(expected)
  })

  it.each([
    // What a value measures is the object that is brought there, or what it stands "in".
    ['The bank cut its main rate to ⟦4%⟧.', 'rate'],
    ['The riots drove the crown below ⟦$1.29⟧ on Monday.', 'crown'],
    ['The mill took in ⟦$112 billion⟧ in revenue.', 'revenue'],
    ['The shell is ⟦155 mm⟧ in diameter.', 'diameter'],
    ['The club was sold for ⟦$4 million⟧ in Norvania.', null],
    // The noun that "of" leads to, not the time behind it.
    ['Adults should eat no more than ⟦300 mg⟧ of cholesterol a day.', 'cholesterol'],
    // How long something goes on says nothing of the noun beside it.
    ['She had used a broken pump at the mill for ⟦six months⟧.', null],
    ['Dario Venn sold the club to a group of friends for ⟦$4m⟧.', 'club'],
  ])('finds what is measured: %s', (marked, counted) => {
    expect(read(marked).counted).toBe(counted)
  })

  it('tells a part from a quantity that names no number', () => {
    expect(read('The police arrested ⟦hundreds⟧ of people.')).toMatchObject({
      counted: 'people',
      partitive: false,
    })
    expect(read('The police arrested ⟦hundreds⟧ of the people.').partitive).toBe(true)
    expect(read('The police arrested ⟦four⟧ of the clerks.').partitive).toBe(true)
  })

  it('takes no participle that goes with other words for what is counted', () => {
    expect(read('The number could double to ⟦61 million⟧ based on their estimates.').counted).not.toBe(
      'based',
    )
  })

  it('takes verbs and nouns as the parser has them', () => {
    expect(read('The regional services division sold ⟦300⟧ vans.')).toMatchObject({
      counted: 'vans',
      verb: 'sold',
    })
    expect(read('A quake of ⟦6.1⟧ struck southern Norvania.')).toMatchObject({ verb: 'struck' })
  })
})
