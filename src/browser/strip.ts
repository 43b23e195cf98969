// Puts the digits of a number into a strip that the page has drawn, group by group.

/**
 * Writes twelve digits into `strip`, and what a screen reader says of them. `replaced` gives the element to show in
 * place of the group at that index, for digits `from` to before `to`, or null to keep it. A group of dots is said to
 * be `hidden`.
 */
export function fillStrip(
  strip: HTMLElement,
  digits: string,
  replaced: (at: number, from: number, to: number) => HTMLElement | null = () => null,
  hidden = '',
): void {
  const spoken: string[] = []
  let from = 0
  for (const [at, group] of [...strip.querySelectorAll<HTMLElement>('.app-strip__group')].entries()) {
    const to = from + group.textContent.length
    const shown = replaced(at, from, to) ?? group
    shown.textContent = digits.slice(from, to)
    const seen = [...shown.textContent].filter(character => character !== '•')
    spoken.push(`${shown.dataset.label}: ${seen.join(' ') || hidden}`)
    group.replaceWith(shown)
    from = to
  }
  strip.setAttribute('aria-label', spoken.join(', '))
}
