import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment/segment.ts'

/** Each quotation of a text with who said it. */
const quotationsOf = (text: string): readonly (readonly [string, string | null])[] =>
  segment({ id: 0, path: 'a.txt', text, title: '', published: null }).flatMap(({ quotations }) =>
    quotations.map(
      ({ text: quoted, speaker }) =>
        [quoted, speaker && text.slice(speaker.span.start, speaker.span.end)] as const,
    ),
  )

describe('who said what is quoted', () => {
  it.each([
    ['“We lost the barn,” said Ines Tollan.', 'Ines Tollan'],
    ['“We lost the barn,” Ines Tollan told reporters on Monday.', 'Ines Tollan'],
    ['Ines Tollan, who runs the Oxley estate, said: “We lost the barn.”', 'Ines Tollan'],
    ['“We lost the barn,” said the mayor, Ines Tollan.', 'Ines Tollan'],
    ['“We lost the barn,” said Oxley College professor Ines Tollan.', 'Ines Tollan'],
    ['According to Ines Tollan, it was “the worst night of the year”.', 'Ines Tollan'],
    ['The mayor, Ines Tollan, called it a “costly mistake”.', 'Ines Tollan'],
    ['“We lost the barn,” the fire chief said.', 'the fire chief'],
    ['“We lost the barn again,” she fumed.', 'she'],
    ['“We lost the barn,” she added.', 'she'],
    ['The barn was “beyond repair” by the morning.', null],
    ['The man, dubbed “the Barn Fox” by the press, was arrested.', null],
    ['Tollan was told that “the barn is gone”.', null],
    ['Ines Tollan said it would allow them to begin “taking evidence”.', 'Ines Tollan'],
    ['“Tarn says five years, but for some it might only be two or three,” he said.', 'he'],
    ['Ines Tollan was quick to retort: “We lost the barn.”', 'Ines Tollan'],
    ['“We never left the barn alone,” she captioned the picture.', 'she'],
    ['“We never left the barn alone,” Ines Tollan, who farms in Oxley, told reporters.', 'Ines Tollan'],
    ['After “The Barn Fox,” she starred in two plays.', null],
    ['“We lost the barn again,” explained one.', 'one'],
    ['As Ines Tollan pointed out, “the barn was never insured”.', 'Ines Tollan'],
    ['Ines Tollan shot back: “We lost the barn.”', 'Ines Tollan'],
    ['Ines Tollan took all of the blame: “We lost the barn.”', 'Ines Tollan'],
    ['Ines Tollan received a note: “We have the barn.”', null],
    ['“We lost the barn,” said Ines Tollan, Oxley Group director.', 'Ines Tollan'],
    ['“We lost the barn,” Const. Ines Tollan said.', 'Ines Tollan'],
    ['“We lost the barn,” the Herald quoted Ines Tollan as saying.', 'Ines Tollan'],
    ['Ines Tollan said: “I’d asked who’d seen the fire.”', 'Ines Tollan'],
    ['“Who set fire to our barn?” Oxley mayor Ines Tollan asked on Monday.', 'Ines Tollan'],
    ['“Who set fire to our barn?” Ines Tollan said that nobody knew.', null],
    // Who is put between a comma and the verb speaks, whoever else the sentence is about.
    ['The owners left when they smelt the smoke, a police statement said: “They ran.”', 'a police statement'],
  ])('%s', (text, speaker) => {
    expect(quotationsOf(text).map(([, who]) => who)).toEqual([speaker])
  })

  it('is the same on both sides of the verb', () => {
    expect(quotationsOf('“The barn,” Ines Tollan said, “was older than the village itself.”')).toEqual([
      ['The barn', 'Ines Tollan'],
      ['was older than the village itself', 'Ines Tollan'],
    ])
  })

  it('is the same for all sentences in one pair of marks', () => {
    const text =
      '“Nobody saw the fire before half past four. By then the whole of the roof had gone,” said Ines Tollan.'
    expect(quotationsOf(text).map(([, who]) => who)).toEqual(['Ines Tollan', 'Ines Tollan'])
  })

  it('is carried over to what goes on behind the verb, and to the next paragraph where the marks stay open', () => {
    expect(quotationsOf('“We lost the barn,” said Ines Tollan. “We will build another one.”')[1]?.[1]).toBe(
      'Ines Tollan',
    )
    const open = 'Ines Tollan said: “We lost the barn.\n“We will build another one before the winter.”'
    expect(quotationsOf(open)[1]?.[1]).toBe('Ines Tollan')
    expect(quotationsOf('“We lost the barn,” said Ines Tollan.\n“It was arson.”')[1]?.[1]).toBeNull()
  })

  it('is carried over to a paragraph that nobody says, unless it is a short line', () => {
    const text = '“We lost the barn,” said Ines Tollan.\n“We will build another one before the winter.”'
    expect(quotationsOf(text)[1]?.[1]).toBe('Ines Tollan')
    expect(quotationsOf(text.replace('\n', '\nThe pond froze.\n'))[1]?.[1]).toBeNull()
    expect(quotationsOf(`${text.slice(0, -1)},” said Odil Renck.`)[1]?.[1]).toBe('Odil Renck')
  })

  it('is the same where paragraphs of one quotation have been joined', () => {
    const text =
      'Ines Tollan said: “We lost the barn and all that was in it. “We will build another one,” and left.'
    expect(quotationsOf(text)).toEqual([
      ['We lost the barn and all that was in it', 'Ines Tollan'],
      ['We will build another one', 'Ines Tollan'],
    ])
  })

  it('is told behind the last part of what was left open', () => {
    const text = '“We lost the barn and all that was in it.\n“We will build another one,” said Ines Tollan.'
    expect(quotationsOf(text).map(([, who]) => who)).toEqual(['Ines Tollan', 'Ines Tollan'])
  })

  it('is carried over where single marks stay open from one paragraph to the next', () => {
    const open =
      "Ines Tollan told the Oxley Herald: 'We lost it.\n'Then, by May, we had another one.\n'It is bigger.'"
    expect(quotationsOf(open).map(([, who]) => who)).toEqual(['Ines Tollan', 'Ines Tollan', 'Ines Tollan'])
  })

  it('is told by a sentence before that ends with who said it', () => {
    expect(quotationsOf('Two barns burned down, the police said. “Nobody was hurt.”')[0]?.[1]).toBe(
      'the police',
    )
  })

  it('is read on to the mark that closes, also where the paragraph with it opens with none', () => {
    const text =
      'Ines Tollan said: “We lost the barn.\nWe will build another one before the winter,” and left. The “winter barn” stands.'
    expect(quotationsOf(text)).toEqual([
      ['We lost the barn', 'Ines Tollan'],
      ['We will build another one before the winter', 'Ines Tollan'],
      ['winter barn', null],
    ])
    expect(quotationsOf('Ines Tollan said: “We lost the barn.\nThe “winter barn” stands.')[1]?.[0]).toBe(
      'winter barn',
    )
  })

  it('is told by the sentence before, where that says no more than that somebody spoke', () => {
    const said = 'Ines Tollan told the Oxley Herald about the night.\n“We lost the barn.”'
    expect(quotationsOf(said)).toEqual([['We lost the barn', 'Ines Tollan']])
    expect(quotationsOf('Ines Tollan said that nobody was hurt. “We lost the barn.”')[0]?.[1]).toBe(
      'Ines Tollan',
    )
    expect(quotationsOf('Ines Tollan sold the barn.\n“We lost the barn.”')[0]?.[1]).toBeNull()
    expect(
      quotationsOf('“It burnt,” Tollan said. The pond froze.\n“We lost the barn.”').at(-1)?.[1],
    ).toBeNull()
  })

  it('is announced by a sentence with a colon', () => {
    expect(quotationsOf('Ines Tollan wrote in a letter:\n“We lost the barn.”')).toEqual([
      ['We lost the barn', 'Ines Tollan'],
    ])
  })
})

describe('where a quotation begins and ends', () => {
  it.each([
    ['marks of two makes', '"We lost the barn,” he said. “It is gone.”', ['We lost the barn', 'It is gone']],
    ['single marks', "'We lost the workers' barn,' he said.", ["We lost the workers' barn"]],
    ['single marks within double', '“He said ‘never’ to me,” she said.', ['He said ‘never’ to me']],
    ['inch marks that close nothing', 'The new 17” board is thin.', []],
    ['inches', 'The 17" board said “sold out by noon”.', ['sold out by noon']],
    ['apostrophes', "It was the farmers' barn, and the farmers' loss.", []],
    ['a mark that is never closed', '“We lost. “It is gone,” he said.', ['It is gone']],
    ['short sentences', '“We tried. We lost. We go on,” he said.', ['We tried. We lost. We go on']],
  ])('%s', (_name, text, quoted) => {
    expect(quotationsOf(text).map(([words]) => words)).toEqual(quoted)
  })
})
