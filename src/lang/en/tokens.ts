/** Prefixes that stay with their word in the treebanks: "re-elected", "non-profit"; other compounds come apart. */
export const hyphenPrefixes: string =
  'e|non|re|anti|pre|co|pro|mid|cross|post|counter|over|semi|ex|sub|pan|multi|mini|vice|socio|neo|inter|un|mis|micro|ultra|trans|intra'

/** Shortened words that keep their full stop. */
export const shortenedWords: string =
  'mr|mrs|ms|mx|dr|prof|rev|hon|gov|sen|rep|reps|sens|gen|lt|col|maj|capt|cmdr|adm|sgt|cpl|pvt|supt|insp|st|ste|mt|ft|jr|sr|' +
  'inc|corp|co|ltd|bros|no|nos|vs|etc|al|approx|est|dept|univ|ave|blvd|rd|fig|eq|vol|art|sec|' +
  'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|' +
  'ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|penn|tenn|tex|va|vt|wash|wis|wyo|ont|que|alta'
