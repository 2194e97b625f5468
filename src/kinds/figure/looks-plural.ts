/** Words in -s that name no things. */
const noPlurals =
  /^(?:was|has|is|as|its|his|hers|this|thus|does|says|yes|us|plus|less|across|always|perhaps|towards|besides|unless|afterwards|overseas|outdoors|indoors|yours|theirs|ours|versus|previous|various)$/
const oddPlurals = /^(?:people|men|women|children|police|feet|teeth|cattle|fish|sheep|staff|personnel)$/

/** Does a word look like a plural noun? Good enough to tell "20m viewers" from "a 20m tower". */
export const looksPlural = (word: string): boolean =>
  oddPlurals.test(word) || (/[^s'iu]s$/.test(word) && !noPlurals.test(word))
