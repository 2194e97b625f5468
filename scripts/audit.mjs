// Fails where a package that users install has a known vulnerability that is high or critical.
// A registry that cannot be asked fails nothing: that says nothing of the packages.
import { spawnSync } from 'node:child_process'

const args = ['audit', '--omit=dev', '--json', '--fetch-retries=1', '--fetch-timeout=30000']
const { stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 1 << 26 })

/** What npm found, by severity; undefined where it could not ask. */
const found = () => {
  try {
    return JSON.parse(stdout).metadata?.vulnerabilities
  } catch {
    return undefined
  }
}

const counts = found()
if (counts === undefined) {
  const [reason = 'no answer'] = (stderr || stdout || '').trim().split('\n')
  console.log(`audit: skipped, as the registry could not be asked: ${reason}`)
} else {
  const severe = counts.high + counts.critical
  console.log(
    `audit: ${severe} high or critical of ${counts.total} known vulnerabilities in production packages`,
  )
  if (severe > 0) {
    console.log(stdout)
    process.exitCode = 1
  }
}
