import type { TitleValue } from '../../core/value.ts'
import { defineKind, type Kind } from '../define-kind.ts'
import { compare } from './compare.ts'
import { find } from './find.ts'
import { normalise } from './normalise.ts'
import { type Surnames, surnamesOf } from './rules/bearers.ts'
import type { TitleParts } from './rules/parts.ts'

/** Titles, offices, ranks and professions of people. */
export const title: Kind = defineKind<Surnames, TitleParts, TitleValue>({
  name: 'title',
  letter: 't',
  help: 'offices, ranks and professions of people',
  alignsBy: 'entity',
  hasNotation: true,
  prepare: surnamesOf,
  find,
  normalise,
  compare,
})
