// How messages are typed: English is the pattern, and the other languages must match it key for key.

/** A translation has each key of the English topic, and no other. */
export type Translation<Topic> = { readonly [Key in keyof Topic]: string }

/** The values a message in ICU MessageFormat asks for: `{day}` or `{count, plural, …}`. */
export type ValueNames<Message extends string> = Message extends `${string}{${infer Rest}`
  ? Argument<NameBefore<Rest>> | ValueNames<Rest>
  : never

type NameBefore<Rest extends string> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${string}`
    ? Name
    : Inside
  : never

// The branches of a plural stand in braces too; they hold a space or a number sign, a name never does.
type Argument<Name extends string> = Name extends `${string} ${string}` | `${string}#${string}` | ''
  ? never
  : Name
