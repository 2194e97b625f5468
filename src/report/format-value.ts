import { describeDate } from '../core/describe-date.ts'
import type { PolarityValue, TitleValue, Value } from '../core/value.ts'
import { formatFigure } from './format-figure.ts'

/** "former deputy homeland security adviser (White House, USA)" */
const formatTitle = ({ head, rank, portfolio, organisation, place, tenure }: TitleValue): string => {
  const words = [...(tenure === 'current' ? [] : [tenure]), ...rank, portfolio.join(' and '), head]
  const body = [organisation, place].filter(part => part !== null).join(', ')
  return words.filter(word => word !== '').join(' ') + (body ? ` (${body})` : '')
}

/** "declare", "not declare"; on an axis of opposites "+ change" for what rose and "− change" for what fell. */
const formatPolarity = ({ predicate, isAxis, sign }: PolarityValue): string => {
  if (isAxis) return `${sign === 1 ? '+' : '−'} ${predicate}`
  return sign === 1 ? predicate : `not ${predicate}`
}

/** A normalised value in one line for people: "USD 20,000,000,000", "2023-12-27", "deputy minister". */
export const formatValue = (value: Value): string => {
  switch (value.type) {
    case 'figure':
      return formatFigure(value)
    case 'date':
      return `${value.approximate ? 'about ' : ''}${describeDate(value)}`
    case 'title':
      return formatTitle(value)
    case 'name':
      return value.full
    case 'place':
      return value.bearing ? `${value.bearing} of ${value.name}` : value.name
    case 'quote':
      return `“${value.words}”`
    case 'polarity':
      return formatPolarity(value)
    case 'attribution':
      return value.speaker
  }
}
