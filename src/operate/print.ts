// How operations write: results to standard output, progress to the terminal only, where it vanishes again.

/** One line of a result. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}

/** Shows how far the work is, on a terminal; a log file gets none of it. */
export function showProgress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`)
}

/** Takes the progress away again. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}

/** A bar as long as `share` (0 to 1) of `width` characters, at least a sliver when there is anything. */
export function bar(share: number, width: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, share)) * width * 8)
  const full = '█'.repeat(Math.floor(eighths / 8))
  const rest = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8]!
  return (full + rest || (share > 0 ? '▏' : '')).padEnd(width)
}
