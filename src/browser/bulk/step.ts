// The steps of the bulk check on its page: one is shown at a time.

export type Step = 'choose' | 'column' | 'progress' | 'result'

/** Shows one step and leads to its heading, where it has one. */
export function showStep(root: HTMLElement, step: Step): void {
  for (const section of root.querySelectorAll<HTMLElement>('[data-step]')) {
    section.hidden = section.dataset.step !== step
    if (!section.hidden) section.querySelector<HTMLElement>('.app-step')?.focus()
  }
}
