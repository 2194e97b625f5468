import { describe, expect, it } from 'vitest'
import { check, list } from '../../src/check.ts'

const ferry = `Ferry fire kills 14 in Port Elm

Fourteen people were killed on Monday when a fire broke out on the ferry Ansa Berit off Port Elm, the harbour board said.

The ship had left Osk for Calder Point, said Ilse Brandt, who runs the board, and Maren Holt of the coast guard. Ivo Renck, the captain, was in St. Olave’s hospital in Lowmere.`

const flood = `Dam at Tarnbrook gives way

The dam above Tarnbrook gave way on Friday and killed 17 people in the valley of the Wenna, the province of Aldermark said.

Premier Teodor Vance flew over Hexley and Morven, where the Larkspur Bridge was gone. Dr. Priya Anand of the Gorse Clinic said that a school in Dunmoor had taken people in.`

const german = `Fähre brennt vor Port Elm

Bei einem Brand auf der Fähre Ansa Berit vor Port Elm sind am Montag 17 Menschen ums Leben gekommen, wie der Hafen mitteilte. An Bord des
Schiffes waren nach Angaben der Küstenwache 214 Menschen, darunter viele Kinder aus der Stadt, die auf dem Weg zu einem Fest waren. Der Kapitän
wurde verletzt und liegt im Krankenhaus. Die Fähre war 30 Jahre alt und gehörte einer Reederei aus Osk, die sich dazu nicht äußern wollte.`

const said = (...texts: readonly string[]) =>
  check(texts.map((text, i) => ({ path: `${'abc'[i]}.txt`, text }))).problems.map(
    ({ code, path }) => `${path} ${code}`,
  )

describe('what is odd about articles', () => {
  it('is nothing where they are about one event', () => {
    expect(said(ferry, ferry.replace('Fourteen', 'Seventeen'))).toEqual([])
  })

  it('is said of a headline without a text', () => {
    expect(said(ferry, 'Ferry fire kills 14 in Port Elm\nBy Maren Holt\n')).toEqual(['b.txt no-body'])
  })

  it('is said of one that is cut off', () => {
    expect(said(ferry, ferry.slice(0, ferry.indexOf(' of the coast guard') + 7))).toEqual(['b.txt cut-off'])
    expect(said(ferry, `${ferry.slice(0, -10)}… [+1432 chars]`)).toEqual(['b.txt cut-off'])
  })

  it('is said of articles that share no name', () => {
    expect(said(ferry, flood)).toEqual(['a.txt other-event', 'b.txt other-event'])
    expect(said(ferry, flood, ferry.replace('Fourteen', 'Seventeen'))).toEqual(['b.txt other-event'])
  })

  it('is said of another language, whose figures are listed and contradict nothing', () => {
    const articles = [ferry, german].map((text, i) => ({ path: `${'ab'[i]}.txt`, text }))
    const report = check(articles)
    expect(report.problems.map(({ code, path }) => `${path} ${code}`)).toContain('b.txt not-english')
    expect(report.summary.contradiction).toBe(0)
    const listed = list(articles).claims.filter(({ source }) => source === 'b.txt')
    expect(listed.map(({ text }) => text)).toEqual(['30'])
  })
})
