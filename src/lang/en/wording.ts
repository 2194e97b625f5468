import { wordPairs } from '../word-pairs.ts'
import { wordSet } from '../word-set.ts'

/** What "'s" stands for "is" behind; behind a noun it is taken for the possessive. */
export const beforeIs: ReadonlySet<string> = wordSet(`
  it that this he she there here what who where how everybody everything nobody nothing
`)

/** Words spelled one way in British and another in American English. */
export const britishWords: RegExp =
  /\b(?:colou?red|centre|centres|labour|programme|programmes|organisers?|organisation|per cent|defence|tonnes?|kilometres?|metres?|towards|whilst)\b/u

/** Words that are written so in American English only. */
export const americanWords: RegExp =
  /\b(?:center|centers|labor|program|programs|organizers?|organization|percent|defense|kilometers?|meters?)\b/u

/**
 * Words that say how a sentence is built rather than what it tells: articles, pronouns, auxiliaries, most prepositions and
 * conjunctions, and what is said while thinking. Those with an opposite are none of them: "against", "before", "without",
 * "must", "all".
 */
export const smallWords: ReadonlySet<string> = wordSet(`
  a an the this that these those such there here it its itself one ones i me my mine myself we us our ours
  ourselves you your yours yourself yourselves he him his himself she her hers herself they them their
  theirs themselves who whom whose which what whatever am is are was were be been being do does did doing
  done have has had having will would shall should can could of to in on at by for with from into onto
  upon about as than through toward within among between around and or but so if then because since while
  when where why how whether though although yet too also oh uh um er ah eh hey well just look okay yeah
  yes right now even quite really actually basically simply know knows mean means like get gets got going
  up out any some anything something another towards away
`)

/** Words that stand for two. */
export const contractions: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  cause: 'because',
  ok: 'okay',
  em: 'them',
  '&': 'and',
  '%': 'percent',
  'e-mail': 'email',
}

/** Words that are said alike, or cut short when written, with the one that stands for them. */
export const variants: ReadonlyMap<string, string> = wordPairs(`
  mum > mom | mama > mom | mamma > mom | momma > mom | mommy > mom | mummy > mom | daddy > dad | ya > you |
  yer > your | yeah > yes | yep > yes | yup > yes | nope > no | kinda > kind | lotta > lot | lots > lot |
  dunno > know | gimme > give | lemme > let | goin > going | nothin > nothing | email | thru > through |
  tho > though | alright > okay | rep > representative | reps > representatives | sen > senator |
  sens > senators | gov > governor | dr > doctor | prof > professor | gen > general | pres > president |
  govt > government | dept > department | tv > television | telly > television | phone > telephone |
  vs > versus | jan > january | feb > february | aug > august | sept > september | sep > september |
  oct > october | nov > november | dec > december | mn > million | bn > billion | tn > trillion |
  pct > percent | nd > and | programme > program | til > until | till > until | everyone > everybody |
  anyone > anybody | someone > somebody | anyways > anyway | isil > isis | daesh > isis
`)

/** Names of several words that are written as one as well. */
export const joinedNames: readonly (readonly [string, string, string])[] = [
  ['united', 'states', 'us'],
  ['united', 'kingdom', 'uk'],
  ['united', 'nations', 'un'],
  ['european', 'union', 'eu'],
  ['new', 'york', 'ny'],
  ['per', 'cent', 'percent'],
]

/** What "m" is behind an amount: "$1m". */
export const scaleLettersInWords: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['b', 'billion'],
  ['k', 'thousand'],
])

/** Endings that stand for a word: "they*'re*". */
export const contractedEndings: readonly (readonly [RegExp, string])[] = [
  [/n't$/u, ' not'],
  [/'re$/u, ' are'],
  [/'ve$/u, ' have'],
  [/'ll$/u, ' will'],
  [/'d$/u, ' would'],
  [/'m$/u, ' am'],
]

/** Words that an apostrophe begins: "'em", "'til". */
export const cutInFront: RegExp = /^(?:em|cause|til|tis|twas|round|bout|n)\b/iu
