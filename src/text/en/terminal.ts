// English: what the program says on the terminal.

export const terminal = {
  'terminal.database_reaching': 'Waiting for the PostgreSQL of DATABASE_URL …',
  'terminal.database_creating': 'Creating the database, once …',
  'terminal.database_orphan_stopping': 'Stopping the PostgreSQL that an earlier run left behind …',
  'terminal.database_recovering': 'Recovering the database after a crash …',
  'terminal.database_starting': 'Starting the database …',
  'terminal.database_unconfined':
    'The account of DATABASE_URL may not make roles, so the program works with all rights of that account. docs/operate.md says how to confine it.',
  'terminal.ready': 'Tizilim is at {address}',
  'terminal.database': 'Database: {database}',
  'terminal.demo': 'This is a demonstration: no number is real. Sign in at the desk with:',
  'terminal.letters.server': 'Letters go to the mail server {host}',
  'terminal.letters.folder': 'Letters are written into {folder}: nothing leaves this machine.',
  'terminal.letters.wait': 'Letters wait in the database: TIZILIM_SMTP names no mail server.',
  'terminal.proxies_none':
    'No proxy is named in TIZILIM_PROXIES: limits count all readers behind one as one address.',
  'terminal.stopping': 'Stopping …',
  'terminal.database_ended':
    'The database has ended, so this program ends too. Start it again: it recovers by itself.',
} as const
