import type { NameValue } from '../../core/value.ts'
import { defineKind, type Kind } from '../define-kind.ts'
import { compare } from './compare.ts'
import { parseName } from './parse-name.ts'
import { thingName } from './thing-name.ts'

/** Names of people, and of things that articles name in different ways. */
export const name: Kind = defineKind<null, string, NameValue>({
  name: 'name',
  letter: 'n',
  help: 'names of people and organisations: spelling, first names, short forms',
  alignsBy: 'entity',
  hasNotation: true,
  prepare: () => null,
  find: sentence =>
    sentence.people.map(({ span, text }) => ({ span, rule: 'person', parts: text, bearer: span })),
  normalise: ({ parts, rule }) => (rule === 'thing' ? thingName(parts) : parseName(parts)),
  compare,
})
