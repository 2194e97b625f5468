import type { ArticleInput } from '../core/article.ts'
import { isAddress } from '../core/is-address.ts'
import { readFrontMatter, stated } from '../text/read-front-matter.ts'

/** A folder that a page was saved in by the name of its server: "www.beacon.example". */
const hostLike = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}$/iu

const hostIn = (path: string): string | undefined =>
  isAddress(path)
    ? /^https?:\/\/(?<host>[^/?#\s]+)/iu.exec(path)?.groups?.['host']
    : path
        .split(/[/\\]/u)
        .slice(0, -1)
        .findLast(folder => hostLike.test(folder))

/**
 * The site or paper that an article is from: what its format says, else the server of its address or of the folder that it was
 * saved in.
 *
 * @returns in lower case, or null where nothing tells
 */
export const siteOf = ({ path, text, document }: ArticleInput): string | null => {
  const site = document?.site ?? stated(readFrontMatter(text), 'site')?.value ?? hostIn(path)
  return site === undefined
    ? null
    : site
        .trim()
        .toLowerCase()
        .replace(/^www\./u, '')
}
