import { expect, it } from 'vitest'
import { loadModels } from '../../src/parse/load-models.ts'
import { uses, usesOfForm } from '../../src/parse/word-uses.ts'

const dictionary: Readonly<Record<string, number>> = {
  dock: uses.noun | uses.verb,
  stop: uses.verb,
  study: uses.noun | uses.verb,
  state: uses.verb,
  class: uses.noun,
  brave: uses.adjective,
}
const usesOf = (word: string): number => dictionary[word] ?? 0
const isSame = (a: string, b: string): boolean => usesOfForm(a, usesOf) === usesOfForm(b, usesOf)

it('reads forms that are made by rule', () => {
  for (const form of [
    'docked',
    'stopped',
    'studied',
    'stated',
    'docks',
    'studies',
    'stopping',
    'stating',
    'braver',
    'bravest',
  ])
    expect(usesOfForm(form, usesOf), form).not.toBe(0)
  for (const form of ['red', 'sing', 'bus', 'clas', 'wicked', ''])
    expect(usesOfForm(form, usesOf), form).toBe(0)
})

it('tells forms apart by what they can be', () => {
  expect(isSame('docked', 'stopped')).toBe(true)
  expect(isSame('docks', 'studies')).toBe(true)
  expect(isSame('docks', 'states')).toBe(false)
  expect(isSame('docked', 'docking')).toBe(false)
})

it('knows the past of verbs that follow no rule', () => {
  const { lexicon } = loadModels()
  for (const form of ['sank', 'tore', 'struck', 'rose', 'fell'])
    expect(lexicon.read(form).uses & uses.past, form).toBe(uses.past)
})
