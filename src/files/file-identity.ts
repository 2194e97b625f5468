import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { realTarget } from './real-target.ts'

/**
 * What tells a file from all others, however it is named: its device and inode, so that links and hard links of one file are
 * one. For a file that is not there yet, its folder's and its name without regard to case, as some disks see it.
 *
 * @returns null for pipes, devices and what has no place on the disk
 */
export const fileIdentity = async (path: string): Promise<string | null> => {
  const found = await stat(path, { bigint: true }).catch(() => null)
  if (found) return found.isFile() ? `${found.dev}:${found.ino}` : null
  const target = await realTarget(path).catch(() => null)
  const folder = target && (await stat(dirname(target), { bigint: true }).catch(() => null))
  return folder ? `${folder.dev}:${folder.ino}/${basename(target).normalize().toLowerCase()}` : null
}
