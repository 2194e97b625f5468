import { inert } from '../inert.ts'

/** An invisible space, as an entity so that whoever reads the source sees it. */
const gap = '&#8203;'

/** What a backslash does not stop: HTML, and what is looked for in the text that comes out of Markdown. */
const written: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': `@${gap}`,
  '#': `#${gap}`,
  // A merge request, on GitLab.
  '!': `!${gap}`,
  // "between $2 and $3" would be set as a formula; this is the way out that GitHub documents.
  $: '<span>$</span>',
  '://': `:${gap}//`,
  'www.': `www${gap}.`,
  'gh-': `gh${gap}-`,
}

/** "www." and "://" make links of themselves, "GH-12" refers to an issue. */
const active = /:\/\/|www\.|gh-|[&<>@#$\\`*_~|[\]()%]|!(?=\d)/giu

/**
 * Text from outside as Markdown that shows it letter for letter, on one line: no markup, no HTML, no links, no
 * formulas, nobody pinged, no issue referred to. It must not start a line: "1." would open a list there.
 */
export const escapeMarkdown = (text: string): string =>
  inert(text).replace(active, found => {
    const replaced = written[found.toLowerCase()]
    if (replaced === undefined) return `\\${found}`
    // The letters keep their case.
    return found.length === 1 ? replaced : replaced.replace(/^\w+/u, found.replace(/\W/gu, ''))
  })
