// What we use of the XML parser, for the compiler: the package brings no types.

declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>
  type Decode = (text: string) => string

  export class Parser {
    on(event: 'openTag', listener: (name: string, attributes: () => Attributes, decode: Decode) => void): this
    on(event: 'closeTag', listener: (name: string, decode: Decode) => void): this
    on(event: 'text' | 'cdata', listener: (text: string, decode: Decode) => void): this
    on(event: 'error', listener: (error: Error) => void): this
    parse(xml: string): this
  }
}
