/**
 * Renders as many items of a list as fit a limit, dropping from the end.
 *
 * @param total number of items
 * @param render text with the first so many items; longer with more of them
 * @param fits false where a text is too long; a text with no items is taken as it is
 */
export const mostThatFit = (
  total: number,
  render: (count: number) => string,
  fits: (text: string) => boolean,
): string => {
  const whole = render(total)
  if (fits(whole)) return whole
  let [best, low, high] = [render(0), 0, total]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    const text = render(middle)
    if (fits(text)) [best, low] = [text, middle]
    else high = middle
  }
  return best
}
