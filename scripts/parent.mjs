// Ending with npm: a signal sent to `npm start` alone reaches only the shell that npm puts between itself and us.

const lookEveryMs = 250

/** Takes the end of the process that started us, npm's shell, as SIGTERM, once there is somebody to hear it. */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    // A listener that is gone again has heard a signal: the end is under way, and another signal would cut it short.
    const isHeard = ['SIGINT', 'SIGTERM'].every(signal => process.listenerCount(signal) > 0)
    if (process.ppid === parent || !isHeard) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, lookEveryMs)
  watch.unref()
}
