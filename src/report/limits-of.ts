import { always, type Modality, type Scope, type UpdateCue, type ValueRole } from '../core/claim.ts'
import type { TracedPassage } from '../core/explanation.ts'

const roles: Readonly<Record<ValueRole, string>> = {
  level: '',
  origin: 'where a change starts',
  change: 'how much it changed',
}

/** A date says when something holds from, or until. */
const dateRoles: Readonly<Record<ValueRole, string>> = {
  level: '',
  origin: 'since when',
  change: 'until when',
}

const updates: Readonly<Record<UpdateCue, string>> = {
  higher: 'told as higher than before',
  lower: 'told as lower than before',
  revised: 'told as put right',
  'as-of': 'told as of a time',
}

const scopeWords: { readonly [K in keyof Required<Scope>]: (part: Scope[K]) => string } = {
  time: time => (time === null ? '' : time === always ? 'at any time' : `time ${time}`),
  place: place => (place === null ? '' : `place ${place.name}`),
  measuredFrom: place => (place === null ? '' : `measured from ${place.name}`),
  holder: () => '',
  variant: variant => (variant?.length ? `of one of several (${variant.join(', ')})` : ''),
  partitive: partitive => (partitive ? 'a part of a whole' : ''),
  role: role => roles[role],
  update: update => (update === null ? '' : updates[update]),
  saidBy: saidBy =>
    saidBy === null ? '' : `${saidBy.isEstimate ? 'reckoned' : 'said'} by ${saidBy.speaker}`,
}

const modalityWords: Readonly<Record<keyof Modality, string>> = {
  negated: 'negated',
  forecast: 'forecast or plan',
  hypothetical: 'possible',
  past: 'of an earlier time',
}

/** What limits a claim and how firmly it is made: "time 2024-03-04, a part of a whole, forecast or plan". */
export const limitsOf = ({ scope, modality, value }: TracedPassage): string => {
  const wordOf = <K extends keyof Scope>(part: K): string =>
    part === 'role' && value.type === 'date' ? dateRoles[scope.role] : scopeWords[part](scope[part])
  const words = [
    ...(Object.keys(scopeWords) as (keyof Scope)[]).map(wordOf),
    ...(Object.keys(modalityWords) as (keyof Modality)[]).map(name =>
      modality[name] ? modalityWords[name] : '',
    ),
  ].filter(word => word !== '')
  return words.length === 0 ? 'none; told as a fact' : words.join(', ')
}
