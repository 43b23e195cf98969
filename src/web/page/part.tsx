// Pieces of a page that a script puts together later: written here once, in the language and the markup of the page.

import type { Child } from 'hono/jsx'

/** One element under a name, not seen until a script copies it. Places in it, such as `{digits}`, are filled then. */
export function Part(props: { name: string; children: Child }) {
  return <template data-part={props.name}>{props.children}</template>
}
