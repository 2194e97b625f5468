import { troubleCode } from './file-trouble.ts'

/** True while a process of this number runs. */
export const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (thrown) {
    return troubleCode(thrown) === 'EPERM'
  }
}
