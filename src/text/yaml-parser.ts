/** The parser of YAML; the command line's bundle has {@link file://./late-yaml-parser.ts} in its place. */
export { parseDocument } from 'yaml'
