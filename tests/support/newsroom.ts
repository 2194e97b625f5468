import fc from 'fast-check'

const people = ['Marta Ellingsen', 'Tobias Renck', 'Adaeze Okwuosa', 'Priya Vellaturi', 'Jean-Luc Morvan']
const offices = [
  'transport minister',
  'police chief',
  'chief executive',
  'deputy mayor',
  'national security adviser',
]
const towns = ['Bergen', 'Lyon', 'Toledo', 'Nairobi', 'Osaka']
const days = ['on Monday', 'on 4 March 2024', 'last Friday', 'in December', 'yesterday']
const nouns = ['people', 'houses', 'votes', 'flights', 'patients']
const verbs = ['were killed', 'were evacuated', 'were counted', 'were cancelled', 'were treated']

const amount = fc.oneof(
  fc.integer({ min: 2, max: 9_999 }).map(n => n.toLocaleString('en-US')),
  fc.integer({ min: 2, max: 90 }).map(n => `at least ${n}`),
  fc.integer({ min: 1, max: 99 }).map(n => `about ${n}`),
)

/** A sentence as newsrooms write them, made from parts. */
const newsSentence: fc.Arbitrary<string> = fc.oneof(
  fc
    .record({
      n: amount,
      noun: fc.constantFrom(...nouns),
      verb: fc.constantFrom(...verbs),
      day: fc.constantFrom(...days),
    })
    .map(({ n, noun, verb, day }) => `Officials said ${n} ${noun} ${verb} ${day}.`),
  fc
    .record({
      who: fc.constantFrom(...people),
      office: fc.constantFrom(...offices),
      town: fc.constantFrom(...towns),
    })
    .map(({ who, office, town }) => `${who}, the ${office}, spoke in ${town}.`),
  fc
    .record({
      n: fc.integer({ min: 1, max: 900 }),
      scale: fc.constantFrom('million', 'billion'),
      cur: fc.constantFrom('$', '€', '£'),
    })
    .map(({ n, scale, cur }) => `The project will cost ${cur}${n} ${scale}.`),
  fc
    .record({ who: fc.constantFrom(...people), age: fc.integer({ min: 18, max: 90 }) })
    .map(({ who, age }) => `“We have waited long enough for this day,” said ${who}, ${age}.`),
)

/** An article of a headline and a few paragraphs. */
export const newsArticle: fc.Arbitrary<string> = fc
  .array(newsSentence, { minLength: 1, maxLength: 8 })
  .map(sentences => `Talks go on after storm\n\n${sentences.join('\n\n')}\n`)
