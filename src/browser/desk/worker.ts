// Who is signed in on this page, so that nothing typed by one officer is shown to or sent as another.

/** The id of the account, which says nothing to people; empty on a page without one. */
export function worker(): string {
  return document.body.dataset.officer ?? ''
}
