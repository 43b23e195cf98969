// Turns the bytes of a text file into characters, whatever program saved it.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/**
 * The text of a file without its byte order mark.
 *
 * What is not UTF-8 or UTF-16 is taken for Windows-1251, in which older programs in Kazakhstan save: any bytes are
 * some text in it.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  try {
    return decodeAs('utf-8', bytes)
  } catch (error) {
    if (error instanceof TypeError) return decodeAs('windows-1251', bytes)
    throw error
  }
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
}
