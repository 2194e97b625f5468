import { createHash } from 'node:crypto'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Report } from '../core/report.ts'
import { kindNames } from '../core/value.ts'
import { verdicts } from '../core/verdict.ts'
import { articleColumn } from './html/article-column.ts'
import { el } from './html/element.ts'
import { findingCard } from './html/finding-card.ts'
import { groupsOf } from './html/groups-of.ts'
import { matrix } from './html/matrix.ts'
import { placePassages } from './html/place-passages.ts'
import { script } from './html/script.ts'
import { style } from './html/style.ts'
import { inert } from './inert.ts'
import { shortNames } from './short-names.ts'
import { counts } from './summary-line.ts'

/** What a page needs besides the report. */
export interface HtmlOptions {
  /** The words of each article, by path. */
  readonly texts: ReadonlyMap<string, string>
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing but the page's own style and script: no network, no other code, no frame, no form. */
const policy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const raw = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } })

/** Verdicts that are shown at first; the others at a click. */
const shownFirst: readonly string[] = ['contradiction', 'unsupported', 'notation']

const option = (value: string | number, text: string): VNode => el('option', { value }, text)

const filters = ({ findings, sources }: Report, nameOf: (path: string) => string): VNode => {
  const groups = groupsOf(findings)
  const present = verdicts.filter(verdict => findings.some(finding => finding.verdict === verdict))
  return el(
    'form',
    { class: 'filters', role: 'search', 'aria-label': 'Filter findings' },
    el('h2', { id: 'findings-title' }, 'Findings'),
    el(
      'label',
      { class: 'words' },
      el('input', {
        type: 'search',
        name: 'words',
        placeholder: 'Search findings ( / )',
        'aria-label': 'Search findings',
      }),
    ),
    el(
      'fieldset',
      {},
      el('legend', {}, 'Verdict'),
      ...present.map(verdict =>
        el(
          'label',
          {},
          el('input', {
            type: 'checkbox',
            name: 'verdict',
            value: verdict,
            checked: shownFirst.includes(verdict),
          }),
          verdict,
        ),
      ),
    ),
    el(
      'details',
      { class: 'more' },
      el('summary', {}, `By ${groups.length > 1 ? 'group, ' : ''}kind, article and confidence`),
      ...(groups.length > 1
        ? [
            el(
              'label',
              { class: 'group' },
              'Group',
              el(
                'select',
                { name: 'group' },
                option('', 'all'),
                ...groups.map((group, at) => option(at, inert(group))),
              ),
            ),
          ]
        : []),
      el(
        'div',
        { class: 'pair' },
        el(
          'label',
          {},
          'Kind',
          el('select', { name: 'kind' }, option('', 'all'), ...kindNames.map(kind => option(kind, kind))),
        ),
        el(
          'label',
          {},
          'Article',
          el(
            'select',
            { name: 'source' },
            option('', 'all'),
            ...sources.map(({ path }, at) => option(at, nameOf(path))),
          ),
        ),
      ),
      el(
        'label',
        {},
        'Confidence from ',
        el('input', { type: 'range', name: 'confidence', min: 0, max: 1, step: 0.05, value: 0 }),
        el('output', {}, '0.00'),
      ),
    ),
    el('p', { id: 'count', role: 'status' }, ''),
  )
}

const keys = [
  ['j, k', 'next and previous finding'],
  ['Enter', 'to its passages in the articles'],
  ['Esc', 'back to the list'],
  ['/', 'search'],
  ['?', 'this help'],
] as const

const helpDialog = (): VNode =>
  el(
    'dialog',
    { 'aria-labelledby': 'help-title' },
    el('h2', { id: 'help-title' }, 'Keys'),
    el(
      'dl',
      {},
      ...keys.flatMap(([key, meaning]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, meaning)]),
    ),
    el('form', { method: 'dialog' }, el('button', {}, 'Close')),
  )

const page = (report: Report, { texts }: HtmlOptions): VNode => {
  const { findings, sources, tool, summary } = report
  const paths = new Map(sources.map(({ path }, at) => [path, at]))
  const nameOf = shortNames(sources.map(({ path }) => path))
  const passages = placePassages(report, texts)
  const open = summary.unresolved
  const title =
    open === 0 ? 'No open contradiction' : `${open} open ${open === 1 ? 'contradiction' : 'contradictions'}`
  const table = matrix(report, nameOf)
  const listed = [...findings.entries()].filter(([, { verdict }]) => verdict !== 'uncorroborated')
  return el(
    'html',
    { lang: 'en' },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'referrer', content: 'no-referrer' }),
      el('title', {}, `factcheck: ${title}`),
      el('style', raw(style)),
    ),
    el(
      'body',
      {},
      el('a', { class: 'skip', href: '#findings' }, 'To the findings'),
      el(
        'header',
        {},
        el('h1', {}, title),
        el('p', {}, `${counts(findings).join(', ')} in ${sources.length} articles`),
        el(
          'div',
          { class: 'tools' },
          el('button', { type: 'button', id: 'theme' }, 'Light / dark'),
          el('button', { type: 'button', id: 'help', 'aria-haspopup': 'dialog' }, 'Keys ( ? )'),
        ),
      ),
      el(
        'div',
        { class: 'layout' },
        el(
          'nav',
          { id: 'findings', 'aria-labelledby': 'findings-title', tabindex: -1 },
          filters(report, nameOf),
          el(
            'ol',
            { class: 'list' },
            ...listed.map(([index, finding]) => findingCard(report, finding, index, { paths, nameOf })),
          ),
          listed.length === 0 ? el('p', { class: 'empty' }, 'Nothing that two articles tell.') : '',
        ),
        el(
          'main',
          { class: 'all' },
          ...(table ? [table] : []),
          el(
            'div',
            { class: 'columns', tabindex: 0, role: 'region', 'aria-label': 'Articles side by side' },
            ...sources.map((source, index) =>
              articleColumn({
                report,
                source,
                index,
                nameOf,
                text: texts.get(source.path) ?? '',
                passages: passages.get(source.path) ?? [],
              }),
            ),
          ),
          // On a phone, it stays in view as long as the articles are.
          el('a', { class: 'back', href: '#findings' }, 'To the findings'),
        ),
      ),
      el(
        'footer',
        {},
        `Made by factcheck ${tool.version}. It says where articles differ, not which of them is right.`,
      ),
      helpDialog(),
      el('script', raw(script)),
    ),
  )
}

/**
 * The report as one page for an editor who settles a story from it alone: the findings, the articles side by side with every
 * claim marked, and what each of them says. Everything is in the file; it asks for nothing from anywhere.
 */
export const renderHtml = (report: Report, options: HtmlOptions): string =>
  `<!doctype html>\n${renderToString(page(report, options))}\n`
