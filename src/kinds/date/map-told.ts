import type { Told, When } from './stated.ts'

/** Changes what a date counts from where that is told elsewhere in the text: the day in "four days later". */
export const mapTold = (when: When, change: (told: Told) => When): When => {
  switch (when.type) {
    case 'told':
      return change(when)
    case 'shift':
      return when.from ? { ...when, from: mapTold(when.from, change) } : when
    case 'beside':
    case 'stretch':
      return { ...when, of: mapTold(when.of, change) }
    case 'range':
      return { ...when, from: mapTold(when.from, change), to: mapTold(when.to, change) }
    default:
      return when
  }
}

/** The days and years told elsewhere that a date counts from, the outermost first. */
export const toldIn = (when: When): readonly Told[] => {
  const found: Told[] = []
  mapTold(when, told => {
    found.push(told)
    if (told.of) found.push(...toldIn(told.of))
    return told
  })
  return found
}
