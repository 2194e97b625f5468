import { describe, expect, it } from 'vitest'
import { datelineEnd } from '../../src/text/dateline.ts'

const rest = 'The council of Port Elm voted to shut its harbour bridge, officials said on Monday.'
const cut = (paragraph: string): string => paragraph.slice(datelineEnd(paragraph))

describe('a dateline', () => {
  it.each([
    'PORT ELM — ',
    'PORT ELM—',
    'PORT ELM – ',
    'PORT ELM -- ',
    'PORT ELM - ',
    'PORT ELM, Ohio — ',
    'PORT ELM, N.J. — ',
    'LUNDE/CORVO (Wire) - ',
    'ST. LUKE (AP) — ',
    'PORT ELM, Ohio, Jan. 16 (Lake Wire) — ',
    'PORT ELM, January 16 (Lake Wire), Anna Weld - ',
    'PORT ELM, March 4, 2024 (Wire) — ',
    'Port Elm, Lunde (Sports Wire) - ',
    'Port Elm (AFP) – ',
    'Port Elm, Jan 16 (LakeWire) ',
    'Jan. 16 (Lake Wire) - ',
    '16 January (Lake Wire): ',
    'Monday, Jan. 16 — ',
  ])('ends where the words begin: %s', line => {
    expect(cut(line + rest)).toBe(rest)
    expect(cut(`${line}“${rest}”`)).toBe(`“${rest}”`)
  })

  it.each([
    'The bridge — The Old One, as it is called — was shut on Monday.',
    'A FIRE - The third this year - broke out on Monday.',
    'Behind the scenes, state lawmakers — Republicans above all — were pleased.',
    'Lunde Bank (LBK) closed two branches on Monday.',
    'NATO said on Monday that it would shut its office.',
    'In March 4 people died. The bridge was shut.',
    'On March 4 — The day of the vote — it rained.',
    'March 4 was the day of the vote.',
    '“PORT ELM — The Town” is a film.',
  ])('is no sentence with a dash or brackets: %s', line => {
    expect(cut(line)).toBe(line)
  })
})
