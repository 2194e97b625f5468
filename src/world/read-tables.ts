import spellings from '../../data/british-spellings.json' with { type: 'json' }
import places from '../../data/places.json' with { type: 'json' }
import wordnet from '../../data/wordnet.json' with { type: 'json' }

/** Countries, divisions and cities, as `findLine` wants them: a text of lines that starts and ends with a line break. */
export const placeTable = (name: keyof typeof places): string => places[name]

/** British spellings and their American counterparts. */
export const spellingTable = (name: keyof typeof spellings): string => spellings[name]

/** Nouns, verbs and adjectives of WordNet, as `findLine` wants them. */
export const wordnetTable = (name: keyof typeof wordnet): string => wordnet[name]
