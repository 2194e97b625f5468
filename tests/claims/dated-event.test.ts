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
  ])('%s → %s', (marked, name) => {
    expect(namesOf(marked)).toContain(name)
  })

  it('tells of a second one only where the word goes with what happens', () => {
    expect(namesOf('The yard will ship 26 boats ⟦this year⟧, and another 61 in the next.')).toEqual(['ship'])
    expect(namesOf('She beat Renck in the seventh round on ⟦Saturday⟧.')[0]).not.toContain('seventh')
    expect(namesOf('A third man was arrested on ⟦Saturday⟧.')).toEqual(['third arrest'])
  })
})
