import type { Claim } from '../core/claim.ts'
import type { Finding } from '../core/finding.ts'
import type { ReportMention } from '../core/report.ts'
import { clip } from './display-width.ts'
import { formatValue } from './format-value.ts'
import { reasonMessage } from './messages.ts'
import { quoteHeading } from './quote-heading.ts'

/** Most characters of a value and of a heading. */
const longest = { value: 90, heading: 240 } as const

/** The place of the passage in a label, which is no […]. */
const gap = /(?<!\[)…(?!\])/u

/** Most values that are named, where there are more than one besides. */
const mostNamed = 5

/** "14, 17 or 19"; of many values "1, 2, 3, 4, 5 or 38 others" */
const joined = (values: readonly string[]): string => {
  if (values.length < 2) return values.join('')
  return values.length > mostNamed + 1
    ? `${values.slice(0, mostNamed).join(', ')} or ${values.length - mostNamed} others`
    : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}

/** A number and what follows it: "16", "weeks". */
const measured = /^(?<amount>[\d.,]+) (?<unit>\D+)$/u

/** "14 or 17", "14, 17 or 19"; a unit that all have stands once: "16 or 12 weeks". */
const either = (values: readonly string[]): string => {
  const parts = values.map(value => measured.exec(value)?.groups)
  const [unit] = parts.map(part => part?.['unit'])
  return unit !== undefined && parts.every(part => part?.['unit'] === unit)
    ? `${joined(parts.map(part => part?.['amount'] ?? ''))} ${unit}`
    : joined(values)
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** How a passage is written, apart from its digits: "$2.6 million" → "$# million". */
const shapeOf = (text: string): string => text.replace(/\d[\d.,]*/gu, '#').toLowerCase()

const textOf = ({ mention }: Claim): string =>
  clip(oneLine(mention.text).replace(/^(?:the|an?) (?=\S)/iu, ''), longest.value)

/** "USD 2,600,000" → "USD 2.6 million", where that is as exact. */
const inWords = (text: string): string =>
  text.replace(/(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d.,]*\d)/gu, written => {
    const amount = Number(written.replaceAll(',', ''))
    const [size, name] = amount >= 1e9 ? [1e9, 'billion'] : [1e6, 'million']
    const short = Number((amount / size).toFixed(3))
    return short * size === amount ? `${short} ${name}` : written
  })

/** "17" of an age of 17 years; the value as it is otherwise. */
const writtenOut = ({ value }: Claim): string =>
  value.type === 'figure' && value.dimension === 'age' && value.low !== null && value.low === value.high
    ? String(value.low)
    : clip(inWords(formatValue(value)), longest.value)

/** One way to write each claim's value: as its source does, or, where the sources write figures differently, the values. */
const valuesOf = (claims: readonly Claim[]): readonly string[] => {
  const texts = claims.map(textOf)
  const isAge = claims.some(({ value }) => value.type === 'figure' && value.dimension === 'age')
  const isFigure = claims.some(({ value }) => value.type === 'figure')
  const isAlike = new Set(texts.map(shapeOf)).size === 1 && texts.every(text => /\d/u.test(text))
  const isTold = new Set(texts).size === texts.length && (isFigure ? isAlike : true)
  return isTold && !isAge ? texts : [...new Set(claims.map(writtenOut))]
}

/** The claim of a side that says most plainly what it is about. */
const clearest = (claims: readonly Claim[]): Claim | undefined =>
  claims.toSorted((a, b) => b.subject.clarity - a.subject.clarity)[0]

/** A label with something in the place of its passage, or behind it. */
const filled = (label: string, value: string): string =>
  gap.test(label) ? label.replace(gap, () => value) : label === '' ? value : `${label}: ${value}`

/** "He had denied every charge": what one claim says, in the words around it. */
const told = (claim: Claim): string => {
  const { label } = claim.subject
  const text = oneLine(claim.mention.text)
  return gap.test(label) ? label.replace(gap, () => text) : text
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

/** The words around a passage that nothing names. */
const around = ({ sentence, offset, text }: ReportMention): string => {
  const before = oneLine(sentence.slice(0, offset)).split(' ').slice(-6).join(' ')
  const behind = oneLine(sentence.slice(offset + text.length))
    .split(' ')
    .slice(0, 5)
    .join(' ')
  return oneLine(`${before} … ${behind}`)
}

const labelOf = (finding: Finding, mentions: readonly ReportMention[]): string => {
  const { subject, kind, sides } = finding
  const [mention] = mentions
  const isAge = sides[0]?.claims[0]?.value.type === 'figure' && sides[0].claims[0].value.dimension === 'age'
  const bare = subject.replace(/^(?<name>\P{Ll}[^…]*?),? …$/u, '$<name>')
  if (isAge && subject !== '' && !gap.test(bare)) return `${bare}, age`
  const isPlaced = kind === 'figure' || kind === 'date' || kind === 'place'
  return subject === '' && isPlaced && mention ? around(mention) : subject
}

const question = (finding: Finding, mentions: readonly ReportMention[]): string => {
  const { kind, reason, sides, subject } = finding
  const claims = sides.flatMap(side => side.claims.slice(0, 1))
  const values = valuesOf(claims)
  const label = labelOf(finding, mentions)
  if (reason.code === 'ledger-accepted' || claims.length < 2)
    return `${filled(label, values[0] ?? '')}: ${reasonMessage(reason, values)}`
  const { within } = reason.args
  if (within !== undefined)
    return `${filled(label, `${values[0]} in the ${within}, ${values[1]} in the text`)}?`
  switch (kind) {
    case 'name':
      return `${either(values)}?`
    case 'quote':
      return (
        quoteHeading(finding) ?? `${subject}: ${either(claims.map(({ mention }) => `“${mention.text}”`))}?`
      )
    case 'polarity': {
      const sayings = sides.flatMap(side => {
        const claim = clearest(side.claims)
        return claim ? [`“${clip(capital(told(claim)), longest.value)}”`] : []
      })
      return `${either([...new Set(sayings)])}?`
    }
    case 'attribution':
      return `who said ${label}: ${either([...new Set(claims.map(writtenOut))])}?`
    default:
      return `${filled(label, either(values))}?`
  }
}

/** What sources say alike, or in ways that can both be true. */
const statement = (finding: Finding, mentions: readonly ReportMention[]): string => {
  const { kind, sides, subject } = finding
  const claims = sides.flatMap(side => side.claims)
  const [first] = claims
  if (!first) return subject
  if (kind === 'quote') return subject
  if (kind === 'polarity') return told(clearest(claims) ?? first)
  const texts = [...new Set(kind === 'attribution' ? claims.map(writtenOut) : claims.map(textOf))].slice(0, 4)
  const sign = finding.verdict === 'compatible' ? ' ~ ' : ' = '
  const label = kind === 'name' ? '' : labelOf(finding, mentions)
  // "4.3% = 4.3 per cent, in “unemployment rose to …”": no sentence holds both.
  if (gap.test(label) && texts.length > 1) return `${texts.join(sign)}, in “${label}”`
  return filled(label, texts.join(sign))
}

/**
 * The first line of a finding: what is at odds, so that whoever reads it alone knows; of what is no contradiction, what the
 * sources say.
 *
 * @example "people killed: 14 or 17?"; "The Crown had sought 14 years or 15 years?"; "“Shares rose” or “Shares fell”?"
 */
export const headingOf = (finding: Finding, mentions: readonly ReportMention[]): string => {
  const isQuestion = finding.verdict === 'contradiction' || finding.verdict === 'unsupported'
  const heading = isQuestion ? question(finding, mentions) : statement(finding, mentions)
  return clip(oneLine(heading), longest.heading)
}
