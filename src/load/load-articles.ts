import { resolve } from 'node:path'
import type { ArticleInput } from '../core/article.ts'
import { fileWith } from '../core/file-with.ts'
import { isAddress } from '../core/is-address.ts'
import type { Problem } from '../core/problem.ts'
import { fileTrouble } from '../files/file-trouble.ts'
import { readBytes } from '../files/read-bytes.ts'
import { defaultMaxSize, formatSize } from '../files/size.ts'
import { type FindOptions, type FoundFile, findFiles } from './find-files.ts'
import { failed, failedRead, type Loaded, loaded } from './load-error.ts'
import { mapInOrder } from './map-in-order.ts'
import { type FileArticles, readFile } from './readers/read-file.ts'

/** Where articles come from. */
export interface LoadOptions extends FindOptions {
  /** Reads standard input, and no more than so many bytes of it; called at most once, for the path `-`. */
  readonly stdin: (most: number) => Promise<Uint8Array>
  /** The name that standard input would have as a file: its extension tells the format. */
  readonly stdinName?: string | undefined
  /** Most bytes that an article may have; 20 MB where it is left out. */
  readonly maxSize?: number
  /** Hosts on a private network that may be fetched from. */
  readonly allowPrivate?: readonly string[] | undefined
  /** Milliseconds that an address may take; 20 seconds where it is left out. */
  readonly timeout?: number | undefined
  /** Days of publication in EDTF, by path as given. */
  readonly published: ReadonlyMap<string, string>
  /** Fewest articles that make sense. */
  readonly atLeast: 1 | 2
}

/** The articles in the order given, and what was odd about them. */
export interface LoadedArticles {
  readonly articles: readonly ArticleInput[]
  readonly problems: readonly Problem[]
}

/** How many files are read at once. */
const atOnce = 16

const readStdin = async ({ stdin }: LoadOptions, maxSize: number): Promise<Uint8Array> => {
  const bytes = await stdin(maxSize + 1)
  if (bytes.length > maxSize) throw fileTrouble('TOO_LARGE', '-')
  return bytes
}

/** Names that stand for what a server says an address holds. */
const namesByType: Readonly<Record<string, string>> = {
  'text/html': 'page.html',
  'application/xhtml+xml': 'page.html',
  'text/markdown': 'page.md',
  'text/plain': 'page.txt',
  'application/pdf': 'page.pdf',
  'application/json': 'page.json',
  'application/x-ndjson': 'page.jsonl',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'page.docx',
}

const readAddress = async (
  address: string,
  { maxSize = defaultMaxSize, allowPrivate = [], timeout = 20_000 }: LoadOptions,
): Promise<Loaded<FileArticles>> => {
  const { fetchPage } = await import('./fetch-page.ts')
  const fetched = await fetchPage(address, { maxSize, allowPrivate, timeout })
  if (!('refused' in fetched))
    return readFile(fetched.bytes, address, namesByType[fetched.type] ?? new URL(address).pathname)
  return fetched.refused === 'too-large'
    ? failed('too-large', address, `${formatSize(maxSize)}; --max-size allows more`)
    : failed('unfetched', address, fetched.why)
}

const readArticles = async (
  { path, identity, isNamed }: FoundFile,
  options: LoadOptions,
): Promise<Loaded<FileArticles>> => {
  const { maxSize = defaultMaxSize, stdinName = '' } = options
  if (isAddress(path)) return readAddress(path, options)
  try {
    const bytes = path === '-' ? readStdin(options, maxSize) : readBytes(identity, { maxSize, isNamed })
    return await readFile(await bytes, path, path === '-' ? stdinName : path)
  } catch (thrown) {
    return failedRead(path, thrown, `${formatSize(maxSize)}; --max-size allows more`)
  }
}

/** Finds the files that the stated publication dates belong to. */
const publishedBy = (
  files: readonly FoundFile[],
  { published, cwd }: LoadOptions,
): Loaded<ReadonlyMap<FoundFile, string>> => {
  const dates = new Map<FoundFile, string>()
  for (const [path, date] of published) {
    const file = files.find(one => one.path === path || resolve(cwd, one.path) === resolve(cwd, path))
    const isOfOne = fileWith(path) !== path && files.some(one => one.path === fileWith(path))
    if (!file && !isOfOne) return failed('unknown-published', path)
    if (file) dates.set(file, date)
  }
  return loaded(dates)
}

const tooFew = (files: readonly FoundFile[], paths: readonly string[]): ReturnType<typeof failed> =>
  failed(
    'too-few',
    files[0]?.path ?? '',
    paths.length > files.length ? 'this one is named twice' : 'there is one',
  )

/**
 * Reads articles from files, folders, glob patterns and `-`.
 *
 * @param paths as given on the command line; for folders, all files below them that are articles by name
 * @returns the articles in the order given, or the first thing that stands in the way
 */
export const loadArticles = async (
  paths: readonly string[],
  options: LoadOptions,
): Promise<Loaded<LoadedArticles>> => {
  const found = await findFiles(paths, options)
  if (!found.ok) return found
  const { files } = found.value
  const dates = publishedBy(files, options)
  if (!dates.ok) return dates

  const articles: ArticleInput[] = []
  const problems: Problem[] = [...found.value.problems]
  const results = await mapInOrder(files, atOnce, file => readArticles(file, options))
  for (const [index, file] of files.entries()) {
    const result = results[index]
    if (!result?.ok) return result ?? failed('missing', file.path)
    const { only } = file
    const own = result.value.articles.filter(({ id }) => only === undefined || id === only)
    if (own.length === 0) return failed('unknown-article', `${file.path}#${only}`)
    for (const { id, ...article } of own) {
      const path = id === null ? file.path : `${file.path}#${id}`
      const published = options.published.get(path) ?? dates.value.get(file)
      articles.push({ path, ...article, published })
    }
    problems.push(...result.value.problems)
  }
  return articles.length < options.atLeast ? tooFew(files, paths) : loaded({ articles, problems })
}
