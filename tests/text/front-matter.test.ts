import { expect, it } from 'vitest'
import { frontMatterSpan } from '../../src/text/front-matter.ts'

const end = (text: string): number | undefined => frontMatterSpan(text)?.end

it('finds front matter with its fences, also with CRLF and a closing "..."', () => {
  expect(end('---\ntitle: Ferry aground\n---\nThe ferry')).toBe(29)
  expect(end('---\r\ntitle: x\r\n---\r\nThe ferry')).toBe('---\r\ntitle: x\r\n---\r\n'.length)
  expect(end('---\n# a comment\n\ndate: 2024-03-04\n...\nText')).toBe(38)
  expect(end('---\ntitle: x\n---')).toBe(16)
})

it('finds TOML between lines of three pluses', () => {
  for (const front of ['+++\ntitle = "Ferry aground"\n+++\n', '+++\r\n# a comment\r\n[params]\r\n+++\r\n'])
    expect(end(`${front}The ferry`)).toBe(front.length)
  for (const text of ['+++\nThe ferry ran aground.\n+++\n', '+++\ntitle = "no end"\n', '+++ title = "x" +++'])
    expect(frontMatterSpan(text)).toBeNull()
})

it('takes no rule, dialogue or open fence for front matter', () => {
  for (const text of [
    'The ferry\n---\ntitle: x\n---\n',
    '---\nThe ferry ran aground.\n---\n',
    '---\ntitle: x\nno end',
    '--- title: x ---',
    '',
  ])
    expect(frontMatterSpan(text)).toBeNull()
})

it('gives up on a fence that closes far away', () => {
  expect(frontMatterSpan(`---\ntitle: x\n${'line\n'.repeat(10_000)}---\n`)).toBeNull()
})
