/** What a sentence speaks of, where a unit alone does not tell: are its degrees of heat or of a turn, its pounds of weight? */
export interface Topics {
  readonly weather: boolean
  readonly weight: boolean
  readonly study: boolean
  readonly cricket: boolean
  readonly turning: boolean
  readonly magnets: boolean
}

const weather =
  /\b(?:temperatures?|celsius|fahrenheit|heat|heatwave|hot|hotter|hottest|cold|colder|coldest|warm|warmer|warming|warmest|weather|thermometers?|mercury|freezing|frost|thaw|chill|climate|cool|cooler|oven|melts?|boils?|superconduct\w*|kelvin|highs|lows|overnight|water|sea|humid|humidity|gusts?|showers|sunny|sunshine)\b/
const weight = /\b(?:weigh|weight|heav|lbs|ounces|kilos?\b|kilogram|lighter|obes)/
const study = /\b(?:university|college|graduates?|bachelor|honorary|academic)\b/
const cricket =
  /\b(?:wickets?|innings|overs|bowl(?:er|ed|ing|s)|bowlers|spinners?|seamers?|pacers?|batters?|batsm[ae]n|stumps|run-outs?|lbw|crease|odis?|t20s?|new ball|not out|opening stand|test match)\b/

/** Words of cricket in an article that is about it. */
const leastCricket = 4

/** Tells whether an article reports on cricket; looks once and only when asked. */
export const reportsCricket = (text: string): (() => boolean) => {
  let is: boolean | null = null
  return () => {
    is ??= (text.toLowerCase().match(new RegExp(cricket, 'g'))?.length ?? 0) >= leastCricket
    return is
  }
}

const turning =
  /\b(?:turn(?:s|ed|ing)?|rotat\w*|angles?|tilt\w*|lean(?:s|ed|ing)|lists?|listed|listing|slopes?|inclin\w*|bank(?:s|ed|ing)|views?|spins?|spun|arc|axis|compass|bearing|heading|latitude|longitude)\b/

const magnets = /\b(?:magnet\w*|mri|scanners?|superconduct\w*|tokamak|tesla|gauss)\b/

/**
 * Looks a sentence over for its topics, once and only when asked.
 *
 * @param lower the sentence in lower case
 */
export const topicsOf = (lower: string): (() => Topics) => {
  let topics: Topics | null = null
  return () => {
    topics ??= {
      weather: weather.test(lower) || /°[cf]/.test(lower),
      weight: weight.test(lower),
      study: study.test(lower),
      cricket: cricket.test(lower),
      turning: turning.test(lower),
      magnets: magnets.test(lower),
    }
    return topics
  }
}
