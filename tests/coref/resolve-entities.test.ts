import { describe, expect, it } from 'vitest'
import { extract } from '../../src/claims/extract.ts'
import type { Article } from '../../src/core/article.ts'
import type { Entity } from '../../src/core/entity.ts'
import { resolveEntities } from '../../src/coref/resolve-entities.ts'
import { segment } from '../../src/segment/segment.ts'

/** Reads the articles and answers who stands at the n-th occurrence of some words. */
const readAll = (...texts: readonly string[]) => {
  const articles: readonly Article[] = texts.map((text, id) => ({
    id,
    path: `${id}.txt`,
    text,
    title: '',
    published: null,
  }))
  const sentences = articles.map(article => segment(article))
  const entities = resolveEntities(
    sentences,
    articles.map((article, id) => extract(article, sentences[id] ?? [])),
  )
  return (article: number, words: string, occurrence = 1): Entity | null => {
    let start = -1
    for (let i = 0; i < occurrence; i++) start = (texts[article] ?? '').indexOf(words, start + 1)
    if (start < 0) throw new Error(`«${words}» is not in article ${article}`)
    return entities.at(article, { start, end: start + words.length })
  }
}

describe('a misspelt surname', () => {
  it('stands for the one in its article that it differs from', () => {
    const who = readAll(
      'Asa Tunnelson, a farmer, led it. Mr. Tunelson left. Salter and Tunnelsen said that it was over.',
    )
    expect(who(0, 'Tunelson left')?.name).toBe('Asa Tunnelson')
    expect(who(0, 'Tunnelsen')?.name).toBe('Asa Tunnelson')
  })

  it('stands for nobody where an article knows it in full', () => {
    const who = readAll(
      'Asa Tunnelson, a farmer, led it. Mr. Tunelson left.',
      'Karen Tunelson, a farmer, left.',
    )
    expect(who(0, 'Tunelson left')?.name).not.toBe('Asa Tunnelson')
  })
})

describe('within an article', () => {
  const who = readAll(
    'Finance Minister Maren Holtby spoke first. “It will pass,” Holtby said. She left early. The minister was tired.\n' +
      'Edward Tarrant, a farmer, said he was tired. Holtby met him. Tarrant’s farm is small.',
  )

  it('surnames stand for the full name', () => {
    expect(who(0, 'Holtby', 2)?.name).toBe('Maren Holtby')
    expect(who(0, 'Tarrant’s')?.name).toBe('Edward Tarrant')
  })

  it('roles and pronouns stand for the one person they fit', () => {
    expect(who(0, 'minister', 1)?.name).toBe('Maren Holtby')
    expect(who(0, 'She')?.name).toBe('Maren Holtby')
    expect(who(0, 'he was tired')?.name).toBe('Edward Tarrant')
  })

  it('pronouns follow the gender that names, roles and earlier pronouns tell', () => {
    const film = readAll(
      'Ysolde Brandvik, who has died aged 89, made films. She disliked praise. A marriage, to the cameraman Jens ' +
        'Mikkels, followed before she found her subject.',
    )
    expect(film(0, 'she found')?.name).toBe('Ysolde Brandvik')
    expect(film(0, 'her subject')?.name).toBe('Ysolde Brandvik')
  })

  it('pronouns that may mean somebody unnamed, or two people, stand for nobody', () => {
    const who = readAll(
      'Mayor Edward Tarrant spoke. Maren Holtby, 35, said that her brother was off his medication.\n' +
        'Edward Tarrant, a farmer, met Peter Lusk, a miller. He was tired.',
    )
    expect(who(0, 'his medication')).toBeNull()
    expect(who(0, 'He was tired')).toBeNull()
  })

  it('a full name counts in sentences that give no other sign of a person', () => {
    const who = readAll('Zurab Qvelidze, the mayor, agreed.\nThen Zurab Qvelidze has changed four posts.')
    expect(who(0, 'Zurab Qvelidze', 2)?.name).toBe('Zurab Qvelidze')
  })

  it('two people of one surname stay two', () => {
    const two = readAll('Clara Bustillo, the judge, agreed. Prosecutor Inés Bustillo objected.')
    expect(two(0, 'Clara Bustillo')?.id).not.toBe(two(0, 'Inés Bustillo')?.id)
  })

  it('a surname inside another name stands for nobody', () => {
    const firm = readAll('Edward Brandt, a farmer, agreed. Brandt Howell, the broker, did not.')
    expect(firm(0, 'Brandt Howell')?.name).not.toBe('Edward Brandt')
  })
})

describe('across articles', () => {
  it('accents, short forms, initials and nicknames do not matter', () => {
    const who = readAll(
      'Finance Minister Ramón Beltrán agreed. Hector Castaldo Ibáñez, 34, agreed. William Orton, its chairman, agreed.',
      'Ramon Beltran, the finance minister, agreed. Hector Castaldo, a sergeant, agreed. Bill Orton, 61, agreed.',
    )
    expect(who(0, 'Ramón Beltrán')?.id).toBe(who(1, 'Ramon Beltran')?.id)
    expect(who(0, 'Hector')?.id).toBe(who(1, 'Hector')?.id)
    expect(who(0, 'William')?.id).toBe(who(1, 'Bill')?.id)
  })

  it('a bare surname joins the one full name there is', () => {
    const who = readAll('President Holtby signed the law.', 'Maren Holtby, the president, signed the law.')
    expect(who(0, 'Holtby')?.id).toBe(who(1, 'Maren Holtby')?.id)
  })

  it('a surname that both tell with one office and no first name is one person', () => {
    const who = readAll('President Holtby signed the law.', 'The law was signed by President Holtby.')
    expect(who(0, 'Holtby')?.id).toBe(who(1, 'Holtby')?.id)
    const others = readAll('Judge Holtby signed the order.', 'The law was signed by Senator Holtby.')
    expect(others(0, 'Holtby')?.id).not.toBe(others(1, 'Holtby')?.id)
  })

  it('a first name or surname is understood from the other article of the story', () => {
    const who = readAll(
      'Police named Marcus Quade, 29. His sister, Dana Quade-Boone, wept. Officer Kit Brandon fired.',
      'Dana Quade-Boone wept. Her brother Marcus, 27, was shot after Quade advanced. Officer Kit Brandon fired.',
    )
    expect(who(1, 'Marcus')?.name).toBe('Marcus Quade')
    expect(who(1, 'Quade advanced')?.name).toBe('Marcus Quade')
    expect(who(1, 'Dana Quade-Boone')?.name).toBe('Dana Quade-Boone')
  })

  it('another first name is another person', () => {
    const who = readAll('Clara Bustillo, a farmer, agreed.', 'Inés Bustillo, a nurse, agreed.')
    expect(who(0, 'Clara Bustillo')?.id).not.toBe(who(1, 'Inés Bustillo')?.id)
  })

  it('another first name in the same office is a name that conflicts', () => {
    const who = readAll(
      "Poland's foreign minister, Joanna Nowak, flew in.",
      "On Friday Poland's foreign minister, Justyna Nowak, flew in.",
    )
    expect(who(0, 'Joanna Nowak')?.id).toBe(who(1, 'Justyna Nowak')?.id)
  })

  it('a role alone joins names only in one story, and never past a rival', () => {
    const story = readAll(
      'Edward Tarrant, a farmer, agreed. Prosecutor Clara Bustillo wants nine years.',
      'Edward Tarrant listened. The prosecutor, Inés Bustillo, wants nine years. Carmen Bustillo, a judge, is no relation.',
    )
    expect(story(0, 'Clara Bustillo')?.id).toBe(story(1, 'Inés Bustillo')?.id)
    expect(story(0, 'Clara Bustillo')?.id).not.toBe(story(1, 'Carmen Bustillo')?.id)
    const apart = readAll(
      'Prosecutor Clara Bustillo wants nine years.',
      'The prosecutor, Inés Bustillo, resigned.',
    )
    expect(apart(0, 'Clara Bustillo')?.id).not.toBe(apart(1, 'Inés Bustillo')?.id)
  })

  it('a typing error in a surname joins people of one first name and office', () => {
    const who = readAll(
      'Halden Mayor Edward Whitford agreed. Maren Holtby, 52, did not.',
      'Edward Whitforde, mayor of Halden, agreed. Maren Holtby, 52, did not.',
    )
    expect(who(0, 'Edward Whitford')?.id).toBe(who(1, 'Edward Whitforde')?.id)
  })

  it('a slip in a surname joins people of one story without an office', () => {
    const harbour = (name: string) =>
      `The tanker struck the breakwater at dawn. ${name}, 41, watched from the harbour wall and called the coast guard.`
    const who = readAll(harbour('Adrian Tunell'), harbour('Adrian Tunnell'))
    expect(who(0, 'Adrian Tunell')?.id).toBe(who(1, 'Adrian Tunnell')?.id)
    const apart = readAll(harbour('Adrian Tunell'), 'Adrian Tunnell, 19, sang at the opera in June.')
    expect(apart(0, 'Adrian Tunell')?.id).not.toBe(apart(1, 'Adrian Tunnell')?.id)
  })

  it('much that is told of two relatives in long articles does not make them one', () => {
    const tale = (name: string) =>
      [
        `${name} opened the museum in Halden on Monday.`,
        `The crowd cheered ${name} at the gate.`,
        `A choir sang for ${name} before the dinner.`,
        `Snow kept ${name} in the hotel overnight.`,
      ].join('\n')
    const other = [
      'Gerda Bustillo paid for the museum.',
      'In Halden a choir praised Gerda Bustillo.',
      'The hotel sent Gerda Bustillo its bill.',
      'At the gate of the dinner stood Gerda Bustillo.',
    ].join('\n')
    const who = readAll(tale('Norbert Bustillo'), other)
    expect(who(0, 'Norbert Bustillo')?.id).not.toBe(who(1, 'Gerda Bustillo')?.id)
  })

  it('another surname in the same office is a name that conflicts, where neither article knows the other', () => {
    const bailed = readAll(
      'Gareth Lusk, a banker, stood in the dock. Judge Clara Ashcombe released him on bail.',
      'Gareth Lusk, a banker, pleaded not guilty. Her Honour Judge Clara Ashfield set a date.',
    )
    expect(bailed(0, 'Clara Ashcombe')?.id).toBe(bailed(1, 'Clara Ashfield')?.id)
    const bench = readAll(
      'Gareth Lusk, a banker, stood in the dock. Judge Clara Ashcombe released him on bail.',
      'Gareth Lusk, a banker, pleaded not guilty. Judge Clara Ashfield took over from Judge Clara Ashcombe.',
    )
    expect(bench(0, 'Clara Ashcombe')?.id).not.toBe(bench(1, 'Clara Ashfield')?.id)
    const offices = readAll(
      'Gareth Lusk, a banker, stood in the dock. Judge Clara Ashcombe released him on bail.',
      'Gareth Lusk, a banker, pleaded not guilty. Prosecutor Clara Ashfield objected.',
    )
    expect(offices(0, 'Clara Ashcombe')?.id).not.toBe(offices(1, 'Clara Ashfield')?.id)
  })

  it('another first name of whom the same is told is a name that conflicts', () => {
    const crash =
      'Tobias Renck, 24, won the stage. Carla Bustillo, 33, broke a collarbone on the descent from the Oldra pass.'
    const other = (name: string) =>
      `Tobias Renck, 24, won the stage. ${name}, who crashed on the descent from Oldra, broke her collarbone.`
    const one = readAll(crash, other('Clara Bustillo'))
    expect(one(0, 'Carla Bustillo')?.id).toBe(one(1, 'Clara Bustillo')?.id)
    const kin = readAll(crash, `${other('Clara Bustillo')} Clara Bustillo rode for her sister.`)
    expect(kin(0, 'Carla Bustillo')?.id).not.toBe(kin(1, 'Clara Bustillo')?.id)
    const two = readAll(crash, `${other('Clara Bustillo')} Carla Bustillo, a doctor, came first.`)
    expect(two(0, 'Carla Bustillo')?.id).not.toBe(two(1, 'Clara Bustillo')?.id)
    const common = readAll(crash.replace('Bustillo', 'Smith'), other('Clara Smith'))
    expect(common(0, 'Carla Smith')?.id).not.toBe(common(1, 'Clara Smith')?.id)
    const surname = readAll(crash.replace('Bustillo', 'Ashcombe'), other('Carla Ashfield'))
    expect(surname(0, 'Carla Ashcombe')?.id).toBe(surname(1, 'Carla Ashfield')?.id)
    const nothing = readAll(crash, 'Tobias Renck, 24, won. Clara Bustillo, 33, came in tenth.')
    expect(nothing(0, 'Carla Bustillo')?.id).not.toBe(nothing(1, 'Clara Bustillo')?.id)
  })

  it('a full name that another article knows counts without any sign of a person', () => {
    const who = readAll(
      'The gallery’s director, Lusine Qvelidze, agreed.',
      'One name: Lusine Qvelidze. “It was a good year,” she said.',
    )
    expect(who(1, 'Lusine Qvelidze')?.id).toBe(who(0, 'Lusine Qvelidze')?.id)
    expect(who(1, 'she said')?.id).toBe(who(0, 'Lusine Qvelidze')?.id)
  })

  it('the order of the articles changes neither names nor keys', () => {
    const texts = [
      "Poland's foreign minister, Joanna Nowak, flew in. Bill Orton, 61, agreed.",
      "Poland's foreign minister, Justyna Nowak, flew in. William Orton, its chairman, agreed.",
      'Nowak flew in. Mr Orton agreed.',
    ] as const
    const [there, back] = [readAll(...texts), readAll(...texts.toReversed())]
    for (const [article, words] of [
      [0, 'Joanna Nowak'],
      [1, 'William Orton'],
      [2, 'Orton'],
    ] as const) {
      const [a, b] = [there(article, words), back(2 - article, words)]
      expect([a?.name, a?.key]).toEqual([b?.name, b?.key])
    }
  })
})
