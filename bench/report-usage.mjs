// Loaded before a measured program (`node --import`): writes what the process used to file descriptor 3 as it ends.
import { writeSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, maxRssKb: maxRSS }
  writeSync(3, JSON.stringify(usage))
})
