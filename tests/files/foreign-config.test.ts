import { existsSync, linkSync, lstatSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../cli/run.ts'
import { openRoom, type Room, refusal } from './room.ts'

/** A repository as anybody could publish it, in a folder below the home of whoever fetched it. */
const fetched = (config: string): Room & { readonly repository: string } => {
  const room = openRoom({
    '.bashrc': 'alias ll=ls\n',
    'repository/.git/HEAD': 'ref: refs/heads/main\n',
    'repository/.git/config': '[core]\n',
    'repository/.git/hooks/post-checkout': '#!/bin/sh\n',
    'repository/stories/wire.txt': 'The ferry fire killed 14 people on Monday, police said.\n',
    'repository/stories/local.txt': 'The ferry fire killed 17 people on Monday, police said.\n',
    'repository/factcheck.config.yaml': `groups: [{ name: ferry, files: [stories] }]\n${config}\n`,
  })
  const repository = join(room.cwd, 'repository')
  return {
    ...room,
    repository,
    run: (...args) => room.shell(`cd repository && factcheck ${args.join(' ')}`),
  }
}

const resolve = ['resolve', 'f-', '--dismiss', '--reason', 'x']
const leads = 'leads out of its folder, or into .git'

describe('the configuration of a fetched repository', () => {
  it('writes no report through a link that leads out', () => {
    const { run, read, link } = fetched('formats: [terminal=report.txt]')
    link('../.bashrc', 'repository/report.txt')
    expect(run('compare')).toEqual(refusal(`report.txt: ${leads}; only --format leads there`))
    expect(read('.bashrc')).toBe('alias ll=ls\n')
  })

  it('makes no file through a link to one that is not there yet, or through a linked folder', () => {
    const { run, at, link } = fetched('formats: [terminal=report.txt, json=out/report.json]')
    link('../.profile', 'repository/report.txt')
    expect(run('compare').code).toBe(2)
    expect(existsSync(at('.profile'))).toBe(false)
    const other = fetched('formats: [json=out/report.json]')
    other.link('..', 'repository/out')
    expect(other.run('compare')).toEqual(refusal(`out/report.json: ${leads}; only --format leads there`))
    expect(existsSync(other.at('report.json'))).toBe(false)
  })

  it.each(['.git/config', '.GIT/hooks/post-checkout', 'sub/.Git/config', 'link/config'])(
    'writes nothing of git: %s',
    path => {
      const { run, read, link, at } = fetched(`formats: [terminal=${path}]`)
      for (const folder of ['.GIT/hooks', 'sub/.Git'])
        mkdirSync(at(`repository/${folder}`), { recursive: true })
      link('.git', 'repository/link')
      expect(run('compare')).toEqual(refusal(`${path}: ${leads}; only --format leads there`))
      expect(read('repository/.git/config')).toBe('[core]\n')
      expect(existsSync(at('repository/sub/.Git/config'))).toBe(false)
    },
  )

  it.each([
    ['an absolute path', join(temporaryFolder(), 'ledger.yaml')],
    ['a path upwards', '../ledger.yaml'],
  ])('keeps its ledger at home: %s', (_, path) => {
    const { run, at } = fetched(`ledger: ${path}`)
    const { code, out, err } = run(...resolve)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^factcheck: [^\n]*outside the configuration's folder; only --ledger leads there\n$/u)
    expect(existsSync(join(at('repository'), path))).toBe(false)
  })

  it('writes no ledger through a link, whether it is named or lies where one is looked for', () => {
    for (const [config, name] of [
      ['ledger: decisions.yaml', 'decisions.yaml'],
      ['', 'factcheck.ledger.yaml'],
    ] as const) {
      const { run, read, link, write } = fetched(config)
      write('.bashrc', '# nothing yet\n')
      link('../.bashrc', `repository/${name}`)
      expect(run(...resolve)).toEqual(refusal(`${name}: ${leads}; only --ledger leads there`))
      expect(read('.bashrc')).toBe('# nothing yet\n')
    }
  })

  it('has no say where a ledger lies without a configuration either', () => {
    const { shell, read, write, link } = fetched('')
    write('.bashrc', '# nothing yet\n')
    link('../.bashrc', 'repository/factcheck.ledger.yaml')
    const { code } = shell(
      `cd repository && factcheck ${resolve.join(' ')} --no-config stories/wire.txt stories/local.txt`,
    )
    expect(code).toBe(2)
    expect(read('.bashrc')).toBe('# nothing yet\n')
  })

  it('may link to another file of its folder', () => {
    const { run, read, link, at, write } = fetched('')
    write('repository/desk/ledger.yaml', '')
    link('desk/ledger.yaml', 'repository/factcheck.ledger.yaml')
    expect(run(...resolve).code).toBe(0)
    expect(lstatSync(at('repository/factcheck.ledger.yaml')).isSymbolicLink()).toBe(true)
    expect(read('repository/desk/ledger.yaml')).toContain('decision: dismiss')
    expect(read('repository/desk/.gitattributes')).toBe('/ledger.yaml merge=union\n')
  })

  it('writes no attributes through a link, and says so', () => {
    const { run, read, link } = fetched('')
    link('../.bashrc', 'repository/.gitattributes')
    const { code, err } = run(...resolve)
    expect(code).toBe(0)
    expect(err).toContain('.gitattributes: cannot be written: it is a symbolic link')
    expect(read('.bashrc')).toBe('alias ll=ls\n')
    expect(read('repository/factcheck.ledger.yaml')).toContain('decision: dismiss')
  })

  it('cannot put a link where a temporary file will be', () => {
    const { shell, read, cwd } = fetched('')
    // The shell's own number is that of the program that it becomes.
    const { code } = shell(
      `cd repository && ln -s ../.bashrc factcheck.ledger.yaml.$$.tmp && exec "${process.execPath}" ` +
        `"${join(import.meta.dirname, '../../bin/factcheck.js')}" ${resolve.join(' ')}`,
    )
    expect(code).toBe(0)
    expect(read('.bashrc')).toBe('alias ll=ls\n')
    expect(lstatSync(join(cwd, 'repository/factcheck.ledger.yaml')).isFile()).toBe(true)
  })

  it.each([
    ['an absolute path', '/etc/hostname'],
    ['a path upwards', '../wire.txt'],
    ['a linked file', 'stories/away.txt'],
    ['a linked folder', 'away'],
    ['a folder with a linked file', 'linked'],
    ['a pattern upwards', '../*.txt'],
    ['a pattern through a link', 'away/*.txt'],
    ['the files of git', '.git/config'],
  ])('reads no articles from elsewhere: %s', (_, path) => {
    const { shell, write, link } = fetched('')
    write('repository/linked/wire.txt', 'The ferry fire killed 14 people.\n')
    link('../../local.txt', 'repository/linked/away.txt')
    link('../../local.txt', 'repository/stories/away.txt')
    link('..', 'repository/away')
    write('repository/factcheck.config.yaml', `groups: [{ name: a, files: [stories/wire.txt, "${path}"] }]\n`)
    const { code, out, err } = shell('cd repository && factcheck compare')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(
      /^factcheck: [^\n]*: lies outside the configuration's repository; only the command line leads there\n$/u,
    )
  })

  it('reads articles from all of its repository', () => {
    const { shell, write } = fetched('')
    write('repository/desk/factcheck.config.yaml', 'groups: [{ name: a, files: ["../stories/*.txt"] }]\n')
    expect(shell('cd repository/desk && factcheck compare').code).toBe(1)
  })
})

describe('a path on the command line', () => {
  it('may lead anywhere', () => {
    const { run, read, link, at } = fetched('formats: [terminal]')
    link('../report.json', 'repository/out.json')
    expect(run('compare', '--format', 'json=out.json').code).toBe(1)
    expect(JSON.parse(read('report.json')).command).toBe('compare')
    expect(run(...resolve, '--ledger', '../ledger.yaml').code).toBe(0)
    expect(existsSync(at('ledger.yaml'))).toBe(true)
  })

  it.each(['link.txt', 'hard.txt', 'folder/wire.txt', 'loose.txt'])('never hits an article: %s', name => {
    const { run, read, link, at } = openRoom()
    const before = read('wire.txt')
    link('wire.txt', 'link.txt')
    linkSync(at('wire.txt'), at('hard.txt'))
    link('.', 'folder')
    link('link.txt', 'loose.txt')
    const ended = run('compare', 'wire.txt', 'local.txt', '--format', `json=${name}`)
    expect(ended).toEqual(refusal(`--format: ${name} is an article of this run and would be overwritten`))
    expect(read('wire.txt')).toBe(before)
    expect(read(name)).toBe(before)
  })

  it('never hits the article that standard input is, nor that which standard output goes to', () => {
    const { shell, read } = openRoom()
    const before = read('wire.txt')
    for (const line of [
      'factcheck compare - local.txt --format json=wire.txt < wire.txt',
      'factcheck compare wire.txt local.txt --format json --format terminal=out.txt >> wire.txt',
    ]) {
      expect(shell(line).code).toBe(2)
      expect(read('wire.txt')).toBe(before)
    }
  })

  it('never hits another report: links to one file, hard links, standard output', () => {
    const { run, shell, link, at, write } = openRoom({ 'out.json': '' })
    link('out.json', 'link.json')
    linkSync(at('out.json'), at('hard.json'))
    link('new.json', 'to-new.json')
    for (const [one, other] of [
      ['out.json', 'link.json'],
      ['out.json', 'hard.json'],
      ['new.json', 'to-new.json'],
    ] as const)
      expect(
        run('compare', 'wire.txt', 'local.txt', '--format', `json=${one}`, '--format', `sarif=${other}`),
      ).toEqual(refusal(`--format: two formats would go to ${other}; give each its own file`))
    write('both.txt', '')
    expect(
      shell('factcheck compare wire.txt local.txt --format terminal --format json=both.txt > both.txt'),
    ).toEqual(refusal('--format: two formats would go to both.txt; give each its own file'))
  })

  it('never makes a ledger of an article', () => {
    const { run, read, write } = openRoom()
    const heading = '# The ferry fire killed 14 people on Monday, police said.\n'
    write('note.md', heading)
    const ended = run(
      'resolve',
      'f-',
      'note.md',
      'local.txt',
      '--dismiss',
      '--reason',
      'x',
      '--ledger',
      'note.md',
    )
    expect(ended).toEqual(refusal('--ledger: note.md is an article of this run and would be overwritten'))
    expect(read('note.md')).toBe(heading)
  })
})
