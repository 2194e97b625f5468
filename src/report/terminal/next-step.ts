import type { Report, ReportFinding } from '../../core/report.ts'
import { inert } from '../inert.ts'
import { shellWord } from '../shell-word.ts'

/** Characters of the shortest id that is printed: "f-b5cb". */
const shortestId = 6
/** Most files that a command names; a run over more has a configuration, or the shell's history. */
const mostFiles = 3

/** The start of an id that no other finding's has. */
const shortId = ({ id }: ReportFinding, { findings }: Report): string => {
  for (let length = shortestId; length < id.length; length++) {
    const start = id.slice(0, length)
    if (!findings.some(other => other.id !== id && other.id.startsWith(start))) return start
  }
  return id
}

/** The command that settles a finding: `factcheck resolve f-b5cb wire.txt post.txt --accept wire.txt --reason "…"`. */
export const resolveCommand = (finding: ReportFinding, report: Report): string => {
  const sources = report.sources.map(({ path }) => path)
  const files = sources.length <= mostFiles ? sources : []
  const accepted = finding.mentions[0]?.source ?? ''
  const words = [...files.map(shellWord), '--accept', shellWord(accepted), '--reason "…"']
  return inert(`factcheck resolve ${shortId(finding, report)} ${words.join(' ')}`)
}

/** The last line: what to do next; null where nothing is open. */
export const nextStep = (report: Report): string | null => {
  const open = report.findings.find(
    ({ verdict, resolution }) => verdict === 'contradiction' && resolution === null,
  )
  return open ? `settle one: ${resolveCommand(open, report)}` : null
}
