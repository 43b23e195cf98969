// Joins the class names of an element, for components with variants.

/** The names that hold, with a space between: `classNames('a', wide && 'b')` is `a` or `a b`. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
