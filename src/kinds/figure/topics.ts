import {
  cricketWords,
  magnetWords,
  quakeWords,
  studyWords,
  turningWords,
  weatherWords,
  weightWords,
} from '../../lang/en/topics.ts'
/** What a sentence speaks of, where a unit alone does not tell: are its degrees of heat or of a turn, its pounds of weight? */
export interface Topics {
  readonly weather: boolean
  readonly weight: boolean
  readonly study: boolean
  readonly cricket: boolean
  readonly turning: boolean
  readonly magnets: boolean
  readonly quake: boolean
}

/** Words of cricket in an article that is about it. */
const leastCricket = 4

/** Tells whether an article reports on cricket; looks once and only when asked. */
export const reportsCricket = (text: string): (() => boolean) => {
  let is: boolean | null = null
  return () => {
    is ??= (text.toLowerCase().match(new RegExp(cricketWords, 'g'))?.length ?? 0) >= leastCricket
    return is
  }
}

/**
 * Looks a sentence over for its topics, once and only when asked.
 *
 * @param lower the sentence in lower case
 */
export const topicsOf = (lower: string): (() => Topics) => {
  let topics: Topics | null = null
  return () => {
    topics ??= {
      weather: weatherWords.test(lower) || /°[cf]/.test(lower),
      weight: weightWords.test(lower),
      study: studyWords.test(lower),
      cricket: cricketWords.test(lower),
      turning: turningWords.test(lower),
      magnets: magnetWords.test(lower),
      quake: quakeWords.test(lower),
    }
    return topics
  }
}
