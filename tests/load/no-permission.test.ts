import { expect, it, vi } from 'vitest'
import { loadArticles } from '../../src/load/load-articles.ts'

// The superuser may read everything, so a real file without permission proves nothing there.
const denied = vi.hoisted(() => () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' })))

vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    stat: async (path: string) => ({
      isDirectory: () => path.endsWith('folder'),
      isFile: () => !path.endsWith('folder'),
      isFIFO: () => false,
    }),
    realpath: async (path: string) => path,
    readdir: denied,
    open: denied,
  }
})

const load = (paths: readonly string[]) =>
  loadArticles(paths, { cwd: '/news', stdin: async () => Buffer.from(''), published: new Map(), atLeast: 2 })

it.each(['secret.txt', 'folder'])('names a file or folder without permission: %s', async path => {
  const result = await load([path, 'a.txt'])
  expect(result.ok ? null : result.error).toEqual({
    code: 'unreadable',
    path,
    message: `${path}: cannot be read: permission denied`,
  })
})
