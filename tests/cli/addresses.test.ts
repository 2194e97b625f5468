import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPrivateAddress } from '../../src/load/private-address.ts'
import { type Ended, root, temporaryFolder } from './run.ts'

const cwd = temporaryFolder()
const page = `<html><body><nav>99 killed</nav><article><h1>Ferry fire in Port Elm</h1>
<p>The ferry fire killed <b>17</b> people on Monday, the police of Port Elm said in a statement.</p></article></body></html>`

let server: Server
let base = ''
beforeAll(async () => {
  writeFileSync(
    join(cwd, 'wire.txt'),
    'The ferry fire killed 14 people on Monday, the police of Port Elm said.\n',
  )
  server = createServer(({ url = '' }, answer) => {
    const send = (status: number, headers: Record<string, string>, text = ''): void => {
      answer.writeHead(status, headers)
      answer.end(text)
    }
    if (url === '/2024/03/04/ferry') send(200, { 'content-type': 'text/html; charset=utf-8' }, page)
    else if (url === '/moved') send(302, { location: '/2024/03/04/ferry' })
    else if (url === '/round') send(302, { location: '/round' })
    else if (url === '/file') send(302, { location: 'file:///etc/hostname' })
    else if (url === '/large') send(200, { 'content-type': 'text/plain' }, 'x'.repeat(2_000))
    else if (url === '/blank') send(200, { 'content-type': 'text/html' }, '<p></p>')
    else if (url !== '/silent') send(404, {})
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Beside the server: it answers while the program runs. */
const compare = (...args: readonly string[]): Promise<Ended> =>
  new Promise(done => {
    const command = [join(root, 'bin/factcheck.js'), 'compare', '--no-config', 'wire.txt', ...args]
    execFile(process.execPath, command, { cwd }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

const allowed = ['--allow-private', '127.0.0.1']

describe('an address', () => {
  it.each(['/2024/03/04/ferry', '/moved'])('is read as the page it holds: %s', async path => {
    const { code, out } = await compare(`${base}${path}`, ...allowed, '--format', 'json')
    const { findings, sources } = JSON.parse(out)
    expect(code).toBe(1)
    expect(findings[0].mentions.map(({ text }: { text: string }) => text)).toEqual(['14', '17'])
    expect(sources[1]).toMatchObject({ path: `${base}${path}`, title: 'Ferry fire in Port Elm' })
    expect(sources[1].published).toBe(path === '/moved' ? null : '2024-03-04')
  })

  it.each([
    ['/nowhere', [], 'cannot be fetched: the server says 404 Not Found'],
    ['/round', [], 'cannot be fetched: it redirects without end'],
    ['/file', [], 'cannot be fetched: it leads to file:'],
    ['/silent', ['--timeout', '0.5'], 'cannot be fetched: no answer in 0.5 seconds'],
    ['/large', ['--max-size', '1kB'], 'larger than 1 kB; --max-size allows more'],
    ['/blank', [], 'holds no text'],
  ])('that cannot be had ends with 2 and one line: %s', async (path, flags, line) => {
    expect(await compare(`${base}${path}`, ...allowed, ...flags)).toEqual({
      code: 2,
      out: '',
      err: `factcheck: ${base}${path}: ${line}\n`,
    })
  })

  it('of a private network is fetched only where its host is named', async () => {
    const why = 'is a private address; --allow-private'
    expect(await compare(`${base}/moved`)).toEqual({
      code: 2,
      out: '',
      err: `factcheck: ${base}/moved: cannot be fetched: 127.0.0.1 ${why} 127.0.0.1 allows it\n`,
    })
    const named = base.replace('127.0.0.1', 'localhost')
    expect((await compare(`${named}/moved`)).err).toBe(
      `factcheck: ${named}/moved: cannot be fetched: localhost ${why} localhost allows it\n`,
    )
  })

  it('of a configuration is not fetched', async () => {
    writeFileSync(
      join(cwd, 'addresses.yaml'),
      `groups:\n  - name: ferry\n    files: [wire.txt, "${base}/moved"]\n`,
    )
    const command = [join(root, 'bin/factcheck.js'), 'compare', '--config', 'addresses.yaml']
    const run = await new Promise<string>(done => {
      execFile(process.execPath, command, { cwd }, (_error, _out, err) => done(err))
    })
    expect(run).toMatch(/only the command line leads there\n$/u)
  })
})

describe('a private address', () => {
  it.each([
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.31.0.1',
      '192.168.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '::1',
      '::',
    ],
    ...['::ffff:10.0.0.1', 'fe80::1', 'fd00::1', '64:ff9b::a00:1', 'localhost'],
  ])('is %s', address => {
    expect(isPrivateAddress(address)).toBe(true)
  })

  it.each(['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1'])('is not %s', address => {
    expect(isPrivateAddress(address)).toBe(false)
  })
})
