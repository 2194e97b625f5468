import { hashText } from './hash.ts'

/** What the letters of a word tell, each as a hash. */
export interface WordShape {
  /** Lower case, straight quotes, digits as zeros: "10,400" → "00,000". */
  readonly word: number
  /** Kinds of characters in a row: "McKay" → "XxXx", "10.5" → "0.0". */
  readonly shape: number
  /** The last one, two, three and four characters. */
  readonly endings: readonly number[]
  /** The first one, two and three characters. */
  readonly starts: readonly number[]
}

const quotes: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"' }

/** A form as it is looked up: "Don’t" → "don't", "1998" → "0000". */
export const plainForm = (form: string): string =>
  form
    .toLowerCase()
    .replaceAll(/[’‘“”]/gu, mark => quotes[mark] ?? mark)
    .replaceAll(/\d/gu, '0')

/** "Holtby-Ruiz" → "Xx-Xx", "42nd" → "0x" */
const shapeOf = (form: string): string =>
  form
    .replaceAll(/\p{Lu}+/gu, 'X')
    .replaceAll(/\p{Ll}+/gu, 'x')
    .replaceAll(/\d+/gu, '0')
    .slice(0, 8)

/** Reads the letters of a word. */
export const readShape = (form: string): WordShape => {
  const plain = plainForm(form)
  return {
    word: hashText(plain),
    shape: hashText(shapeOf(form)),
    endings: [1, 2, 3, 4].map(length => hashText(plain.slice(-length))),
    starts: [1, 2, 3].map(length => hashText(plain.slice(0, length))),
  }
}
