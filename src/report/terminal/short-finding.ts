import type { ReportFinding } from '../../core/report.ts'
import { clip, displayWidth } from '../display-width.ts'
import { inGroup } from '../in-group.ts'
import { inert } from '../inert.ts'
import { placeOf } from '../place-of.ts'
import { shortNames } from '../short-names.ts'
import { wrap } from '../wrap-marked.ts'
import { remarkLines } from './finding-block.ts'
import { headingLines, type Page, tagOf, textWidth } from './page.ts'
import { statedValues } from './statements.ts'

/** Fewest columns that are left to what a line says. */
const narrowest = 24
/** Most places on a line. */
const mostPlaces = 2

/** "notation[title]: Ida Holm: mayor of Elm = Elm's mayor  t-86a15360  a.txt:2, b.txt:7": a finding on one line. */
export const findingLine = (finding: ReportFinding, { style, columns, paths }: Page): string => {
  const { verdict, heading, id, mentions } = finding
  const tag = tagOf(finding)
  const group = inGroup(finding)
  const nameOf = shortNames(paths)
  const bySource = [...new Map(mentions.toReversed().map(mention => [mention.source, mention])).values()]
  const places = bySource.toReversed().map(({ source, line }) => `${nameOf(source)}:${line}`)
  const room = Math.max(narrowest, columns - tag.length - displayWidth(group) - 2 - 2 - id.length)
  const told = clip(inert(heading), room)
  const where = [`  ${places.slice(0, mostPlaces).join(', ')}`, `  ${places[0]}`].find(
    text => displayWidth(told) + displayWidth(text) <= room,
  )
  return `${style.verdict[verdict](tag)}${group}: ${told}  ${style.faint(id)}${where ?? ''}`
}

/** A finding that needs no action: what is said, a line for each article, and one that says why. */
export const shortFinding = (finding: ReportFinding, page: Page): readonly string[] => {
  const { style, columns } = page
  const statements = statedValues(finding).flatMap(side => side.statements)
  const all = statements.flatMap(({ mention, also, copies }) => [
    { mention, also },
    ...copies.map(copy => ({ mention: copy, also: [] as readonly string[] })),
  ])
  const widest = Math.max(...all.map(({ mention }) => displayWidth(placeOf(mention))))
  const lines = all.map(({ mention, also }) => {
    const place = placeOf(mention)
    const more = also.length > 5 ? ` and ${also.length - 5} more` : ''
    const rest = also.length === 0 ? '' : ` (also ${also.slice(0, 5).join(', ')}${more})`
    const pad = ' '.repeat(widest - displayWidth(place) + 2)
    const room = Math.max(narrowest, columns - widest - 4 - rest.length)
    return `  ${style.place(place)}${pad}${clip(inert(mention.text), room)}${style.faint(rest)}`
  })
  const why = finding.verdict === 'uncorroborated' ? [] : wrap(inert(finding.message), textWidth(page) - 2)
  return [
    ...headingLines(finding, page),
    ...lines,
    ...why.map(line => `  ${line}`),
    ...remarkLines(finding, page),
  ]
}
