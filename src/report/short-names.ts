import { nameOf } from './place-of.ts'

/** Names without the folder that all articles lie in: "stories/ferry/wire.txt" → "wire.txt". */
export const shortNames = (paths: readonly string[]): ((path: string) => string) => {
  const [first = ''] = paths
  let end = first.lastIndexOf('/') + 1
  while (end > 0 && !paths.every(path => path.startsWith(first.slice(0, end))))
    end = first.lastIndexOf('/', end - 2) + 1
  return path => nameOf(path.slice(end))
}
