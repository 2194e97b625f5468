import { relative, resolve, sep } from 'node:path'
import ignore from 'ignore'

/** "!drafts", "!**\/old-*.txt": what is left out of all that the other arguments lead to, by the rules of `.gitignore`. */
export const isExclusion = (path: string): boolean => /^!(?=.)/u.test(path)

/** Tells which files some exclusions leave out; they count from the folder of the run. */
export const leftOutBy = (exclusions: readonly string[], cwd: string): ((path: string) => boolean) => {
  if (exclusions.length === 0) return () => false
  const rules = ignore().add(exclusions.map(path => path.slice(1).replace(/^\.\//u, '/')))
  return path => {
    const inside = relative(cwd, resolve(cwd, path)).split(sep).join('/')
    return inside !== '' && !inside.startsWith('../') && rules.ignores(inside)
  }
}
