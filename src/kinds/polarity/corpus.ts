import type { PolarityValue } from '../../core/value.ts'
import type { Corpus } from '../corpus-line.ts'

/** Predicates that go one way or the other. */
export const corpus: Corpus<PolarityValue> = {
  reads: [
    {
      value: { predicate: 'change', isAxis: true, sign: 1 },
      phrases: [
        'Rents ⟦rose⟧ 3 per cent.',
        'Exports ⟦have climbed⟧ since May.',
        'The shares ⟦did not fall⟧ on Monday.',
      ],
    },
    {
      value: { predicate: 'change', isAxis: true, sign: -1 },
      phrases: [
        'Rents ⟦fell⟧ 3 per cent.',
        'Exports ⟦have dropped⟧ since May.',
        'Turnout ⟦has not risen⟧ since 2015.',
      ],
    },
    {
      value: { predicate: 'decision', isAxis: true, sign: 1 },
      phrases: [
        'The council ⟦approved⟧ the plan.',
        'The union ⟦voted for⟧ the offer.',
        'It ⟦would vote in favour⟧ of the bill.',
      ],
    },
    {
      value: { predicate: 'decision', isAxis: true, sign: -1 },
      phrases: [
        'The council ⟦rejected⟧ the plan.',
        'The union ⟦voted against⟧ the offer.',
        'The amendment ⟦was voted down⟧.',
        'The committee ⟦did not approve⟧ the budget.',
        'Parliament ⟦failed to ratify⟧ the treaty.',
      ],
    },
    {
      value: { isAxis: false, sign: -1 },
      phrases: ['The firm ⟦did not sign⟧ the contract.', 'Police ⟦have not arrested⟧ anybody.'],
    },
    {
      value: { isAxis: false, sign: 1 },
      phrases: ['The firm ⟦signed⟧ the contract.', 'Police ⟦have arrested⟧ two men.'],
    },
  ],
  ignores: [
    '“We ⟦rejected⟧ nothing,” he said.',
    'The council ⟦may approve⟧ the plan.',
    'The union ⟦wants to reject⟧ the offer.',
    'The minister ⟦said⟧ so.',
  ],
  compares: [
    { a: 'Rents ⟦rose⟧.', b: 'Rents ⟦fell⟧.', verdict: 'contradiction', reason: 'polarity-opposite' },
    { a: 'Rents ⟦rose⟧.', b: 'Rents ⟦increased⟧.', verdict: 'agreement', reason: 'polarity-same' },
    {
      a: 'It ⟦approved⟧ the plan.',
      b: 'It ⟦rejected⟧ the plan.',
      verdict: 'contradiction',
      reason: 'polarity-opposite',
    },
    {
      a: 'It ⟦did not reject⟧ the plan.',
      b: 'It ⟦approved⟧ the plan.',
      verdict: 'agreement',
      reason: 'polarity-same',
    },
    {
      a: 'He ⟦signed⟧ the deal.',
      b: 'He ⟦did not sign⟧ the deal.',
      verdict: 'contradiction',
      reason: 'polarity-negated',
    },
    { a: 'Rents ⟦rose⟧.', b: 'It ⟦rejected⟧ the plan.', verdict: 'unrelated', reason: 'polarity-opposite' },
  ],
}
