const known = new Map<string, ReadonlySet<string>>()

/** One set for all words that are tagged alike: a long article has thousands of words, and a few dozen sets of tags. */
export const sharedTags = (tags: ReadonlySet<string>): ReadonlySet<string> => {
  const key = [...tags].join(' ')
  const same = known.get(key) ?? tags
  known.set(key, same)
  return same
}
