import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { spawnCli, temporaryFolder } from './run.ts'

const cwd = temporaryFolder()
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(cwd, name), content)
write('a.txt', 'The ferry had 214 people aboard on Monday.')
write('b.txt', 'On Monday 214 people were aboard the ferry.')
write('empty.txt', '')
write('blank.txt', ' \r\n\t\n')
write('binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))
write('locked.txt', 'No one may read this.')
chmodSync(join(cwd, 'locked.txt'), 0)
mkdirSync(join(cwd, 'folder'))
symlinkSync('loop.txt', join(cwd, 'loop.txt'))
const superuser = process.getuid?.() === 0

/** Arguments, and what the one line on stderr says. */
const cases: readonly (readonly [string, readonly string[], string])[] = [
  ['no command', [], 'no command given; factcheck --help lists them'],
  ['an unknown command', ['comapre', 'a.txt', 'b.txt'], "unknown command 'comapre' (did you mean compare?)"],
  [
    'no files',
    ['compare', '--no-config'],
    'no files given, and no configuration that names any; factcheck init writes one',
  ],
  ['no files to extract', ['extract'], "missing required argument 'files'"],
  ['one file', ['compare', 'a.txt'], 'at least two different articles are needed, there is one: a.txt'],
  [
    'one file twice',
    ['compare', 'a.txt', './a.txt'],
    'at least two different articles are needed, this one is named twice: a.txt',
  ],
  ['an empty argument', ['compare', 'a.txt', ''], 'an empty argument names no file'],
  ['a missing file', ['compare', 'a.txt', 'nope.txt'], 'nope.txt: no such file'],
  ['a missing file to extract from', ['extract', 'nope.txt'], 'nope.txt: no such file'],
  [
    'an unreadable file',
    ['compare', 'loop.txt', 'b.txt'],
    'loop.txt: cannot be read: symbolic links go round in a circle',
  ],
  [
    'a file without permission',
    ['compare', 'a.txt', superuser ? 'loop.txt' : 'locked.txt'],
    superuser
      ? 'loop.txt: cannot be read: symbolic links go round in a circle'
      : 'locked.txt: cannot be read: permission denied',
  ],
  [
    'a folder without articles',
    ['compare', 'folder', 'a.txt'],
    'folder: no article in this folder: no .txt, .md, .html, .docx or .pdf file',
  ],
  ['a pattern without matches', ['compare', 'a.txt', '*.xml'], '*.xml: no file matches this pattern'],
  ['an empty file', ['compare', 'a.txt', 'empty.txt'], 'empty.txt: holds no text'],
  ['a blank file', ['compare', 'blank.txt', 'a.txt'], 'blank.txt: holds no text'],
  ['empty standard input', ['compare', '-', 'a.txt'], '-: holds no text'],
  ['a binary file', ['compare', 'a.txt', 'binary.txt'], 'binary.txt: not a text file'],
  [
    'an unknown format',
    ['compare', 'a.txt', 'b.txt', '--format', 'xml'],
    '--format: unknown format "xml"; use terminal, lines, json, sarif, junit, github, gitlab, markdown or html',
  ],
  [
    'a format that a list of claims does not come in',
    ['extract', 'a.txt', '--format', 'sarif=out.sarif'],
    '--format: unknown format "sarif"; use terminal or json',
  ],
  [
    'a format that goes to no file',
    ['compare', 'a.txt', 'b.txt', '--format', 'json='],
    '--format: "json=" names no file',
  ],
  [
    'two formats on stdout',
    ['compare', 'a.txt', 'b.txt', '--format', 'json', '--format', 'terminal'],
    '--format: only one format can go to stdout; give the others a file, as in json=report.json',
  ],
  [
    'one file for two formats',
    ['compare', 'a.txt', 'b.txt', '--format', 'json=out.txt', '--format', 'terminal=./out.txt'],
    '--format: two formats would go to out.txt; give each its own file',
  ],
  [
    'a report over an article',
    ['compare', 'a.txt', 'b.txt', '--format', 'json=./a.txt'],
    '--format: ./a.txt is an article of this run and would be overwritten',
  ],
  [
    'a report into no folder',
    ['compare', 'a.txt', 'b.txt', '--format', 'json=a.txt/report.json'],
    'a.txt/report.json: cannot be written: no such folder',
  ],
  [
    'an unknown verdict',
    ['compare', 'a.txt', 'b.txt', '--fail-on', 'lies'],
    '--fail-on: unknown verdict or severity "lies"; use contradiction, unsupported, compatible, notation, agreement, uncorroborated, error, warning, note or never',
  ],
  [
    'a date that is none',
    ['compare', 'a.txt', 'b.txt', '--published', 'a.txt=Friday'],
    '--published: "a.txt=Friday" is not FILE=DATE, as in a.txt=2024-01-19',
  ],
  [
    'a date without a file',
    ['compare', 'a.txt', 'b.txt', '--published', '2024-01-19'],
    '--published: "2024-01-19" is not FILE=DATE, as in a.txt=2024-01-19',
  ],
  [
    'a date for a file that is not read',
    ['compare', 'a.txt', 'b.txt', '--published', 'c.txt=2024-01-19'],
    '--published c.txt: not an article of this run',
  ],
  [
    'a confidence above 1',
    ['compare', 'a.txt', 'b.txt', '--min-confidence', '2'],
    '--min-confidence: "2" is not a number from 0 to 1',
  ],
  [
    'a misspelt option',
    ['compare', 'a.txt', 'b.txt', '--fromat', 'json'],
    "unknown option '--fromat' (did you mean --format?)",
  ],
  [
    'an option without its value',
    ['compare', 'a.txt', 'b.txt', '--kind'],
    "option '--kind <kinds>' argument missing",
  ],
  [
    'all and quiet',
    ['compare', 'a.txt', 'b.txt', '--all', '--quiet'],
    '--all: --all and --quiet exclude each other',
  ],
]

describe('bad input ends with 2, one line on stderr, nothing on stdout', () => {
  it.each(cases)('%s', (_, args, line) => {
    expect(spawnCli(args, { cwd })).toEqual({ code: 2, out: '', err: `factcheck: ${line}\n` })
  })

  it('an unknown kind', () => {
    const { code, out, err } = spawnCli(['compare', 'a.txt', 'b.txt', '--kind', 'figure,rumour'], { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^factcheck: --kind: unknown kind "rumour"; use name, title, figure, [^\n]+\n$/u)
  })

  it('a hostile file name cannot act on the terminal', () => {
    const { code, err } = spawnCli(['extract', 'no\u001bc\u0007\nfactcheck: all good\u202e.txt'], { cwd })
    expect(code).toBe(2)
    expect(err).toBe('factcheck: noc factcheck: all good.txt: no such file\n')
  })
})
