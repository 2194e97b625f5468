/** Shapes of text to be repeated without end, by name. */
export declare const slowShapes: Readonly<Record<string, string>>
/** Shapes of Markdown, likewise. */
export declare const slowMarkdown: Readonly<Record<string, string>>
