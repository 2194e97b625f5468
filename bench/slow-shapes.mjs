/** Shapes of text that bring patterns with nested or adjoining repetition to their knees, to be repeated without end. */
export const slowShapes = {
  digits: '7',
  spaces: ' ',
  commas: ',',
  'grouped digits': '1,234,',
  'lone capitals': 'A ',
  'one long capital word': 'A',
  'capitalised words': 'Ab Cd ',
  'number words': 'one hundred ',
  'currency signs': '$ ',
  hyphens: '1-',
  'months and days': 'May 1 ',
  'titles without end': 'deputy ',
  'opened quotes': '“a ',
  abbreviations: 'Dr. Mr. St. ',
  'keycap emoji': '1\ufe0f\u20e3',
  'unspaced fractions': '1½',
  'repeated datelines': 'OSLO, Feb. 14 (Wire) — ',
  'nested relative clauses': 'the man who knew ',
  'lists of numbers': '1;2;3;',
  'joined emoji': '👩\u200d👩\u200d👧',
  'soft hyphens': 'a\u00ad',
}

/** Shapes of Markdown whose parser took the square of the time or more for twice as much of them. */
export const slowMarkdown = {
  'quotes within quotes': '> ',
  'lists within lists': '- ',
  'numbered lists within lists': '1. ',
  'quotes of lists of quotes': '> - ',
  'quotes one after another': '> a\n\n',
  'quotes that go on below': '> a\nb\n',
  'items that go on below': '- a\nb\n',
  'lists, each deeper': Array.from({ length: 48 }, (_, depth) => `${' '.repeat(depth * 2)}- a\n`).join(''),
  'fences without end': '```\n\n',
}
