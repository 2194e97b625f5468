import { isDay } from '../../core/is-day.ts'
import type { Environment } from '../environment.ts'

/** Today's date, or one line that says why it is none. */
export const checkedToday = ({
  today,
}: Environment): { readonly today: string } | { readonly refused: string } => {
  const day = today()
  return isDay(day)
    ? { today: day }
    : { refused: `FACTCHECK_TODAY: expected a day such as 2024-01-19, not "${day}"` }
}
