const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Before two numbers, these make a result of them: "won 3-1", "voted 5 to 4". */
export const resultBefore: ReadonlySet<string> = words(
  'won win wins winning beat beats beating beaten lost lose loses losing drew draw draws drawn tied tie ties led lead leads ' +
    'leading trailed trail trails trailing defeated defeats defeat thrashed voted vote votes voting passed passes approved rejected ' +
    'split ruled decided score scored scores scoreline final finished ended ends record victory edged downed routed hammered crushed ' +
    'series prevailed aggregate advanced confirmed tally outvoted carried upheld struck cleared',
)

/** Behind two numbers, these make a result of them: "a 5-1 vote", "2-1 on aggregate". */
export const resultBehind: ReadonlySet<string> = words(
  'vote votes win victory defeat loss draw tie decision majority ruling lead record thrashing thriller rout triumph aggregate ' +
    'margin split scoreline advantage deficit series shootout score drubbing comeback hammering stalemate start mark verdict tally ' +
    'underdog overtime',
)
