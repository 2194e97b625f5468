import type { TitleValue, Value } from '../core/value.ts'
import { formatFigure } from './format-figure.ts'

/** "former deputy homeland security adviser (White House, USA)" */
const formatTitle = ({ head, rank, portfolio, organisation, place, tenure }: TitleValue): string => {
  const words = [...(tenure === 'current' ? [] : [tenure]), ...rank, portfolio.join(' and '), head]
  const body = [organisation, place].filter(part => part !== null).join(', ')
  return words.filter(word => word !== '').join(' ') + (body ? ` (${body})` : '')
}

/** A normalised value in one line for people: "USD 20,000,000,000", "2023-12-27", "deputy minister". */
export const formatValue = (value: Value): string => {
  switch (value.type) {
    case 'figure':
      return formatFigure(value)
    case 'date':
      return `${value.approximate ? 'about ' : ''}${value.edtf}`
    case 'title':
      return formatTitle(value)
    case 'name':
      return value.full
    case 'place':
      return value.name
    case 'quote':
      return `“${value.words}”`
    case 'polarity':
      return `${value.sign === 1 ? '+' : '−'} ${value.predicate}`
    case 'attribution':
      return value.speaker
  }
}
