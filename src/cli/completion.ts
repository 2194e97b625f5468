import type { Command, Option } from 'commander'

/** Shells that a script can be had for. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** "--format", "-f" */
const flagsOf = ({ long, short }: Option): readonly string[] => [long, short].flatMap(flag => flag ?? [])

/** "ledger list", with the options and the words that may stand there. */
interface Place {
  readonly command: string
  readonly words: readonly string[]
}

const placesIn = (command: Command, path: readonly string[] = []): readonly Place[] => [
  {
    command: path.join(' '),
    words: [
      ...command.commands.map(one => one.name()),
      ...command.options.flatMap(flagsOf),
      ...(path.length === 0 ? ['--help', '--version'] : ['--help']),
    ],
  },
  ...command.commands.flatMap(one => placesIn(one, [...path, one.name()])),
]

/** zsh runs what bash does. */
const forBash = (places: readonly Place[]): string => `_factcheck() {
  local at="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in [a-z]*) case " ${places.map(({ command }) => command.replace(' ', '+')).join(' ')} " in
      *" \${at:+$at+}$word "*) at="\${at:+$at+}$word" ;;
    esac ;; esac
  done
  case "\${at/+/ }" in
${places.map(({ command, words }) => `    "${command}") COMPREPLY=($(compgen -W "${words.join(' ')}" -- "\${COMP_WORDS[COMP_CWORD]}")) ;;`).join('\n')}
  esac
}
complete -o default -F _factcheck factcheck
`

const forFish = (places: readonly Place[], program: Command): string =>
  places
    .flatMap(({ command, words }) => {
      const names = command.split(' ').filter(Boolean)
      const isHere =
        names.length === 0
          ? '__fish_use_subcommand'
          : names.map(name => `__fish_seen_subcommand_from ${name}`).join('; and ')
      const helpOf = (word: string): string =>
        names.length === 0 ? (program.commands.find(one => one.name() === word)?.description() ?? '') : ''
      return words.map(word => {
        const what = word.startsWith('--')
          ? `-l ${word.slice(2)}`
          : word.startsWith('-')
            ? `-s ${word.slice(1)}`
            : `-a ${word}`
        const help = helpOf(word).replace(/'/gu, '’')
        return `complete -c factcheck -n '${isHere}' ${what}${help === '' ? '' : ` -d '${help}'`}`
      })
    })
    .join('\n')
    .concat('\n')

/** A script by which a shell completes commands and options; files it completes by itself. */
export const completionFor = (shell: (typeof shells)[number], program: Command): string => {
  const places = placesIn(program)
  if (shell === 'fish') return forFish(places, program)
  return shell === 'zsh'
    ? `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${forBash(places)}`
    : forBash(places)
}
