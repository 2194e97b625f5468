import type { ReportingDescriptor } from 'sarif'
import { type KindName, kindNames } from '../../core/value.ts'
import { severityOf, type Verdict, verdicts } from '../../core/verdict.ts'
import { verdictMeaning } from '../verdict-meaning.ts'

/** What each kind of claim is, in a line. */
export type KindHelp = Readonly<Record<KindName, string>>

/** "figure/contradiction": stable, so that a rule can be switched off by name. */
export const ruleIdOf = (kind: KindName, verdict: Verdict): string => `${kind}/${verdict}`

const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`

const problemSeverity = { error: 'error', warning: 'warning', note: 'recommendation', none: 'recommendation' }

const ruleOf = (kind: KindName, verdict: Verdict, kindHelp: KindHelp): ReportingDescriptor => {
  const { title, meaning, advice } = verdictMeaning[verdict]
  const severity = severityOf[verdict]
  const about = `Kind of claim: ${kind} (${kindHelp[kind]}).`
  return {
    id: ruleIdOf(kind, verdict),
    name: `${capital(kind)}${capital(verdict)}`,
    shortDescription: { text: `${capital(kind)}: ${title}` },
    fullDescription: { text: `${meaning} ${about}` },
    help: { text: `${meaning} ${advice} ${about}`, markdown: [meaning, advice, about].join('\n\n') },
    defaultConfiguration: { level: severity === 'none' ? 'note' : severity },
    properties: {
      tags: [kind, verdict],
      // Contradictions are held to nine right in ten; nothing is promised of the rest.
      precision: verdict === 'contradiction' ? 'high' : 'medium',
      'problem.severity': problemSeverity[severity],
    },
  }
}

/** Every rule there is, whatever a run found: lists of rules are compared between runs. Agreement is never a result. */
export const rulesOf = (kindHelp: KindHelp): readonly ReportingDescriptor[] =>
  kindNames.flatMap(kind =>
    verdicts.filter(verdict => verdict !== 'agreement').map(verdict => ruleOf(kind, verdict, kindHelp)),
  )
