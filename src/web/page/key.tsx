// The key that does the same as a press, for those who see it; others hear it from their own software.

/** A letter or digit in a box. */
export function Key({ children }: { children: string }) {
  return (
    <span class="app-key" aria-hidden="true">
      {children}
    </span>
  )
}
