/** Shapes of text to be repeated without end, by name. */
export declare const slowShapes: Readonly<Record<string, string>>
