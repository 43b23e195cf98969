// What we use of fontkit, which brings no types: reading a typeface once, for pdfkit to set words with.

declare module 'fontkit' {
  /** A typeface that has been read. pdfkit takes it as it is. */
  export interface Font {
    /** The letters that were used so far, each with the text that it stood for first. */
    _glyphs: object
  }
  export function create(bytes: Uint8Array): Font
}
