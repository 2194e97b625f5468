import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { checkYaml } from '../../yaml/check-yaml.ts'
import { parseYaml } from '../../yaml/parse-yaml.ts'
import { defaultLedger } from '../ledger/ledger-path.ts'
import type { Config } from './config.ts'
import { configSchema } from './config-schema.ts'
import type { FoundConfig } from './find-config.ts'
import { groupsOfPattern } from './groups-of-pattern.ts'
import { withExtended } from './settings-extended.ts'

/** The configuration, or one line that says where it is wrong. */
export type ReadConfig = { readonly config: Config } | { readonly refused: string }

/** "stories/*" of `groups: "stories/*"` */
const patternIn = (written: unknown): string | null => {
  const groups =
    typeof written === 'object' && written !== null && 'groups' in written ? written.groups : null
  return typeof groups === 'string' && groups.trim() !== '' ? groups.trim() : null
}

/**
 * Checks a configuration and settles what its paths mean.
 *
 * @param cwd folder of the run: paths of options are put relative to it, as if they had been typed there
 */
export const readConfig = async (found: FoundConfig, cwd: string): Promise<ReadConfig> => {
  const folder = dirname(found.path)
  const parsed = parseYaml(found.text, relative(cwd, found.path) || found.path)
  if ('refused' in parsed) return parsed
  const { file } = parsed
  const written: unknown = file.value ?? {}
  const pattern = patternIn(written)
  const listed = pattern === null ? null : await groupsOfPattern(pattern, folder)
  if (listed && 'refused' in listed)
    return { refused: `${file.path}:${file.lineOf(['groups'])}: ${listed.refused}` }
  const checked = checkYaml(file, configSchema, listed ? { ...(written as object), groups: [] } : written)
  if ('refused' in checked) return checked
  const whole = await withExtended(checked.value, file, found.path, cwd)
  if ('refused' in whole) return whole

  const {
    groups: named = [],
    formats,
    kinds,
    published = {},
    ledger,
    cache,
    severity,
    words,
    $schema: _,
    ...plain
  } = whole.settings
  const groups = listed ?? named
  const fromCwd = (path: string): string => (isAbsolute(path) ? path : relative(cwd, resolve(folder, path)))
  return {
    config: {
      path: file.path,
      folder,
      groupsLine: file.lineOf(['groups']),
      groups: groups.map((group, index) => ({ ...group, line: file.lineOf(['groups', index]) })),
      published: Object.entries(published).map(([written, day]) => ({
        written,
        path: resolve(folder, written),
        day,
        line: file.lineOf(['published', written]),
      })),
      severity,
      words,
      options: {
        ...plain,
        ...(formats && {
          outputs: formats.map(({ format, file }) => ({
            format,
            file: file === null ? null : fromCwd(file),
          })),
        }),
        ...(kinds && { kinds }),
        ...(cache !== undefined && { cache: fromCwd(cache) }),
        // Beside the configuration, wherever the run is.
        ledger: fromCwd(ledger ?? defaultLedger),
      },
    },
  }
}
