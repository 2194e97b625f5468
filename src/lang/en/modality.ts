import { wordSet } from '../word-set.ts'
import { onlyPast } from './verbs.ts'

/** Of these, what is chosen is done with the choice: "voted to accept the offer". */
export const settlingVerbs: ReadonlySet<string> = wordSet('vote')

/** "*will* turn 40". */
export const futureAuxiliaries: ReadonlySet<string> = wordSet('will would')

/** "will", "shall", "'ll". */
export const willForms: ReadonlySet<string> = wordSet('will shall ll')

/** "*will* open". */
export const future: ReadonlySet<string> = wordSet('will shall would')

/** Verbs whose next one is done: "was forced to close". */
export const forcingVerbs: ReadonlySet<string> = wordSet('force compel oblige manage')

/** "*may* open". */
export const possible: ReadonlySet<string> = wordSet('could might may should')

/** Words that open a condition or leave a question. */
export const conditions: ReadonlySet<string> = wordSet('if unless whether lest should')

/** Auxiliaries in front of what is over: "*has* opened". */
export const pastAuxiliaries: ReadonlySet<string> = wordSet('was were had did has have been')

/** Words that leave open whether somebody holds an office: "*would* become", "*if* elected". */
export const doubts: ReadonlySet<string> = wordSet('would could might may should if whether')

/** Verbs whose "not to" undoes the next one: "chose not to ask". */
export const choosingVerbs: ReadonlySet<string> = wordSet('choose decide opt elect prefer vow agree vote')

/** Modals that leave it open. */
export const openModals: ReadonlySet<string> = wordSet('could might may should must can cannot ought')

/** "is *due* to become", "is *set* to be". */
export const aboutToWords: ReadonlySet<string> = wordSet(
  'is are set due expected about going scheduled slated poised',
)

/** "*must* be paid". */
export const obligingModals: ReadonlySet<string> = wordSet('must shall')

/** Words before the verb that has to be done, or in its place: "*have* to file", "was *ordered* to pay", "is *due*". */
export const dueWords: ReadonlySet<string> = wordSet('have need require oblige order due')

/** Modals in front of what lies ahead or is not sure. */
export const modals: ReadonlySet<string> = wordSet('will shall ll would should must may might can could')

/** Words of plans and estimates of what is to come. */
export const planned: ReadonlySet<string> = wordSet(`
  expect expected forecast predict project projection projected target goal aim plan planned intend
  propose seek hope schedule scheduled due budget guidance outlook estimate envisage anticipate
`)

/** Of these, verbs that in the past tell what was done or reckoned: "jets *targeted* the depot", "it is *estimated* to be 50 ft long". */
export const doneInPast: ReadonlySet<string> = wordSet('target estimate')

/** Verbs whose statement is not taken as fact: what stands behind them is somebody's claim. */
export const doubtingVerbs: ReadonlySet<string> = wordSet(`
  deny allege claim accuse dispute doubt hope fear suspect believe wonder ask warn threaten suggest
  predict demand insist urge think expect assume imagine accusation allegation recommend advise
  rumour rumor speculate speculation
`)

/** Verbs that leave the next one open: neither done nor undone. */
export const openVerbs: ReadonlySet<string> = wordSet(`
  want plan seek hope try attempt expect intend aim consider threaten propose ask urge demand call like
  need wish prepare offer promise pledge vow schedule due set likely unlikely allege accuse suspect mean
  tend appear seem begin start entitle
`)

/** Words near a date that tell that it lies ahead: "*due* on Monday". */
export const futureWords: ReadonlySet<string> = wordSet(
  `
    due scheduled set slated expected expects expect forecast planned plans planning plan hopes hope
    intends aims upcoming going wants want next deadline supposed promises promised vowed pledged
    tomorrow later looming awaits schedule book remind please arrange
  `,
  ...modals,
)

/** Words near a date that tell that it is over: "*since* Monday", "*broke* out on Monday". */
export const pastWords: ReadonlySet<string> = wordSet(
  `
    was were had did been since ago last yesterday earlier previously former said says told brought built bought caught cut
    died drove fell fought found got heard held hit kept laid led left lent lost made meant met paid put
    quit ran rang read rose sat saw sold sent shot shut sank slid spent split spread stood stole struck
    swept swore taught thought understood woke won wore became felt hid lay rode sang spoke tore
    withdrew overturned shed beat blew burst cast clung crept dealt drank ate fed flung forgot froze
    hung hurt lit overcame overtook sought shone spun sprang stuck stung swam swung undertook upheld
    withheld backed
  `,
  ...onlyPast,
)
