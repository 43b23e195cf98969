// Ending with npm: a signal sent to `npm start` alone reaches only the shell that npm puts between itself and us.

const lookEveryMs = 250

/** Takes the end of the process that started us, npm's shell, as SIGTERM; one more after others does no harm. */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, lookEveryMs)
  watch.unref()
}
