/** Most characters of a line that is no part of an article. */
export const longestLine = 300

const shareWords =
  'share|tweet|pin|post|save|print|email|e-mail|copy link|link copied|gift|bookmark|listen|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|messenger|pinterest|instagram|bluesky|threads'

/**
 * Lines that stand around an article, by their form: links to others, share bars, newsletters, cookies, credits, counts of
 * comments, prices. In lower case.
 */
export const lineForms: readonly RegExp[] = [
  /** "Read more: 21 killed in flood", "Also read | …", "RELATED:", "More on this story" */
  /^(?:read (?:more|also|next|the full story)|also read|see also|related(?: (?:articles?|stories|coverage|topics|content|links|news))?|recommended(?: (?:for you|reading|stories))?|more (?:on this story|from [\p{L}\d' ]{1,40}|stories|news|top stories)|most (?:read|viewed|popular)|trending(?: now)?|up next|don['’]t miss|you (?:may|might) also (?:like|be interested in)|editors?['’]?s? picks?|watch(?: (?:live|now|more|this))?|click here)\s*(?:$|[:|>»–—-])/u,
  /** "Share this", "Share on Facebook Tweet Email" */
  new RegExp(
    `^(?:(?:${shareWords}|share (?:this|on|via)(?: (?:article|story|page|post))?|on|via|follow us(?: on)?|this|article)[\\s,|/•·]*){1,12}$`,
    'u',
  ),
  /** "Sign up for our newsletter", "Get the latest news in your inbox" */
  /^(?:sign up|subscribe|get|join|enter your|receive|register|log in|already a subscriber|support)\b[^.!?]{0,120}\b(?:newsletters?|inbox|e-?mail address|notifications|whatsapp channel|telegram channel|youtube channel|podcast|subscribers?|log in|to read|to continue|alerts)\b/u,
  /** "We use cookies to …" */
  /\b(?:cookies?|privacy policy|terms (?:of|and) (?:use|service|conditions))\b.{0,200}\b(?:consent|accept|agree|preferences|experience|partners|policy|settings)\b|^(?:accept|manage|reject)(?: all)? cookies$/u,
  /** "Photo: Ada Quent / Agency", "Image credit: …" */
  /^(?:\(?(?:file )?(?:photo(?:graph)?s?|pictures?|pics?|images?|videos?|graphics?|illustrations?|credits?|(?:photo|image|picture|video) (?:credit|source|courtesy))(?: (?:by|credit|courtesy(?: of)?))?\s?[:|/©]|\(?(?:photo|image|picture|illustration|graphic|video) by )/u,
  /** "(Ada Quent/Agency)", "© Agency", "All rights reserved" */
  /^(?:©|\(c\)|copyright\b).{0,200}$|\ball rights reserved\b|^\([\p{L} .'-]{2,40}\/[\p{L} .'-]{2,40}\)$/u,
  /** "12 comments", "958 shares", "6 min read" */
  /^\(?\d[\d,.]*k?\+? ?(?:comments?|shares?|likes?|views?|reactions?|min(?:ute)?s?(?: read)?)\)?$|^(?:comments?|shares?|views?) ?\(?\d[\d,.]*\)?$|^(?:reading time|time to read)\b.{0,30}$/u,
  /** "Advertisement", "Story continues below" */
  /^(?:advertisement|advertorial|sponsored(?: content)?|promoted|ad|(?:article|story) continues (?:below|after)[^.]{0,40}|scroll down for video|loading\.*|skip (?:to|past|advertisement)[^.]{0,40}|back to top|show more|load more|view (?:all|more) ?comments?|leave a comment|post a comment|join the conversation|open .{0,30} in app)$/u,
  /** "Tags: harbour, ferry", "Filed under News" */
  /^(?:tags?|topics?|filed under|keywords?|categor(?:y|ies)|section)\s?:/u,
  /** "ISSN 1234-5678", "ISBN: …", "Tel: +44 20 7946 0123" */
  /^(?:issn|isbn|doi|e-?issn)\b[\s:]*[\dx./-]|^(?:tel|telephone|phone|call us|fax|mobile|whatsapp)\b[\s.:]*\+?[\d()][\d ()./-]{5,}/u,
  /** "People viewing this page: 8,214", "You are visitor 104,377" */
  /^(?:people |readers |users )?(?:viewing|reading|watching)(?: this)?(?: page| article| now)?\s?:\s?\d|^\d[\d,.]* (?:people|readers|viewers|users)(?: are)? (?:viewing|reading|watching)(?: this)?(?: page| article| story| now| live)?$|^you are (?:visitor|reader|guest)\b.{0,20}\d/u,
  /** "Want all of The Beacon? Subscribe for $1 a week", "You have 2 free articles left", "Please enable JavaScript" */
  /^subscribe (?:now|today|for|to|from)\b|\bsubscribe (?:now|for|from) .{0,60}\b(?:week|month|year)s?\b|^(?:please )?(?:enable|turn on) javascript\b|^we are having trouble (?:retrieving|loading)\b|^thank you for your patience while we\b|^you (?:have|['’]ve) (?:\d+ |\p{Ll}+ )?(?:free articles?|reached your|read your|used (?:all|up) your)\b|^(?:this (?:article|story|content) is (?:for|only for|available (?:only )?to|reserved for) (?:\p{Ll}+ )?(?:subscribers|members)|to (?:continue|keep) reading)\b/u,
  /** "A version of this article appears in print on …", "An earlier version of this article misstated …" */
  /^(?:a|an earlier|a previous) version of this (?:article|story|report|post|headline|caption)\b|^this (?:article|story|report|post) (?:was|has been) (?:originally |first |last )?(?:published|updated|amended|corrected|republished|translated|produced)\b/u,
  /** "Reach her at 555-0142 or …", "Follow him on …" */
  /\b(?:reach|contact|follow|e-?mail|write to|tweet) (?:her|him|them|the (?:writer|author|reporter)) (?:at|on|via|by)\b/u,
  /** "Our newsroom needs you", "Your support makes our journalism possible"; not what somebody says of theirs. */
  /^(?!.*[“”"]).*\b(?:our (?:newsroom|journalism|reporting|reporters)|your (?:support|donation|subscription|contribution))\b.*\b(?:you|your|us|members?|subscribe|donate|help)\b/u,
  /** "[adrotate banner="14"]": what a page was to be put together by. */
  /^\[\/?[a-z][\w-]{2,30}(?: [^\]]{0,200}=[^\]]{0,200})?\/?\]$/u,
  /** "[4] The Beacon, 4 March 2024", "^ The Beacon" */
  /^(?:\[\d{1,3}\]|\^)\s/u,
]

/** "ACME 189.30 +1.20 (+0.6%)": a price widget; as written. */
export const tickerForm: RegExp =
  /^\p{Lu}[\p{Lu}\d.:-]{0,9}\s+[$€£]?\d[\d,]*\.\d+\s+[-+▲▼]?\s?\d[\d,.]*%?(?:\s*\(?[-+]?[\d.]+%\)?)?$/u

/** Marks of notes that brackets tell: "[4]", "[a]", "[citation needed]"; one in a quotation stands behind a space. */
export const bracketMark: RegExp =
  /(?<=\S)(?:\[(?:\d{1,3}|\p{Ll}|note \d{1,3}|nb \d{1,3}|citation needed|clarification needed|who\?|when\?|edit)\](?::\d{1,4}(?:[-–]\d{1,4})?)?)+/gu

/** Marks in raised digits: "killed.¹²", and not "30 m²". */
export const raisedMark: RegExp = /(?<=\p{L}{3}|[.,;:!?”"’)])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}/gu

/** Digits behind a word or its stop: "people.12 The", "people4 were". Only at a digit does it look back, for a word may be endless. */
export const gluedMark: RegExp = /(?=\d)(?<=(?<![\p{L}\p{N}'’-])\p{Ll}{4,}[.,;:]?[”"’)]?)\d{1,3}(?=\s|$)/gu

/** A word of a name: "Ada", "O’Hara", "J." */
const name = String.raw`\p{Lu}[\p{L}.'’-]*`
const nameOf = (fewest: number, most: number): string => `${name}(?: ${name}){${fewest - 1},${most - 1}}`

/** What ends a caption: "(Photo by Ada Quent/Agency)", "(Ada Quent/Agency)", "(Agency Photo)", "… on Monday. Photo: Ada Quent". */
export const creditForms: readonly RegExp[] = [
  /[([](?:file )?(?:photo|image|picture|photograph|credit|graphic|illustration|handout)s?(?: credit| courtesy(?: of)?| by)?(?: by |: ?|[ /] ?)[^()[\]]{2,80}[)\]]\.?$/iu,
  new RegExp(
    `[([]${nameOf(2, 5)} ?/ ?${name}(?:,? ${name}){0,4}(?: via ${String.raw`[\p{L} ]{2,40}`})?[)\\]]$`,
    'u',
  ),
  /[([](?:\p{Lu}[\p{L}.'’-]*[ /]){1,5}(?:Photos?|Images|Pictures)(?:\/[\p{L} .'’-]{2,40})?[)\]]$/u,
  /[.?!][”"’]? +(?:Photo(?:graph)?|Picture|Image|Credit)s?(?: credit| courtesy of)?(?: by|:) [^.!?]{2,80}\.?$/u,
]

/** "Osric Vale reported from Tarnbrook, and Nadia Prewett from Whitcombe.", "Ada Quent contributed reporting."; as written. */
export const reportersForm: RegExp = new RegExp(
  `^${nameOf(2, 4)} (?:reported from ${String.raw`\p{Lu}[^.]{0,160}`}|(?:and ${nameOf(2, 4)} )?contributed ` +
    String.raw`(?:reporting|research|to (?:this|the) (?:report|story|article|reporting))[^.]{0,120})\.?$`,
  'u',
)

/**
 * A paragraph in which a site speaks of itself, behind its name: "The Beacon, founded in 1871, …", "The Beacon has 41,203 readers".
 * What it tells of others is its story: "The Beacon has learned that …".
 */
export const ofItself: RegExp =
  /^(?:,|\(|(?:is|are|was (?:founded|established|launched|set up)|employs?|publish(?:es)?|reach(?:es)?|covers?|serves?|provides?|delivers?|offers?|brings?|welcomes?|strives|relies|has (?:an?|about|over|more|some|nearly|almost|\d|been (?:published|printed|telling|reporting|serving|covering)|(?:told|served|covered|published|printed)))(?![\p{L}\p{N}]))/u
