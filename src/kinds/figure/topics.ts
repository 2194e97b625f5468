/** What a sentence speaks of, where a unit alone does not tell: are its degrees of heat, its pounds of weight? */
export interface Topics {
  readonly weather: boolean
  readonly weight: boolean
  readonly study: boolean
}

const weather =
  /\b(?:temperatures?|celsius|fahrenheit|heat|heatwave|hot|hotter|hottest|cold|colder|coldest|warm|warmer|warming|warmest|weather|thermometers?|mercury|freezing|frost|thaw|chill|climate|cool|cooler|oven|melts?|boils?|highs|lows|overnight|water|sea)\b/
const weight = /\b(?:weigh|weight|heav|lbs|ounces|kilos?\b|kilogram|lighter|obes)/
const study = /\b(?:university|college|graduates?|bachelor|honorary|academic)\b/

/**
 * Looks a sentence over for its topics, once and only when asked.
 *
 * @param lower the sentence in lower case
 */
export const topicsOf = (lower: string): (() => Topics) => {
  let topics: Topics | null = null
  return () => {
    topics ??= { weather: weather.test(lower), weight: weight.test(lower), study: study.test(lower) }
    return topics
  }
}
