import { compare, type KindName } from '../../src/index.ts'

/** Makes a function that counts the contradictions of a kind in two texts. */
export const conflictsOf =
  (kind: KindName) =>
  async (a: string, b: string): Promise<number> => {
    const report = await compare(
      [
        { path: 'a.txt', text: a },
        { path: 'b.txt', text: b },
      ],
      { kinds: [kind] },
    )
    return report.findings.filter(({ verdict }) => verdict === 'contradiction').length
  }
