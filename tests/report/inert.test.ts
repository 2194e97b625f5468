import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { formatNames } from '../../src/cli/options.ts'
import { renderReport } from '../../src/cli/render-report.ts'
import type { Report } from '../../src/core/report.ts'
import { fileOf } from '../../src/report/file-of.ts'
import { inert } from '../../src/report/inert.ts'
import { usualOptions } from './format-options.ts'
import { anyOutside, attacks, type Outside, reportWith } from './hostile.ts'
import { isCommand, readCommand } from './runner.ts'
import { expectValidSarif } from './sarif-schema.ts'

/** Nothing that a terminal acts on, and nothing that reorders what is read. */
const expectQuiet = (text: string): void => {
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]|\p{Cs}/u)
}

const expectNoCommand = (text: string): void => expect(text.split('\n').filter(isCommand)).toEqual([])

/** Embedded links of a SARIF message, as its standard defines them. */
const links = (message: string): readonly (string | undefined)[] =>
  [...message.matchAll(/(?<!\\)(?:\\\\)*\[(?:[^\\[\]]|\\[\\[\]])*\]\((?<to>[^)]*)\)/gu)].map(
    match => match.groups?.['to'],
  )

const expectSarif = (text: string): void => {
  const log = JSON.parse(text)
  expectValidSarif(log)
  for (const { message, relatedLocations = [], locations } of log.runs[0].results) {
    const ids = relatedLocations.map(({ id }: { id: number }) => String(id))
    expect(links(message.text).filter(to => !ids.includes(to))).toEqual([])
    expect(message.text.replace(/\{\{|\}\}/gu, '')).not.toMatch(/[{}]/u)
    const { uri } = locations[0].physicalLocation.artifactLocation
    expect(uri).toMatch(/^[\w\-.~:/!$&'()*+,;=@%]+$/u)
    expect(() => decodeURIComponent(uri)).not.toThrow()
  }
}

const expectJunit = (text: string, report: Report): void => {
  const messages: string[] = []
  const names: string[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    names.push(name)
    if (name === 'failure') messages.push(String(attributes['message']))
  })
  parser.write(text).close()
  expect(new Set(names)).toEqual(
    new Set(['testsuites', 'testsuite', 'testcase', 'failure', 'skipped', 'system-out']),
  )
  expect(names.filter(name => name === 'testcase')).toHaveLength(4)
  expect(messages).toEqual([inert(report.findings[0]?.message ?? '')])
}

const expectGithub = (text: string, { findings }: Report): void => {
  const commands = text.trimEnd().split('\n').map(readCommand)
  expect(commands.map(command => command?.name)).toEqual(['error', 'warning', 'notice'])
  const [first, ledger] = commands
  const [finding] = findings
  expect(Object.keys(ledger?.properties ?? {})).toEqual(['title'])
  const file = fileOf(finding?.mentions[0]?.source ?? '', usualOptions.root) ?? undefined
  expect(first?.properties['file']).toBe(file)
  expect(Object.keys(first?.properties ?? {})).toEqual(
    file === undefined ? ['title'] : expect.arrayContaining(['file', 'line', 'title']),
  )
  expect(first?.properties['title']).toContain(`(${finding?.id})`)
  expect(first?.data.split('\n')[0]).toBe(inert(finding?.message ?? ''))
  expect(first?.data.split('\n')).toHaveLength(5)
}

const ours = 'h3 p strong code table thead tbody tr th td b br span details summary ul li'.split(' ')

const expectMarkdown = (text: string): void => {
  const html = micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  const tags = [...html.matchAll(/<[^>]*>/gu)].map(([tag]) => tag)
  expect(tags[0]).toBe('<!-- factcheck-report -->')
  expect(tags.slice(1).filter(tag => !ours.includes(tag.replace(/^<\/?|\s*\/?>$/gu, '')))).toEqual([])
  const shown = html.replace(/<[^>]*>/gu, '\n')
  expect(shown).not.toMatch(/@\w|#\d|!\d|:\/\/|www\.|gh-\d/iu)
  expect(html.replaceAll('<span>$</span>', '')).not.toContain('$')
}

/** A line for each finding and side that somebody should look at, each with its level. */
const expectLines = (text: string): void => {
  const lines = text.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) expect(line).toMatch(/:\d+:\d+: (?:error|warning|note): .* \[\w+ \w-\w+\]$/u)
}

/** The shape of GitLab's report of code quality. */
const expectGitlab = (text: string): void => {
  const entries = JSON.parse(text)
  expect(entries.length).toBeGreaterThan(0)
  for (const { description, check_name, fingerprint, severity, location, ...rest } of entries) {
    expect(rest).toEqual({})
    expect(description).not.toBe('')
    expect(check_name).toMatch(/^[a-z]+\/[a-z]+$/u)
    expect(fingerprint).toMatch(/^\w-\w+$/u)
    expect(severity).toMatch(/^(?:info|minor|major|critical|blocker)$/u)
    expect(location).toEqual({ path: expect.any(String), lines: { begin: expect.any(Number) } })
  }
}

/** Every element and attribute of a page, as a browser's parser sees them. */
const elementsOf = (html: string): readonly DefaultTreeAdapterTypes.Element[] => {
  const all: DefaultTreeAdapterTypes.Element[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) all.push(node)
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(html))
  return all
}

const ofPage =
  'html head meta title style body a header h1 h2 p div nav form input fieldset legend label details summary select option output ol li ' +
  'span dl dt dd strong code button main article mark table caption thead tbody tr th td small svg line g circle text footer dialog kbd script'

/** Only our own elements; links within the page; one style and one script, which the page's policy names; no handlers. */
const expectPage = (text: string): void => {
  const all = elementsOf(text)
  expect(
    [...new Set(all.map(({ tagName }) => tagName))].filter(name => !ofPage.split(' ').includes(name)),
  ).toEqual([])
  for (const { attrs } of all)
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^on|^style$|^src/u)
      if (name === 'href') expect(value).toMatch(/^#[\w-]+$/u)
    }
  const policy = /Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(text)?.groups?.['policy'] ?? ''
  expect(policy).toMatch(/^default-src 'none'; /u)
  for (const name of ['style', 'script']) {
    const [own, ...more] = all.filter(({ tagName }) => tagName === name)
    expect(more).toEqual([])
    const code = own?.childNodes.map(child => ('value' in child ? child.value : '')).join('') ?? ''
    expect(policy).toContain(`${name}-src 'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  }
}

const checks = {
  terminal: expectNoCommand,
  html: expectPage,
  lines: text => {
    expectLines(text)
    expectNoCommand(text)
  },
  gitlab: text => {
    expectGitlab(text)
    expectNoCommand(text)
  },
  json: (text, report) => {
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(report)))
    expectNoCommand(text)
  },
  sarif: text => {
    expectSarif(text)
    expectNoCommand(text)
  },
  junit: (text, report) => {
    expectJunit(text, report)
    expectNoCommand(text)
  },
  github: expectGithub,
  markdown: text => {
    expectMarkdown(text)
    expectNoCommand(text)
  },
} as const satisfies Record<(typeof formatNames)[number], (text: string, report: Report) => void>

const expectInert = async (format: (typeof formatNames)[number], outside: Outside): Promise<void> => {
  const report = reportWith(outside)
  for (const includeResolved of [false, true]) {
    const rendered = await renderReport(format, report, {
      ...usualOptions,
      includeResolved,
      texts: new Map([[outside.path, `${outside.sentence}${outside.text}\n${outside.text}`]]),
    })
    const text = [...rendered].join('')
    expectQuiet(text)
    checks[format](text, report)
  }
}

describe.each(formatNames)('the report as %s', format => {
  it.each(attacks)('stays inert with %j wherever text comes from outside', async attack => {
    await expectInert(format, {
      subject: attack,
      text: attack,
      sentence: attack,
      message: attack,
      path: attack,
      reason: attack,
    })
  })

  it('stays inert with any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyOutside, outside => expectInert(format, outside)),
      { numRuns: 60 },
    )
  })
})
