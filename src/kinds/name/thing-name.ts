import type { NameValue } from '../../core/value.ts'

/** The name of an organisation, a ship, a work: it has no parts. */
export const thingName = (full: string): NameValue => ({
  type: 'name',
  full,
  given: [],
  family: full,
  suffix: null,
  bearer: 'thing',
})
