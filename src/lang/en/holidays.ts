import { wordMap } from '../word-map.ts'
import { wordSet } from '../word-set.ts'

/** Days of the year with a name, as keys of `resolve/holiday-date.ts`; longer names come first. */
export const holidayNames: readonly (readonly [words: string, key: string])[] = [
  ["new year's day", 'new-year'],
  ["new year's eve", 'new-year-eve'],
  ['new years day', 'new-year'],
  ['new years eve', 'new-year-eve'],
  ['new year', 'new-year'],
  ['orthodox easter', 'orthodox-easter'],
  ['orthodox christmas', 'orthodox-christmas'],
  ['palm sunday', 'palm-sunday'],
  ['maundy thursday', 'maundy-thursday'],
  ['good friday', 'good-friday'],
  ['holy saturday', 'holy-saturday'],
  ['easter sunday', 'easter'],
  ['easter monday', 'easter-monday'],
  ['easter day', 'easter'],
  ['easter', 'easter'],
  ['shrove tuesday', 'shrove-tuesday'],
  ['mardi gras', 'shrove-tuesday'],
  ['ash wednesday', 'ash-wednesday'],
  ['ascension day', 'ascension'],
  ['whit sunday', 'pentecost'],
  ['whit monday', 'whit-monday'],
  ['pentecost', 'pentecost'],
  ['corpus christi', 'corpus-christi'],
  ['christmas eve', 'christmas-eve'],
  ['christmas day', 'christmas'],
  ['christmas', 'christmas'],
  ['boxing day', 'boxing-day'],
  ['thanksgiving day', 'thanksgiving'],
  ['thanksgiving', 'thanksgiving'],
  ['black friday', 'black-friday'],
  ['cyber monday', 'cyber-monday'],
  ['giving tuesday', 'giving-tuesday'],
  ['halloween', 'halloween'],
  ["all saints' day", 'all-saints'],
  ["all souls' day", 'all-souls'],
  ["valentine's day", 'valentine'],
  ['valentines day', 'valentine'],
  ["st patrick's day", 'st-patrick'],
  ["st . patrick's day", 'st-patrick'],
  ["april fools' day", 'april-fools'],
  ["april fool's day", 'april-fools'],
  ['groundhog day', 'groundhog'],
  ['earth day', 'earth-day'],
  ['may day', 'may-day'],
  ['bastille day', 'bastille'],
  ['juneteenth', 'juneteenth'],
  ['memorial day', 'memorial-day'],
  ['labor day', 'labor-day'],
  ['columbus day', 'columbus-day'],
  ["presidents' day", 'presidents-day'],
  ['veterans day', 'veterans-day'],
  ['martin luther king day', 'king-day'],
  ['mlk day', 'king-day'],
  ['martin luther king jr . day', 'king-day'],
  ["international women's day", 'womens-day'],
  ["women's day", 'womens-day'],
]

/** "*last* Easter": which one. */
export const holidayPicks: ReadonlyMap<string, 'last' | 'this' | 'next'> = wordMap({
  last: 'last past previous',
  this: 'this',
  next: 'next coming following',
})

/** Words before a holiday: "*by* Christmas". */
export const holidayPrepositions: ReadonlySet<string> = wordSet(`
  on by before after since until till at over from around between during of in and to through for than until
`)
