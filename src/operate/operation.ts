// The operations by name: what each needs and what it does.

import type { Context } from '../service/context.ts'
import type { ServerLoad } from '../store/server.ts'
import type { Language } from '../text/language.ts'
import { showCapacity } from './capacity.ts'
import { erase } from './erase.ts'
import { expire } from './expire.ts'
import { inviteSomebody } from './invite.ts'
import { populate } from './populate.ts'
import { rebuildProjections } from './rebuild.ts'
import { verify } from './verify.ts'

export interface Call {
  readonly context: Context
  readonly language: Language
  /** Whether `--apply` was given: without it nothing that matters is changed. */
  readonly isApplied: boolean
  readonly parameters: readonly string[]
  /** Where readers find the service, as far as the settings tell: `http://localhost:3000`. */
  readonly origin: string
}

export interface Operation {
  /** How many words may follow the name. */
  readonly arguments: number
  /** Whether `--apply` means anything to it. */
  readonly canApply: boolean
  /** What a server that has to be started for it is made ready for. */
  readonly load: ServerLoad
  /** Answers whether all is well: false ends the program with 1. */
  readonly run: (call: Call) => Promise<boolean>
}

export const operations = {
  capacity: { arguments: 0, canApply: false, load: 'everyday', run: showCapacity },
  verify: { arguments: 2, canApply: false, load: 'everyday', run: verify },
  rebuild: { arguments: 0, canApply: true, load: 'everyday', run: rebuildProjections },
  erase: { arguments: 0, canApply: true, load: 'everyday', run: erase },
  expire: { arguments: 0, canApply: true, load: 'everyday', run: expire },
  populate: { arguments: 1, canApply: false, load: 'filling', run: populate },
  invite: { arguments: 3, canApply: false, load: 'everyday', run: inviteSomebody },
} as const satisfies Readonly<Record<string, Operation>>
