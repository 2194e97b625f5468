import { realpath } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { isInside } from '../../files/is-inside.ts'
import { repositoryRoot } from '../../files/repository-root.ts'
import { failedRead } from '../../load/load-error.ts'
import { checkYaml } from '../../yaml/check-yaml.ts'
import { parseYaml, type YamlFile } from '../../yaml/parse-yaml.ts'
import { settingsSchema, type WrittenSettings } from './config-schema.ts'
import { readConfigFile } from './read-config-file.ts'

/** Most files that one may extend another through. */
const deepest = 8

/** What is put together by its keys, not replaced whole. */
const joined = (below: WrittenSettings, above: WrittenSettings): WrittenSettings => ({
  ...(below.severity && { severity: { ...below.severity, ...above.severity } }),
  ...(below.words && { words: { ...below.words, ...above.words } }),
})

/**
 * The settings of a file over those of the files that it extends: of these the later over the earlier. They lie in the same
 * repository, as what a configuration reads may be anybody's.
 *
 * @param file where `settings` were read from
 * @param path of it, absolute
 * @returns one line where a file is not there, or wrong, or extends itself
 */
export const withExtended = async <Settings extends WrittenSettings>(
  settings: Settings,
  file: YamlFile,
  path: string,
  cwd: string,
  through: readonly string[] = [path],
): Promise<{ readonly settings: Settings } | { readonly refused: string }> => {
  const { extends: names = [], ...own } = settings
  const folder = dirname(path)
  let below: WrittenSettings = {}
  for (const name of names) {
    const at = `${file.path}:${file.lineOf(['extends'])}: extends`
    const extended = resolve(folder, name)
    const shown = relative(cwd, extended) || extended
    if (through.includes(extended)) return { refused: `${at}: ${name} extends itself` }
    if (through.length >= deepest) return { refused: `${at}: more than ${deepest} files extend each other` }
    try {
      const home = dirname(through[0] ?? path)
      const within = await realpath(repositoryRoot(home) ?? home)
      if (!isInside(await realpath(extended), within))
        return { refused: `${at}: ${name} lies outside the configuration's repository` }
      const parsed = parseYaml(await readConfigFile(extended), shown)
      if ('refused' in parsed) return parsed
      const checked = checkYaml(parsed.file, settingsSchema, parsed.file.value ?? {})
      if ('refused' in checked) return checked
      const whole = await withExtended(checked.value, parsed.file, extended, cwd, [...through, extended])
      if ('refused' in whole) return whole
      below = { ...below, ...whole.settings, ...joined(below, whole.settings) }
    } catch (thrown) {
      return { refused: `${at}: ${failedRead(shown, thrown).error.message}` }
    }
  }
  return { settings: { ...below, ...own, ...joined(below, settings) } as Settings }
}
