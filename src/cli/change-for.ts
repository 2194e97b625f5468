import type { ArticleInput } from '../core/article.ts'
import type { Change } from '../report/build-report.ts'
import type { Environment } from './environment.ts'
import type { CompareOptions, FormatName } from './options.ts'

/** Formats that stand beside the lines of a change. */
const beside: readonly FormatName[] = ['github', 'sarif']

/**
 * The change that a run is asked about: that of `--changed`; else, for annotations of a pull request on GitHub, what the
 * request changes, where its base is at hand.
 */
export const changeFor = async (
  { changed, outputs }: Pick<CompareOptions, 'changed' | 'outputs'>,
  articles: readonly ArticleInput[],
  environment: Environment,
): Promise<(Change & { readonly only?: string }) | { readonly refused: string } | undefined> => {
  const base = environment.env['GITHUB_BASE_REF']
  const isAnnotated = outputs.some(({ format }) => beside.includes(format))
  const ref = changed ?? (base && isAnnotated ? `origin/${base}` : undefined)
  if (ref === undefined) return undefined
  const { changeOf, changesSince } = await import('./changes.ts')
  const changes = await changesSince(ref, environment)
  if ('refused' in changes)
    return changed === undefined ? undefined : { refused: `--changed ${changes.refused}` }
  const change = await changeOf(
    changes,
    articles.map(({ path }) => path),
    environment,
  )
  return { ...change, ...(changed !== undefined && { only: changed }) }
}
