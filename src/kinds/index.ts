import type { KindName } from '../core/value.ts'
import { attribution } from './attribution/index.ts'
import { date } from './date/index.ts'
import type { Kind } from './define-kind.ts'
import { figure } from './figure/index.ts'
import { name } from './name/index.ts'
import { place } from './place/index.ts'
import { polarity } from './polarity/index.ts'
import { quote } from './quote/index.ts'
import { title } from './title/index.ts'

/** Every kind of claim, in the order reports list them. Adding a kind is one folder and one line here. */
export const kinds: readonly Kind[] = [name, title, figure, date, place, quote, polarity, attribution]

const byName = new Map(kinds.map(kind => [kind.name, kind]))

/** The kind of a name. */
export const kindOf = (kindName: KindName): Kind => {
  const kind = byName.get(kindName)
  if (!kind) throw new Error(`no kind ${kindName} in the registry`)
  return kind
}
