import type { DateValue } from '../../core/value.ts'

const dayPattern = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d\d|XX))?(?:-(?<day>\d\d|XX))?(?:T(?<time>.+))?$/u

/**
 * How two dates that exclude each other differ, as errors of transcription are told from two dates: in the `day`, the `month`
 * or the `year` alone ("March 3" and "March 13", "1988" and "1998"), in the `weekday` that both go by, in the `time` of one
 * day, or `other`.
 */
export const differenceOf = (a: DateValue, b: DateValue): string => {
  if (a.statedWeekday !== undefined && b.statedWeekday !== undefined) return 'weekday'
  const [x, y] = [dayPattern.exec(a.edtf)?.groups, dayPattern.exec(b.edtf)?.groups]
  if (!x || !y || a.implied.includes('day') !== b.implied.includes('day')) return 'other'
  const differing = (['year', 'month', 'day', 'time'] as const).filter(part => x[part] !== y[part])
  return differing.length === 1 ? (differing[0] ?? 'other') : 'other'
}
