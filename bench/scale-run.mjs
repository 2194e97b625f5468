// Runs `compare` on invented articles, case after case in one process, and prints what each took: CPU time in ms,
// characters read, findings by verdict. The cases come as JSON: options of `inventNews`.
import { compare } from '../dist/index.js'
import { inventNews } from './invent-news.mjs'

const timed = async articles => {
  const before = process.cpuUsage()
  const { summary } = await compare(articles)
  const { user, system } = process.cpuUsage(before)
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
  return { ms: (user + system) / 1000, characters, summary }
}

const results = []
for (const options of JSON.parse(process.argv[2])) results.push(await timed(inventNews(options)))
console.log(JSON.stringify(results))
