/** A way to write an article. */
export interface Variant {
  readonly extension: string
  readonly write: (text: string) => string | Uint8Array
}

export declare const variants: Readonly<Record<string, Variant>>
