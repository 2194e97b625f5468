/** Verbs that give somebody an office. */
export const appointing: ReadonlySet<string> = new Set(
  (
    'named appointed elected nominated chosen picked installed hired promoted sworn designated confirmed selected ' +
    'tapped re-elected reelected made crowned names appoints nominates picks hires promotes selects taps name appoint ' +
    'elect nominate pick hire promote select tap'
  ).split(' '),
)
