/** The file that an article is in: "feed.jsonl" for "feed.jsonl#wire-7", one of its articles. */
export const fileWith = (path: string): string => path.replace(/(?<=\.(?:json|jsonl|ndjson))#.*$/isu, '')
