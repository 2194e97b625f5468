/** After the list of commands. */
export const overviewHelp: string = `
Exit codes:
  0  nothing unresolved at or above --fail-on
  1  something is
  2  it could not run: usage, unreadable or empty input, broken configuration or ledger

Example:
  $ factcheck wire.txt local.txt    # the same as: factcheck compare wire.txt local.txt
  $ factcheck compare --help`

const files = `
Files are paths, glob patterns in quotes, folders (all articles in them) or - for standard input: text,
Markdown, HTML, Word (.docx), PDF, JSON and JSON Lines.`

/** After the options of \`compare\`. */
export const compareHelp: string = `${files}
Without files, each group of files in factcheck.config.yaml is compared; factcheck init writes one. It is looked for
here and above, up to the root of the repository. In CI, --strict keeps its settings out.

A finding fails the run when its verdict is as bad as --fail-on or worse. From bad to good:
contradiction, unsupported, compatible, notation, agreement, uncorroborated.

Example:
  $ factcheck compare wire.txt local.txt --kind figure
  contradiction[figure]: people killed: 14 or at least 17?  f-6c6885b4
    wire.txt:1:23
      The ferry fire killed 14 people on Monday, police said.
                            ^^
    local.txt:3:1
      At least 17 people died on the ferry.
      ^^^^^^^^^^^

  1 contradiction in 2 articles
  settle one: factcheck resolve f-6c68 wire.txt local.txt --accept wire.txt --reason "…"
  $ echo $?
  1`

/** After the options of \`extract\`. */
export const extractHelp: string = `${files}

Example:
  $ factcheck extract wire.txt --kind figure
  wire.txt: 1 claim
    1:23    figure       14 = 14 · people killed`

/** After the options of \`explain\`. */
export const explainHelp: string = `
Passages are named by file and line, with a column where a line says much: a.txt:12:5. An id may be cut short.
Name the other files of the run as well: how much a word tells depends on all articles. With an id alone, the run
is that of the configuration.

Example:
  $ factcheck explain wire.txt:1 crew.txt:1 --kind figure
  wire.txt, line 1, says “14”; crew.txt, line 1, says “Four”, and both cannot be true of one thing.
  They were not put together, so no contradiction is reported: one counts a part of a whole, the other
  does not.

  wire.txt:1  1 claim: figure
  crew.txt:1  1 claim: figure

  figure: 14 · Four
    wire.txt:1:23
      The ferry fire killed 14 people on Monday, police said.
                            ^^
      value      14 (rule count)
      subject    people killed
      words      counted: death; verb: death; who acts: ship, fire; object: monday; in the sentence:
                 police
      limits     time XXXX-XX-XX, said by police
    crew.txt:1:1
      Four of the dead were sailors.
      ^^^^
      value      4 (rule count)
      subject    … of the dead were sailors
      words      counted: death; object: crew
      limits     a part of a whole
    values     figures exclude each other: 14 ≠ 4
    in common  death
    gate       one counts a part of a whole, the other does not
    outcome    kept apart: one counts a part of a whole, the other does not`

/** After the options of \`init\`. */
export const initHelp: string = `
factcheck.config.yaml is written here and overwrites nothing. compare reads it from here, and within a
repository from any folder below.

Example:
  $ factcheck init stories/ferry stories/dam
  factcheck: wrote factcheck.config.yaml with 2 groups; now run: factcheck compare`

/** After the shells of `completion`. */
export const completionHelp: string = `
Example:
  $ factcheck completion bash > ~/.local/share/bash-completion/completions/factcheck
  $ factcheck completion fish > ~/.config/fish/completions/factcheck.fish`
