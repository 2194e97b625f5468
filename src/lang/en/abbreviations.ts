import { wordPairs } from '../word-pairs.ts'
import { wordSet } from '../word-set.ts'
import { shortMonths, shortWeekdays } from './calendar.ts'

/** Abbreviated titles before a name, without their full stop. */
export const abbreviatedTitles: ReadonlyMap<string, string> = wordPairs(`
  gov > governor | sen > senator | rep > representative | prof > professor | dr > doctor | rev > reverend |
  capt > captain | sgt > sergeant | lt > lieutenant | col > colonel | gen > general | adm > admiral |
  maj > major | cmdr > commander | cdr > commander | cpl > corporal | pvt > private |
  supt > superintendent | insp > inspector | det > detective | amb > ambassador | brig > brigadier |
  atty > attorney | pres > president | vp > vice-president | hon > honorable | asst > assistant |
  ofc > officer | dep > deputy | const > constable | comm > commissioner | fr > father | cllr > councillor
`)

/** Titles and the like, which a name follows. */
const shortTitles = wordSet(`
  mr mrs ms mx dr prof rev sr hon gov sen rep reps sens gen lt col maj capt cmdr adm sgt cpl pvt supt
  insp st ste mt ft vs approx fig eq
`)

/** Words of firms, addresses and academic life. */
const shortForms = wordSet('inc corp co ltd bros dept univ ave blvd rd jr sr etc al est')

/** States and provinces of North America, as newsrooms shorten them. */
const shortStates = wordSet(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
  ore pa penn tenn tex va vt wash wis wyo ont que alta
`)

/** Words that take a full stop and are followed by a name: "Gov. Paul", "St. Louis". Never end a sentence. */
export const beforeName: ReadonlySet<string> = wordSet(
  'messrs fr lt.gov brig det pres amb atty const cst asst dep ofc cllr cmdr cdr msgr v ca cf e.g i.e viz incl esp',
  ...shortTitles,
)

/** Words that take a full stop and are followed by a number: "No. 10", "Jan. 19", "pp. 3". */
export const beforeNumber: ReadonlySet<string> = wordSet('no nos art sec ch vol p pp para', ...shortMonths)

/** Words that may end a sentence or not: the next word decides. */
export const anywhere: ReadonlySet<string> = wordSet(
  'plc assn ph.d m.d a.m p.m',
  ...shortForms,
  ...shortStates,
)

/** Words that keep their full stop as one token. */
export const shortenedWords: ReadonlySet<string> = wordSet(
  'no nos vol art sec',
  ...shortTitles,
  ...shortForms,
  ...shortStates,
  ...shortMonths,
  ...shortWeekdays,
)

/** Prefixes that stay with their word in the treebanks: "re-elected", "non-profit"; other compounds come apart. */
export const hyphenPrefixes: ReadonlySet<string> = wordSet(`
  e non re anti pre co pro mid cross post counter over semi ex sub pan multi mini vice socio neo inter
  un mis micro ultra trans intra
`)
