// English: the people who work here, and how they sign in.

export const people = {
  'people.name': 'Name',
  'people.role': 'Role',
  'people.office': 'Office',
  'people.role.counter_officer': 'counter officer',
  'people.role.consular_officer': 'consular officer',
  'people.role.operator': 'operator',
  'people.role.supervisor': 'supervisor',
  'people.role.register_administrator': 'register administrator',
  'people.role.rule_editor': 'rule editor',
  'people.role.auditor': 'auditor',
  'people.role.representative': 'representative',
  'people.role.holder': 'holder',
  'people.enroll.title': 'Make your passkey',
  'people.enroll.lead': 'You are invited to work here. Check that this is you.',
  'people.enroll.until': 'The link works until',
  'people.enroll.passkey':
    'A passkey stands in for a password. Your device keeps it and asks for your finger, face or PIN. Nobody can read it from us, and it works on this site only.',
  'people.enroll.submit': 'Make a passkey and sign in',
  'people.passkey.sign_in': 'Sign in with a passkey',
  'people.outside.sign_in': 'Sign in with {name}',
  'people.outside.enroll': 'Instead of a passkey: sign in with {name} once, and it is bound to this account.',
  'people.passkey.script': 'A passkey needs JavaScript. Switch it on for this site and load the page again.',
  'people.passkey.device': 'The device gave no passkey. Try once more, or use another device.',
  'people.passkey.host': 'Passkeys do not work at a bare IP address. Open this page by the name of the site.',
} as const
