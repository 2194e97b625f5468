import { wordSet } from './word-set.ts'

/** Small words of other languages in Latin letters, but for those that English has as well: "die", "an", "me". */
export const foreignSmallWords: ReadonlySet<string> = wordSet(`
  der das und nicht ist ein eine einer einem einen im mit von zu auf für dem den des sich auch nach bei wird wurde sind
  el la los las que una del por con para se su al como más fue
  le les une du et dans est qui pour sur au aux pas avec ce cette été
  il lo gli che di per della nel non una sono alla dei
  het een van en dat niet op te zijn met voor werd
  och att det som på är av för inte till med var den
  um uma os as não com mais foi na no dos das em
  w na się że nie do jest z oraz przez
  og af det til ikke på som er ved
`)
