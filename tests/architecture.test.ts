import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Lower layers of each part of `src`, and why they are all it may know. */
const below = ['core', 'world', 'lang', 'text', 'parse', 'analyse', 'kinds']
const stages = ['load', 'segment', 'claims', 'coref', 'align', 'judge', 'ledger', 'explain']
/** What stages may know besides, that have to do with files. */
const handling: Readonly<Record<string, readonly string[]>> = { load: ['files'], ledger: ['files', 'yaml'] }
const layers: Readonly<Record<string, readonly string[]>> = {
  // Types and tiny pure helpers: everything may use them, so they may use nothing.
  core: [],
  // Opens, checks and writes files that may be anybody's; knows nothing of what is in them.
  files: [],
  // Reads data packages and tables; knows nothing of sentences.
  world: ['core'],
  // English words and expressions, as data; who reads text looks them up here.
  lang: ['core'],
  text: ['core', 'world', 'lang'],
  // Learned from a treebank: words in, tags and trees out.
  parse: ['core', 'lang'],
  // What every kind reads of a sentence, read once.
  analyse: ['core', 'world', 'lang', 'text', 'parse'],
  // A kind is an author's view of language; it must not know the pipeline around it.
  kinds: ['core', 'world', 'lang', 'text', 'analyse'],
  // Only check.ts and explain.ts put stages together, so that each can be read, tested and replaced alone.
  ...Object.fromEntries(stages.map(stage => [stage, [...below, ...(handling[stage] ?? [])]])),
  // Reads and checks our own YAML files; knows neither what is in them nor where they lie.
  yaml: [],
  // What earlier runs found out, packed and unpacked; knows neither who asks nor where it lies.
  cache: ['core', 'report'],
  // A report is made from values alone, so that it can be made anywhere.
  report: ['core'],
  'check.ts': [...below, ...stages, 'report', 'cache'],
  // The same stages with their decisions kept; apart, so that a plain run does not load it.
  'explain.ts': [...below, ...stages, 'report', 'check.ts'],
  // What programs hand over, checked.
  library: ['core'],
  'index.ts': ['core', 'ledger', 'report', 'library', 'check.ts', 'explain.ts'],
  // Apart from the rest of the library, as a report for a build server knows of files.
  'reporters.ts': ['core', 'load', 'report', 'check.ts'],
  // The command line is a shell around the pipeline.
  cli: ['core', 'files', 'yaml', 'cache', 'load', 'ledger', 'report', 'check.ts', 'explain.ts'],
}

/** Packages and Node modules that only some parts may use. */
const confined: readonly {
  readonly module: RegExp
  readonly only: readonly string[]
  readonly why: string
}[] = [
  {
    module: /^(?:node:)?fs\b/u,
    only: ['files', 'load', 'cli', 'parse'],
    why: 'the rest is pure, but for the models that are read once',
  },
  { module: /^(?:compromise|string-similarity)\b/u, only: ['text'], why: 'one place knows the taggers' },
  { module: /^commander\b/u, only: ['cli'], why: 'only the shell has arguments' },
  { module: /^chalk\b/u, only: ['report'], why: 'only a report has colours' },
  { module: /^fast-xml-builder\b/u, only: ['report'], why: 'only a report is XML' },
  {
    module: /^zod\b/u,
    only: ['cli', 'ledger', 'report', 'load', 'yaml', 'cache'],
    why: 'it guards what comes from outside',
  },
  {
    module: /^(?:node:)?(?:https?|net|dns)$/u,
    only: ['load'],
    why: 'only an address that is typed is fetched',
  },
  { module: /^(?:node:)?(?:dgram|tls)$/u, only: [], why: 'offline' },
  { module: /^(?:node:)?worker_threads$/u, only: ['cli'], why: 'a large run alone is divided' },
  { module: /^(?:node:)?child_process$/u, only: ['cli'], why: 'git is asked, and nothing else is started' },
]

interface Import {
  readonly file: string
  readonly to: string
}

/** "from './x.ts'", "import('./x.ts')", "require('x')", "load('x')" */
const specifier = /(?:\bfrom|\bimport|\b(?:import|require|load)\()\s*'(?<module>[^'\n]+)'/gu

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
const imports: readonly Import[] = files.flatMap(file =>
  [...readFileSync(join(src, file), 'utf8').matchAll(specifier)].map(match => {
    const to = match.groups?.['module'] ?? ''
    return { file, to: to.startsWith('.') ? relative(src, join(src, dirname(file), to)) : to }
  }),
)

const partOf = (path: string): string => path.split('/')[0] ?? ''
const isOurs = ({ to }: Import): boolean => to.endsWith('.ts')
/** Neither a comment nor a line of words. */
const isCode = (line: string): boolean => !/^\s*(?:\*|\/\*|\/\/)/u.test(line)
const show = ({ file, to }: Import): string => `${file} imports ${to}`

describe('the architecture', () => {
  it('is checked on files that are there, with imports that were seen', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(imports.filter(isOurs).length).toBeGreaterThan(150)
    for (const part of Object.keys(layers).filter(part => part !== 'ledger'))
      expect(files.map(partOf), `src/${part}`).toContain(part)
    for (const { module } of confined.filter(({ only }) => only.length > 0))
      expect(
        imports.some(({ to }) => module.test(to)),
        `${module}`,
      ).toBe(true)
  })

  it('has a layer for every part of src', () => {
    expect(files.map(partOf).filter(part => !(part in layers))).toEqual([])
  })

  it('points one way', () => {
    const wrong = imports.filter(isOurs).filter(({ file, to }) => {
      const [from, target] = [partOf(file), partOf(to)]
      return from !== target && !layers[from]?.includes(target)
    })
    expect(wrong.map(show)).toEqual([])
  })

  it('imports files that exist, inside src', () => {
    expect(
      imports
        .filter(isOurs)
        .filter(({ to }) => !files.includes(to))
        .map(show),
    ).toEqual([])
  })

  it.each(confined)('keeps $module in its place: $why', ({ module, only }) => {
    const wrong = imports.filter(({ file, to }) => module.test(to) && !only.includes(partOf(file)))
    expect(wrong.map(show)).toEqual([])
  })

  it('takes clock, chance and process only where a process starts', () => {
    const impure = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\.(?:env|cwd|argv|std|exit)/u
    const wrong = files.filter(file => impure.test(readFileSync(join(src, file), 'utf8')))
    expect(wrong).toEqual(['cli/launch.ts'])
  })

  it('has no import cycles', () => {
    const next = new Map<string, readonly string[]>()
    for (const file of files)
      next.set(
        file,
        imports.filter(one => one.file === file && isOurs(one)).map(({ to }) => to),
      )
    const done = new Set<string>()
    const cycleFrom = (file: string, path: readonly string[]): readonly string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
      if (done.has(file)) return null
      for (const to of next.get(file) ?? []) {
        const cycle = cycleFrom(to, [...path, file])
        if (cycle) return cycle
      }
      done.add(file)
      return null
    }
    expect(files.map(file => cycleFrom(file, [])).find(cycle => cycle !== null)).toBeUndefined()
  })

  it('keeps the words of the language apart from what reads them: data, and nothing that decides', () => {
    const decides = /=>\s*\{|\b(?:if|for|while|switch|function|return)\s*[({]| \? .* : |&&|\|\|/u
    const wrong = files
      .filter(file => file.startsWith('lang/en/'))
      .filter(file =>
        readFileSync(join(src, file), 'utf8')
          .split('\n')
          .some(line => isCode(line) && decides.test(line)),
      )
    expect(wrong).toEqual([])
  })

  it('names files in kebab case', () => {
    expect(
      files.filter(file => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/u.test(file)),
    ).toEqual([])
  })
})
