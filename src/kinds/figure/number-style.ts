/** How an article writes its numbers, where the usual English way is not the only reading. */
export interface NumberStyle {
  /** "1.200" is twelve hundred: the article groups by full stops throughout. */
  readonly dotGroups: boolean
  /** "1 200" with an ordinary blank is twelve hundred: the article groups by blanks throughout. */
  readonly spaceGroups: boolean
}

/** "1.234.567", "1.234,5": only someone who groups by full stops writes so. */
const dotGrouped = /(?<![\d.,])\d{1,3}(?:(?:\.\d{3}){2,5}|\.\d{3},\d)(?![\d.])/
/** "1,234", "3.5": the usual way. */
const commaGrouped = /(?<![\d.,])\d{1,3},\d{3}(?![\d,])/
const dotDecimal = /(?<![\d.,])\d{1,9}\.\d{1,2}(?![\d.,])/
/** "1 200" with a narrow or no-break blank, "1 234 567" with any. */
const narrowGrouped =
  /(?<![\d.,])\d{1,3}(?:[\u00a0\u2007\u2009\u202f]\d{3}|[ \u00a0\u2007\u2009\u202f]\d{3} \d{3})(?![\d.,])/
/** "R12 500", "1 200 people". */
const blankGrouped = /(?<![\d.,] ?)\d{1,3} \d{3}(?![\d.,]? ?\d)/g

/** Tells from the whole article how it groups digits: only what it does consistently counts. */
export const numberStyleOf = (text: string): NumberStyle => {
  const commas = commaGrouped.test(text)
  const blanks = text.match(blankGrouped)?.length ?? 0
  return {
    dotGroups: !commas && !dotDecimal.test(text) && dotGrouped.test(text),
    spaceGroups: !commas && (narrowGrouped.test(text) || blanks > 1),
  }
}
