/** "https://beacon.example/ferry": a page somewhere else, not a path. */
export const isAddress = (path: string): boolean => /^https?:\/\/[^/\s]/iu.test(path)
