/** Most bytes that are read of one file where nothing says otherwise: some forty novels. */
export const defaultMaxSize = 20_000_000

/** Most that can be asked for: V8 holds no text of more than about 536 million characters. */
export const largestSize = 500_000_000

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
}

/** Reads a size as people write it, in bytes: "5MB", "1.5 MiB", "800000"; null where it is none. */
export const parseSize = (text: string): number | null => {
  const { number, unit = '' } =
    /^(?<number>\d{1,12}(?:\.\d{1,6})?) ?(?<unit>[a-z]{0,3})$/iu.exec(text)?.groups ?? {}
  const factor = units[unit.toLowerCase()]
  if (number === undefined || factor === undefined) return null
  const bytes = Math.round(Number(number) * factor)
  return bytes >= 1 && bytes <= largestSize ? bytes : null
}

/** "20 MB", "1.5 kB", "12 bytes" */
export const formatSize = (bytes: number): string => {
  if (bytes >= 1e6) return `${bytes / 1e6} MB`
  return bytes >= 1e3 ? `${bytes / 1e3} kB` : `${bytes} bytes`
}
