import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Milliseconds after a change for which nothing else happens: an editor writes a file in several steps. */
const quiet = 150

/**
 * Waits until one of some files changes, comes or goes. Their folders are watched, as editors put a new file in the place
 * of the old one.
 *
 * @param files absolute
 */
export const waitForChange = async (files: readonly string[]): Promise<void> => {
  const watchers: FSWatcher[] = []
  let settled: NodeJS.Timeout | undefined
  const wanted = new Set(files)
  await new Promise<void>(resolve => {
    for (const folder of new Set(files.map(file => dirname(file)))) {
      const names = new Set([...wanted].filter(file => dirname(file) === folder).map(file => basename(file)))
      const onChange = (_: string, name: string | null): void => {
        if (name !== null && !names.has(name)) return
        clearTimeout(settled)
        settled = setTimeout(resolve, quiet)
      }
      // A folder that is gone tells nothing; its files are missed in the next run.
      try {
        watchers.push(watch(folder, onChange).on('error', () => undefined))
      } catch {}
    }
  })
  for (const watcher of watchers) watcher.close()
}
