/** After the list of commands. */
export const overviewHelp = `
Exit codes:
  0  nothing unresolved at or above --fail-on
  1  something is
  2  it could not run: usage, unreadable or empty input

Example:
  $ factcheck compare wire.txt local.txt
  $ factcheck compare --help`

/** After the options of \`compare\`. */
export const compareHelp = `
Files are paths, glob patterns in quotes, folders (their .txt and .md files) or - for standard input.
A finding fails the run when its verdict is --fail-on or worse; worst first: contradiction, unsupported,
compatible, notation, agreement, uncorroborated.
`

/** After the options of \`extract\`. */
export const extractHelp = `
Files are paths, glob patterns in quotes, folders (their .txt and .md files) or - for standard input.
`
