import { wordPairs } from '../word-pairs.ts'
import { wordSet } from '../word-set.ts'

/** Short for a legal form, and no word of its own. */
export const legalAbbreviations: ReadonlySet<string> = wordSet('corp inc ltd')

/** "its *operator*". */
export const ownerNouns: ReadonlySet<string> = wordSet('operator maker owner')

/** "*police*" in front of "chief": no place, but a service. */
export const servicesNotPlaces: ReadonlySet<string> = wordSet(`
  police fire power energy finance army navy air news forest wood election budget trade
`)

/** Adjectives of bodies that every country has: "Supreme Court", "Royal Navy". */
export const ofAny: ReadonlySet<string> = wordSet(`
  the of and for high supreme royal general central joint superior conservative democratic republican
`)

/** Things that somebody is in charge of within a body. */
export const groupMatters: ReadonlySet<string> = wordSet(`
  campaign data election exchange fire market markets media news project review software stock study
`)

/** Bodies that are places, too, so that one works "at" them. */
export const houses: ReadonlySet<string> = wordSet(`
  place museum gallery library archive theatre theater zoo college school hospital charity orchestra
  nursery shelter hotel
`)

/** "Alder Coatings Ltd": the legal form says nothing of which firm is meant. */
export const legalForms: ReadonlySet<string> = wordSet(`
  ltd limited inc incorporated corp corporation co plc llc llp gmbh ag sa nv bv spa oyj ab asa
`)

/** Small words inside names of organisations and works. */
export const smallNameWords: ReadonlySet<string> = wordSet(`
  the of for and de la le du des del della di do da dos van von der den en y e
`)

/** Owners that only repeat what the reader knows: "the city's", "the company's", "the government's". */
export const vagueOwners: ReadonlySet<string> = wordSet(`
  city town village state county country nation company firm group club team party government airport
  university school hospital department agency force union bank trial house world region province board
`)

/** Nouns for those who speak for others, or for nobody in particular: they do not say whose count it is. */
export const mouthpieces: ReadonlySet<string> = wordSet(`
  official spokesman spokeswoman spokesperson statement source report press release officer leader head
  chief director president member representative agency office department service medium people person
  witness authorities figure datum data newspaper reporter news
`)

/** What can be led besides bodies with a name. */
export const ledBodies: ReadonlySet<string> = wordSet(`
  delegation team campaign effort department unit opposition response group party company firm city town
  village state country government coalition bank project mission programme program talks negotiations
  practice investigation inquiry operation research study expedition excavation side division business
  operations office agency network
`)

/** Legal forms in full, with their short form. */
export const longLegalForms: ReadonlyMap<string, string> = new Map([
  ['limited', 'ltd'],
  ['incorporated', 'inc'],
  ['corporation', 'corp'],
])

/** Parties by the words that name them, of which nobody belongs to two. */
export const partyNames: ReadonlyMap<string, string> = wordPairs(`
  republican | gop > republican | democratic | democrat > democratic | conservative | tory > conservative |
  labour | labor > labour | green | greens > green
`)

/** Parties by their initials within the name of a body: "the Halden GOP" is the Halden Republican Party. */
export const partyInitials: ReadonlyMap<string, string> = wordPairs('gop > republican party')

/** Letters behind a politician's name that stand for a party: "Sen. Dale Horvath (R-Iowa)". */
export const partyLetters: ReadonlyMap<string, string> = new Map([
  ['R', 'Republican'],
  ['D', 'Democratic'],
])

/** What a rank of a service may be in charge of, or belong to, and be one still: "police inspector". */
export const uniformedServices: RegExp =
  /^(?:police|fire|army|navy|marines?|air force|traffic|homicide|detective|constabulary|military|state police|patrol)$/u

/** Bodies that people teach at. */
export const teachingBodies: RegExp = /\b(?:university|college|institute of technology|polytechnic)\b/iu

/** What a chief may be in charge of that is the whole of a body. */
export const services: RegExp = /^(?:police|fire|army|navy|air force)$/u

/** "head of the delegation": whoever leads something that passes holds an office besides. */
export const passingBodies: RegExp =
  /^(?:delegation|mission|team|commission|committee|panel|task force|party|campaign|inquiry|investigation|group|family|list|household|operation|project)$/u

/** Words that name a party before a political office, alone or two together. */
export const partyAdjectives: RegExp =
  /^(?:Labou?r|Conservative|Tory|Liberal|Green|Socialist|Communist|Republican|GOP|Democrat|Democratic|(?:Liberal|Social|Christian|Free|New) Democrat(?:ic)?)$/u

/** Who takes part in a story, by the side they are on. */
export const partyWords: Readonly<Record<'authority' | 'movement' | 'business' | 'observer', string>> = {
  authority:
    'police government ministry minister army military council councillor mayor authority prosecutor state ' +
    'prosecution administration navy',
  movement:
    'organizer union protester campaigner activist opposition rebel insurgent guerrilla separatist militia defense ' +
    'lawyer attorney movement campaign critic opponent strike demonstrator marcher resident villager',
  business:
    'company firm employer management operator airline bank owner manufacturer developer retailer utility',
  observer:
    'analyst economist researcher scientist study survey institute thinktank foundation pollster monitor watchdog ' +
    'university observatory expert insurer broker auditor charity',
}

/**
 * Sides that count for themselves, each against each: those who march and those who police the march, a firm and its
 * union. What an observer makes of it may stand against anybody's count, but only as an estimate.
 */
export const opposedParties: ReadonlySet<string> = new Set([
  'authority movement',
  'movement authority',
  'business movement',
  'movement business',
])

/** Bodies that decide, and what those are called who sit on them. */
export const membersOfBodies: Readonly<Record<string, ReadonlySet<string>>> = {
  board: wordSet('director member trustee governor'),
  council: wordSet('councillor member councilwoman councilman'),
  committee: wordSet('member'),
  panel: wordSet('member'),
  parliament: wordSet('mp mps deputy member lawmaker legislator'),
  senate: wordSet('senator'),
  court: wordSet('judge justice'),
  jury: wordSet('juror member'),
  commission: wordSet('commissioner member'),
}

/** An adjective of a party that stands by itself. */
export const partyAdjectiveAlone: RegExp =
  /^(?:Republican|GOP|Democrat(?:ic)?|Conservative|Labou?r|Liberal|Social(?:ist| Democratic)|Green|Independent)$/u

/** Bodies that have a governor or president of their own. */
export const oneOfItsKind: RegExp = /\b(?:Bank|Reserve|University|College)\b/u

/** What tells nothing in the name of a body. */
export const noiseInOwners: RegExp = /\b(?:the|of|and|for|inc|ltd|plc|corp)\b|[^\p{L}\p{N}]/gu

/** Nouns that end the name of an organisation, whoever reads it: "Ostby *Bank*", "Harbour *Authority*". */
export const organisationNouns: ReadonlySet<string> = wordSet(`
  bank times post herald tribune gazette chronicle journal guardian observer telegraph mail express
  news press agency media radio television tv broadcasting party council parliament congress senate
  assembly government ministry department bureau office authority commission committee board union
  association federation society club trust foundation fund institute corporation corp company co inc
  ltd llc plc ag gmbh sa nv group holdings partners capital ventures industries systems technologies
  technology pharmaceuticals labs laboratories airlines airways motors energy electric oil gas steel
  foods insurance financial securities exchange university police army navy force forces guard united
  city rovers rangers athletic fc afc league cup championship championships open games series olympics
  tournament act treaty accord agreement deal plan bill law convention summit conference festival
  awards prize week day war battle revolution stock index pact charter constitution court tribunal
  coalition alliance movement front brigade battalion regiment division opera church cabinet service
  services administration network magazine review weekly daily lines programme program project
  initiative
`)
