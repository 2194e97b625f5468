import { describe, expect, it } from 'vitest'
import { isOtherSense } from '../../src/claims/other-sense.ts'
import { segment } from '../../src/segment/segment.ts'

/** Whether the word in ⟦ ⟧ stands for itself and not for its concept. */
const isApart = (marked: string): boolean => {
  const text = marked.replace(/[⟦⟧]/gu, '')
  const [sentence] = segment({ id: 0, path: 'a.txt', text, title: '', published: null })
  const at = sentence?.tokens.findIndex(({ span }) => span.start === marked.indexOf('⟦')) ?? -1
  return sentence !== undefined && isOtherSense(sentence, at)
}

describe('a word in another sense than that of its concept', () => {
  it.each([
    ['He was given two ⟦life⟧ sentences.', true],
    ['The flood took a ⟦life⟧.', false],
    ['The king gave the ⟦body⟧ more money.', true],
    ['Divers found the ⟦body⟧ of a sailor.', false],
    ['The police ⟦seized⟧ 40 kg of heroin.', true],
    ['Pirates ⟦seized⟧ twelve sailors.', false],
    ['Bulls can ⟦reach⟧ up to 635 kg.', true],
    ['The convoy ⟦reached⟧ the town.', false],
    ['The panel ⟦concluded⟧ that the bridge was unsafe.', true],
    ['The talks ⟦concluded⟧ on Friday.', false],
    ['The ⟦level⟧ of debt rose.', true],
    ['Staff ⟦turnover⟧ rose to 12%.', true],
    ['The chain’s ⟦turnover⟧ rose to £12m.', false],
  ])('%s', (marked, expected) => {
    expect(isApart(marked)).toBe(expected)
  })
})
