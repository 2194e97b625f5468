import type { Token } from '../../core/sentence.ts'
import { amountPrepositions } from '../../lang/en/outcomes.ts'

const units: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ '%': '%', percent: '%', 'per cent': '%', cent: '%' }),
)

/** "rose 3.2 per cent", "fell by 4.1%", "was up nearly 10 percent" → "3.2 %": the first figure behind the verb. */
export const readAmount = (tokens: readonly Token[], last: number): string | null => {
  for (let i = last + 1; i <= last + 4; i++) {
    const token = tokens[i]
    if (!token || /[,;:–—]/u.test(tokens[i - 1]?.after ?? '')) return null
    // "rose to 4%", "fell from 9": not the change but where it ended or began.
    if (amountPrepositions.has(token.normal)) return null
    const digits = /^[^\d]*(\d[\d.,]*)/u.exec(token.text)?.[1]?.replaceAll(',', '').replace(/\.$/u, '')
    if (!digits) continue
    const next = `${tokens[i + 1]?.normal ?? ''}`
    const pair = `${next} ${tokens[i + 2]?.normal ?? ''}`
    const unit = /%/u.test(token.text + token.after) ? '%' : (units.get(pair) ?? units.get(next) ?? '')
    return `${Number(digits)} ${unit}`.trim()
  }
  return null
}
