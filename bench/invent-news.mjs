import { diceOf } from './dice.mjs'
import { buildings, givenNames, months, roles, stories, weekdays } from './templates.mjs'

const starts =
  'Bar Cal Dor El Fen Gar Hol Is Jor Kel Lin Mar Nor Ost Per Quil Ras Sol Tor Ul Var Wes Yar Zel'.split(' ')
const middles = 'a e i o u an en in or ul'.split(' ')
const familyEnds = 'berg by dal fors gren lund mann nov ric sen sett ski ton vic well'.split(' ')
const townEnds = 'burg bury field ford ham haven holm mere mouth port stad ville wick worth'.split(' ')

/** What happened, to whom, where and when: the details that sentences are filled with. */
const inventEvent = ({ between, pick }) => {
  const word = ends => `${pick(starts)}${pick(middles)}${pick(ends)}`
  const [surname1, surname2] = [word(familyEnds), word(familyEnds)]
  const [month, day] = [between(0, 11), between(2, 27)]
  const date = new Date(Date.UTC(2024, month, day))
  return {
    story: pick(stories),
    published: `2024-${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`,
    details: {
      surname1,
      surname2,
      name1: `${pick(givenNames)} ${surname1}`,
      name2: `${pick(givenNames)} ${surname2}`,
      age1: between(21, 88),
      role2: pick(roles),
      town: word(townEnds),
      capital: word(townEnds),
      region: `${word(['ia', 'land', 'mark', 'shire'])}`,
      firm: `${word(['dex', 'tec', 'corp', 'gen'])} Group`,
      building: pick(buildings),
      date: `${months[month]} ${day}`,
      weekday: weekdays[date.getUTCDay()],
      later: `${months[(month + between(1, 5)) % 12]} ${between(1, 28)}`,
      month: pick(months),
      year: between(1931, 2022),
      year2: between(2025, 2029),
      dead: between(3, 29),
      hurt: between(30, 95),
      crew: between(101, 480),
      units: between(12, 96),
      away: `${between(1, 9)},${between(100, 999)}`,
      ayes: between(201, 399),
      noes: between(50, 199),
      money: between(2, 900),
      money2: between(2, 900),
      share: between(11, 79),
      rate: `${between(1, 9)}.${between(1, 9)}`,
      weeks: between(3, 40),
    },
  }
}

/** What an article gets wrong now and then. */
const slippery = ['dead', 'hurt', 'crew', 'units', 'money', 'share', 'age1']

const retell = ({ story, details }, { between, chance, pick, shuffle }) => {
  const slips = slippery.filter(() => chance(0.1)).map(key => [key, details[key] + between(2, 9)])
  const told = { ...details, ...Object.fromEntries(slips) }
  const fill = sentence => {
    const text = sentence.replace(/<(\w+)>/g, (_, key) => told[key])
    return text[0].toUpperCase() + text.slice(1)
  }
  const [lead, ...rest] = story.facts
  return {
    headline: fill(pick(story.headline)),
    sentences: [lead, ...shuffle(rest)].map(ways => fill(pick(ways))),
  }
}

/** Three sentences a paragraph. */
const paragraphs = sentences =>
  sentences.flatMap((_, i) => (i % 3 === 0 ? [sentences.slice(i, i + 3).join(' ')] : []))

/**
 * Invents articles that report the same events in other words, order and, now and then, with other figures. The same
 * seed gives the same texts.
 *
 * @param eventsPerArticle a round-up of many events makes an article long
 * @returns for every group of events `articlesPerEvent` articles, as `compare` takes them
 */
export const inventNews = ({ events, articlesPerEvent, eventsPerArticle = 1, seed = 1 }) => {
  const luck = diceOf(seed)
  return Array.from({ length: events }, (_, e) => {
    const told = Array.from({ length: eventsPerArticle }, () => inventEvent(luck))
    return Array.from({ length: articlesPerEvent }, (_, a) => {
      const retold = told.map(event => retell(event, luck))
      const body = retold.flatMap(({ headline, sentences }, i) => [
        ...(i === 0 ? [] : [headline]),
        ...paragraphs(sentences),
      ])
      return {
        path: `event-${e}-${a}.txt`,
        text: [retold[0].headline, `Published: ${told[0].published}`, ...body, ''].join('\n\n'),
      }
    })
  }).flat()
}
