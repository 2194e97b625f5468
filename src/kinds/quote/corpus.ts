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
      value: { person: 'marta ellingsen', words: 'we … lost [the] [harvest] in one night' },
      phrases: ['“⟦We ... lost [the harvest] in one night⟧,” said Marta Ellingsen.'],
    },
    {
      value: { person: 'marta ellingsen', words: 'stubborn arrogance' },
      phrases: ['Marta Ellingsen called it “⟦stubborn arrogance⟧”.'],
    },
    // One telling word, where somebody is known to have said it
    {
      value: { person: 'marta ellingsen', words: 'exhilarated' },
      phrases: ['Marta Ellingsen said that she was “⟦exhilarated⟧” by the harvest.'],
    },
    {
      value: { person: 'marta ellingsen', words: "it's anachronistic" },
      phrases: ['“⟦It’s anachronistic⟧,” said Marta Ellingsen.'],
    },
    {
      value: { person: null, words: "it's not what we were promised at all" },
      phrases: [
        '“⟦It’s not what we were promised at all⟧,” a resident said.',
        '“⟦It’s not what we were promised at all⟧,” she said.',
        'A banner read “⟦It’s not what we were promised at all⟧”.',
      ],
    },
  ],
  ignores: [
    'The new 17” board is free of all of the older faults.',
    'He called the plan “ambitious”.',
    'The singer performed “Harvest of the Northern Sea” on Friday.',
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
      a: 'Tobias Renck told the court: “⟦It’s time to get rid of it⟧.”',
      b: 'Tobias Renck said: “⟦I think it’s time in our town that we get rid of it for good⟧.”',
      verdict: 'unrelated',
      reason: 'quote-words',
    },
    {
      a: 'Tobias Renck warned of “⟦reckless haste⟧”.',
      b: '“⟦I have seen nothing but reckless haste from this council⟧,” said Tobias Renck.',
      verdict: 'agreement',
      reason: 'quote-excerpt',
    },
    {
      a: 'Tobias Renck called the vote “⟦anachronistic⟧”.',
      b: '“⟦A vote by hand is anachronistic, and slow⟧,” said Tobias Renck.',
      verdict: 'agreement',
      reason: 'quote-excerpt',
    },
    {
      a: 'Tobias Renck called the vote “⟦anachronistic⟧”.',
      b: 'Helen Ostrow called the vote “⟦anachronistic and slow⟧”.',
      verdict: 'unrelated',
      reason: 'quote-words',
    },
    {
      a: 'It was “⟦sheltered in the lee⟧” of the mill, a report said.',
      b: '“⟦My boat is sheltered in the lee of that mill⟧,” said Tobias Renck.',
      verdict: 'agreement',
      reason: 'quote-excerpt',
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
      verdict: 'agreement',
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
    {
      a: '“⟦We will never close the plant that our fathers built⟧,” said Tobias Renck.',
      b: '“⟦We will never close the plant that our fathers built⟧,” said Helen Ostrow.',
      verdict: 'agreement',
      reason: 'quote-same',
    },
    {
      a: '“⟦We will never close the plant that our fathers built⟧,” said Tobias Renck.',
      b: '“⟦We will never sell the plant that our fathers built⟧,” said Helen Ostrow.',
      verdict: 'unrelated',
      reason: 'quote-words',
    },
    {
      a: '“⟦We won’t organise twelve fairs in the U.S. this autumn⟧,” said Tobias Renck.',
      b: '“⟦We will not organize 12 fairs in the United States this autumn⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-punctuation',
    },
    {
      a: '“⟦There is a one-in-three chance that we close the plant⟧,” said Tobias Renck.',
      b: '“⟦There is a 1 in 3 chance that we close the plant⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-punctuation',
    },
    {
      a: '“⟦Nobody saw the end of the meeting, but lines of supply remain open⟧,” said Tobias Renck.',
      b: 'Tobias Renck said: “⟦the lines of supply remain open⟧.”',
      verdict: 'agreement',
      reason: 'quote-excerpt',
    },
    {
      a: '“⟦We paid $2m and 40% of the wages⟧,” said Tobias Renck.',
      b: '“⟦We paid $2 million and 40 percent of the wages⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-punctuation',
    },
    {
      a: '“⟦Gov. Varga never received the petition⟧,” said Tobias Renck.',
      b: '“⟦Governor Varga never recieved the petition⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-punctuation',
    },
    {
      a: '“⟦Several passersby shouted to the boys⟧,” said Tobias Renck.',
      b: '“⟦Several passerbys shouted to the boys⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-punctuation',
    },
    {
      a: '“⟦The conservation of the old town took years⟧,” said Tobias Renck.',
      b: '“⟦The conversation of the old town took years⟧,” said Tobias Renck.',
      verdict: 'contradiction',
      reason: 'quote-words',
    },
    {
      a: '“⟦The farmers of Kadhafi Street wrote to us⟧,” said Tobias Renck.',
      b: '“⟦The farmers of Gaddafi Street wrote to us⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-punctuation',
    },
    {
      a: '“⟦Oh, we lost the harvest and the barn⟧,” said Tobias Renck.',
      b: '“⟦Well, we lost a harvest and a barn⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-small-words',
    },
    {
      a: '“⟦He quietly slipped away from the meeting⟧,” said Tobias Renck.',
      b: '“⟦He slipped quietly away from the meeting⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-small-words',
    },
    {
      a: '“⟦The buyers asked for two samples⟧,” said Tobias Renck.',
      b: '“⟦The buyer asked for two sample⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-small-words',
    },
    {
      a: '“⟦He never returned the keys to the lodge⟧,” said Tobias Renck.',
      b: '“⟦[The warden] never returned the keys to the lodge⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-small-words',
    },
    {
      a: '“⟦We sold the ferry, the pier and the old customs house⟧,” said Tobias Renck.',
      b: '“⟦We sold the ferry … and the old customs house⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-small-words',
    },
    {
      a: '“⟦That damned valve was open⟧,” said Tobias Renck.',
      b: '“⟦That d***** valve was open⟧,” said Tobias Renck.',
      verdict: 'notation',
      reason: 'quote-punctuation',
    },
    {
      a: '“⟦We have learned something very useful about floods⟧,” said Tobias Renck.',
      b: '“⟦We have learned something useful about floods⟧,” said Tobias Renck.',
      verdict: 'contradiction',
      reason: 'quote-words',
    },
    {
      a: '“⟦To close this mill would ruin the valley⟧,” said Tobias Renck.',
      b: '“⟦If you don’t close this mill it would ruin the valley⟧,” said Tobias Renck.',
      verdict: 'contradiction',
      reason: 'quote-words',
    },
    {
      a: '“⟦With respect, I disagree with Varga’s letter⟧,” said Tobias Renck.',
      b: '“⟦With respect, I disagree with Councillor Varga’s letter⟧,” said Tobias Renck.',
      verdict: 'contradiction',
      reason: 'quote-words',
    },
    {
      a: '“⟦We counted forty swans on the lake⟧,” said Tobias Renck.',
      b: '“⟦We counted fourteen swans on the lake⟧,” said Tobias Renck.',
      verdict: 'contradiction',
      reason: 'quote-words',
    },
    {
      a: '“⟦We count the swans before the rain⟧,” said Tobias Renck.',
      b: '“⟦We count the swans after the rain⟧,” said Tobias Renck.',
      verdict: 'contradiction',
      reason: 'quote-words',
    },
  ],
}
