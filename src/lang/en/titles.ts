import type { Tenure } from '../../core/value.ts'
import { wordMap } from '../word-map.ts'
import { wordPairs } from '../word-pairs.ts'
import { wordSet } from '../word-set.ts'

/** "then *serving* as mayor": who does an office's work. */
export const inOffice: ReadonlySet<string> = wordSet('serving acting')

/** Matters that any ministry may have beside its own: "security", "affairs". */
export const widestMatters: ReadonlySet<string> = wordSet('security affairs')

/** "secretary *and the*": small words inside an office. */
export const betweenOfficeWords: ReadonlySet<string> = wordSet('the and')

/** Both spellings of "defence". */
export const defenceForms: ReadonlySet<string> = wordSet('defence defense')

/** "the mayor's *office*". */
export const officeBuildings: ReadonlySet<string> = wordSet('office department')

/** Who teaches at a university. */
export const teachers: ReadonlySet<string> = wordSet('professor lecturer')

/** "minister", "secretary": their office has a matter. */
export const ministers: ReadonlySet<string> = wordSet('secretary minister')

/** Words for whoever is at the top of something: any office may be meant that is in charge of the same. */
export const informalHeads: ReadonlySet<string> = wordSet('chief head boss')

/** Ranks and posts that somebody is called by who has them for a time only. */
export const actsInRank: ReadonlySet<string> = wordSet('coach manager superintendent')

/** These are matters too: "Labor Secretary", "Green minister". */
export const portfolioHolders: ReadonlySet<string> = wordSet('minister secretary commissioner')

/** Titles of address that are no office: "*Doctor* Holm". */
export const addresses: ReadonlySet<string> = wordSet('doctor professor reverend')

/** "*serves* as". */
export const serveForms: ReadonlySet<string> = wordSet('serves served serve')

/** Offices whose "to" names where they are sent, which is what they are in charge of. */
export const sentTo: ReadonlySet<string> = wordSet('ambassador envoy consul representative')

/** "*artistic* director". */
export const artisticMatters: ReadonlySet<string> = wordSet('artistic creative music musical')

/** "*ex*-mayor", "*co*-founder". */
export const formerPrefixes: ReadonlySet<string> = wordSet('ex then former co')

/** Words for one profession. */
export const lawyers: ReadonlySet<string> = wordSet('lawyer counsel attorney barrister solicitor')

/** "leads the government delegation" is what a chief negotiator does. */
export const negotiates: ReadonlySet<string> = wordSet(
  'delegation negotiators negotiations talks negotiating',
)

/** "*high* commissioner", "*joint* secretary". */
export const rankAdjectives: ReadonlySet<string> = wordSet('high special joint first second')

/** Last words of matters that may have a capital: "African affairs". */
export const affairs: ReadonlySet<string> = wordSet('affairs relations security policy rights development')

/** Those who look after a collection; a house has a director besides. */
export const keepers: ReadonlySet<string> = wordSet('curator conservator archivist librarian keeper restorer')

/** "office" in "in office", "charge" in "in charge": no place. */
export const states: ReadonlySet<string> = wordSet('office charge power post chief waiting')

/** Offices of which a body has one for each of its parts. */
export const partHeads: ReadonlySet<string> = wordSet('director head chief commissioner coach manager')

/** Prepositions inside a title that stands before a name. */
export const beforeTitle: ReadonlySet<string> = wordSet('of for to at in from with')

/** "the party's *nominee* for mayor". */
export const candidates: ReadonlySet<string> = wordSet(
  'pick choice nominee candidate hopeful contender designate',
)

/** These are done to much else besides bodies: "directs Hamlet", "manages a smile". */
export const looseVerbs: ReadonlySet<string> = wordSet(
  'directs directed manages managed commands commanded coaches',
)

/** "head *of* the bank", "spokesman *for* the mayor". */
export const ownerPrepositions: ReadonlySet<string> = wordSet('of for to at in with on under')

/** Forms that say so right behind a name too: "Prat runs the museum"; who "leads the party" may do so for a day. */
export const plainVerbs: ReadonlySet<string> = wordSet(
  'runs heads chairs directs manages coaches commands captains',
)

/** "who *has* led", "who *once* ran". */
export const beforeLeading: ReadonlySet<string> = wordSet('has had have will now once currently is was')

/** Words that tell nothing in a title. */
export const smallTitleWords: ReadonlySet<string> = wordSet('the a an of for and to at in s')

/** Ranks of a service; newsrooms shorten "Lt. Col." to "Col.". */
export const militaryRanks: ReadonlySet<string> = wordSet(`
  private corporal sergeant lieutenant major colonel brigadier general admiral captain
`)

/** Offices that end in a rank: an attorney general is no general. */
export const generals: ReadonlySet<string> = wordSet(`
  attorney secretary director solicitor governor surgeon postmaster consul inspector auditor
`)

/** "*named* Holm chair": verbs that give somebody an office. */
export const givingVerbs: ReadonlySet<string> = wordSet(
  'make choose pick select crown install designate confirm declare tap',
)

/** Professions whose members work for one firm or body at a time. */
export const employed: ReadonlySet<string> = wordSet(`
  analyst economist strategist reporter correspondent banker broker trader officer surgeon nurse
`)

/** What stands behind an office's verb and is no office: "steps *down*", "starts *work*". */
export const postParticles: ReadonlySet<string> = wordSet(
  'over on down back in aside up work office briefly there',
)

/** "*succeeds*", "*replacing*". */
export const replaceForms: ReadonlySet<string> = wordSet(`
  replace replaces replaced replacing succeed succeeds succeeded succeeding
`)

/** Participles that are part of a title: "senior investigating officer", "the ruling party". */
export const titleParticiples: ReadonlySet<string> = wordSet(`
  ruling governing reigning defending policing investigating visiting commanding returning batting bowling
  fielding goalkeeping
`)

/** Last words of bodies that a possessive may stand inside: "Sheriff's Department". */
export const officeNouns: ReadonlySet<string> = wordSet(`
  department office ministry agency bureau service association union club hospital university school
  commission court
`)

/** Words that tell nothing of what an office is for. */
export const matterNoise: ReadonlySet<string> = wordSet(`
  affairs affair matters issues the of and for in to a policy policies public clinical
`)

/** Professions that are practised with a firm: "an analyst with Tamsin Capital". */
export const withFirm: ReadonlySet<string> = wordSet(`
  analyst economist strategist lawyer attorney broker trader researcher scientist engineer consultant
  fellow officer reporter correspondent investigator agent planner adviser doctor nurse partner
`)

/** Relations that are callings in a firm: "a *partner* at Holt & Penn". */
export const callingsInFirms: ReadonlySet<string> = wordSet('partner')
export const inFirms: ReadonlySet<string> = wordSet('at with in')

/** Words that open a sentence in front of a title: "Like Governor Reyes", "When Governor Reyes spoke", "Meet baker Edward Holt". */
export const sentenceOpeners: ReadonlySet<string> = wordSet(`
  like unlike despite except besides meet ask enter thank thanks blame step call tell let see say yet
  still even now today perhaps maybe when where why how
`)

/** Verbs that give somebody an office. */
export const appointing: ReadonlySet<string> = wordSet(`
  named appointed elected nominated chosen picked installed hired promoted sworn designated confirmed
  selected tapped re-elected reelected made crowned names appoints nominates picks hires promotes selects
  taps name appoint elect nominate pick hire promote select tap
  re-elect reelect
`)

/** Words between a subject and its verb. */
export const betweenSubject: ReadonlySet<string> = wordSet(`
  is was were are been be being has have had will to also now then still currently set due expected later
  eventually formally officially unanimously first once both himself herself recently newly previously
  formerly long subsequently soon narrowly quickly twice already about scheduled slated poised going
`)

/** Words within the name of a body: "Bank *of* England", "Association *for* Rivers". */
export const bodyJoiners: ReadonlySet<string> = wordSet('of for')

/** How somebody stands with others, before an office: "Green Line *favorite* Senator Holt". */
export const standings: ReadonlySet<string> = wordSet('favorite favourite darling')

/** Adjectives that describe a bearer and not the office: "two-term", "embattled", "longtime". */
export const descriptions: ReadonlySet<string> = wordSet(`
  new newest newly old long longtime long-time long-serving longest-serving veteran embattled popular
  powerful influential controversial prominent leading respected beloved outspoken current present
  incumbent sitting recently-elected newly-elected newly-appointed two-term three-term first-term
  second-term one-term late then fellow local young younger elder eldest oldest youngest only own same
  other famous renowned celebrated award-winning self-proclaimed self-described would-be elected appointed
  retired unpopular hard-line hardline lone sole main nearest great best former wealthy rich experienced
  seasoned aspiring self-employed
`)

/** Matters that offices are in charge of, and words of such matters: they end a title, they start no name. */
export const portfolioWords: ReadonlySet<string> = wordSet(`
  state homeland security defense defence foreign affairs interior home finance treasury economy economic
  trade commerce industry business labor labour employment work pensions health education science research
  innovation technology digital culture sport sports sporting tourism media transport transportation
  infrastructure housing urban rural development planning environment climate energy water resources
  forests forestry fisheries agriculture food justice law police fire immigration migration refugees
  equality women children family families social care welfare integration human rights internal external
  relations cooperation international national regional local public private administration communications
  communication information press intelligence operations strategy policy marketing engineering
  advertising manufacturing fundraising nursing surgery cardiology oncology pediatrics paediatrics
  psychiatry sales legal medical clinical technical financial operating executive people personnel relief
  rehabilitation disaster emergency management civil veterans army navy air force war peace nuclear
  natural mines petroleum oil gas works services service budget revenue taxation crime safety maintenance
  logistics procurement compliance training customs european europe union parliamentary constitutional
  religious religion youth higher consumer protection exchequer opposition patrol traffic homicide
  narcotics competition enterprise investment exports maritime aviation railways roads ports space
  statistics
`)

/** A role told by a verb may mean several offices: "leads the delegation" says less than "chief negotiator". */
export const toldByVerb: RegExp = /^(?:leads|led|lead|runs|ran) /u

/** Offices at the head of a whole body. */
export const atTheTop: ReadonlySet<string> = new Set([
  'chief executive',
  'managing director',
  'director general',
])

/** Level of place that an office belongs to alone: two towns do not share a mayor. */
export const levelsOfOffices: ReadonlyMap<string, 'city' | 'region'> = new Map([
  ['mayor', 'city'],
  ['governor', 'region'],
])

/** Professions of which one person often holds two: "chief economist and strategist". */
export const jobFamilies: readonly ReadonlySet<string>[] = [
  wordSet('economist strategist analyst adviser investor trader'),
  wordSet('engineer designer architect technologist developer builder'),
  wordSet('editor reporter correspondent writer critic columnist commentator anchor'),
  wordSet(
    'scientist researcher meteorologist forecaster investigator physicist seismologist geologist author',
  ),
  wordSet('surgeon physician doctor medic'),
  wordSet('negotiator spokesperson delegate lobbyist strategist campaigner organizer fundraiser'),
  wordSet('instructor trainer pilot teacher coach'),
]

/** Whoever runs a whole house. */
export const directors: ReadonlySet<string> = new Set([
  'director',
  'head',
  'director general',
  'chief executive',
  'managing director',
])

/** One of a body is its chief engineer; a "lead engineer" leads some team of it. */
export const leadingRanks: RegExp = /\b(?:chief|principal)\b/iu

/** Ranks that one person never holds two of at a time, lowest first; "/" parts ranks that two armies write for one. */
export const ladderLines: readonly (readonly string[])[] = [
  'private|corporal|sergeant/sergeant major|lieutenant|captain|major|colonel|brigadier/general',
  'lieutenant|commodore|admiral',
  'flight lieutenant|squadron leader|wing commander|group captain|air commodore|air marshal',
  'constable|sergeant|inspector|superintendent|chief constable',
  'constable|sergeant|lieutenant|captain|inspector',
  'lieutenant|captain|battalion chief|fire chief',
  'sergeant|lieutenant|captain|police chief',
  'deacon|curate|vicar|archdeacon|bishop/archbishop',
  'lecturer|professor',
  'nurse|physician assistant|doctor',
  'first officer/co-pilot/first mate|captain/skipper/master',
].map(line => line.split('|'))

/** Words that make another rank of one, where both state theirs: "Rear Admiral" and "Vice Admiral". */
export const gradesOfRanks: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['general', wordSet('brigadier major lieutenant')],
  ['admiral', wordSet('rear vice')],
  ['professor', wordSet('assistant associate')],
  ['lecturer', wordSet('junior senior')],
  ['corporal', wordSet('lance')],
  ['sergeant', wordSet('staff master technical gunnery')],
  ['petty officer', wordSet('chief')],
  ['lieutenant', wordSet('first second')],
  ['secretary', wordSet('first second third')],
])

/** "Petty Officer *Third Class*", "Sgt. *1st Class*": a grade that stands behind its rank. */
export const classOfRank: RegExp = /\b(first|second|third|1st|2nd|3rd) class\b/iu

/** "Dr": how a doctor of anything is addressed. */
export const addressOfDoctors: RegExp = /^dr\.?$/iu

/** "Captain Prat", "Fire Capt. Prat"; the captain of a ship or a side has an owner or a small letter. */
export const addressedCaptain: RegExp = /^(?:\p{Lu}[\p{L}.]* )*(?:Captain|Capt)\.?$/u

/** What a captain may be of beside a rank. */
export const craftWords: RegExp =
  /\b(?:plane|jet|aircraft|airliner|flight|ferry|ship|vessel|tanker|trawler|boat|yacht)\b/iu

/** Offices that a federation and its states both have: "U.S. senator", "state senator". */
export const officesOfTwoLevels: ReadonlySet<string> = wordSet('senator representative judge')

/** How far an office reaches; words of one line may be another's translation of the same. */
export const levelsOfMatters: ReadonlyMap<string, string> = wordMap({
  national: 'national federal central',
  state: 'state provincial regional',
  local: 'local municipal county city district area borough',
  international: 'international global european',
})

/** Words that newsrooms use for one matter, with the form that stands for them. */
export const matterSynonyms: ReadonlyMap<string, string> = wordPairs(`
  economic > economy | financial > finance | treasury > finance | exchequer > finance | external > foreign |
  home > interior | internal > interior | transportation > transport | operating > operations |
  operation > operations | technical > technology | technological > technology | legal > law |
  environmental > environment | educational > education | medical > medicine |
  communication > communications | press > communications | employment > labor | work > labor |
  agricultural > agriculture | farming > agriculture | farm > agriculture | industrial > industry |
  cultural > culture | commercial > commerce | sports > sport | sporting > sport | scientific > science |
  forests > forest | forestry > forest | immigration > migration | refugees > refugee |
  human-resources > personnel | defensive > defense | judicial > justice | constabulary > police |
  policing > police | firefighting > fire | kids > children | child > children | resource > resources |
  right > rights | woman > women | pension > pensions | mine > mines | service > services |
  advertising > marketing | sale > sales | investigative > investigations | investigation > investigations |
  european > europe
`)

/** Matters that one ministry is called by in one text and another in the next. */
export const matterFamilies: readonly ReadonlySet<string>[] = [
  wordSet('economy finance budget revenue planning development'),
  wordSet('trade commerce business industry economy investment exports enterprise'),
  wordSet('interior police order civil protection internal security safety administration'),
  wordSet('humanitarian aid relief emergency disaster'),
  wordSet('people human resources personnel'),
  wordSet('artistic creative music musical arts culture'),
  wordSet('labor social welfare pensions care'),
  wordSet('environment climate ecology energy nature sustainability'),
  wordSet('energy power electricity oil petroleum gas mines mining resources'),
  wordSet('agriculture food rural fisheries livestock irrigation'),
  wordSet('water irrigation resources'),
  wordSet('transport infrastructure roads railways highways ports aviation works'),
  wordSet('education schools higher universities science research youth'),
  wordSet('science technology research innovation digital'),
  wordSet('culture sport heritage media arts tourism youth'),
  wordSet('communications information media relations'),
  wordSet('justice law legal'),
  wordSet('health medicine care'),
  wordSet('housing urban planning cities construction'),
  wordSet('women children family families equality gender'),
]

/** Offices that are often shortened to their last word: "executive director", "incident commander". */
export const shortenedOffice: RegExp =
  /^(?:executive|managing|general|incident|head) (director|manager|commander|coach)$/u

/** Roles that are one but for the word: the head of a department is its director. */
export const interchangeableHeads: ReadonlySet<string> = new Set([
  'head',
  'director',
  'boss',
  'chief',
  'chief officer',
])

/** Words for one post that newsrooms take turns with: the head of a school, the captain of a side or a boat. */
export const officesInTurn: ReadonlySet<string> = new Set(['head + head teacher', 'captain + skipper'])

/** An assistant may be called the "first-team coach". */
export const ofSquad: RegExp = /\b(?:first[- ]team|academy|youth|reserves?)\b/iu

/** Abbreviations and variants of one word in titles: spelling, not other words. */
export const titleVariants: ReadonlyMap<string, string> = wordPairs(`
  chief executive officer > chief executive | ceo > chief executive | gm > general manager |
  coo > chief operating officer | cfo > chief financial officer | cto > chief technology officer |
  chairwoman > chair | chairman > chair | chairperson > chair | spokeswoman > spokesperson |
  spokesman > spokesperson | councilwoman > council member | councilman > council member |
  councillor > council member | councilor > council member | prof > professor | dr > doctor |
  gov > governor | sen > senator | rep > representative | rev > reverend | capt > captain | sgt > sergeant |
  lt > lieutenant | col > colonel | gen > general | adm > admiral | maj > major | cmdr > commander |
  cpl > corporal | supt > superintendent | insp > inspector | det > detective | us > united states |
  u s > united states | uk > united kingdom | u k > united kingdom | vp > vice president |
  da > district attorney | pm > prime minister | md > managing director | cm > chief minister |
  dci > detective chief inspector | di > detective inspector | ds > detective sergeant |
  pc > police constable | ag > attorney general | dpp > director of public prosecutions |
  cllr > council member | and > &
`)

/** Offices that a place has and no body: what owns them is a place, known to the data or not. */
export const officesOfPlaces: ReadonlySet<string> = new Set([
  'mayor',
  'governor',
  'sheriff',
  'prefect',
  'chief minister',
])

/** Words before a role that lower or raise it. The value is the form that stands for its synonyms. */
export const rankWords: ReadonlyMap<string, string> = wordPairs(`
  deputy | vice | acting | interim > acting | caretaker > acting | assistant | asst > assistant |
  associate | senior | junior | chief | principal | lead > chief | pro | sub | under | shadow | honorary |
  emeritus | executive | first | second | third | founding | joint | co | lieutenant | lt > lieutenant |
  rear | brigadier | brig > brigadier | staff | major | maj > major | managing | special | top |
  leading > top | high | provisional > acting | transitional > acting | temporary > acting | detective |
  det > detective | auxiliary | lance | presiding | most | right | rt | very | honour | honor |
  rev > reverend | reverend | lord | lady
`)

/** Ranks that make another office of it: a deputy mayor is not the mayor. */
export const loweringRanks: ReadonlyMap<string, string> = wordMap({
  deputy: 'deputy vice sub lieutenant',
  acting: 'acting',
  assistant: 'assistant associate',
  pro: 'pro',
  under: 'under',
  shadow: 'shadow',
})

/** Words before a role that say when it is held. */
export const tenureWords: ReadonlyMap<string, Tenure> = wordMap({
  former: `
    former formerly ex ex- then onetime one-time retired past previous previously late outgoing disgraced
    deposed ousted departing erstwhile once
  `,
  future: 'incoming designate elect nominee future next',
})

/** "mayor-elect", "president-designate" */
export const futureSuffix: RegExp = /-(?:elect|designate|designee|nominee|in-waiting|to-be)$/u

/** "ex-minister", "then-chief", "former-president" */
export const formerPrefix: RegExp = /^(?:ex|then|former|one-time|past)-/u

/** "Harrisburg-based", "state-owned": says where or how, not whose. */
export const describesOwner: RegExp = /-(?:based|owned|led|run|born)$/u

/** Roles whose name goes on behind a preposition. */
export const longRoles: ReadonlySet<string> = new Set([
  'chief of staff',
  'editor in chief',
  'commander in chief',
  'head of state',
  'head of government',
  'director of photography',
  'minister of state',
])

/** Who belongs to a party, where a "Conservative commentator" need not. */
export const politicalHeads: RegExp =
  /^(?:lawmaker|leader|deputy|senator|representative|congressman|council member|mayor|governor|member|minister|prime minister|president|premier|whip|candidate|nominee|peer|politician|backbencher|mep|msp|chancellor|democrat|republican|majority leader|minority leader|attorney general|challenger|contender)$/u

/** Words between a comma and a title that say when it is held. */
export const tenureOpeners: ReadonlyMap<string, Tenure> = wordMap({
  former: 'then once formerly previously',
  current: 'now currently also both newly himself herself',
})

/** Verbs with "as": the form and what it says of time. */
export const verbsWithAs: ReadonlyMap<string, Tenure> = wordMap({
  current: `
    serves acts works doubles continues stays remains took began started returned joined
  `,
  former: `
    served acted worked resigned resigns quit quits retired retires stepped steps stood stands resigning
  `,
  future: 'takes take taking begins starts stay continue serve',
})

/** Nouns for the time in which somebody has an office, with "as", and what they say of time. */
export const termsInOffice: ReadonlyMap<string, Tenure> = wordMap({
  current: 'term job role post position spot seat',
  former: 'time tenure stint spell days years',
})

/** Verbs that name a role, by form: the role, and what the form says of time. */
export const leadingVerbs: ReadonlyMap<string, readonly [role: string, tenure: Tenure]> = new Map([
  ['leads', ['leader', 'current']],
  ['led', ['leader', 'former']],
  ['lead', ['leader', 'future']],
  ['heads', ['head', 'current']],
  ['headed', ['head', 'former']],
  ['head', ['head', 'future']],
  ['runs', ['leader', 'current']],
  ['ran', ['leader', 'former']],
  ['chairs', ['chair', 'current']],
  ['chaired', ['chair', 'former']],
  ['leading', ['leader', 'current']],
  ['heading', ['head', 'current']],
  ['running', ['leader', 'current']],
  ['chairing', ['chair', 'current']],
  ['coaches', ['coach', 'current']],
  ['coached', ['coach', 'former']],
  ['commands', ['commander', 'current']],
  ['commanded', ['commander', 'former']],
  ['manages', ['manager', 'current']],
  ['managed', ['manager', 'former']],
  ['edits', ['editor', 'current']],
  ['founded', ['founder', 'current']],
  ['co-founded', ['founder', 'current']],
  ['directs', ['director', 'current']],
  ['directed', ['director', 'former']],
  ['captains', ['captain', 'current']],
  ['captained', ['captain', 'former']],
])

/** Verbs that link a person with a title, by form, and what the form says of time. */
export const linkingVerbForms: ReadonlyMap<string, Tenure> = wordMap({
  current: 'is been became remains remained',
  former: 'was',
  future: 'be becomes become',
})

/** An owner that is not named: "her *father's*", "of *the place*". */
export const vagueOwnerOfPost: RegExp = /^\p{Ll}+['’]s |\bthe place$/u

/** Posts of teachers that stand beside the ranks: "*visiting* professor". */
export const besideTheLadder: RegExp = /\b(?:visiting|adjunct|guest|honorary|emerit\p{L}+|former)\b/iu

/** Compounds in front of a title that are none of it: "*Ost-born*", "*two-year*". */
export const measuringCompound: RegExp = /\d|-(?:old|term|year|born|based|style)$/u

/** A word in front of a title that is a verb: "*met* mayor Holm". */
export const verbInFrontOfTitle: RegExp =
  /ing$|^(?:lost|left|sent|beat|met|won|saw|led|told|put|fired|hired|paid)$/u

/** First parts of titles with a hyphen: "*vice*-president", "*attorney*-general". */
export const hyphenedRank: RegExp =
  /^(?:vice|deputy|co|sub|under|assistant|pro-vice|major|brigadier|lieutenant|attorney|secretary|director|inspector|solicitor|surgeon|consul|auditor|comptroller|governor|postmaster|adjutant|quartermaster)-/u

/** What stands behind "leads" or "runs" and is no body. */
export const notLed: RegExp = /^(?:\d.*|there|here|today|now)$/u

/** Nouns for a firm or body that its name follows: "tech *giant* Volda". */
export const bodyNouns: ReadonlySet<string> = wordSet(`
  giant maker carmaker planemaker chipmaker drugmaker brewer carrier chain charity retailer operator broadcaster insurer
  lender start-up startup nonprofit tabloid publisher supplier developer producer provider builder
`)
