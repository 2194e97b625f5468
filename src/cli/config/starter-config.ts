import { stringify } from 'yaml'
import { kindNames } from '../../core/value.ts'
import { sureEnough, verdicts } from '../../core/verdict.ts'
import { levels } from '../../report/severity-rules.ts'
import { defaultCache } from '../cache-path.ts'
import { formatNames } from '../options.ts'
import type { ConfigGroup } from './config.ts'

/** A name or path as YAML writes it on one line: quoted where it must be. */
const scalar = (text: string): string => stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd()

/** What stands under `groups`: a pattern for folders of one event each, or groups by name. */
type Groups = string | readonly Pick<ConfigGroup, 'name' | 'files'>[]

const groupLines = (groups: Groups): string =>
  typeof groups === 'string'
    ? `groups: ${scalar(groups)}`
    : groups.length === 0
      ? `groups: []
#groups:
#  - name: harbour-fire
#    files:
#      - stories/harbour-fire
#      - "archive/2024-*-harbour-fire.txt"`
      : [
          'groups:',
          ...groups.flatMap(({ name, files }) => [
            `  - name: ${scalar(name)}`,
            '    files:',
            ...files.map(file => `      - ${scalar(file)}`),
          ]),
        ].join('\n')

/**
 * The configuration that `factcheck init` writes: groups in force, every other key there with its default, behind a
 * comment sign.
 */
export const starterConfig = (groups: Groups): string => `\
# Configuration of factcheck. "factcheck compare" without files runs the groups below.
# Paths start from this folder. What a command line says wins over what stands here.

# A group holds articles on one event: they are compared with each other, and with no other group's.
# Files are paths, folders (all articles in them) or patterns in quotes. groups: "stories/*" makes each folder there a group.
${groupLines(groups)}

# Reports of a run, NAME or NAME=FILE; one of them can go to the terminal.
# Names: ${formatNames.join(', ')}.
#formats:
#  - terminal
#  - json=factcheck.json

# The mildest verdict that fails a run. From bad to good:
# ${verdicts.join(', ')}; or by severity: error, warning, note; or never.
#failOn: contradiction

# A contradiction less sure than this is a warning, which fails nothing by itself.
#failConfidence: ${sureEnough}

# The most warnings of a run that does not fail.
#maxWarnings: 20

# How loud findings are, by verdict, or by verdict and kind: ${levels.join(', ')}.
#severity:
#  notation: warning
#  contradiction: {quote: warning}

# What the house writes and what it is read as: names, organisations, places, roles, units, abbreviations.
#words:
#  SFFD: Santa Fe Fire Department
#  kt: knots

# Such settings may lie in a file of their own, for several archives. Here it would say:
# extends: house.yaml

# Kinds of claim to look at.
#kinds: [${kindNames.join(', ')}]

# Findings less sure than this are left out, from 0 to 1.
#minConfidence: 0

# Days on which articles appeared, where they do not say so themselves.
#published:
#  stories/harbour-fire/wire.txt: 2024-01-19

# The file that decisions on findings are kept in; it belongs in git.
#ledger: factcheck.ledger.yaml

# The folder that what was read is kept in, so that the next run is faster; it keeps itself out of git.
#cache: ${defaultCache}

# Whether a decision that has expired, or whose finding has changed or gone, fails a run.
#failOnStale: false

# Editors that know yaml-language-server complete and check this file, where factcheck is installed beside it:
# yaml-language-server: $schema=./node_modules/factcheck/schema/config.schema.json
`
