// Every reducer there is, by the type of its streams: what a rebuild folds the events with.

import { bucketReducer } from '../register/number.ts'
import { personReducer } from '../register/person-reducer.ts'
import type { Reducers } from '../register/projection.ts'
import { accountReducer } from './account-act.ts'
import { applicationReducer } from './application-reducer.ts'
import { proposalReducer } from './proposal-reducer.ts'

export const reducers: Reducers = {
  person: personReducer,
  application: applicationReducer,
  bucket: bucketReducer,
  proposal: proposalReducer,
  account: accountReducer,
}
