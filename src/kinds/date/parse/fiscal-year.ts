import { boilerplate } from '../../define-kind.ts'
import { readDigitYear } from '../read-year.ts'
import { isAt, skip } from '../scan.ts'
import { stating } from '../stated.ts'
import { isCutAfter } from './is-cut.ts'
import type { Parser } from './parser.ts'

/** "fiscal 2024", "the financial year 2023": no year of the calendar, and no amount either. */
export const fiscalYear: Parser = {
  name: boilerplate,
  read: (s, at) => {
    const year = isAt(s, at, 'fiscal', 'financial') ? readDigitYear(s, skip(s, at + 1, 'year')) : null
    return year && !isAt(s, year.end, '-', '–', '/') && !isCutAfter(s, year.end)
      ? { end: year.end, stated: stating({ type: 'open' }) }
      : null
  },
}
