import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadModels } from '../../src/parse/load-models.ts'
import { parseSentence } from '../../src/parse/parse-sentence.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

const formsOf = (text: string): string[] => tokenise(text).map(({ start, end }) => text.slice(start, end))
const parse = (text: string) => {
  const forms = formsOf(text)
  return { forms, ...parseSentence(loadModels(), forms) }
}

/** "relation(head, word)" for each word of one of the relations. */
const arcsOf = (text: string, wanted: readonly string[]): string[] => {
  const { forms, heads, relations } = parse(text)
  return relations.flatMap((relation, i) =>
    wanted.includes(relation) ? [`${relation}(${forms[heads[i] ?? -1] ?? ''}, ${forms[i]})`] : [],
  )
}

describe('parseSentence', () => {
  it.each([
    [
      'The council approved the budget on Tuesday.',
      ['nsubj', 'obj'],
      ['nsubj(approved, council)', 'obj(approved, budget)'],
    ],
    [
      'Police arrested three men after the match.',
      ['nsubj', 'obj', 'nummod'],
      ['nsubj(arrested, Police)', 'nummod(men, three)', 'obj(arrested, men)'],
    ],
    [
      'The bridge was closed by the city in March.',
      ['nsubj:pass', 'obl:agent'],
      ['nsubj:pass(closed, bridge)', 'obl:agent(closed, city)'],
    ],
    [
      'The mayor said the school will reopen next week.',
      ['nsubj', 'ccomp'],
      ['nsubj(said, mayor)', 'nsubj(reopen, school)', 'ccomp(said, reopen)'],
    ],
    [
      'Fourteen people were killed in the fire, officials said.',
      ['nsubj:pass', 'nsubj'],
      ['nsubj:pass(killed, people)', 'nsubj(said, officials)'],
    ],
    [
      'The company, which owns the mine, cut 200 jobs.',
      ['nsubj', 'acl:relcl', 'obj'],
      [
        'nsubj(cut, company)',
        'nsubj(owns, which)',
        'acl:relcl(company, owns)',
        'obj(owns, mine)',
        'obj(cut, jobs)',
      ],
    ],
  ])('%s', (text, wanted, arcs) => {
    expect(arcsOf(text, wanted)).toEqual(arcs)
  })

  it('tags words in both tag sets', () => {
    const { tags, pennTags } = parse('She quickly sold two houses.')
    expect(tags).toEqual(['PRON', 'ADV', 'VERB', 'NUM', 'NOUN', 'PUNCT'])
    expect(pennTags).toEqual(['PRP', 'RB', 'VBD', 'CD', 'NNS', '.'])
  })

  it('has nothing to say of no words', () => {
    expect(parseSentence(loadModels(), [])).toEqual({ tags: [], pennTags: [], heads: [], relations: [] })
  })

  it('makes a tree of any words: one root, one head each, no cycle', () => {
    const form = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom('the', 'said', ',', '.', 'Mayor', 'who', 'and', '"', '20', 'of', 'is', '(', ')'),
    )
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 40 }), forms => {
        const { tags, pennTags, heads, relations } = parseSentence(loadModels(), forms)
        for (const list of [tags, pennTags, heads, relations]) expect(list).toHaveLength(forms.length)
        expect(heads.filter(head => head === -1)).toHaveLength(1)
        expect(relations.filter(relation => relation === 'root')).toHaveLength(1)
        expect(relations[heads.indexOf(-1)]).toBe('root')
        for (let word = 0; word < forms.length; word++) {
          let steps = 0
          for (let at = word; at !== -1; at = heads[at] ?? Number.NaN) {
            expect(at).toBeLessThan(forms.length)
            expect(++steps).toBeLessThanOrEqual(forms.length)
          }
        }
      }),
    )
  })

  it('says the same of a sentence whatever it parsed before', () => {
    const first = parse('Rescuers found the missing climbers on Friday.')
    parse('A much longer sentence came between, with many words that the first one does not have, and ended.')
    expect(parse('Rescuers found the missing climbers on Friday.')).toEqual(first)
  })
})

/** The least processor time of a few runs, in microseconds; below a few milliseconds the clock says nothing. */
const timeOf = (run: () => void): number => {
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage().user
    run()
    return process.cpuUsage().user - start
  })
  return Math.max(5_000, Math.min(...times))
}

describe.each([
  ['one word', 'fire '],
  ['commas', ', '],
  ['a list', 'fire , flood , '],
  ['clauses', 'he said that she knew '],
  ['opened brackets', '( a '],
  ['an endless name', 'Anna Maria '],
])('a long sentence of %s', (_name, shape) => {
  it('takes linear time', () => {
    const models = loadModels()
    const [short, long] = [1_000, 4_000].map(size => formsOf(shape.repeat(size / formsOf(shape).length)))
    if (!short || !long) throw new Error('no input')
    parseSentence(models, short)
    expect(
      timeOf(() => parseSentence(models, long)) / timeOf(() => parseSentence(models, short)),
    ).toBeLessThan(8)
  })
})
