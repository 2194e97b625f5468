import type { AttributionValue } from '../../core/value.ts'
import type { Corpus } from '../corpus-line.ts'

/** Who is said to have said something. */
export const corpus: Corpus<AttributionValue> = {
  reads: [
    {
      value: { speaker: 'Marta Ellingsen', person: 'marta ellingsen' },
      phrases: [
        '“We lost the whole harvest in one night,” ⟦said Marta Ellingsen⟧.',
        '“We lost the whole harvest in one night,” ⟦Marta Ellingsen told⟧ reporters.',
        '⟦Marta Ellingsen said⟧: “We lost the whole harvest in one night.”',
        '“We lost the whole harvest in one night,” ⟦said farmer Marta Ellingsen⟧, who has 40 hectares.',
        '“We lost the whole harvest in one night,” ⟦Marta Ellingsen, a farmer, told⟧ this newspaper.',
      ],
    },
    {
      value: { speaker: 'Marta Ellingsen', person: 'marta ellingsen' },
      phrases: [
        '⟦Marta Ellingsen, the growers’ chair, called⟧ the price “a frost in the middle of June”.',
        '⟦Marta Ellingsen, who farms near Halden, dismissed⟧ the price as “a frost in the middle of June”.',
        'The growers’ chair, ⟦Marta Ellingsen, branded⟧ the price “a frost in the middle of June”.',
        '“It was a frost in the middle of June,” ⟦said the growers’ chair, Marta Ellingsen⟧.',
        '“It was a frost in the middle of June,” ⟦Marta Ellingsen, counsel for Mr Tobias Renck, said⟧.',
        '⟦Marta Ellingsen of Halden College, who was not involved, said⟧ it was “a frost in the middle of June”.',
        'It was “a frost in the middle of June”, according to ⟦Marta Ellingsen⟧.',
      ],
    },
    {
      value: { speaker: 'Ellingsen', person: null },
      phrases: ['“It was a frost in the middle of June,” ⟦Ellingsen, 24, said⟧.'],
    },
    {
      value: { speaker: 'she', person: null },
      phrases: ['“We lost the whole harvest in one night,” ⟦she said⟧.'],
    },
    {
      value: { speaker: 'the minister', person: null },
      phrases: ['“We lost the whole harvest in one night,” ⟦the minister said⟧.'],
    },
  ],
  ignores: [
    'Marta Ellingsen said the harvest was lost.',
    'The court rejected claims of “a frost in the middle of June”.',
    'The sign read “closed for the season until spring”.',
  ],
  compares: [
    {
      a: '“We will never close the plant,” ⟦said Tobias Renck⟧.',
      b: '⟦Tobias Renck said⟧: “We will never close the plant.”',
      verdict: 'agreement',
      reason: 'attribution-same',
    },
    {
      a: '“We will never close the plant,” ⟦said Tobias Renck⟧.',
      b: '⟦Helen Renck said⟧: “We will never close the plant.”',
      verdict: 'unrelated',
      reason: 'attribution-other',
    },
    {
      a: '“We will never close the plant,” ⟦said Tobias Renck⟧.',
      b: '⟦Helen Ostrow said⟧: “We will never close the plant.”',
      verdict: 'contradiction',
      reason: 'attribution-other',
    },
    // The one quotes the other.
    {
      a: '“The plant, says Helen Ostrow, will never be closed in her time as its director,” ⟦said Tobias Renck⟧.',
      b: '⟦Helen Ostrow said⟧: “The plant will never be closed in her time as its director.”',
      verdict: 'unrelated',
      reason: 'attribution-other',
    },
    {
      a: '⟦Tobias Renck, the union’s chief negotiator, called⟧ the offer “a slap wrapped in a ribbon”.',
      b: '⟦Helen Ostrow, the union’s president, denounced⟧ it as “a slap wrapped in a ribbon”.',
      verdict: 'contradiction',
      reason: 'attribution-other',
    },
    {
      a: '“We will never close the plant,” ⟦said Tobias Renck⟧.',
      b: '⟦A spokesman said⟧: “We will never close the plant.”',
      verdict: 'compatible',
      reason: 'attribution-unnamed',
    },
    {
      a: '“We will never close the plant,” ⟦said Tobias Renck⟧.',
      b: '⟦Helen Ostrow said⟧: “Our orders have doubled since the spring.”',
      verdict: 'unrelated',
      reason: 'attribution-other',
    },
    {
      a: '“Our thoughts are with the families tonight,” ⟦said Tobias Renck⟧.',
      b: '⟦Helen Ostrow said⟧: “Our thoughts are with the families tonight.”',
      verdict: 'unrelated',
      reason: 'attribution-other',
    },
    {
      a: '“We will never close the plant in Halden,” ⟦said Tobias Renck⟧.',
      b: '⟦Helen Renck said⟧: “We will never close the plant in Halden.”',
      verdict: 'unrelated',
      reason: 'attribution-other',
    },
    {
      a: '“We will never close the plant in Halden,” ⟦said Tobias Renck⟧.',
      b: '⟦Helen Ostrow said⟧: “We will soon sell the plant in Bergen.”',
      verdict: 'unrelated',
      reason: 'attribution-other',
    },
  ],
}
