import { existsSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { findFiles } from '../load/find-files.ts'
import { type ConfigGroup, configNames } from './config/config.ts'
import { groupsOfPattern } from './config/groups-of-pattern.ts'
import { starterConfig } from './config/starter-config.ts'
import type { Environment } from './environment.ts'
import { couldNotRun, type Outcome } from './outcome.ts'

/** "stories/*" */
const isPattern = /[*?[\]{}]/u

type Group = Pick<ConfigGroup, 'name' | 'files'>

/** A group for a folder of articles, or one line that says why it makes none. */
const groupOf = async (folder: string, cwd: string): Promise<Group | { readonly refused: string }> => {
  const path = resolve(cwd, folder)
  if (folder.trim() === '') return { refused: 'an empty argument names no folder' }
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return { refused: `${folder}: no such folder; init makes a group of each folder it is given` }
  const found = await findFiles([folder], { cwd })
  if (!found.ok) return { refused: found.error.message }
  if (found.value.files.length < 2)
    return { refused: `${folder}: holds one article; a group needs two to compare` }
  return { name: basename(path), files: [relative(cwd, path).split(sep).join('/') || '.'] }
}

/** Two folders of one name are told apart by their paths. */
const withOwnNames = (groups: readonly Group[]): readonly Group[] =>
  groups.map(({ name, files }) => ({
    name: groups.filter(one => one.name === name).length > 1 ? (files[0] ?? name) : name,
    files,
  }))

/** `factcheck init [folders…]`: writes a commented configuration; one that is there already is left as it is. */
export const initCommand = async (
  folders: readonly string[],
  _raw: object,
  { cwd }: Environment,
): Promise<Outcome> => {
  const there = configNames.find(name => existsSync(join(cwd, name)))
  if (there !== undefined) return couldNotRun(`${there}: is there already, and stays as it is`)
  const [pattern] = folders
  if (
    folders.length === 1 &&
    pattern !== undefined &&
    isPattern.test(pattern) &&
    !existsSync(resolve(cwd, pattern))
  ) {
    const listed = await groupsOfPattern(pattern, cwd)
    if ('refused' in listed) return couldNotRun(listed.refused)
    const count = `${listed.length} ${listed.length === 1 ? 'group' : 'groups'}`
    const [path] = configNames
    return {
      exitCode: 0,
      out: '',
      notes: [`wrote ${path}, whose pattern makes ${count} for now; now run: factcheck compare`],
      files: [{ path, text: starterConfig(pattern), isNew: true }],
    }
  }
  // By path: a folder that is named twice counts once.
  const found = new Map<string, Group>()
  for (const folder of folders) {
    const group = await groupOf(folder, cwd)
    if ('refused' in group) return couldNotRun(group.refused)
    found.set(group.files.join(), group)
  }
  const groups = withOwnNames([...found.values()])
  const [path] = configNames
  const count = groups.length === 1 ? '1 group' : `${groups.length} groups`
  return {
    exitCode: 0,
    out: '',
    notes: [
      groups.length === 0
        ? `wrote ${path}; name your files under groups, then run: factcheck compare`
        : `wrote ${path} with ${count}; now run: factcheck compare`,
    ],
    files: [{ path, text: starterConfig(groups), isNew: true }],
  }
}
