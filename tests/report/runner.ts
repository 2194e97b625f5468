/** A workflow command as GitHub's runner understands it. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const decoded = (text: string, codes: readonly (readonly [string, string])[]): string =>
  [...codes, ['%25', '%'] as const].reduce((rest, [code, sign]) => rest.replaceAll(code, sign), text)

const inData = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const
const inProperty = [...inData, ['%3A', ':'] as const, ['%2C', ','] as const]

/** What the runner makes of a line of the log; null for a line that is no command. */
export const readCommand = (line: string): Command | null => {
  const found = /^::(?<name>\S+?)(?: (?<properties>[\s\S]*?))?::(?<data>[\s\S]*)$/u.exec(
    line.trimStart(),
  )?.groups
  if (!found) return null
  const pairs = (found['properties'] ?? '').split(',').map(pair => {
    const cut = pair.indexOf('=')
    return [pair.slice(0, cut), decoded(pair.slice(cut + 1), inProperty)] as const
  })
  return {
    name: found['name'] ?? '',
    properties: Object.fromEntries(pairs),
    data: decoded(found['data'] ?? '', inData),
  }
}

/** True for a line in which the runner sees a command of either form, wherever it stands. */
export const isCommand = (line: string): boolean => readCommand(line) !== null || /##\w*\[/u.test(line)
