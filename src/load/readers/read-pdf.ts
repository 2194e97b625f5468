import { getDocumentProxy } from 'unpdf'
import type { Document } from '../../core/article.ts'
import { asItStands } from '../../core/mapped-text.ts'
import { heedingLines } from '../ignored-passages.ts'
import { linesOfRuns, median, type PdfLine, type PdfPage, type PdfRun, withoutHeaders } from './pdf-lines.ts'
import type { Unread } from './read-docx.ts'

const endsSentence = /[.!?…:][”"’')\]]*$/u

/** No text is set with its lines further apart, in sizes of its letters. */
const widestLead = 1.9

/** What all lines of a document have in common. */
interface Setting {
  /** From one base line to the next within a paragraph, in sizes of the letters. */
  readonly lead: number
  readonly right: number
}

const settingOf = (pages: readonly PdfPage[]): Setting => {
  const leads = pages.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, i) => {
      const lead = (lines[i]?.base ?? 0) - line.base
      return lead > 0 ? [lead / line.size] : []
    }),
  )
  return { lead: median(leads), right: median(pages.flatMap(({ lines }) => lines.map(({ right }) => right))) }
}

/** Whether a line goes on with the paragraph of the line before it. */
const goesOn = (before: PdfLine, line: PdfLine, isNewPage: boolean, { lead, right }: Setting): boolean => {
  const isAlike = Math.abs(before.size - line.size) < before.size * 0.15
  const isIndented = line.left > before.left + line.size
  const isShort = before.right < right * 0.85
  if (!isAlike || isIndented || (isShort && endsSentence.test(before.text))) return false
  if (isNewPage) return !endsSentence.test(before.text) || /^\p{Ll}/u.test(line.text)
  const step = before.base - line.base
  // Up again: the next column.
  return step < 0 ? !endsSentence.test(before.text) : step < line.size * Math.min(lead * 1.35, widestLead)
}

/** A word that is written with a hyphen wherever it stands: "twenty-seven", "co-author". */
const compound =
  /(?:^|[^\p{L}])(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine|ten|half|self|well|ex|non|vice|co|so|mid|all|cross|high|low|long|short|anti|pre|post|semi|multi)-$/iu

/** What stands between two lines of a paragraph: a word that was broken at the end of a line is one again. */
const joined = (before: string, line: string, known: ReadonlySet<string>): string => {
  const [start = ''] = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*-$/u.exec(before) ?? []
  const [end = ''] = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u.exec(line) ?? []
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + line
  if (start === '' || end === '') return `${before} ${line}`
  const isBroken =
    /^\p{Ll}/u.test(end) &&
    !known.has(`${start}${end}`) &&
    !compound.test(before) &&
    !start.slice(0, -1).includes('-')
  return isBroken ? before.slice(0, -1) + line : before + line
}

/** What the pages say; a paragraph is a line of the text, a page is a line of the file. */
const documentOf = (pages: readonly PdfPage[]): Document => {
  const setting = settingOf(pages)
  const words = pages.flatMap(({ lines }) =>
    lines.flatMap(({ text }) => text.match(/[\p{L}\p{M}-]+/gu) ?? []),
  )
  const known = new Set(words.filter(word => word.includes('-')))
  const chunks: { text: string; readonly page: number; isOpen: boolean }[] = []
  let before: PdfLine | undefined
  for (const [page, { lines }] of pages.entries())
    for (const [row, line] of lines.entries()) {
      const last = chunks.at(-1)
      const isMore = before !== undefined && goesOn(before, line, row === 0, setting)
      if (isMore && last?.page === page) last.text = joined(last.text, line.text, known)
      else {
        if (last) last.isOpen = isMore
        chunks.push({ text: line.text, page, isOpen: false })
      }
      before = line
    }
  let [file, text] = ['', '']
  for (const [i, chunk] of chunks.entries()) {
    file += chunk.text
    text += chunk.text
    const next = chunks[i + 1]
    if (!next) break
    file += chunk.page === next.page ? ' ' : '\n'.repeat(next.page - chunk.page)
    text += (chunk.isOpen ? ' ' : '\n').padEnd(Math.max(1, next.page - chunk.page), '\n')
  }
  const lead = '\n'.repeat(chunks[0]?.page ?? 0)
  const { text: seen, ignores = [] } = heedingLines(lead + text)
  return { file: lead + file, ...asItStands(seen), ignores }
}

/** Reads a PDF: paragraphs over lines and pages, without headers and page numbers. A place is a page and a character on it. */
export const readPdf = async (bytes: Uint8Array): Promise<Document | { readonly unread: Unread }> => {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
    })
    const pages: PdfPage[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const runs = items.filter((item): item is typeof item & PdfRun => 'str' in item)
      pages.push({ height: page.getViewport({ scale: 1 }).height, lines: linesOfRuns(runs) })
    }
    await pdf.destroy()
    return documentOf(withoutHeaders(pages))
  } catch (thrown) {
    return {
      unread: thrown instanceof Error && thrown.name === 'PasswordException' ? 'encrypted' : 'damaged',
    }
  }
}
