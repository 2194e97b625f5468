import type { Resolution } from '../core/resolution.ts'
import { inert } from './inert.ts'

const decided = ({ decision, accepted }: Resolution): string =>
  ({
    accept: accepted === null ? 'accepted' : `accepted ${accepted}`,
    both: 'both are fine',
    dismiss: 'dismissed',
    defer: 'deferred',
  })[decision]

/** A decision on one line: "accepted 17: the coroner confirmed it (Ines Varga, 2026-03-02; until 2026-06-01)". */
export const decisionLine = (resolution: Resolution): string => {
  const { reason, by, at, expires } = resolution
  const who = by === null ? at : `${by}, ${at}`
  return inert(`${decided(resolution)}: ${reason} (${who}${expires === null ? '' : `; until ${expires}`})`)
}
