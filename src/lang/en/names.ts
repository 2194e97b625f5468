import { wordMap } from '../word-map.ts'
import { wordSet } from '../word-set.ts'
import { organisationNouns, smallNameWords } from './organisations.ts'

/** "al" and "el" apart from the name they belong to. */
export const looseArabicArticles: ReadonlySet<string> = wordSet('al el')

/** "interview *with* Ada Holm", "*by* Ada Holm". */
export const namesJoined: ReadonlySet<string> = wordSet('by with and')

/** "*By* Ada Holm", "*Words* Ada Holm". */
export const bylineWords: ReadonlySet<string> = wordSet('by and words')

/** "Ada Holm *Jr*". */
export const juniorForms: ReadonlySet<string> = wordSet('junior jr jnr')

/** "*known* as", "*alias*". */
export const aliasWords: ReadonlySet<string> = wordSet('alias known nicknamed dubbed')

/** "the Holm *of*", "Holm-*based*": what stands behind names of things. */
export const notBehindNames: ReadonlySet<string> = wordSet('that of behind based in which whose')

/** "Sud*an*", "Sudan*ese*". */
export const nationalityEndings: ReadonlySet<string> = wordSet('n an ns i ish ese e y ism ist ic')

/** What stands before the name of a ship. */
export const shipPrefixes: ReadonlySet<string> = wordSet('mv ms ss uss hms rms hmas hmcs ins mt ferry vessel')

/** What follows a name and belongs to it. */
export const nameSuffixes: ReadonlySet<string> = wordSet('jr sr jnr snr junior ii iii iv vi vii viii xiv xvi')

/** Endings of compounds with a name that are not part of it: "Brandt-led", "Tarrant-era". */
export const compoundEnds: ReadonlySet<string> = wordSet(`
  era led born based style type free wide run made built like only old backed owned ish esque winning size
  sized hit
`)

/** Small words inside a name: "Union of Mail and Parcel Workers". */
export const nameLinks: ReadonlySet<string> = wordSet('&', ...smallNameWords)

/** Bodies that are named for their matter, with "on": "the Committee *on* Rivers". */
export const bodiesOnMatters: ReadonlySet<string> = wordSet(
  'committee subcommittee commission council panel conference',
)
export const bodyLinks: ReadonlySet<string> = wordSet('on')

/** Letters of degrees, orders and callings behind a name: "Carl Mott, Esq." Upper case. */
export const postNominals: ReadonlySet<string> = wordSet(`
  CPA MSC BSC MBA PHD MD RN ESQ QC KC SC OBE MBE CBE KBE DSO VC FRS JD LLM DDS DVM PE CFA MP MEP MLA MS TD
`)

/** Words that make the next rank a higher or lower one: "Rear Adm.", "Lt. Gen.", "Staff Sgt." */
export const rankPrefixes: ReadonlySet<string> = wordSet(`
  rear vice lt lieutenant maj major brig brigadier staff master chief gunnery first second lance det
  detective air fleet field wing squadron group deputy acting assistant asst very most right under
`)

/** Degrees and honours behind a name that hold full stops: "Holm, *M.D.*". */
export const degrees: ReadonlySet<string> = wordSet(`
  m.d md ph.d phd m.b.e mbe o.b.e obe c.b.e cbe k.b.e kbe q.c qc
  k.c kc m.p mp esq jr sr r.n rn
`)

/** Particles of surnames, as newsrooms write them: lower case within a name. */
export const particles: ReadonlySet<string> = wordSet(`
  van von der den de del della dello di da do dos das du des la le les lo el al bin ibn ben bint ter ten
  te tot af av zu zum zur dal degli y abu ould uld und vom
`)

/** Nouns of the list above that are common surnames: "Laura Hall", "Tom Banks". */
export const surnameThings: ReadonlySet<string> = wordSet(`
  hall park lane rivers church bush wood woods hill hills lake banks field ford house marsh forest castle
  price day law street garden french bridge drake post mount rose frost star bond court bank dock power
  sanders peak beach brothers temple bar english may stone march parish case chase flood battle crown
`)

/** Capitals that say nothing of the number behind them. */
export const openWords: ReadonlySet<string> = wordSet(`
  about over some nearly around at the in by of for to only just under and but or on from with than more
  least most up almost roughly approximately another all these those there his her their its our after
  before since when while as if an a aged age ages category magnitude between among within during through
  that which who where each every what us
`)

/** Surnames so common that two people of one story may well share one. */
export const commonSurnames: ReadonlySet<string> = wordSet(`
  smith jones williams brown taylor davies wilson evans thomas johnson miller davis garcia rodriguez
  martinez hernandez lopez gonzalez perez sanchez ramirez torres silva santos oliveira souza pereira
  ferreira costa kim lee park choi jung wang li zhang liu chen yang huang zhao wu zhou nguyen tran le pham
  singh kumar sharma patel khan ali ahmed hussain hassan mohamed begum khatun islam rahman das ivanov
  petrov muller schmidt schneider rossi russo ferrari martin bernard dubois andersson johansson hansen
  jensen nielsen olsen novak kovacs yilmaz
`)

/**
 * Nouns that end the name of an organisation, place, event or thing. A run of capitals that holds one is not a
 * person: "Crossing Hospital", "Linden Terrace", "Meridian Cup". Lower case.
 */
export const thingNouns: ReadonlySet<string> = wordSet(
  // public bodies, firms, groups
  `
    college school academy institution confederation organization organisation charity llp therapeutics
    pharma biotech bancorp finance investments air shipping logistics pictures studios records
    entertainment power petroleum mining brands store stores shop supermarket markets market tech
    software networks telecom solutions consulting associates brothers sons spa ab oy bv launch data
    platforms marines corps squadron fleet militia ledger dispatch mirror sentinel courier register
    record monitor beacon bulletin wire newswire team squad hospital clinic surgery centre infirmary
    hospice cathedral mosque synagogue temple chapel abbey tabernacle parish diocese crown census bar
    staff crew catholic catholics baptist methodist orthodox anglican
  `,
  // places
  `
    airport station terminal port harbour harbor dock tower building complex bridge street road avenue
    boulevard lane drive highway freeway motorway route square plaza park gardens garden terrace heights
    hills hill mountain mountains mount peak ridge valley canyon creek river lake sea ocean gulf strait
    bay beach coast island islands peninsula desert forest wood woods reserve basin dam reservoir canal
    falls springs county town township village borough district province region state territory republic
    kingdom empire emirates states nations hemisphere house hall palace castle hotel inn restaurant mall
    museum gallery library theatre theater cinema stadium arena dome field ground grounds prison jail
    penitentiary factory plant mine refinery warehouse farm ranch estate cemetery zoo campus courthouse
    embassy consulate polls pier wharf quay
  `,
  // events, works, ranks of things
  `
    trophy award medal forum expo fair show parade marathon derby final finals season election
    referendum budget accords protocol amendment campaign operation mission inquiry report study
    rankings survey poll fire blaze storm hurricane typhoon cyclone earthquake tsunami flood massacre
    crisis eve christmas easter ramadan month year award symphony novel film trilogy saga system
    satellite rocket missile aircraft airbus boeing ferry ship vessel theorem syndrome relief edition
    script dynasty disease virus shares bond bonds rate rates price prices
  `,
  ...organisationNouns,
)

/**
 * Forms of address and ranks that stand before a name, without their full stop, lower case. The value says what
 * the form tells of its bearer: `woman`, `man`, or `any`.
 */
export const honorifics: ReadonlyMap<string, 'woman' | 'man' | 'any'> = wordMap({
  woman: `
    ms mrs miss mme mlle madam lady dame sister queen princess duchess baroness countess señora doña frau
  `,
  man: `
    mr messrs sir lord brother king prince duke baron count earl señor don herr monsieur
  `,
  any: `
    mx dr doctor prof professor rev reverend fr father gov lt-gov sen senator rep del hon judge justice amb
    atty supt insp det dci ds pc gen general col colonel maj major capt captain cmdr comdr cdr adm admiral
    lt lieutenant sgt sergeant ssgt cpl corporal pvt pte brig brigadier marshal pres sheikh sheik imam rabbi
    pastor ayatollah archbishop bishop cardinal pope cllr shri smt datuk mullah maulana mufti
  `,
})

/** Before a month of the calendar: "in April", "last May", "the June vote". */
export const beforeMonth: RegExp =
  /^(?:in|of|since|last|this|next|early|late|mid|until|till|by|from|to|through|between|and|the|during|before|after|for|on|\d+(?:st|nd|rd|th)?)$/u

/** "bin", "al-Masri" */
export const arabicArticle: RegExp = /^(?:al|el|as|ad|ar|ul|an|ash)-\p{Lu}/u
