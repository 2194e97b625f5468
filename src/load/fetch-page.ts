import { lookup as lookUp } from 'node:dns'
import { get as getPlain, type IncomingMessage, type RequestOptions } from 'node:http'
import { get as getSecure } from 'node:https'
import { isIP } from 'node:net'
import { isPrivateAddress } from './private-address.ts'

/** How an address is fetched. */
export interface FetchOptions {
  /** Most bytes that are taken. */
  readonly maxSize: number
  /** Milliseconds for all of it, redirects too. */
  readonly timeout: number
  /** Hosts that may be private. */
  readonly allowPrivate: readonly string[]
}

/** What an address holds, or why it cannot be had. */
export type Fetched =
  | { readonly bytes: Uint8Array; readonly type: string }
  | { readonly refused: 'too-large' }
  | { readonly refused: 'unfetched'; readonly why: string }

const mostRedirects = 5

/** Trouble whose message is for people. */
class Unfetched extends Error {}

const publicOnly: NonNullable<RequestOptions['lookup']> = (host, options, done) => {
  lookUp(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error || !first) return done(error ?? new Error('no address'), '')
    if (addresses.some(({ address }) => isPrivateAddress(address)))
      return done(new Unfetched(`${host} is a private address; --allow-private ${host} allows it`), '')
    return options.all ? done(null, addresses) : done(null, first.address, first.family)
  })
}

const answerOf = (url: URL, isFree: boolean, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((settle, refuse) => {
    const host = url.hostname.replace(/^\[|\]$/gu, '')
    // Numbers are looked up nowhere.
    if (!isFree && isIP(host) !== 0 && isPrivateAddress(host))
      return refuse(new Unfetched(`${host} is a private address; --allow-private ${host} allows it`))
    const headers = {
      accept: 'text/html,application/xhtml+xml,text/*;q=0.9,*/*;q=0.5',
      'accept-encoding': 'identity',
    }
    const get = url.protocol === 'https:' ? getSecure : getPlain
    get(url, { headers, signal, ...(!isFree && { lookup: publicOnly }) }, settle).on('error', refuse)
  })

const read = async (answer: IncomingMessage, maxSize: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    total += chunk.length
    if (total > maxSize) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'its name cannot be looked up',
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'the server broke off',
  EHOSTUNREACH: 'no way leads there',
  ENETUNREACH: 'there is no network',
}

const whyNot = (thrown: unknown): string => {
  if (thrown instanceof Unfetched) return thrown.message
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  return reasons[code] ?? (code === '' ? 'the server broke off' : `the system says ${code}`)
}

/** Goes after redirects, to pages only: an answer may send a run to a private address or to a file. */
const follow = async (address: string, options: FetchOptions, signal: AbortSignal): Promise<Fetched> => {
  let url = new URL(address)
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!/^https?:$/u.test(url.protocol)) throw new Unfetched(`it leads to ${url.protocol}`)
    const answer = await answerOf(url, options.allowPrivate.includes(url.hostname), signal)
    const { statusCode: status = 0, statusMessage = '' } = answer
    const { location } = answer.headers
    if (status >= 300 && status < 400 && location !== undefined) {
      answer.destroy()
      url = new URL(location, url)
      continue
    }
    if (status !== 200) {
      answer.destroy()
      throw new Unfetched(`the server says ${status} ${statusMessage}`.trim())
    }
    const bytes = await read(answer, options.maxSize)
    return bytes === null
      ? { refused: 'too-large' }
      : { bytes, type: (answer.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '' }
  }
  throw new Unfetched('it redirects without end')
}

/**
 * Fetches an address that the command line names. Private addresses are refused, where a name or a redirect leads to one too,
 * unless they are allowed by name.
 */
export const fetchPage = async (address: string, options: FetchOptions): Promise<Fetched> => {
  const signal = AbortSignal.timeout(options.timeout)
  try {
    return await follow(address, options, signal)
  } catch (thrown) {
    const why = signal.aborted ? `no answer in ${options.timeout / 1000} seconds` : whyNot(thrown)
    return { refused: 'unfetched', why }
  }
}
