const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Months, for days that stand beside them. */
export const monthNames: ReadonlySet<string> = words(
  'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december',
)

/** Weekdays, which name no number behind them: "on Tuesday 14 people". */
export const weekdayNames: ReadonlySet<string> = words(
  'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday',
)
