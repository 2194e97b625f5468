/** Does a word start with a capital: "Holm", "Über"? */
export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text)
