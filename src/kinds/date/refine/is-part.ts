import type { Stated } from '../stated.ts'

/** A part of the day by itself: "in the morning". */
export const isPart = ({ when, clock, part }: Stated): boolean =>
  when.type === 'open' && !clock && part !== null
