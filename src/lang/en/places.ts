import { wordSet } from '../word-set.ts'
import { fullMonths, fullWeekdays } from './calendar.ts'
import { organisationNouns } from './organisations.ts'

/** Small words within the name of a place: "Rio *de* Janeiro", "Stratford *upon* Avon". */
export const smallPlaceWords: ReadonlySet<string> = wordSet('of the de da do del la le el al am upon')

/** "the baker *from* Ost". */
export const fromWords: ReadonlySet<string> = wordSet('in at from near outside')

/** "*outside* the court". */
export const siteLeads: ReadonlySet<string> = wordSet('at of outside near inside')

/** Roads and streets. */
export const roads: ReadonlySet<string> = wordSet('street avenue road boulevard lane drive')

/** Streets and movements named for a day: "the 5 May *Street*". */
export const datedStreets: ReadonlySet<string> = wordSet('street lane road avenue square bridge movement')

/** "40 degrees *north*". */
export const compassPoints: ReadonlySet<string> = wordSet('north south east west N S E W')

/** "*outside* Ost". */
export const nearPlaces: ReadonlySet<string> = wordSet('in at near outside off across inside towards toward')

/** Kinds of divisions that a place's name ends in. */
export const divisions: ReadonlySet<string> = wordSet(`
  county province state region district territory city town borough parish department
`)

/** Nouns whose "of" goes on with their name: "the resort city of Porto", "University of Halden". */
export const placeLeads: ReadonlySet<string> = wordSet(`
  city town village state province region district island resort port municipality university bank
  ministry department college institute house board chamber society
`)

/** First words of place names: "San Diego", "Port Alder", "New Alder". A first name may follow them. */
export const placeStarts: ReadonlySet<string> = wordSet(`
  san santa santo são sao saint st ste los las port new fort mount lake rio north south east west northern
  southern eastern western central upper lower greater great old punta cape isla costa villa el real grand
`)

/** Words inside a name that start in lower case: "Rio de Janeiro", "Stratford-upon-Avon", "Frankfurt am Main". */
export const connectors: ReadonlySet<string> = wordSet(`
  of de del della dello dei da do dos das di du des la las le les el los upon am der den van von y al
`)

/** Last words of a body, firm, paper, team or contest: "Bank of England", "Porto Times", "Lisbon United". */
export const organisationWords: ReadonlySet<string> = wordSet(
  `
    standard star limited railways wanderers masters prix code uprising dollar orchestra choir ballet
    band brotherhood order line
  `,
  ...organisationNouns,
)

/** Words that end an organisation's name but a place's too, so that only the sort of place decides. */
export const alsoPlaces: ReadonlySet<string> = wordSet('city university church court office')

/** Capitalised words that "in", "at" and "near" may stand before without naming a place. */
export const notPlaces: ReadonlySet<string> = wordSet(
  `
    congress parliament senate house cabinet court government labour labor conservative conservatives
    republicans democrats republican democrat council treasury pentagon kremlin mr mrs ms dr sir dame lord
    lady i ii iii iv v x facebook instagram twitter youtube tiktok linkedin telegram whatsapp google apple
    amazon microsoft netflix covid ebola christmas easter ramadan eid hanukkah diwali thanksgiving lent
    god islam christianity judaism hinduism buddhism catholicism english latin bitcoin nasdaq ftse dow
    phase round game group chapter section article table figure part act appendix annex volume page line
    room gate flight route level grade class year week day spring summer autumn winter king queen prince
    princess president minister chancellor secretary senator judge justice general colonel captain major
    sergeant officer pope bishop archbishop he she it they we you his her their our my this that these
    those there here what who when where why how if according both all some many most one two three four
    five six seven eight nine ten another other others each eurovision olympics paralympics wimbledon
    earth mars venus jupiter saturn internet web vehicle case favor favour total addition fact response
    return turn
  `,
  ...fullWeekdays,
  ...fullMonths,
)

/** Those of them that are so as nouns only: "a fall in prices", but "it fell in Porto". */
export const figurativeNouns: ReadonlySet<string> = wordSet(
  'increase rise fall drop decline change result fail',
)

/** "interest in", "shares in", "faith in": what follows is no place unless data knows one. */
export const figurativeHeads: ReadonlySet<string> = wordSet(
  `
    interest interested stake share shares investment invest invested investing investor investors
    confidence confident trust faith belief believe believes believed involve involved involvement
    engage engaged role part changes partner specialise specialize expert specialist experience majority
    succeed success failure participate enrol enroll enrolled major degree position bet
  `,
  ...figurativeNouns,
)

/** Verbs and nouns of movement, in dictionary form: what follows "to" or "for" is a destination. */
export const movement: ReadonlySet<string> = wordSet(`
  travel fly flight go sail head return move drive walk trip ferry journey route way visit bus train
  transfer take evacuate bring deport extradite send ship flee come cross relocate bound leave depart
  departure set destined voyage run march ride tow divert airlift arrive migrate emigrate commute pass
  passage crossing carry transport tour rush escape relocation expedition convoy vessel boat plane bind
  row cruise convey sailing heading sailed flown flew headed taken gone driven brought sent ridden led
  fled
`)

/** Those of them that nothing but a place follows: "comes to" and "take to" go with much else. */
export const travel: ReadonlySet<string> = wordSet(`
  travel fly flight sail head trip ferry journey route voyage way road train bus bound convoy cruise
  commute drive deport extradite evacuate flee airlift emigrate migrate relocate destined heading sailing
  sailed flew flown
`)

/** Nouns after which "of" and a place only narrow down where: "the outskirts of Porto", "the port of Porto". */
export const partsOfPlaces: ReadonlySet<string> = wordSet(`
  suburbs outskirts streets state centre center middle heart north south east west northeast northwest
  southeast southwest capital edge part parts area side territory republic kingdom archipelago badlands
  plains highlands lowlands hills mountains steppe jungle forests countryside wilderness hinterland
`)

/** Those of them that a name follows even where no data knows it: "the town of X", but "the heart of X". */
export const namedParts: ReadonlySet<string> = wordSet(`
  city town village port province region county district municipality suburb island neighbourhood
  neighborhood borough commune hamlet resort peninsula
`)

/** "the mayor of X", "residents of X": X is a place, though nothing need happen there. */
export const peopleOfPlaces: ReadonlySet<string> = wordSet(`
  mayor governor bishop archbishop sheriff resident residents citizen citizens inhabitant inhabitants
  villager villagers
`)

/** What is "at" a place and not "at" a firm: "talks at X", "held at X". */
export const eventHeads: ReadonlySet<string> = wordSet(`
  meet meeting hold held gather gathering summit talks talk ceremony funeral service rally game match race
  tournament stop arrive land dock anchor moor camp assemble wedding burial battle concert play march
  protest demonstration
`)

/** "the coast of X", "the shores of X": on them is at X, off them is near X. */
export const coasts: ReadonlySet<string> = wordSet('coast coasts shore shores')

/** Adjectives that may stand between a preposition and a name: "in nearby Porto", "in neighbouring Spain". */
export const beforeNames: ReadonlySet<string> = wordSet(`
  nearby neighbouring neighboring war-torn occupied coastal landlocked distant far-off the greater
`)

/** Lower-case nouns that a known place may stand before: "the Porto factory". */
export const siteNouns: ReadonlySet<string> = wordSet(`
  factory plant mill refinery court courthouse hospital clinic school university campus airport station
  stadium arena office offices headquarters branch port harbour harbor suburb neighbourhood neighborhood
  area region district province county market hotel prison jail museum theatre theater church cathedral
  mosque park warehouse depot shipyard dockyard mine store shop site base facility laboratory lab venue
  ground tournament border
`)

/** Nouns for a division that follow its name in lower case: "Cauca province", "New York state". */
export const divisionNouns: ReadonlySet<string> = wordSet(`
  province state region county district department prefecture oblast governorate municipality territory
  canton upazila tehsil taluk voivodeship raion regency subdistrict
`)

/** Abbreviations inside names of places: "*St* Ivo", "*Mt* Varn". */
export const placeAbbreviations: RegExp = /^(?:St|Ste|Mt|Ft|Pt|Dr|[A-Z])$/

/** Prepositions that a sentence starts with before a place: "*Near* Ost". */
export const placeSentenceStarters: ReadonlySet<string> = wordSet(`
  near in at on off outside inside from to for across throughout around along by
`)

/** "the 4th *district*". */
export const districtNouns: ReadonlySet<string> = wordSet(
  'district ward precinct arrondissement zone sector constituency',
)

/** "the 4th *council* district". */
export const districtKinds: ReadonlySet<string> = wordSet(`
  council congressional legislative senate school house electoral voting assembly judicial city
`)

/** Where land meets the sea. */
const coastWords: ReadonlySet<string> = wordSet('coast coastline shore shoreline')

/** Words for an earthquake. */
const quakeWords: ReadonlySet<string> = wordSet('earthquake quake tremor')

/** What holds water back. */
const barrierWords: ReadonlySet<string> = wordSet('embankment dam levee dyke dike floodbank')

/** Words for an explosion. */
const explosionWords: ReadonlySet<string> = wordSet('explosion blast explode')

/** What an explosion does where it happens: "an explosion ripped through a mill in ⟦Oldham⟧". */
export const strikingWords: ReadonlySet<string> = wordSet(
  'rip tear rock destroy wreck hit shake damage level flatten',
)

/** "the fourth *floor*". */
export const floorNouns: ReadonlySet<string> = wordSet('floor storey story')

/** "the *top* floor". */
export const unnumberedFloors: ReadonlySet<string> = wordSet('top bottom upper lower basement')

/** Words before a place that are nobody's first name: "*near* Ost". */
export const notGivenNames: RegExp =
  /^(?:the|in|at|on|near|from|new|san|santa|saint|st|north|south|east|west|port|fort|lake|mount|el|la|los|las|el|de|a|an|and|but|for|to|when|after|since|by)$/i

/** Words that open a noun phrase before a possessive: "*the* island's port". */
export const opensPossessive: ReadonlySet<string> = wordSet('the a an its their his her this that')

/** Prepositions of being in a place. */
export const insideWords: ReadonlySet<string> = wordSet('in inside within across throughout')

/** Prepositions of being near a place. */
export const closeWords: ReadonlySet<string> = wordSet('near outside off beside')

/** Prepositions of going to a place. */
export const towardsWords: ReadonlySet<string> = wordSet('to toward towards into')

/** "40 *km* from Ost": words of a distance. */
export const lengthWords: ReadonlySet<string> = wordSet(`
  km kilometre kilometer kilometers kilometres mile miles metre meter metres meters away far
`)

/** "*reached* Ost": verbs whose object is where something goes. */
export const goingVerbs: ReadonlySet<string> = wordSet('reach visit enter')

/** "*left* Ost": verbs whose object is where something comes from. */
export const leavingVerbs: ReadonlySet<string> = wordSet('leave exit flee')

/** "left Porto for Lisbon", "bound for Lisbon": "for" needs more than movement somewhere near. */
export const departingWords: ReadonlySet<string> = wordSet(`
  head heading bound leave leaving left depart departed set sail sailed sailing destined embark make route
`)

/** "the *north* wing". */
export const sidesOfSites: ReadonlySet<string> = wordSet(`
  north south east west northern southern eastern western northeast northwest southeast southwest
`)

/** Compass words, as in "northern Spain", "north of Porto", "the West Side". */
export const compass: ReadonlySet<string> = wordSet(
  `
    northeastern northwestern southeastern southwestern central upper lower north-east north-west
    south-east south-west north-eastern north-western south-eastern south-western downtown uptown
    midtown inner outer mainland rural
  `,
  ...sidesOfSites,
)

/** "the north *wing*". */
export const partsOfSites: ReadonlySet<string> = wordSet('wing tower block face stand entrance stairwell')

/** Prepositions before a site without a name: "*at* a school". */
export const unnamedLeads: ReadonlySet<string> = wordSet('at in to near outside inside from')

/** "Nearby" and the like say nothing of what the place is. */
export const emptyAdjectives: ReadonlySet<string> = wordSet(`
  nearby local neighbouring neighboring second third another other big large small
`)

/** Short forms in names of sites. */
export const shortSiteWords: ReadonlyMap<string, string> = new Map([
  ['intl', 'international'],
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
  ['univ', 'university'],
  ['natl', 'national'],
  ['gen', 'general'],
  ['dr', 'drive'],
])

/** Points of the compass inside a name. */
export const compassWords: RegExp =
  /\b(?:north|south|east|west|northern|southern|eastern|western|central)\b/gu

/** Words that open the name of a place without being part of it: "the resort city of Porto". */
export const bodyOfPlace: RegExp =
  /^(?:the |an? )?(?:[\p{L}-]+ )?(?:city|town|village|state|province|region|department|district|island|resort|port|municipality|republic|kingdom|borough|county) of (?=\p{Lu})/u

/** What happens in one place in a story, and the words that tell it: one of each list, in dictionary form. */
export interface PlacedEvent {
  readonly name: string
  readonly words: readonly ReadonlySet<string>[]
}

/** In the order in which they are looked for. */
export const placedEvents: readonly PlacedEvent[] = [
  { name: 'landfall', words: [wordSet('landfall ashore')] },
  { name: 'landfall', words: [wordSet('cross'), coastWords] },
  { name: 'epicentre', words: [wordSet('epicentre epicenter')] },
  { name: 'epicentre', words: [quakeWords, wordSet('strike hit centre center')] },
  { name: 'breach', words: [barrierWords, wordSet('collapse breach burst break fail rupture')] },
  { name: 'breach', words: [barrierWords, wordSet('give'), wordSet('way')] },
  { name: 'liftoff', words: [wordSet('lift blast'), wordSet('off')] },
]

/** Events that are meant only where no other verb stands between their word and the place. */
export const tightEvents: readonly { readonly name: string; readonly words: ReadonlySet<string> }[] = [
  { name: 'birth', words: wordSet('born') },
  { name: 'explosion', words: explosionWords },
]

/** Parts of the world that an office is in charge of. */
export const partOfTheWorld: RegExp =
  /^(?:europe|asia|africa|oceania|latin america|north america|south america|the middle east|middle east|asia-pacific)$/iu

/** A word of a division inside a name. */
export const divisionInName: RegExp = /county|province|state|city|town|region|district/u
