import type { AlertLevel } from '../alerts.ts'

/** What GitHub shows on a pull request. */
export interface Annotation {
  readonly level: AlertLevel
  /** Where it stands: `file`, `line` and so on; without them it belongs to the whole run. */
  readonly place: Readonly<Record<string, string | number>>
  readonly title: string
  /** May run over several lines. */
  readonly text: string
}

const names: Readonly<Record<AlertLevel, string>> = { error: 'error', warning: 'warning', note: 'notice' }

const codes = new Map([
  ['%', '%25'],
  ['\r', '%0D'],
  ['\n', '%0A'],
  [':', '%3A'],
  [',', '%2C'],
])
const encode = (character: string): string => codes.get(character) ?? character
const inData = (text: string): string => text.replace(/[%\r\n]/gu, encode)
const inProperty = (text: string): string => text.replace(/[%\r\n:,]/gu, encode)

/** An annotation as a workflow command: one line, in which nothing from outside can end a part of it. */
export const workflowCommand = ({ level, place, title, text }: Annotation): string => {
  const properties = Object.entries({ ...place, title }).map(
    ([name, value]) => `${name}=${inProperty(String(value))}`,
  )
  return `::${names[level]} ${properties.join(',')}::${inData(text)}`
}
