import model from '../node_modules/compromise/src/2-two/preTagger/model/index.js'

/** JSON is read several times as fast as the same values in code. */
const parsed = value => `JSON.parse('${JSON.stringify(value).replace(/['\\]/gu, '\\$&')}')`

const { one, two } = model

/** Modules of compromise that work something out whenever they are loaded, with what comes of it. */
const results = {
  '2-two/preTagger/model/lexicon/index.js': `export const lexicon = ${parsed(one.lexicon)}
    export const switches = ${parsed(two.switches)}
    export const frozenLex = ${parsed(one.frozenLex)}`,
  '2-two/preTagger/model/models/index.js': `export default ${parsed(two.models)}`,
  '2-two/preTagger/model/_expand/index.js': `export default model => {
      model.one._multiCache = ${parsed(one._multiCache)}
      model.two.uncountable = ${parsed(two.uncountable)}
      return model
    }`,
}

/** A module's path within compromise. */
const nameOf = id => id.replaceAll('\\', '/').split('/compromise/src/')[1]

/** Puts other code in the place of some that must be there. */
const replaced = (code, pairs) =>
  pairs.reduce((text, [slow, quick]) => {
    if (!text.includes(slow)) throw new Error(`compromise has no such line any more: ${slow}`)
    return text.replace(slow, quick)
  }, code)

const changes = {
  // A plugin's words come into the tagger one by one, each by an object of its own.
  'API/extend.js': [
    [
      'mergeDeep(model[key], plugin[key])',
      "if (key === 'lexicon') Object.assign(model[key], plugin[key])\n        else mergeDeep(model[key], plugin[key])",
    ],
  ],
  // "Dr. Mr. St.": of a run of names before a place word each longer part is tagged, with all the shorter ones in it.
  '2-two/preTagger/compute/tagger/3rd-pass/04-placeWords.js': [
    ['for (let n = i - 1; n >= 0;', 'for (let n = i - 1, tagged = i + 1; n >= 0;'],
    [
      "setTag(terms.slice(n, i + 1), 'Place', world, null, '3-[place-of-foo]')",
      "setTag(terms.slice(n, tagged), 'Place', world, null, '3-[place-of-foo]')\n        tagged = n",
    ],
  ],
}

/**
 * Compromise unpacks 24,000 words and conjugates its verbs whenever it is loaded, which takes twice as long as to tag an article. In
 * the bundle that is done once and for all. What it tags stays the same.
 */
export const unpackCompromise = {
  name: 'unpack-compromise',
  load: id => results[nameOf(id)],
  transform: (code, id) => {
    const pairs = changes[nameOf(id)]
    return pairs ? replaced(code, pairs) : null
  },
}
