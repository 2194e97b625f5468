import { wordPairs } from '../word-pairs.ts'
import { wordSet } from '../word-set.ts'

/** Abbreviated titles before a name, without their full stop. */
export const abbreviatedTitles: ReadonlyMap<string, string> = wordPairs(`
  gov > governor | sen > senator | rep > representative | prof > professor | dr > doctor | rev > reverend |
  capt > captain | sgt > sergeant | lt > lieutenant | col > colonel | gen > general | adm > admiral |
  maj > major | cmdr > commander | cdr > commander | cpl > corporal | pvt > private |
  supt > superintendent | insp > inspector | det > detective | amb > ambassador | brig > brigadier |
  atty > attorney | pres > president | vp > vice-president | hon > honorable | asst > assistant |
  ofc > officer | dep > deputy | comm > commissioner | fr > father | cllr > councillor
`)

/** Words that take a full stop and are followed by a name: "Gov. Paul", "St. Louis". Never end a sentence. */
export const beforeName: ReadonlySet<string> = wordSet(`
  mr mrs ms mx messrs dr prof rev fr sr hon gov lt.gov sen rep reps sens gen lt col maj capt cmdr adm sgt
  cpl pvt brig supt insp det pres amb atty st ste mt ft vs v approx ca cf e.g i.e viz incl esp fig eq
`)

/** Words that take a full stop and are followed by a number: "No. 10", "Jan. 19", "pp. 3". */
export const beforeNumber: ReadonlySet<string> = wordSet(`
  no nos art sec ch vol p pp para jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Words that may end a sentence or not: the next word decides. */
export const anywhere: ReadonlySet<string> = wordSet(`
  inc corp co ltd plc bros dept univ assn ave blvd rd jr sr ph.d m.d a.m p.m etc al est ala ariz ark calif
  colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex
  va vt wash wis wyo ont que alta
`)
