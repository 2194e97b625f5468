// What `compare` is measured against: loads compromise, parses the files given, does nothing else.
import { readFileSync } from 'node:fs'
import nlp from 'compromise'

for (const path of process.argv.slice(2)) nlp(readFileSync(path, 'utf8'))
