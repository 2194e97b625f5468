import type { ArticleInput } from '../core/article.ts'
import { groupBy } from '../core/group-by.ts'
import { frontMatterSpan } from '../text/front-matter.ts'
import { namesTold } from '../text/names-told.ts'
import { seenText } from '../text/seen-text.ts'
import { isAboutSite } from './is-about-site.ts'
import { readPlain } from './readers/read-plain.ts'
import { siteOf } from './site-of.ts'

/** Lines at the top and at the bottom of an article among which a site's own may stand. */
const edge = { top: 4, bottom: 8 } as const
/** Articles that have to have a line: of one site, and of sites that nothing names. */
const fewest = { ofSite: 2, ofAny: 3 } as const
/** Articles of a site from which on its lines may differ in their numbers. */
const fewestWithNumbers = 3
/** A sentence with fewer words is anybody's: "The cause of the fire is under investigation." */
const fewestWords = 12
/** Names that a story has to have before it can be told from another, and the share of them that two stories may have in common. */
const fewestNames = 5
const commonShare = 1 / 3
/** Articles with a line that are held against each other. */
const mostCompared = 24

const endsSentence = /[.!?…][”"’')\]]*$/u

/** A line as it is known again: "41,203 readers" of one day are "41,377 readers" of the next. */
const formOf = (line: string): string => line.trim().replace(/\d+(?:[.,:]\d+)*/gu, '0')

/** An article with what tells whether its lines are its own. */
interface Paper {
  readonly input: ArticleInput
  /** Lines at its edges, by their form. */
  readonly edges: ReadonlyMap<string, string>
  readonly lines: readonly string[]
}

const paperOf = (input: ArticleInput): Paper => {
  const { text } = seenText((input.document ?? readPlain(input.text)).text)
  const lines = text
    .slice(frontMatterSpan(text)?.end ?? 0)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const outer = [...lines.slice(0, edge.top), ...lines.slice(edge.top).slice(-edge.bottom)]
  return { input, lines, edges: new Map(outer.map(line => [formOf(line), line])) }
}

/** Names of a story, without those of the lines that most of the articles have. */
type NamesOf = (paper: Paper) => ReadonlySet<string>

const storyNames = (isCommon: (form: string) => boolean): NamesOf => {
  const known = new Map<Paper, ReadonlySet<string>>()
  return paper => {
    const names =
      known.get(paper) ?? namesTold(paper.lines.filter(line => !isCommon(formOf(line))).join('\n'))
    known.set(paper, names)
    return names
  }
}

/** Whether two articles are on different events: hardly a name of the one is told in the other. Copies of one story are not. */
const areApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const least = Math.min(a.size, b.size)
  const shared = [...a].filter(name => b.has(name)).length
  return least >= fewestNames && shared < least * commonShare
}

/** Whether some of the articles are on so many different events. */
const tellSeveral = (papers: readonly Paper[], several: number, namesOf: NamesOf): boolean => {
  const apart: Paper[] = []
  for (const paper of papers.slice(0, mostCompared)) {
    if (apart.every(other => areApart(namesOf(paper), namesOf(other)))) apart.push(paper)
    if (apart.length === several) return true
  }
  return false
}

/** The forms of lines that are furniture of the site, or of whoever it is, that some articles are from. */
const furnitureOf = (papers: readonly Paper[], site: string | null): ReadonlySet<string> => {
  const isOneSite = site !== null
  const found = new Set<string>()
  const least = isOneSite ? fewest.ofSite : fewest.ofAny
  if (papers.length < least) return found
  const holders = groupBy(
    papers.flatMap(paper => [...paper.edges.keys()].map(form => ({ form, paper }))),
    ({ form }) => form,
  )
  const namesOf = storyNames(form => (holders.get(form)?.length ?? 0) > papers.length / 2)
  for (const [form, with_] of holders) {
    const own = with_.map(({ paper }) => paper)
    if (own.length < Math.max(least, isOneSite ? papers.length / 2 : 0)) continue
    const isAlike = new Set(own.map(({ edges }) => edges.get(form))).size === 1
    if (!isAlike && !(isOneSite && own.length >= fewestWithNumbers)) continue
    if (!isOneSite && endsSentence.test(form) && form.split(' ').length < fewestWords) continue
    const isOfItself = site !== null && isAboutSite(own[0]?.edges.get(form) ?? '', site)
    if (isOfItself || tellSeveral(own, least, namesOf)) found.add(form)
  }
  return found
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string> = new Set()): boolean =>
  a.size === b.size && [...a].every(line => b.has(line))

/**
 * Tells the articles of a run which of their lines are their site's own, by what repeats: a line that stands in at least half of
 * a site's articles, at the top or the bottom, in two that are on different events. From three articles on its numbers may
 * differ. A line in which the site speaks of itself is its own on one event, too. Where nothing says what site articles are from, three on different events have to have the line as it stands, and a
 * short sentence is anybody's. Copies of a wire story, and what a paper tells again of one event, are on one event: they share
 * its names.
 *
 * @returns the groups; those to which it has nothing to say as they are
 */
export const withSiteFurniture = (
  groups: readonly (readonly ArticleInput[])[],
): readonly (readonly ArticleInput[])[] => {
  const inputs = [...new Map(groups.flat().map(input => [input.path, input])).values()]
  const known = new Map<string, ReadonlySet<string>>()
  for (const [site, own] of groupBy(inputs, siteOf)) {
    if (own.length < (site === null ? fewest.ofAny : fewest.ofSite)) continue
    const papers = own.map(paperOf)
    const forms = furnitureOf(papers, site)
    if (forms.size === 0) continue
    for (const { input, lines } of papers)
      known.set(input.path, new Set(lines.filter(line => forms.has(formOf(line)))))
  }
  const marked = (input: ArticleInput): ArticleInput => {
    const furniture = known.get(input.path) ?? new Set()
    return isSame(furniture, input.furniture) ? input : { ...input, furniture }
  }
  return groups.map(group => {
    const all = group.map(marked)
    return all.every((input, i) => input === group[i]) ? group : all
  })
}
