import { wordSet } from '../word-set.ts'

/** "closed *higher*", "ended *up*". */
export const upward: ReadonlySet<string> = wordSet('higher up')

/** "is *still* open". */
export const stillWords: ReadonlySet<string> = wordSet('still not is are')

/** "closed *higher*". */
export const comparedLevels: ReadonlySet<string> = wordSet('higher lower up down')

/** "did not open *until*". */
export const notYet: ReadonlySet<string> = wordSet('until till yet unless because')

/** "*ended* higher". */
export const closingVerbs: ReadonlySet<string> = wordSet('end finish conclude close break adjourn')

/** Adverbs that tell that it was otherwise before: "has *now* passed". */
export const turningAdverbs: ReadonlySet<string> = wordSet('again now finally eventually since later')

/** "voted *down*", "called *off*". */
export const outcomeParticles: ReadonlySet<string> = wordSet('through down out off on back')

/** "vote *on* the bill". */
export const objectPrepositions: ReadonlySet<string> = wordSet('of for on over to with')

/** Things that are about another thing, and not it: "an amendment to the budget". */
export const motionDerivatives: ReadonlySet<string> = wordSet(
  'amend amendment appeal challenge alternative objection petition',
)

/** Verbs that take their direction from the word behind them: "go up", "come down". */
export const carriers: ReadonlySet<string> = wordSet('go come move be edge creep head')

/** What may stand between "be" and how things stand: "is *still* shut". */
export const betweenOutcome: ReadonlySet<string> = wordSet('still also later now all both largely currently')

/** Verbs behind which "higher" is a change: "shares *ended* higher". */
export const tradingVerbs: ReadonlySet<string> = wordSet('be close end finish open start trade settle')

/** "shut *on*", "open *late*". */
export const afterState: ReadonlySet<string> = wordSet('to on at in by late early shortly after before')

/** "rose *to* 7", "fell *in* May". */
export const amountPrepositions: ReadonlySet<string> = wordSet('to from for in on at of since after when')

/** What is voted on or decided goes by many names. */
export const motions: ReadonlySet<string> = wordSet(`
  amend amendment propose proposal motion bill measure plan scheme application bid offer
`)

/** "*did* *not* pass", "*has* *never* opened". */
export const auxiliariesOfOutcome: ReadonlySet<string> = wordSet(
  'has have had is was were did does do never longer no',
)

/** Words that tell a thing from another one of its sort that is not named: "a second man", "the revised plan". */
export const otherOfSort: ReadonlySet<string> = wordSet(`
  first second third fourth fifth sixth another other further separate subsequent revised amended original
  earlier previous similar
`)

/** Verbs that a state can follow. */
export const stateVerbs: ReadonlySet<string> = wordSet(`
  be remain stay keep feel escape find plead rule declare leave pull pronounce shoot test prove hold
`)

/** Sides of a thing that has several, so that two of them are two things: "the northbound lane". */
export const sideWords: ReadonlySet<string> = wordSet(`
  north northern south southern east eastern west western northbound southbound eastbound westbound upper
  lower left right inner outer morning afternoon evening front rear male female older elder younger
`)

/** Those of them that say it of their object: "found the clerk guilty". */
export const findingVerbs: ReadonlySet<string> = wordSet('find rule declare leave keep pull pronounce')

/** Axes that say something of the subject, also where an object follows: "survived the crash", "resigned as mayor". */
export const ofSubject: ReadonlySet<string> = wordSet('survive die perish resign quit stay remain')
