/** Verbs that report what somebody says, in dictionary form. */
export const speechVerbs: ReadonlySet<string> = new Set(
  (
    'say tell add announce report state claim insist argue warn note explain declare acknowledge write testify ' +
    'confirm estimate think believe describe suggest concede admit ask reply respond remark recall comment call joke vow tweet ' +
    'post quip stress emphasize emphasise complain shout'
  ).split(' '),
)
