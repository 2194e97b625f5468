import model from '../node_modules/compromise/src/2-two/preTagger/model/index.js'

/** JSON is read several times as fast as the same values in code. */
const parsed = value => `JSON.parse('${JSON.stringify(value).replace(/['\\]/gu, '\\$&')}')`

const { one, two } = model

/** Modules of compromise that work something out whenever they are loaded, with what comes of it. */
const results = {
  'lexicon/index.js': `export const lexicon = ${parsed(one.lexicon)}
    export const switches = ${parsed(two.switches)}
    export const frozenLex = ${parsed(one.frozenLex)}`,
  'models/index.js': `export default ${parsed(two.models)}`,
  '_expand/index.js': `export default model => {
      model.one._multiCache = ${parsed(one._multiCache)}
      model.two.uncountable = ${parsed(two.uncountable)}
      return model
    }`,
}

const nameOf = (id, folder) => id.replaceAll('\\', '/').split(`/compromise/src/${folder}/`)[1]

/** How a plugin's words come into the tagger, each by an object of its own. */
const slowly = 'Object.assign(model, { [key]: plugin[key] })'

const quickly = code => {
  if (!code.includes(slowly)) throw new Error('compromise copies words in another way now')
  return code.replace(slowly, 'model[key] = plugin[key]')
}

/**
 * Compromise unpacks 24,000 words and conjugates its verbs whenever it is loaded, which takes twice as long as to tag an article. In
 * the bundle that is done once and for all.
 */
export const unpackCompromise = {
  name: 'unpack-compromise',
  load: id => results[nameOf(id, '2-two/preTagger/model')],
  transform: (code, id) => (nameOf(id, 'API') === 'extend.js' ? quickly(code) : null),
}
