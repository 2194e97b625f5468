import { wordSet } from '../word-set.ts'

/** "*refused* to sign". */
export const refusingVerbs: ReadonlySet<string> = wordSet('refuse decline')

/** Negated subjects and objects: "no ransom was paid", "nobody was hurt". */
export const nothing: ReadonlySet<string> = wordSet('no none nobody nothing neither nor')

/** Verbs that undo the one they govern: "failed to agree", "ruled out selling", "avoided paying". */
export const undoingVerbs: ReadonlySet<string> = wordSet(
  'fail refuse decline avoid neglect forget pretend rule',
)

/** "*nobody* was hurt", "no *one*". */
export const nobodyWords: ReadonlySet<string> = wordSet('no one nobody none body people person')

/** Words that deny an office or what a clause says: "has *never* been mayor", "is *not* the chair". */
export const clauseNegations: ReadonlySet<string> = wordSet(
  "not never isn't wasn't won't hasn't no neither nor",
)

/** Words behind "not" that do not deny the predicate: "not only", "not immediately", "not until". */
export const softeners: ReadonlySet<string> = wordSet(`
  only just merely simply immediately necessarily yet until always fully entirely exactly really even so
  alone
`)

/** Words that turn a sentence round. */
export const quotedNegations: ReadonlySet<string> = wordSet(
  'not no never none nobody nothing nowhere neither nor without hardly barely',
)

/** "will not", "won't". */
export const willNot: RegExp = /\bwill not\b|\bwon['’]t\b/iu
