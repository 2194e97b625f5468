import type { PartOfDay } from '../../../core/value.ts'

/**
 * From when to when a part of the day may last, in minutes from the day's start. The windows are generous and overlap, for
 * newsrooms differ; a night goes on after midnight, and "overnight Tuesday" may be the night before or after.
 */
export const partWindows: Readonly<Record<PartOfDay, readonly [from: number, to: number]>> = {
  early: [0, 600],
  'before-dawn': [0, 420],
  dawn: [180, 480],
  'early-morning': [0, 600],
  morning: [0, 720],
  'mid-morning': [510, 720],
  'late-morning': [570, 780],
  lunchtime: [660, 900],
  'early-afternoon': [720, 930],
  afternoon: [720, 1140],
  'mid-afternoon': [810, 1020],
  'late-afternoon': [900, 1170],
  dusk: [960, 1320],
  'early-evening': [960, 1260],
  evening: [960, 1440],
  'late-evening': [1200, 1560],
  night: [1050, 1800],
  'late-night': [1200, 1740],
  late: [1020, 1560],
  overnight: [-360, 1920],
}
