import type { QuoteValue } from '../../core/value.ts'
import type { Corpus } from '../corpus-line.ts'

/** Quotes with a speaker, as news prints them. */
export const corpus: Corpus<QuoteValue> = {
  reads: [
    {
      value: { person: 'marta ellingsen', words: 'we lost the whole harvest in one night' },
      phrases: [
        '“⟦We lost the whole harvest in one night⟧,” said Marta Ellingsen.',
        '"⟦We lost the whole harvest in one night⟧," Marta Ellingsen told reporters.',
        'Marta Ellingsen said: “⟦We lost the whole harvest in one night⟧.”',
        '‘⟦We lost the whole harvest in one night⟧,’ Marta Ellingsen said.',
        '“⟦We lost the whole harvest in one night⟧,” said farmer Marta Ellingsen, who has 40 hectares.',
      ],
    },
    {
      value: { person: 'marta ellingsen', words: 'the fruit of patience and of rain' },
      phrases: [
        'Marta Ellingsen hailed the harvest as “⟦the fruit of patience, and of rain⟧”.',
        'Marta Ellingsen, who retires in May, praised the harvest as ‘⟦the fruit of patience, and of rain⟧’.',
        'Marta Ellingsen called it "⟦the fruit of patience, and of rain⟧".',
        '“Nobody is happier than us,” said Marta Ellingsen, who called it “⟦the fruit of patience, and of rain⟧”.',
      ],
    },
    {
      value: { person: null, words: "it's not what we were promised at all" },
      phrases: [
        '“⟦It’s not what we were promised at all⟧,” a resident said.',
        '“⟦It’s not what we were promised at all⟧,” she said.',
      ],
    },
  ],
  ignores: [
    'He called the plan “ambitious”.',
    'The film “A Long Way to the Sea at Night” opened on Friday.',
    '“No comment,” said Marta Ellingsen.',
    'Marta Ellingsen said the harvest was lost.',
  ],
  compares: [
    {
      a: '“⟦We will never close the plant⟧,” said Tobias Renck.',
      b: 'Tobias Renck said: “⟦We will never close the plant⟧.”',
      verdict: 'agreement',
      reason: 'quote-same',
    },
    {
      a: 'Tobias Renck called the vote “⟦the fruit of prayer, and of patience⟧”.',
      b: 'Tobias Renck, who retires in May, hailed it as “⟦the fruit of prayer, and of panic⟧”.',
      verdict: 'contradiction',
      reason: 'quote-words',
    },
    {
      a: '“⟦We will never close the plant⟧,” said Tobias Renck.',
      b: 'Tobias Renck said: “⟦We will soon close the plant⟧.”',
      verdict: 'contradiction',
      reason: 'quote-words',
    },
    {
      a: '“⟦We will never close the plant⟧,” said Tobias Renck.',
      b: 'Tobias Renck said: “⟦We will never close the plant in my time as mayor⟧.”',
      verdict: 'compatible',
      reason: 'quote-excerpt',
    },
    {
      a: '“⟦We have not sold the ferry to anybody⟧,” said Tobias Renck.',
      b: 'Tobias Renck said: “⟦We have sold the ferry to anybody⟧.”',
      verdict: 'contradiction',
      reason: 'quote-words',
    },
    {
      a: '“⟦Nobody told me that the valve had been open all night⟧,” said Tobias Renck.',
      b: '“⟦Nobody told me that the valve had been shut all night⟧,” he said.',
      verdict: 'contradiction',
      reason: 'quote-words',
    },
    {
      a: '“⟦Nobody told me about it⟧,” said Tobias Renck.',
      b: '“⟦Nobody told us about it⟧,” a fisherman said.',
      verdict: 'unrelated',
      reason: 'quote-words',
    },
    {
      a: '“⟦It is a well-known risk for us⟧,” said Tobias Renck.',
      b: '“⟦It is a well known risk, for us⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-punctuation',
    },
    {
      a: '“⟦We will never close the plant⟧,” said Tobias Renck.',
      b: '“⟦Our orders have doubled since the spring⟧,” said Tobias Renck.',
      verdict: 'unrelated',
      reason: 'quote-words',
    },
    {
      a: '“⟦We will never close the plant⟧,” said Tobias Renck.',
      b: '“⟦We will never close the plant⟧,” said Helen Ostrow.',
      verdict: 'unrelated',
      reason: 'quote-words',
    },
  ],
}
