import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import type { Explanation } from '../../src/core/explanation.ts'
import { explain } from '../../src/explain.ts'
import { root, runMain, temporaryFolder } from '../cli/run.ts'

/** Runs `explain` over articles that are written into a folder of their own. */
const explainer = (articles: Readonly<Record<string, string>>) => {
  const cwd = temporaryFolder()
  for (const [path, text] of Object.entries(articles)) writeFileSync(join(cwd, path), text)
  return (...args: readonly string[]) => runMain(['explain', ...args], { cwd })
}

/** What happened to the pairs; scores and their parts change whenever weights do. */
const steps = (out: string): readonly string[] =>
  out
    .split('\n')
    .filter(
      line => /^ {2}[a-z]/u.test(line) && !/^ {2}(?:\S+:\d+:\d+$|score|in common|confidence)/u.test(line),
    )
    .map(line =>
      line
        .trim()
        .replace(/\d\.\d\d/gu, 'N')
        .replace(/\b[a-z]-[0-9a-f]{8}\b/u, 'ID'),
    )

const data = async (run: Promise<{ readonly out: string }>): Promise<Explanation> =>
  JSON.parse((await run).out)

describe('a contradiction', () => {
  const explain = explainer({
    'wire.txt': 'PORT ELM, March 4, 2024 — The ferry fire killed 14 people on Monday.\n',
    'local.txt': 'PORT ELM, March 4, 2024 — The ferry fire killed 17 people on Monday.\n',
  })
  const asked = ['wire.txt:1', 'local.txt:1', '--kind', 'figure'] as const

  it('is told from the rule to the verdict', async () => {
    const { code, out, err } = await explain(...asked)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('wire.txt:1  1 claim: figure\nlocal.txt:1  1 claim: figure\n\nfigure: 14 · 17\n')
    expect(out).toContain('value      14 (rule count)\n')
    expect(out).toContain('subject    people killed\n')
    expect(out).toContain('counted: death; verb: death; who acts: ship, fire')
    expect(out).toMatch(/in common {2}.*death/u)
    expect(out).toMatch(
      /^wire\.txt, line 1, says “14”; local\.txt, line 1, says “17”, and both cannot be true of one thing\.\nThey were taken to speak of one thing, so the report has them as contradiction f-[0-9a-f]{8}/u,
    )
    expect(out).toMatch(
      /confidence 0\.\d\d = [01]\.\d\d that its passages speak of one thing × 0\.\d\d that/u,
    )
    expect(steps(out)).toEqual([
      'values     figures exclude each other: 14 ≠ 17',
      'outcome    put together: N, and N is asked of values that exclude each other',
      'verdict    contradiction ID: figures exclude each other: 14 ≠ 17 (confidence N)',
    ])
  })

  it('has a score that is the sum of its parts', async () => {
    const { pairs } = await data(explain(...asked, '--format', 'json'))
    const [pair] = pairs
    const { weighing, score, threshold } = pair ?? {}
    if (weighing?.by !== 'weights' && weighing?.by !== 'passage') throw new Error('it was not weighed')
    const sum = weighing.parts.reduce((all, { value, weight }) => all + value * weight, 0)
    expect(weighing.parts[0]?.feature).toBe('start')
    expect(score).toBeCloseTo(1 / (1 + Math.exp(-sum)), 12)
    expect(score).toBeGreaterThan(threshold ?? 1)
  })

  it('is found by its id, and by the start of it', async () => {
    const { pairs } = await data(explain(...asked, '--format', 'json'))
    const id = pairs[0]?.finding?.id ?? ''
    const whole = await explain(id, 'wire.txt', 'local.txt')
    expect(whole.out).toMatch(/\n\ncontradiction\[figure\]: people killed: 14 or 17\? {2}f-[0-9a-f]{8}\n/u)
    expect(whole.out).toContain('values     figures exclude each other: 14 ≠ 17\n')
    expect(await explain(id.slice(0, 4), 'local.txt', 'wire.txt')).toMatchObject({ code: 0, err: '' })
    expect((await explain(id.slice(0, 4), 'wire.txt', 'local.txt')).out).toBe(whole.out)
  })

  it('is told as data with every passage', async () => {
    const explanation = await data(explain(...asked, '--format', 'json'))
    expect(explanation).toMatchObject({
      schemaVersion: 1,
      command: 'explain',
      question: { passages: [{ path: 'wire.txt', line: 1, column: null }, { path: 'local.txt' }] },
      finding: null,
      passages: [{ claims: [{ kind: 'figure', rule: 'count', text: '14' }] }, {}],
      pairs: [
        {
          kind: 'figure',
          claims: [{ source: 'wire.txt', text: '14', words: { counted: ['death'] } }, { text: '17' }],
          outcome: { code: 'joined' },
          finding: { verdict: 'contradiction', sameSide: false },
          apart: null,
        },
      ],
      more: 0,
    })
  })
})

describe('an id that does not help', () => {
  const explain = explainer({
    'wire.txt': 'The ferry fire killed 14 people. The harbour lost 30 boats.\n',
    'local.txt': 'The ferry fire killed 17 people. The harbour lost 50 boats.\n',
  })

  it('is refused with those that there are', async () => {
    const { code, out, err } = await explain('f-00000000', 'wire.txt', 'local.txt')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      /^factcheck: no id of the findings starts with "f-00000000"; there are .*f-[0-9a-f]{8} \(figure: /u,
    )
  })

  it('is refused with those that it could mean', async () => {
    const { code, out, err } = await explain('f-', 'wire.txt', 'local.txt')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      /^factcheck: "f-" is ambiguous: f-[0-9a-f]{8} \(figure: .*\), f-[0-9a-f]{8} \(figure: /u,
    )
  })

  it.each([
    [['nonsense'], 'nonsense: neither a finding’s id nor a passage'],
    [['wire.txt:1'], 'wire.txt:1: one passage is not enough'],
    [['wire.txt:1', 'local.txt'], 'local.txt: not a passage'],
    [['f-12'], 'no files given'],
    [['missing.txt:1', 'local.txt:1'], 'missing.txt: no such file'],
    [['wire.txt:1', 'local.txt:7'], 'local.txt:7: no such line; it has 1 line'],
    [['wire.txt:0', 'local.txt:1'], 'wire.txt:0: no such line'],
  ])('is refused in one line: %s', async (args, start) => {
    const { code, out, err } = await explain(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^[^\n]*\n$/u)
    expect(err.startsWith(`factcheck: ${start}`)).toBe(true)
  })
})

describe('places', () => {
  const explain = explainer({
    'a:3': 'The fire killed 14 people.\n\nPolice closed the road.\n',
    'b.txt': 'Calm, and still.\r\nThe fire killed 17 people.\r\n',
    'c:9.txt': 'The blaze killed 19 people.\n',
  })

  it('are read from the right where a path holds colons', async () => {
    const { out } = await explain('a:3:1', 'c:9.txt:1', '--kind', 'figure')
    expect(out).toMatch(/\n\na:3:1 {2}1 claim: figure\nc:9\.txt:1 {2}1 claim: figure\n/u)
  })

  it('may name a column', async () => {
    const { out } = await explain('a:3:1:17', 'b.txt:2:17')
    expect(out).toMatch(/\n\na:3:1:17 {2}1 claim: figure\nb\.txt:2:17 {2}1 claim: figure\n/u)
  })

  it('may be written in two ways', async () => {
    const { code, out } = await explain('b.txt:2', './b.txt:1')
    expect(code).toBe(0)
    expect(out).toMatch(/^b\.txt:2 {2}\d claims?: .*\nb\.txt:1 {2}no claim was read here\n/u)
  })

  it('that hold no claim are no error', async () => {
    const { code, out, err } = await explain('a:3:2', 'b.txt:2')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^a:3:2 {2}no claim was read here\n/u)
    expect(out).toMatch(/\n\nnothing to explain: there are no two claims\n$/u)
  })

  it('that hold claims of other kinds only are told apart', async () => {
    const { out } = await explain('a:3:3', 'b.txt:2:17')
    expect(out).toContain('nothing to explain: the two have no kind of claim in common')
  })
})

/** Two articles, what is asked of them, and what comes of it. */
const cases: readonly {
  readonly name: string
  readonly articles: Readonly<Record<string, string>>
  readonly asked: readonly string[]
  readonly told: readonly string[]
}[] = [
  {
    name: 'a gate',
    articles: { 'a.txt': 'The ferry fire killed 14 people.', 'b.txt': 'Four of the dead were sailors.' },
    asked: ['--kind', 'figure'],
    told: [
      'values     figures exclude each other: 14 ≠ 4',
      'gate       one counts a part of a whole, the other does not',
      'outcome    kept apart: one counts a part of a whole, the other does not',
    ],
  },
  {
    name: 'too little in common',
    articles: {
      'a.txt': 'The council bought 12 buses last spring.',
      'b.txt': 'The fans came in 900 buses.',
    },
    asked: ['--kind', 'figure'],
    told: [
      'values     figures exclude each other: 12 ≠ 900',
      'outcome    kept apart: too little in common: N, and N is asked of values that exclude each',
    ],
  },
  {
    name: 'nothing that brings them together',
    articles: { 'a.txt': 'A clerk counted 212 swans.', 'b.txt': 'The fire destroyed 90 houses.' },
    asked: ['--kind', 'figure'],
    told: [
      'values     figures exclude each other: 212 ≠ 90',
      'if weighed they count different things, and neither speaks of the other’s',
      'outcome    nothing brought them together: no word of their subjects is the same',
    ],
  },
  {
    name: 'values that cannot be of one attribute',
    articles: { 'a.txt': 'The bridge cost $2 million.', 'b.txt': 'The bridge is 40 km long.' },
    asked: ['--kind', 'figure'],
    told: [
      'values     values that cannot be of one attribute: USD 2,000,000 and 40 kilometres',
      'outcome    kept apart: values that cannot be of one attribute',
    ],
  },
  {
    name: 'a rival',
    articles: {
      'a.txt': 'The fire killed 14 people.',
      'b.txt': 'The fire in the hall killed 17 people.\n\nThe fire in the yard killed 16 people.',
    },
    asked: ['--kind', 'figure'],
    told: [
      'values     figures exclude each other: 14 ≠ 17',
      'outcome    kept apart: ambiguous: b.txt:3:29 “16” and a.txt:1:17 “14” are as likely (N) as',
    ],
  },
  {
    name: 'an article that states both values',
    articles: {
      'a.txt': 'In all, 40 people marched through Velmora.',
      'b.txt': 'In all, 60 people marched through Velmora.',
      'c.txt': 'First 40 people marched through Velmora. Then 60 people marched through Velmora.',
    },
    asked: ['c.txt', '--kind', 'figure'],
    told: [
      'values     figures exclude each other: 40 ≠ 60',
      'outcome    kept apart: it would bring together c.txt:1:7 “40” and c.txt:1:47 “60”, which one',
    ],
  },
  {
    name: 'one person',
    articles: {
      'a.txt': 'Rosalind Ekberg-Vance, the harbour safety adviser, spoke on Monday.',
      'b.txt': 'Rosalind Ekberg-Vance, the road safety adviser, spoke on Monday.',
    },
    asked: ['--kind', 'title'],
    told: [
      'values     portfolio differs: harbor safety ≠ road safety',
      'person     Rosalind Ekberg-Vance, name key rosalindekbergvance',
      'outcome    put together: the person is the same',
      'verdict    contradiction ID: portfolio differs: harbor safety ≠ road safety (confidence',
    ],
  },
  {
    name: 'one person of whom an article states both',
    articles: {
      'a.txt': 'Rosalind Ekberg-Vance, the harbour safety adviser, spoke on Monday.',
      'b.txt':
        'Rosalind Ekberg-Vance, the road safety adviser, spoke.\n\nRosalind Ekberg-Vance, the harbour safety adviser, left.',
    },
    asked: ['--kind', 'title'],
    told: [
      'values     portfolio differs: harbor safety ≠ road safety',
      'person     Rosalind Ekberg-Vance, name key rosalindekbergvance',
      'outcome    put together: the person is the same',
      'verdict    no finding of both: an article states both values itself, so it contradicts nobody who',
    ],
  },
  {
    name: 'two people',
    articles: {
      'a.txt': 'Tomas Arvidsen, 41, a docker, was treated.',
      'b.txt': 'Tobias Arvidsen, 43, a clerk, saw the flames.',
    },
    asked: ['--kind', 'figure'],
    told: [
      'values     figures exclude each other: 41 years ≠ 43 years',
      'person     Tomas Arvidsen, name key tomasarvidsen',
      'outcome    kept apart: two people: first name differs: Tomas Arvidsen ≠ Tobias Arvidsen, and no',
    ],
  },
  {
    name: 'the words of a quote',
    articles: {
      'a.txt': '"We have waited long enough for this day to come," said Marta Ellingsen.',
      'b.txt': '"We have waited far too long for this day to come," said Marta Ellingsen.',
    },
    asked: ['--kind', 'quote'],
    told: [
      'values     words differ: enough ≠ far too',
      'outcome    put together: N, and N is asked of values that exclude each other',
      'verdict    contradiction ID: words differ: enough ≠ far too (confidence N)',
    ],
  },
  {
    name: 'the topic of what did and did not happen',
    articles: {
      'a.txt': 'The harbour council approved the repairs of the quay on Tuesday.',
      'b.txt': 'The harbour council rejected the repairs of the quay on Tuesday.',
    },
    asked: ['--kind', 'polarity'],
    told: [
      'values     opposite direction: + decision ≠ − decision',
      'outcome    put together: N, and N is asked of values that exclude each other',
      'verdict    contradiction ID: opposite direction: + decision ≠ − decision (confidence N)',
    ],
  },
  {
    name: 'a topic that is another one',
    articles: {
      'a.txt': 'Rents in the town rose by 3% last year.',
      'b.txt': 'Rents in the town fell by 9% last year.',
    },
    asked: ['--kind', 'polarity'],
    told: [
      'values     opposite direction: + change ≠ − change',
      'topic      the amount of the change differs',
      'outcome    kept apart: the amount of the change differs',
    ],
  },
  {
    name: 'the headline against the text',
    articles: { 'a.txt': 'Fire at quay kills 14 people\n\nA fire at the quay killed 17 people.' },
    asked: ['a.txt:3', '--kind', 'figure'],
    told: [
      'values     figures exclude each other: 14 ≠ 17',
      'outcome    held against each other: headline or summary, and text of one article',
      'verdict    contradiction ID: headline against text, figures exclude each other: 14 ≠ 17',
    ],
  },
]

describe('a pair', () => {
  it.each(cases)('is followed to $name', async ({ articles, asked, told }) => {
    const second = 'b.txt' in articles ? ['b.txt:1'] : []
    const { code, out, err } = await explainer(articles)('a.txt:1', ...second, ...asked)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(steps(out)).toEqual(told)
  })

  it('that was scored names what was weighed', async () => {
    const { out } = await explainer({
      'a.txt': 'The council bought 12 buses last spring.',
      'b.txt': 'The fans came in 900 buses.',
    })('a.txt:1', 'b.txt:1', '--kind', 'figure')
    expect(out).toMatch(/^ {2}score {6}\d\.\d\d = 1 \/ \(1 \+ e\^−?\d+\.\d\d\)$/mu)
    expect(out).toMatch(/^ +−\d\.\d\d what every pair starts with$/mu)
  })
})

describe('what only one article states', () => {
  it('is held against what it could have met', async () => {
    const explain = explainer({
      'a.txt': 'The council bought 12 buses last spring.',
      'b.txt': 'The fans came in 900 buses. Rain fell for 6 hours.',
    })
    const { pairs } = await data(explain('a.txt:1:20', 'b.txt:1:18', '--format', 'json'))
    expect(pairs[0]).toMatchObject({ outcome: { code: 'below-threshold' }, finding: null })
    const listed = await explain('f-', 'a.txt', 'b.txt')
    const id = /(?<id>f-[0-9a-f]{8}) \(figure: [^)]*buses[^)]*\)/u.exec(listed.err)?.groups?.['id'] ?? ''
    const { out } = await explain(id, 'a.txt', 'b.txt')
    expect(out).toMatch(/^uncorroborated\[figure\]: The council bought 12 buses last spring {2}f-/mu)
    expect(out).toContain('kept apart: too little in common')
  })
})

describe('hostile text', () => {
  it('prints nothing that a terminal acts on', async () => {
    const { code, out } = await explainer({
      'a.txt': 'The \u001b[31mfire\u001b[0m killed 14 \u202epeople\u2066 in \u009b2JVelmora\u0007.',
      'b.txt': 'The fire killed 17 people in Velmora.',
    })('a.txt:1', 'b.txt:1')
    expect(code).toBe(0)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
    expect(out).toContain('figures exclude each other: 14 ≠ 17')
  })

  it('that is one endless line ends in a few pairs', async () => {
    const line = Array.from({ length: 60 }, (_, i) => `The clerk of hall ${i} counted ${i + 20} swans.`).join(
      ' ',
    )
    const explain = explainer({ 'a.txt': line, 'b.txt': line.replaceAll('swans', 'swans and geese') })
    const { pairs, more } = await data(explain('a.txt:1', 'b.txt:1', '--kind', 'figure', '--format', 'json'))
    expect(pairs).toHaveLength(5)
    expect(more).toBeGreaterThan(0)
  })
})

describe('the findings of a story', () => {
  it('are each told by pairs of their own passages', () => {
    const inputs = ['a.txt', 'b.txt'].map(file => {
      const path = join(root, 'fixtures/stories/03-tallinn-reshuffle', file)
      return { path, text: readFileSync(path, 'utf8') }
    })
    const stated = check(inputs).findings.filter(({ verdict }) => verdict !== 'uncorroborated')
    expect(stated.length).toBeGreaterThan(6)
    for (const { id, mentions } of stated.slice(0, 6)) {
      const explanation = explain([inputs], { finding: id })
      if ('refused' in explanation) throw new Error(explanation.refused)
      const places = mentions.map(({ source, start }) => `${source} ${start}`)
      expect(explanation.pairs.length, id).toBeGreaterThan(0)
      for (const { claims, finding } of explanation.pairs) {
        expect(finding?.id).toBe(id)
        for (const { source, start } of claims) expect(places).toContain(`${source} ${start}`)
      }
    }
  })
})
