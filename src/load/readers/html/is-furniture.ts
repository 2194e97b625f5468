import { attributeOf, type Element, isElement, namesOf } from './tree.ts'

/** Elements that hold no text of an article, or text that stands beside it. */
const tags: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed canvas svg math audio video picture img map nav aside footer form ' +
    'button input select textarea label fieldset dialog menu figcaption pre code samp kbd del s strike rp rt head title'
  ).split(' '),
)

const roles: ReadonlySet<string> = new Set(
  'navigation search banner complementary contentinfo dialog alertdialog alert menu menubar toolbar tablist form note doc-endnotes'.split(
    ' ',
  ),
)

/** Words in the class or id of what stands around an article. */
const names: ReadonlySet<string> = new Set(
  (
    'ad ads advert advertisement advertising sponsor sponsored promo promotion share sharing social related recirculation ' +
    'recommended recommendations recommendation newsletter newsletters subscribe subscription signup paywall cookie cookies ' +
    'consent gdpr breadcrumb breadcrumbs comments comment disqus sidebar widget trending popular nav navbar navigation menu ' +
    'pagination pager toolbar print toc navbox hatnote noprint references reflist footnotes footnote editsection caption ' +
    'captions credit credits copyright tags taglist outbrain taboola ticker quotes-widget masthead skip hidden sr invisible ' +
    'screenreader visuallyhidden offscreen modal popup overlay toast livestream gateway regwall relatedposts'
  ).split(' '),
)

/** Two words that say it together: "most-read", "read-more", "author-bio". */
const pairs =
  /\b(?:most (?:read|viewed|popular)|read (?:more|next|also)|more (?:stories|news|from|on)|also read|up next|author (?:bio|info)|about (?:the )?author|visually hidden|screen reader|tag list|site (?:header|footer)|page (?:header|footer)|mw (?:editsection|jump)|see also|you may)\b/u

const isHidden = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== null ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributeOf(element, 'style') ?? '')

/** Words that say that an element is the article, whatever else its class says: "article-body no-comments". */
const isArticle = (element: Element): boolean =>
  ['html', 'body', 'main', 'article', 'h1'].includes(element.tagName) ||
  /\barticlebody\b/iu.test(attributeOf(element, 'itemprop') ?? '')

/** A note's mark: `<sup>[4]</sup>`, a link to a note. */
const isNoteMark = (element: Element): boolean =>
  element.tagName === 'sup' &&
  (namesOf(element).includes('reference') ||
    element.childNodes.some(node => isElement(node) && (node.tagName === 'a' || node.tagName === 'span')) ||
    element.childNodes.every(
      node => 'value' in node && /^\s*(?:\[[^\]]{1,12}\]|\d{1,3}|[*†‡§a-z])\s*$/u.test(node.value),
    ))

/** Whether an element holds nothing to read: scripts, forms, captions, what is hidden, marks of notes. */
export const holdsNoText = (element: Element): boolean =>
  tags.has(element.tagName) || isHidden(element) || isNoteMark(element)

/** What a page calls the words of its readers; there may be more of them than of the article. */
const comments = /\b(?:comments?|disqus)\b/u

/**
 * Whether an element is called what stands around an article: navigation, links to other stories, share bars, cookie notices.
 *
 * @param share of the page's prose that it holds; what holds most of it is called so by mistake
 */
export const standsAround = (element: Element, share: number): boolean => {
  if (isArticle(element)) return false
  const own = namesOf(element)
  const isCalled = own.some(name => names.has(name)) || pairs.test(own.join(' '))
  return (
    roles.has(attributeOf(element, 'role') ?? '') ||
    (isCalled && (share < 0.7 || comments.test(own.join(' '))))
  )
}
