// Unpacks the parser's models, behind tsc in `npm run build`: a run reads the tables as they lie, where unpacking them takes as long
// as reading an article.
import { writeFileSync } from 'node:fs'
import file from '../data/parse.json' with { type: 'json' }
import { layOutModels } from '../dist/bundle/model-file.js'

writeFileSync(
  new URL('../dist/parse.tables', import.meta.url),
  layOutModels(Buffer.from(file.models, 'base64')),
)
