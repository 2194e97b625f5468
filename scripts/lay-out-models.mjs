// Unpacks the parser's models, behind tsc in `npm run build`: a run reads the tables as they lie, where unpacking them takes as long
// as reading an article.
import { readFileSync, writeFileSync } from 'node:fs'
import { layOutModels } from '../dist/parse/model-file.js'

const at = path => new URL(path, import.meta.url)
writeFileSync(at('../dist/parse.tables'), layOutModels(readFileSync(at('../data/parse.bin'))))
