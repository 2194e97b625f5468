import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ArticleInput } from '../core/article.ts'
import type { Problem } from '../core/problem.ts'
import { frontMatterSpan } from '../text/front-matter.ts'
import { decodeText } from './decode-text.ts'
import { type FoundFile, findFiles } from './find-files.ts'
import { failed, failedRead, type Loaded, loaded } from './load-error.ts'
import { mapInOrder } from './map-in-order.ts'

/** Where articles come from. */
export interface LoadOptions {
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Reads all of standard input; called at most once, for the path `-`. */
  readonly stdin: () => Promise<Uint8Array>
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

interface ReadArticle {
  readonly text: string
  readonly problems: readonly Problem[]
}

const readArticle = async (
  { path, identity }: FoundFile,
  options: LoadOptions,
): Promise<Loaded<ReadArticle>> => {
  try {
    const decoded = decodeText(await (path === '-' ? options.stdin() : readFile(identity)))
    if ('refused' in decoded) return failed(decoded.refused, path)
    const { text, guessed } = decoded
    if (text.slice(frontMatterSpan(text)?.end ?? 0).trim() === '') return failed('empty', path)
    return loaded({ text, problems: guessed ? [{ code: `encoding-${guessed}`, path, args: {} }] : [] })
  } catch (thrown) {
    return failedRead(path, thrown)
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
    if (!file) return failed('unknown-published', path)
    dates.set(file, date)
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
 * @param paths as given on the command line; for folders, all `.txt` and `.md` files below them
 * @returns the articles in the order given, or the first thing that stands in the way
 */
export const loadArticles = async (
  paths: readonly string[],
  options: LoadOptions,
): Promise<Loaded<LoadedArticles>> => {
  const files = await findFiles(paths, options.cwd)
  if (!files.ok) return files
  const dates = publishedBy(files.value, options)
  if (!dates.ok) return dates
  if (files.value.length < options.atLeast) return tooFew(files.value, paths)

  const articles: ArticleInput[] = []
  const problems: Problem[] = []
  const results = await mapInOrder(files.value, atOnce, file => readArticle(file, options))
  for (const [index, file] of files.value.entries()) {
    const result = results[index]
    if (!result?.ok) return result ?? failed('missing', file.path)
    articles.push({ path: file.path, text: result.value.text, published: dates.value.get(file) })
    problems.push(...result.value.problems)
  }
  return loaded({ articles, problems })
}
