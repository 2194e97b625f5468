/** Words that take a full stop and are followed by a name: "Gov. Paul", "St. Louis". Never end a sentence. */
export const beforeName: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs dr prof rev fr sr hon gov lt.gov sen rep reps sens gen lt col maj capt cmdr adm sgt cpl pvt ' +
    'brig supt insp det pres amb atty st ste mt ft vs v approx ca cf e.g i.e viz incl esp fig eq'
  ).split(' '),
)

/** Words that take a full stop and are followed by a number: "No. 10", "Jan. 19", "pp. 3". */
export const beforeNumber: ReadonlySet<string> = new Set(
  'no nos art sec ch vol p pp para jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
)

/** Words that may end a sentence or not: the next word decides. */
export const anywhere: ReadonlySet<string> = new Set(
  (
    'inc corp co ltd plc bros dept univ assn ave blvd rd jr sr ph.d m.d a.m p.m etc al est ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'penn tenn tex va vt wash wis wyo ont que alta'
  ).split(' '),
)
