/**
 * Runs an asynchronous function over a list, a few at a time, and keeps the order. A limit keeps a folder of
 * thousands of articles from running out of file handles.
 */
export const mapInOrder = async <In, Out>(
  items: readonly In[],
  atOnce: number,
  run: (item: In) => Promise<Out>,
): Promise<readonly Out[]> => {
  const results: Out[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await run(items[index] as In)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  return results
}
