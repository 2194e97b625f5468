import { expect, it } from 'vitest'
import { loadModels } from '../../src/parse/load-models.ts'
import { parseSentence } from '../../src/parse/parse-sentence.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

/** Plain leads whose verb a treebank of 400,000 words has rarely or never: the verb, and who or what it is said of. */
const leads: readonly (readonly [text: string, verb: string, subject: string])[] = [
  ['The trawler Maren sank off the northern cape.', 'sank', 'trawler'],
  ['Prices climbed on Thursday.', 'climbed', 'Prices'],
  ['The blast ripped through the warehouse.', 'ripped', 'blast'],
  ['An earthquake struck the island at dawn.', 'struck', 'earthquake'],
  ['The harbour committee meets on Friday.', 'meets', 'committee'],
  ['Attendance fell.', 'fell', 'Attendance'],
  ['The probe docked with the station.', 'docked', 'probe'],
  ['The effort to block the merger failed.', 'failed', 'effort'],
  ['The river burst its banks overnight.', 'burst', 'river'],
  ['Miners downed tools on Monday.', 'downed', 'Miners'],
  ['The bank trimmed its forecast to 2.1%.', 'trimmed', 'bank'],
  ['A tanker ran aground near Port Selden.', 'ran', 'tanker'],
  ['The coach blamed the referee.', 'blamed', 'coach'],
  ['Villagers fled the flames.', 'fled', 'Villagers'],
]

it.each(leads)('%s', (text, verb, subject) => {
  const forms = tokenise(text).map(({ start, end }) => text.slice(start, end))
  const { heads, relations } = parseSentence(loadModels(), forms)
  const root = heads.indexOf(-1)
  const subjects = forms.filter((_, i) => heads[i] === root && relations[i] === 'nsubj')
  expect({ verb: forms[root], subjects }).toEqual({ verb, subjects: [subject] })
})
