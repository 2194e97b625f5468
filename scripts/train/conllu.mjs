// Reads CoNLL-U (https://universaldependencies.org/format.html): words, universal and language tags, heads, relations.

/**
 * The sentences of a CoNLL-U text; empty nodes and the surface of contractions are left out.
 *
 * @returns {{ id: string, text: string, words: { form: string, upos: string, xpos: string, head: number, deprel: string }[] }[]}
 *   `head` counts from 0, -1 for the root
 */
export const readConllu = text =>
  text.split(/\r?\n\r?\n/u).flatMap(block => {
    const lines = block.split(/\r?\n/u)
    const words = lines.flatMap(line => {
      const [id, form, , upos, xpos, , head, deprel] = line.split('\t')
      return /^\d+$/u.test(id) ? [{ form, upos, xpos, head: Number(head) - 1, deprel }] : []
    })
    const comment = name => lines.find(line => line.startsWith(`# ${name} = `))?.slice(name.length + 5) ?? ''
    return words.length > 0 ? [{ id: comment('sent_id'), text: comment('text'), words }] : []
  })
