import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openRoom } from '../files/room.ts'
import { root } from './run.ts'

it('compare --watch compares again when a file changes, however it is written, and outlives one that cannot be read', async () => {
  const room = openRoom()
  const bin = join(root, 'bin/factcheck.js')
  const child = spawn(process.execPath, [bin, 'wire.txt', 'local.txt', '--watch'], { cwd: room.cwd })
  let said = ''
  const heard = async (words: string): Promise<void> => {
    while (!said.includes(words)) {
      expect(child.exitCode).toBeNull()
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), once(child, 'close')])
    }
    said = ''
  }
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      said += text
    })
  await heard('1 contradiction in 2 articles')
  room.write('local.txt', room.read('wire.txt').replace('police', 'officers'))
  await heard('no contradictions')
  room.write('wire.txt', '')
  await heard('wire.txt: holds no text')
  // As editors do: the new file takes the place of the old one.
  room.write('new.txt', 'The ferry fire killed 31 people on Monday, police said.\n')
  renameSync(room.at('new.txt'), room.at('wire.txt'))
  await heard('1 contradiction in 2 articles')
  child.kill()
  await once(child, 'close')
})
