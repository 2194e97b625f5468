import type { PlaceValue } from '../../core/value.ts'
import { defineKind, type Kind } from '../define-kind.ts'
import { comparePlaces } from './compare.ts'
import { findPlaces } from './find.ts'
import { placeAspects, placeIdentity } from './identity.ts'
import { normalisePlace } from './normalise.ts'
import type { PlaceHints, PlaceParts } from './place-parts.ts'
import { readHints } from './read-hints.ts'

/** Where things happen, go to and come from. */
export const place: Kind = defineKind<PlaceHints, PlaceParts, PlaceValue>({
  name: 'place',
  letter: 'p',
  help: 'where something happened, came from or went',
  alignsBy: 'event',
  hasNotation: true,
  prepare: readHints,
  find: findPlaces,
  normalise: ({ parts }, _sentence, hints) => normalisePlace(parts, hints),
  identity: placeIdentity,
  aspects: placeAspects,
  compare: comparePlaces,
})
