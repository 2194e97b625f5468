const houses =
  /^(?:place|museum|gallery|library|archive|theatre|theater|zoo|college|school|hospital|charity|orchestra|nursery|shelter|hotel)$/u

/** Houses by their noun: whoever runs one is its head, and it is not what that head is in charge of. */
export const isHouse = (noun: string): boolean => houses.test(noun)
