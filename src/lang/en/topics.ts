/** Words of a sentence on heat and cold: its degrees are of temperature. */
export const weatherWords: RegExp =
  /\b(?:temperatures?|celsius|fahrenheit|heat|heatwave|hot|hotter|hottest|cold|colder|coldest|warm|warmer|warming|warmest|weather|thermometers?|mercury|freezing|frost|thaw|chill|climate|cool|cooler|oven|melts?|boils?|superconduct\w*|kelvin|highs|lows|overnight|water|sea|humid|humidity|gusts?|showers|sunny|sunshine)\b/

/** Words of a sentence on weights: its pounds are no money. */
export const weightWords: RegExp = /\b(?:weigh|weight|heav|lbs|ounces|kilos?\b|kilogram|lighter|obes)/

/** Words of a sentence on study: its degrees are a graduate's. */
export const studyWords: RegExp = /\b(?:university|college|graduates?|bachelor|honorary|academic)\b/

/** Words of a report on cricket. */
export const cricketWords: RegExp =
  /\b(?:wickets?|innings|overs|bowl(?:er|ed|ing|s)|bowlers|spinners?|seamers?|pacers?|batters?|batsm[ae]n|stumps|run-outs?|lbw|crease|odis?|t20s?|new ball|not out|opening stand|test match)\b/

/** Words of a sentence on turns and slopes: its degrees are an angle. */
export const turningWords: RegExp =
  /\b(?:turn(?:s|ed|ing)?|rotat\w*|angles?|tilt\w*|lean(?:s|ed|ing)|lists?|listed|listing|slopes?|inclin\w*|bank(?:s|ed|ing)|views?|spins?|spun|arc|axis|compass|bearing|heading|latitude|longitude)\b/

/** Words of a sentence on magnets: its T are tesla. */
export const magnetWords: RegExp = /\b(?:magnet\w*|mri|scanners?|superconduct\w*|tokamak|tesla|gauss)\b/

/** Words of a sentence on an earthquake: its bare decimals may be strengths. */
export const quakeWords: RegExp =
  /\b(?:(?:earth)?quakes?|tremors?|temblors?|(?:after|fore)shocks?|magnitude|seism\w*)\b/
