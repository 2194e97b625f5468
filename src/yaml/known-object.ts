import { closest, distance } from 'fastest-levenshtein'
import * as z from 'zod'

/** The name that was most likely meant, or undefined where none comes near. */
export const nearestName = (written: string, names: readonly string[]): string | undefined => {
  if (names.length === 0) return undefined
  const squeeze = (text: string): string => text.toLowerCase().replace(/[-_ ]/gu, '')
  const same = names.find(name => squeeze(name) === squeeze(written))
  if (same !== undefined) return same
  const near = closest(written, names)
  // Two letters or a third of them may be wrong: "grups" is "groups", "colour" is nothing we know.
  return distance(written, near) <= Math.max(2, Math.floor(near.length / 3)) ? near : undefined
}

/** Words a mapping must be written with: any other key is an error that names the nearest one. */
export const knownObject = <Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error: issue => {
      if (issue.code !== 'unrecognized_keys') return undefined
      const [key = ''] = issue.keys
      const names = Object.keys(shape)
      const near = nearestName(key, names)
      return `unknown key "${key}"; ${near === undefined ? `keys are ${names.join(', ')}` : `did you mean "${near}"?`}`
    },
  })
