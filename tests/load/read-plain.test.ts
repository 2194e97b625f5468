import { describe, expect, it } from 'vitest'
import { readPlain } from '../../src/load/readers/read-plain.ts'

const text = `Ferry runs aground off Port Elm
By Maren Holt

Fourteen people were hurt when the ferry Ansa Berit ran aground off Port Elm on Monday, the harbour board said in a statement.

The ship had 214 people aboard. It is 30 years old - the oldest of the line - and was last overhauled in 2019, for a little more than $2 million.

- Two children were among the hurt, who were all taken to St. Olave’s hospital by helicopter.
- The harbour is closed until Thursday.`

const wrapAt = (width: number, written: string, end = '\n'): string =>
  written
    .split('\n')
    .map(paragraph => paragraph.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) `, 'gu'), `$1${end}`))
    .join(end)

describe('plain text', () => {
  it.each([60, 72, 80])('that was wrapped at %d columns is the text before it was', width => {
    expect(readPlain(wrapAt(width, text)).text).toBe(text)
    expect(readPlain(wrapAt(width, text, '\r\n')).text.replaceAll('\r', '')).toBe(text)
  })

  it.each([
    text,
    'Ferry runs aground off Port Elm with 214 aboard\nBy Maren Holt\nMonday, 4 March 2024\n\nNobody was hurt.\n',
    'One person died in the fire at the mill.\nTwo were hurt.\nThe fire began at noon in the upper store.\n',
    'name | age | town\nMaren Holt | 34 | Port Elm\nIvo Renck | 41 | Port Elm\n',
    'Ferry\nMill\nHarbour\n',
  ])('with a paragraph on each line stays as it is', written => {
    expect(readPlain(written).text).toBe(written)
  })

  it('is told from the mail that it quotes, whose marks go', () => {
    const mail = `Please check this, the figures in it are not the ones that we have had from\nthe board.\n\n${wrapAt(70, text.split('\n\n')[1] ?? '').replace(/^/gmu, '> ')}\n\nMaren\n`
    expect(readPlain(mail).text).toBe(
      `Please check this, the figures in it are not the ones that we have had from the board.\n\n${text.split('\n\n')[1]}\n\nMaren\n`,
    )
  })

  it('breaks no word at its hyphen twice, and takes a dash at the start of a line for one', () => {
    const written =
      'The minister was asked about it on Monday, and promised a top-\nto-bottom review of two- and three-storey houses in the town –\n' +
      'she had not read the report – and of the old ones by the two-\nand four-lane road.\n'
    expect(readPlain(written).text).toBe(
      'The minister was asked about it on Monday, and promised a top-to-bottom review of two- and three-storey houses in the ' +
        'town – she had not read the report – and of the old ones by the two- and four-lane road.\n',
    )
  })

  it('is pointed at where it stands', () => {
    const file = wrapAt(60, text.replace(/^(?=\S)/gmu, '   ')).replace(/^(?=\S)/gmu, '> ')
    const { text: read, spanOf } = readPlain(file)
    const start = read.indexOf('214 people aboard')
    const place = spanOf({ start, end: start + '214 people aboard'.length })
    expect(file.slice(place.start, place.end).replace(/\s+(?:> +)?/gu, ' ')).toBe('214 people aboard')
  })
})
