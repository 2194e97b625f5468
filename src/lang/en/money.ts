import { wordSet } from '../word-set.ts'

/** Short forms of basis points. */
export const basisPointForms: ReadonlySet<string> = wordSet('bps bp')

/** "50*c*", "50*¢*". */
export const centSigns: ReadonlySet<string> = wordSet('c ¢')

/** "per *cent*", "50 *cents*". */
export const centForms: ReadonlySet<string> = wordSet('cents cent')

/** "pound", "pounds". */
export const poundForms: ReadonlySet<string> = wordSet('pounds pound')

/** Currencies that are names, too, with a capital: "Sterling". */
export const capitalisedCurrencies: ReadonlySet<string> = wordSet('Bucks Crown Crowns Real Sterling')

/** Money signs that are read behind a number only where money is spoken of. */
export const signsThatAreWords: ReadonlySet<string> = wordSet('kr zł Kč Rs rs')

/** Small coins whose names mean something else, too. */
export const ambiguousSubunits: ReadonlySet<string> = wordSet('sen fen ore filler poisha')

/** What is taken off an income: "€4 million a year before tax" is a rate. */
export const takenOff: ReadonlySet<string> = wordSet(`
  tax taxes interest bonus bonuses deductions expenses costs fees benefits rent
`)

/** Of those, the ones that are money behind nearly every number. */
export const usuallyMoney: ReadonlySet<string> = wordSet(`
  won rand rands lei leu lira sterling florin florins buck bucks quetzal balboa lev leva
`)

/** Codes of currencies that are words in capitals, too: "TOP", "ALL". */
export const shoutedWords: ReadonlySet<string> = wordSet(
  'ALL BAM BOB COP CUP DEM GEL LAK MAD MOP PEN PHP SIT SOS TOP TRY ZIG',
)

/** Money signs in letters that stand behind the number: "40 *kr*", "40 *lei*". */
export const lettersBehind: ReadonlySet<string> = wordSet(
  'kr Kr zł zl Kč Ft lei лв Dh Dhs dhs CFA FCFA sh руб TL Rs rs din',
)

/** Signs in letters that are money wherever digits follow. */
export const plainSigns: ReadonlySet<string> = wordSet(`
  Rs RM Rp kr Kr zł Kč SFr Sfr FCFA CFA KSh Ksh KSHS Kshs TSh Tsh USh Ush Tk SDR SKr NKr DKr ரூ රු
`)

/** Codes that are English words or abbreviations: in small letters they are those, in capitals often. */
export const wordCodes: ReadonlySet<string> = wordSet(`
  all ang ars bam bob btn cad cop cup dem eek ern etb eth gel gip lak lsl mad mop mur nad pen php sek sit
  sos stn top try zig
`)

/** Nouns that are other words as well: only the article's country makes them money. */
export const ordinaryNouns: ReadonlySet<string> = wordSet(`
  mark marks crown crowns real reals won sol soles colon colons dram drams som soms dong dongs lats lati
  punt punts zig kip kips ether kina kinas leone leones tala talas pula leu lei lev levs lek leks rand
  rands guarani gulden florin florins balboa quetzal lira sterling frank buck bucks den loti
`)

/** "(about $14 million)": a conversion for readers elsewhere. */
export const convertedSum: RegExp =
  /\((?:about |around |roughly |approximately |nearly |almost |some |or |equal to )?\$ ?\d/

/** "US$3.1 billion ($4.7 billion)": a conversion of US dollars for readers at home. */
export const convertedHome: RegExp =
  /(?:US\$|\$US|U\.S\.\$|USD) ?\d[\d.,]{0,14}(?: ?[a-z]{1,8})? \((?:about |around |roughly |some |or )?\$ ?\d/

/** "all figures in Canadian dollars" */
export const declaredCurrency: RegExp =
  /\b(?:figures|amounts|prices|sums|money|funds|currency)(?: are| is| were)?(?: quoted| given| stated| listed)? in (?<place>[\p{L}.]{1,12}(?: [\p{L}.]{1,10})?) (?:dollars|currency|funds)\b/iu

/** What follows a sum of money, so that letters before it were a currency. */
export const closesSum: RegExp =
  /^(?:|and|or|but|to|in|for|by|on|at|as|from|over|per|a|an|each|was|were|is|has|had|with|that|which|this|when|after|before|last|into|of)$/

/** What a money sign that is a word may stand behind. */
export const beforeSign: RegExp = /^(?:|at|of|for|is|was|were|to|from|about|nearly|over|some)$/

/** What is bought and sold at a price that never stands still. */
export const tradedNouns: ReadonlySet<string> = wordSet('share stock')

/** Words that a price is told with which is of an hour of the day: "in early trading", "before the market open". */
export const tradingWords: ReadonlySet<string> = wordSet(
  'trade trading premarket pre-market after-hours market',
)
