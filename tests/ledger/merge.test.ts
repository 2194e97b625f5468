import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setMergeAttribute } from '../../src/ledger/merge-attribute.ts'
import { temporaryFolder } from '../cli/run.ts'
import { edited, entriesIn, entryOf, ledgerOf, someId } from './entries.ts'

/** A repository with a ledger. Returns what two branches that change it each in its own way merge into. */
const repository = () => {
  const cwd = temporaryFolder()
  const file = join(cwd, 'factcheck.ledger.yaml')
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const commit = async (text: string | null) => {
    if (text !== null) {
      writeFileSync(file, text)
      await setMergeAttribute(file)
    }
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', 'x')
  }
  git('init', '-q')
  return async (base: string | null, ours: string | null, theirs: string | null): Promise<string> => {
    git('checkout', '-q', '--orphan', 'base')
    git('rm', '-rfq', '--ignore-unmatch', '.')
    await commit(base)
    git('checkout', '-qB', 'ours')
    await commit(ours)
    git('checkout', '-qB', 'theirs', 'base')
    await commit(theirs)
    git('checkout', '-q', 'ours')
    git('merge', '-q', '--no-edit', 'theirs')
    git('branch', '-qD', 'base')
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }
}

/** Alike but for the id, as decisions of one editor on one day are. */
const entry = (id: string) => entryOf({ id })
const idsIn = (text: string) => entriesIn(text).map(({ id }) => id)

describe('two branches that each decide on another finding merge', () => {
  const merge = repository()

  it('where none has a ledger yet', async () => {
    const [ours, theirs] = ['f-aaaaaaaa', 'f-bbbbbbbb'].map(id => ledgerOf([entry(id)]))
    const merged = await merge(null, ours ?? '', theirs ?? '')
    expect(idsIn(merged)).toEqual(['f-aaaaaaaa', 'f-bbbbbbbb'])
    expect(merged.match(/^version: 1$/gmu)).toHaveLength(1)
  })

  it.each([
    ['an empty ledger', []],
    ['before the first entry', ['f-ffffffff']],
    ['behind the last one', ['d-00000000']],
    ['between two', ['d-00000000', 'f-ffffffff']],
  ])('at one place: %s', async (_, before) => {
    const base = ledgerOf(before.map(entry)) ?? edited(null, { remove: [] })
    const [ours, theirs] = ['f-aaaaaaaa', 'f-bbbbbbbb'].map(id => ledgerOf([entry(id)], base))
    const merged = await merge(base, ours ?? '', theirs ?? '')
    expect(idsIn(merged)).toEqual([...before, 'f-aaaaaaaa', 'f-bbbbbbbb'].sort())
  })

  it('where the one removes what the other adds beside', async () => {
    const base = ledgerOf(['f-aaaaaaaa', 'f-cccccccc'].map(entry)) ?? ''
    const ours = edited(base, { remove: ['f-aaaaaaaa'] })
    const theirs = ledgerOf([entry('f-bbbbbbbb')], base)
    expect(idsIn(await merge(base, ours, theirs))).toEqual(
      expect.arrayContaining(['f-bbbbbbbb', 'f-cccccccc']),
    )
  })

  it('and what is merged is sorted again by the next decision', async () => {
    const [ours, theirs] = ['f-bbbbbbbb', 'f-aaaaaaaa'].map(id => ledgerOf([entry(id)]))
    const merged = await merge(null, ours ?? '', theirs ?? '')
    const next = ledgerOf([entry('f-cccccccc')], merged) ?? ''
    expect(next).toBe(ledgerOf(['f-aaaaaaaa', 'f-bbbbbbbb', 'f-cccccccc'].map(entry)))
  })

  it('whatever there was and whatever they add', async () => {
    const ids = fc.uniqueArray(someId, { minLength: 2, maxLength: 9 })
    await fc.assert(
      fc.asyncProperty(ids, fc.nat(7), fc.nat(7), async (all, from, to) => {
        const [i, j] = [Math.min(from, to), Math.max(from, to)].map(n => n % all.length).sort((a, b) => a - b)
        const [before, left, right] = [all.slice(0, i), all.slice(i, j), all.slice(j)]
        const base = ledgerOf(before.map(entry))
        const merged = await merge(base, ledgerOf(left.map(entry), base), ledgerOf(right.map(entry), base))
        expect(merged === '' ? [] : idsIn(merged)).toEqual(all.toSorted())
      }),
      { numRuns: 15 },
    )
  })
})

describe('two branches that decide otherwise on one finding', () => {
  it('make a ledger that is refused, so that somebody looks', async () => {
    const base = ledgerOf([entry('f-aaaaaaaa')]) ?? ''
    const [ours, theirs] = ['the police', 'the coroner'].map(reason =>
      edited(base, { put: [entryOf({ id: 'f-aaaaaaaa', reason })], remove: [] }),
    )
    const merged = await repository()(base, ours ?? '', theirs ?? '')
    expect(() => entriesIn(merged)).toThrow(/^factcheck\.ledger\.yaml:\d+: map keys must be unique/u)
  })
})

describe('the line in .gitattributes', () => {
  const cwd = temporaryFolder()
  const ledger = join(cwd, 'factcheck.ledger.yaml')
  const attributes = join(cwd, '.gitattributes')

  it('is written in a repository only', async () => {
    expect(await setMergeAttribute(ledger)).toBeNull()
    expect(existsSync(attributes)).toBe(false)
    execFileSync('git', ['init', '-q'], { cwd })
    writeFileSync(attributes, '*.png binary')
    expect(await setMergeAttribute(ledger)).toBe(attributes)
    expect(readFileSync(attributes, 'utf8')).toBe('*.png binary\n/factcheck.ledger.yaml merge=union\n')
  })

  it('is written once, and never against what is there', async () => {
    expect(await setMergeAttribute(ledger)).toBeNull()
    writeFileSync(attributes, 'factcheck.ledger.yaml text -merge\n')
    expect(await setMergeAttribute(ledger)).toBeNull()
  })

  it('is understood by git, also with a name that needs care', async () => {
    for (const name of ['decisions on [facts].yaml', 'a*b.yaml']) {
      await setMergeAttribute(join(cwd, name))
      const said = execFileSync('git', ['check-attr', 'merge', '--', name], { cwd, encoding: 'utf8' })
      expect(said.trim()).toMatch(/merge: union$/u)
    }
  })
})
