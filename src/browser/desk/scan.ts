// The field a scanner types into: it sends itself when it is whole, and Enter in the empty field takes the next.

export function start(root: HTMLElement): void {
  const form = root as HTMLFormElement
  const field = form.querySelector('textarea')!
  if (document.activeElement === document.body) field.focus()
  field.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey) return
    const text = field.value.trim()
    const next = document.querySelector<HTMLFormElement>('form[action$="/desk/next"]')
    if (text === '' && next) {
      event.preventDefault()
      if (!next.querySelector('button')?.disabled) next.requestSubmit()
    } else if (isWhole(text)) {
      event.preventDefault()
      form.requestSubmit()
    }
  })
}

/** A code of the form, a reference, or the two lines of a passport; after the first line Enter makes a second. */
function isWhole(text: string): boolean {
  const plain = text.replace(/\s/g, '')
  return /^TZF/i.test(plain) || /^KZ-?\w{4}-?\w{4}$/i.test(plain) || plain.length >= 88
}
