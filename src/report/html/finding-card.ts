import type { VNode } from 'preact'
import type { Report, ReportFinding } from '../../core/report.ts'
import { decisionLine } from '../decision-line.ts'
import { clip } from '../display-width.ts'
import { inGroup } from '../in-group.ts'
import { inert } from '../inert.ts'
import { remarksOn } from '../remarks-on.ts'
import { resolveCommand } from '../terminal/next-step.ts'
import { statedValues } from '../terminal/statements.ts'
import { findingId, passageId } from './article-column.ts'
import { type Child, el } from './element.ts'
import { groupData } from './groups-of.ts'
import { scale } from './scale.ts'

/** Most articles that a value lists, and characters of a passage. */
const most = { sources: 12, passage: 120 } as const

/** "contradiction", "possible contradiction" */
const verdictName = ({ verdict, severity }: ReportFinding): string =>
  verdict === 'contradiction' && severity === 'warning' ? 'possible contradiction' : verdict

/** What the cards share. */
export interface CardContext {
  /** Places of the articles in the run, by path. */
  readonly paths: ReadonlyMap<string, number>
  /** Names of articles for people. */
  readonly nameOf: (path: string) => string
}

const sidesList = (finding: ReportFinding, index: number, { paths, nameOf }: CardContext): VNode =>
  el(
    'dl',
    { class: 'sides' },
    ...statedValues(finding).flatMap(({ value, statements }) => {
      const mentions = statements.flatMap(({ mention, copies }) => [mention, ...copies])
      const more = mentions.length - most.sources
      return [
        el('dt', {}, clip(value, most.passage)),
        ...mentions.slice(0, most.sources).map(({ source, line, text }) => {
          const at = paths.get(source) ?? 0
          return el(
            'dd',
            {},
            el('a', { href: `#${passageId(index, at)}`, 'data-jump': at }, `${nameOf(source)}:${line}`),
            ` “${clip(inert(text), most.passage)}”`,
            ...(source === finding.oddOneOut ? [' ', el('strong', { class: 'odd' }, 'odd one out')] : []),
          )
        }),
        ...(more > 0 ? [el('dd', {}, `and ${more} more`)] : []),
      ]
    }),
  )

const commandBox = (command: string): VNode =>
  el(
    'div',
    { class: 'command' },
    el('code', {}, command),
    el('button', { type: 'button', class: 'copy' }, 'Copy'),
  )

/** A finding in the list: what is at odds; opened, who says what, why, and how to settle it. */
export const findingCard = (
  report: Report,
  finding: ReportFinding,
  index: number,
  context: CardContext,
): VNode => {
  const { paths } = context
  const { verdict, kind, heading, message, confidence, resolution, id, severity } = finding
  const isOpen = verdict === 'contradiction' && resolution === null
  const sources = [...new Set(finding.mentions.map(({ source }) => paths.get(source) ?? 0))]
  const line = scale(finding)
  const facts: readonly Child[] = [
    ...(line ? [line] : []),
    el(
      'p',
      { class: 'why' },
      `${inert(message)}. `,
      el('span', { class: 'sure' }, `Confidence ${confidence.toFixed(2)}.`),
    ),
    ...remarksOn(finding)
      .slice(finding.oddOneOut === undefined ? 0 : 1)
      .map(remark => el('p', {}, remark)),
    ...(resolution ? [el('p', { class: 'decision' }, decisionLine(resolution))] : []),
    ...(isOpen ? [commandBox(resolveCommand(finding, report))] : []),
  ]
  return el(
    'li',
    {
      id: findingId(index),
      class: `${verdict}${severity === 'warning' ? ' possible' : ''}${resolution ? ' resolved' : ''}`,
      'data-index': index,
      'data-verdict': verdict,
      'data-kind': kind,
      ...groupData(report.findings, [finding]),
      'data-sources': sources.join(' '),
      'data-confidence': confidence.toFixed(2),
    },
    el(
      'details',
      {},
      el(
        'summary',
        {},
        el(
          'span',
          { class: 'tag' },
          `${verdictName(finding)} · ${kind}${resolution ? ' · settled' : ''}${inGroup(finding)}`,
        ),
        el('span', { class: 'heading' }, inert(heading)),
        el('span', { class: 'id' }, id),
      ),
      sidesList(finding, index, context),
      ...facts,
    ),
  )
}
