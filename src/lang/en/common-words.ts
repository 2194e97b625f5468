import { wordSet } from '../word-set.ts'
import { fullMonths, fullWeekdays } from './calendar.ts'

/** Words that any news story has: two sentences that share no others need not be about one event. */
export const commonWords: ReadonlySet<string> = wordSet(
  `
    the and for with from that this these those which who whom whose what when where why how than then
    there here was were are been being has have had having will would could should may might must can did
    does done not nor but its his her hers their theirs them they she him our ours your yours you one ones
    all any both each every few many more most much other others some such own same only also just even
    still already yet very too over under after before since until while during between among about around
    into onto upon off out down again against near behind because although though however whether per via
    say says said saying tell tells told telling according report reports reported reporting announce
    announced add added state stated confirm confirmed claim claimed call called make made take took taken
    come came give gave given official officials authority authorities police government spokesman
    spokeswoman spokesperson source sources statement agency news wire people person man men woman women
    number total least nearly almost approximately roughly estimated new first last next late early
    earlier later today yesterday tomorrow morning afternoon evening night day days week weeks month
    months year years hour hours minute minutes time times
  `,
  ...fullWeekdays,
  ...fullMonths,
)

/** Words that any article uses, so that two that share them need not be about one thing. */
export const idleWords: ReadonlySet<string> = wordSet(
  'people person year day week month time article reporter',
  ...fullWeekdays,
)
