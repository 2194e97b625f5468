import { unitNamed } from '../../data/units.ts'
import type { Mask } from './mask-names.ts'
import { functionWords, scaleWords, tensWords } from './number-words.ts'
import { behindHyphen, isDash, isHyphen, type Tape, wordAt } from './tape.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** "the one", "no one", "a new one" are covered by these and by what follows. */
const pronounAfter = words(
  'the this that these those which each every no any a an another other such same new old big good bad right wrong only next previous first ' +
    'second third last current someone everyone anyone latter former small large little long short best better worst worse young number ' +
    'day square loved dear like phase version mr',
)

/** "one another", "one is", "one’s own", "one thing", "one hand". */
const pronounBefore = words(
  'another is was has had can could may might must should would will does who whom that which hand thing things day night morning evening ' +
    'afternoon by to way point time reason side',
)

/** "only one of them", "just one of the five": a count after all. */
const countsOf = words('only just but least exactly than')

/** Compounds that count nothing: "one-off", "one-time", "one-sided", "one-on-one". */
const compounds = words('off time sided way on liner man woman size stop eyed party up down')

const isNumeral = (tape: Tape, i: number): boolean => {
  const word = wordAt(tape, behindHyphen(tape, i))
  return (
    scaleWords.has(word) ||
    /^(?:hundred|dozen|half|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|and|point|out|over|in|or)$/.test(
      word,
    )
  )
}

/** Is "one" at this index the pronoun, and no number? */
const isPronoun = (tape: Tape, i: number): boolean => {
  const [before, follows] = [wordAt(tape, i - 1), wordAt(tape, i + 1)]
  if (tensWords.has(before) || (isDash(tape, i - 1) && tensWords.has(wordAt(tape, i - 2)))) return false
  if (isHyphen(tape, i + 1)) return compounds.has(wordAt(tape, i + 2)) || isHyphen(tape, i - 1)
  if (isHyphen(tape, i - 1)) return true
  if (follows === 'of') return !countsOf.has(before)
  // "this one million", "the one mile"
  if (
    (isNumeral(tape, i + 1) && !/^(?:in|or|over|and)$/.test(follows)) ||
    (unitNamed(follows) && !/^(?:day|second)$/.test(follows))
  )
    return false
  if (pronounAfter.has(before) && before !== 'only' && before !== 'number')
    return follows === '' || functionWords.has(follows) || !/^(?:the|a)$/.test(before)
  if (/^(?:in|or|over|and|to|by)$/.test(follows)) return false
  if (pronounBefore.has(follows)) return true
  const closed = follows === '' || functionWords.has(follows)
  // "killed one," counts; "he is one." does not.
  return (
    closed &&
    before !== '' &&
    !/(?:ed|ing)$/.test(before) &&
    !/^(?:least|only|just|about|to|from|by|and|or|than|was|with|no|left|for|of|up|plus|minus|under|over|between)$/.test(
      before,
    )
  )
}

/** "one" that stands for somebody or something: "one of the", "no one", "this one", "one another", "one-off". */
export const pronounOne: Mask = (tape, i) => (wordAt(tape, i) === 'one' && isPronoun(tape, i) ? i + 1 : null)
