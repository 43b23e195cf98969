// English: what the operations of `npm run operate` print.

export const operate = {
  'operate.usage':
    'Usage: npm run operate -- capacity | verify [SEAL] | rebuild [--apply] | erase [--apply] | expire [--apply] | populate [COUNT] | invite ROLE OFFICE [NAME]',
  'operate.capacity.total':
    '{taken, plural, one {# number} other {# numbers}} given out, in {buckets, plural, one {# bucket} other {# buckets}}.',
  'operate.capacity.account':
    'Next {next, number} = formed {formed, number} + void {void, number} + imported below next {imported, number}, over all buckets.',
  'operate.capacity.uneven':
    '{uneven, plural, =0 {The account of every bucket comes out even} one {The account of # bucket does not come out even} other {The accounts of # buckets do not come out even}}.',
  'operate.capacity.tenths': 'How full the buckets are (how many of each):',
  'operate.capacity.soonest':
    'The first to run out at the pace of the last year (used; next = formed + void + imported; full on):',
  'operate.capacity.never': 'not within 200 years',
  'operate.verify.breaches': '{count, plural, one {# breach:} other {# breaches:}}',
  'operate.verify.result':
    '{checked, plural, one {# invariant} other {# invariants}} checked, {broken, plural, =0 {all hold} one {# is broken} other {# are broken}}.',
  'operate.seal.none': 'Nothing is sealed yet.',
  'operate.seal.head': 'The last seal, to be kept where nobody of this machine can reach it:',
  'operate.seal.waiting':
    '{waiting, plural, =0 {Every row is sealed} one {# row waits for its seal, the oldest since {since}} other {# rows wait for their seal, the oldest since {since}}}. The running program seals every {seconds} seconds.',
  'operate.seal.kept': 'The seal that was kept is in the chain. Nothing before it was rewritten.',
  'operate.seal.lost':
    'The seal that was kept is not in the chain. Either something before it was rewritten, or it is of another register.',
  'operate.rebuild.progress': '{events, number} events',
  'operate.rebuild.result':
    '{events, plural, one {# event} other {# events}} folded, {erased, number} of them with erased values. {differing, plural, =0 {Every projection is the same} one {# projection differs} other {# projections differ}}.',
  'operate.rebuild.applied': 'The rebuilt projections are in use now.',
  'operate.erase.due':
    'Past their term: {persons, plural, one {# person} other {# persons}}, {applications, plural, one {# application} other {# applications}}, {reports, plural, one {# report} other {# reports}}, {requests, plural, one {fingerprint of # request} other {fingerprints of # requests}}.',
  'operate.erase.dry': 'Nothing was erased. Add --apply to erase.',
  'operate.erase.done':
    'Erased: {persons, plural, one {# person} other {# persons}}, {applications, plural, one {# application} other {# applications}}, {reports, plural, one {# report} other {# reports}}, {requests, plural, one {fingerprint of # request} other {fingerprints of # requests}}, values of {values, plural, one {# event} other {# events}}.',
  'operate.expire.due':
    '{count, plural, one {# application has} other {# applications have}} waited past the term.',
  'operate.expire.dry': 'Nothing was ended. Add --apply to end them.',
  'operate.expire.done': 'Ended: {count, plural, one {# application} other {# applications}}.',
  'operate.populate.progress': '{made, number} of {count, number}',
  'operate.populate.result':
    '{formed, plural, one {# made-up person} other {# made-up people}} registered; {alike, number} looked like somebody else and were refused.',
  'operate.invite.link':
    '{name}, {role}, {office}: open this link once, on the device that will keep the passkey.',
  'operate.invite.until': 'It works until {day}, {time} in Kazakhstan. It is shown only here.',
  'operate.invite.roles': 'The roles are: {roles}.',
  'operate.invariant.I1': 'no number stands twice',
  'operate.invariant.I2': 'no serial of a bucket was formed twice',
  'operate.invariant.I3': 'next = formed + void + imported below next, in each bucket',
  'operate.invariant.I4': 'each formed number has its check digit, and a misfit that was recorded is flagged',
  'operate.invariant.I5': 'one person has one number in use, one number one person',
  'operate.invariant.I6': 'each idempotency key has its answer',
  'operate.invariant.I7': 'streams have no gap, ledgers can only grow',
  'operate.invariant.I7-values': 'personal values are those the events commit to',
  'operate.invariant.I7-seals': 'each seal follows from the one before',
  'operate.invariant.I7-events': 'events are as they were sealed',
  'operate.invariant.I8': 'each number has exactly one event that formed or recorded it',
  'operate.invariant.I10': 'only a decided application leads to a person',
  'operate.invariant.I11': 'superseded numbers lead somewhere and never in a circle',
  'operate.invariant.I12': 'a merged record has no number in use',
  'operate.invariant.I14': 'the number of a deceased person is not active',
  'operate.invariant.I15': 'a number follows another only where that one was superseded or annulled',
  'operate.invariant.I16': 'nobody approved what they proposed, or acted on their own record',
  'operate.invariant.I19': 'no table has room for a fee',
  'operate.invariant.I20': 'a number of an older register has one active holder',
  'operate.invariant.I21': 'whoever decided or acted had looked at it on record',
  'operate.invariant.I21-looks': 'looks are as they were sealed',
  'operate.invariant.I22': 'what is kept back from the person until a day names the day',
  'operate.invariant.I25-keys': 'everybody who is not erased can be found again',
  'operate.invariant.I26': 'demo digits are in a demonstration, and only there',
} as const
