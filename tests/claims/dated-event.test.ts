import { describe, expect, it } from 'vitest'
import { datedEvent } from '../../src/claims/dated-event.ts'
import { frameOf } from '../../src/claims/frame.ts'
import { segment } from '../../src/segment/segment.ts'

/** What happens at the date in ⟦ ⟧. */
const namesOf = (marked: string): readonly string[] => {
  const text = marked.replace(/[⟦⟧]/gu, '')
  const span = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 }
  const [sentence] = segment({ id: 0, path: 'a.txt', text, title: '', published: '2024-03-13' })
  const frame = sentence && frameOf(sentence, span)
  return sentence && frame ? datedEvent(sentence, frame).names : []
}

describe('what happens at a date', () => {
  it.each([
    ['It was in ⟦March⟧ that the board approved the sale.', 'pass'],
    ['He was tried for his role in the ⟦2001⟧ marriage of a ward.', 'marry'],
    ['The festival’s ⟦June 22⟧ date puts it in the path of a strike.', 'festival'],
    ['They discussed it during a meeting earlier ⟦Friday⟧.', 'talk'],
    ['The gunman opened fire at the party on ⟦Friday⟧.', 'shoot'],
    ['A clerk of the bank committed suicide on ⟦Friday⟧.', 'death'],
    ['He pleaded guilty in the bombing of two mills in Torvald in ⟦1998⟧.', 'bomb'],
    ['Police named the victim of the ⟦Friday night⟧ shooting as Odil Renck.', 'shoot'],
    ['They spoke of ⟦yesterday⟧’s accusations.', 'charge'],
    ['The ⟦May 3⟧ hijackers were trained in Torvald.', 'hijacker'],
    ['The court lost his failed ⟦2016⟧ bid for mayor.', 'bid'],
    ['She described the visit that Renck made in the speech he gave in ⟦November⟧.', 'speech'],
    ['Beginning in ⟦2008⟧, Merrow plans to introduce two ferries.', 'introduce'],
    ['Built in Torvald, beginning in ⟦2015⟧, the ferry sailed in May 2016.', 'build'],
    ['Police have ⟦this morning⟧ charged him.', 'charge'],
    ['He says that on ⟦Saturday⟧ he repaired the mill.', 'repair'],
    ['⟦Last month⟧, two crews were reported to have saved the ship.', 'rescue'],
    ['A series of powerful earthquakes rocked the town on ⟦Sunday⟧.', 'quake'],
    ['The strikes are thought to have taken place ⟦last Saturday⟧.', 'strike'],
    ['The bridge will not open before ⟦October⟧.', 'begin'],
    ['The cat will have surgery ⟦Tuesday⟧ to repair his jaw.', 'surgery'],
    ['In ⟦2009⟧ many millers were comfortable with the tax.', 'comfortable'],
    ['The yard will start shipping the ferry on ⟦Monday⟧.', 'ship'],
    ['The mill administration on ⟦Thursday⟧ announced a new rule.', 'announce'],
    ['Talks to open in Corley on ⟦3 February⟧', 'talk'],
  ])('%s → %s', (marked, name) => {
    expect(namesOf(marked)).toContain(name)
  })

  it.each([
    ['The firm reported in ⟦September⟧ that the margin was small.', ['say']],
    ['Police said on ⟦Saturday⟧ they were likely to stay.', ['say']],
    ['The miller wrote a play in ⟦1998⟧.', ['write']],
    ['The mill added 300 jobs in ⟦May⟧.', ['add']],
    ['Crews responded to the mill on ⟦December 28⟧.', ['respond']],
    ['“It was dark when the crew left on ⟦Monday⟧,” Renck said.', ['leave']],
  ])('tells a day on which somebody spoke from one on which something was done: %s', (marked, names) => {
    expect(namesOf(marked)).toEqual(names)
  })

  it('tells of a second one only where the word goes with what happens', () => {
    expect(namesOf('The yard will ship 26 boats ⟦this year⟧, and another 61 in the next.')).toEqual(['ship'])
    expect(namesOf('She beat Renck in the seventh round on ⟦Saturday⟧.')[0]).not.toContain('seventh')
    expect(namesOf('The suit is another blow in the ⟦2016⟧ race.')).toEqual(['race'])
    expect(namesOf('A third man was arrested on ⟦Saturday⟧.')).toEqual(['third arrest'])
  })
})
