// The first link of a page, for those who walk it by keyboard.

/** Jumps to the element with the id in `href`; seen only when focused. */
export function SkipLink(props: { href: string; children: string }) {
  return (
    <a href={props.href} class="govuk-skip-link" data-module="govuk-skip-link">
      {props.children}
    </a>
  )
}
