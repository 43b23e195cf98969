// What waits on this device until a server takes it: kept in its order, sent once, and dropped only by its writer.

/** A form as it would have been sent. */
export interface Parcel {
  /** One form has one parcel, however often it is pressed. */
  readonly id: string
  readonly action: string
  readonly body: string
  /** The account of the officer who typed it; nobody else's session sends it. A reader without one has none. */
  readonly owner?: string
  /** What the server said when it would not take it; its writer must look then. */
  readonly status?: number
}

export interface Outbox {
  /** All parcels, the oldest first. */
  all(): readonly Parcel[]
  /** Keeps a parcel in place of an earlier one of the same form; false where this browser keeps nothing more. */
  keep(parcel: Parcel): boolean
  forget(parcel: Parcel): void
  /**
   * Sends what waits and `mine` lets through, now, whenever there may be a server again, and when the answer is called:
   * as long as the page is open. What a server has taken is forgotten; what it refuses for good is marked.
   */
  send(mine: (parcel: Parcel) => boolean, settle: Settle): () => void
}

/** Hears of each parcel that a server has taken or will never take. */
type Settle = (parcel: Parcel, delivery: Settled) => void

/** The page that the server answered, or the status with which it refused for good. */
export type Settled = { readonly taken: Document } | { readonly refused: number }
export type Delivery = Settled | 'away' | 'signed_out'

const patienceMs = 30_000
const againAfterMs = 30_000

/** The outbox under a name of this browser's storage, shared by its tabs. */
export function openOutbox(place: string, parcelsMax: number): Outbox {
  const all = () => read(place)
  const others = ({ id }: Parcel) => all().filter(each => each.id !== id)
  const outbox: Outbox = {
    all,
    keep(parcel) {
      const at = all().findIndex(({ id }) => id === parcel.id)
      if (at < 0) return all().length < parcelsMax && write(place, [...all(), parcel])
      return write(
        place,
        all().map((each, index) => (index === at ? parcel : each)),
      )
    },
    forget: parcel => void write(place, others(parcel)),
    send: (mine, settle) => keepSending(outbox, place, mine, settle),
  }
  return outbox
}

/**
 * Sends a parcel once. What is no answer of ours, comes too late or says that the server cannot now, leaves it to wait:
 * networks that want a sign-in first answer for everybody.
 */
export async function deliver({ action, body, owner }: Parcel): Promise<Delivery> {
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    ...(owner && { [ownerHeader]: owner }),
  }
  const signal = AbortSignal.timeout(patienceMs)
  try {
    const answer = await fetch(action, { method: 'POST', headers, body, signal })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const isOurs = page.documentElement.classList.contains('app-page')
    if (!isOurs || passing.includes(answer.status) || answer.status >= 500) return 'away'
    if (answer.status === 401) return 'signed_out'
    return answer.ok ? { taken: page } : { refused: answer.status }
  } catch {
    // No network. It is sent when there is one.
    return 'away'
  }
}

/** With it the server takes a form only in a session of the officer who typed it. */
const ownerHeader = 'Tizilim-Officer'

/** The server may take the same form a little later: it waited too long for it, or was asked too often. */
const passing: readonly number[] = [408, 429]

function keepSending(
  outbox: Outbox,
  place: string,
  mine: (parcel: Parcel) => boolean,
  settle: Settle,
): () => void {
  let later: ReturnType<typeof setTimeout> | undefined
  let isSending = false
  const next = () => outbox.all().find(parcel => parcel.status === undefined && mine(parcel))
  const sendOne = async (parcel: Parcel): Promise<boolean> => {
    const delivery = await deliver(parcel)
    if (delivery === 'away') later = setTimeout(sendAll, againAfterMs)
    if (delivery === 'away' || delivery === 'signed_out') return false
    if ('taken' in delivery) outbox.forget(parcel)
    else if (!outbox.keep({ ...parcel, status: delivery.refused })) return false
    settle(parcel, delivery)
    return true
  }
  const sendAll = () => {
    if (isSending) return
    isSending = true
    clearTimeout(later)
    // Another tab may be at it.
    void alone(place, async () => {
      for (let parcel = next(); parcel && (await sendOne(parcel)); ) parcel = next()
    }).finally(() => {
      isSending = false
    })
  }
  addEventListener('online', sendAll)
  sendAll()
  return sendAll
}

/** Browsers lock only on secure pages; elsewhere the server still takes each form once. */
async function alone(place: string, work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(place, work)
  else await work()
}

function read(place: string): readonly Parcel[] {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '[]') as Parcel[]
  } catch {
    // Private windows may forbid it. Then nothing waits.
    return []
  }
}

function write(place: string, parcels: readonly Parcel[]): boolean {
  try {
    if (parcels.length === 0) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(parcels))
    return true
  } catch {
    return false
  }
}
