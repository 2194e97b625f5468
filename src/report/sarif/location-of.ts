import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ArtifactLocation, Location } from 'sarif'
import { fileWith } from '../../core/file-with.ts'
import { isAddress } from '../../core/is-address.ts'
import type { ReportMention } from '../../core/report.ts'
import { standardInput } from '../../core/standard-input.ts'
import { relativePath } from '../relative-path.ts'

/** Name of the folder that relative addresses start from. */
export const sourceRoot = '%SRCROOT%'

const encoded = (path: string): string =>
  path
    .split('/')
    .map(segment => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/')

const isEncoded = (uri: string): boolean => {
  try {
    decodeURIComponent(uri)
    return true
  } catch {
    return false
  }
}

/** The page at an address as a URI: what it has encoded rightly stays so, and a fragment names no other page. */
const pageAt = (address: string): string => {
  const page = encodeURI(address.replace(/#.*$/su, '').replace(/\p{Cs}/gu, '\ufffd'))
  const kept = page.replace(/%25(?=[\da-f]{2})/giu, '%')
  return isEncoded(kept) ? kept : page
}

/** Where a file is: relative to the root where it lies in it, else by its full address. */
export const artifactLocationOf = (path: string, root: string): ArtifactLocation => {
  if (path === standardInput) return { uri: 'stdin', description: { text: 'standard input' } }
  if (isAddress(path)) return { uri: pageAt(path) }
  const file = fileWith(path)
  const inside = relativePath(file, root)
  return inside === null
    ? { uri: pathToFileURL(resolve(root, file)).href }
    : { uri: encoded(inside), uriBaseId: sourceRoot }
}

/** Where a passage stands. Columns count UTF-16 units, the end is the first character after it. */
export const locationOf = (mention: ReportMention, root: string): Location => {
  const { source, start, end, line, column, endLine, endColumn, text } = mention
  return {
    physicalLocation: {
      artifactLocation: artifactLocationOf(source, root),
      region: {
        startLine: line,
        startColumn: column,
        endLine,
        endColumn,
        charOffset: start,
        charLength: end - start,
        snippet: { text },
      },
    },
  }
}
