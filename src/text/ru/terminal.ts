// Russian: what the program says on the terminal.

import type { terminal as english } from '../en/terminal.ts'
import type { Translation } from '../message.ts'

export const terminal: Translation<typeof english> = {
  'terminal.database_reaching': 'Ждём PostgreSQL, указанный в DATABASE_URL …',
  'terminal.database_creating': 'Создаём базу данных, один раз …',
  'terminal.database_orphan_stopping': 'Останавливаем PostgreSQL, оставшийся от прошлого запуска …',
  'terminal.database_recovering': 'Восстанавливаем базу данных после сбоя …',
  'terminal.database_starting': 'Запускаем базу данных …',
  'terminal.database_unconfined':
    'Учётная запись из DATABASE_URL не может создавать роли, поэтому программа работает со всеми её правами. Как их ограничить, сказано в docs/operate.md.',
  'terminal.ready': 'Tizilim доступен по адресу {address}',
  'terminal.database': 'База данных: {database}',
  'terminal.demo': 'Это демонстрация: ни один номер не настоящий. Вход для сотрудников:',
  'terminal.letters.server': 'Письма уходят на почтовый сервер {host}',
  'terminal.letters.folder': 'Письма складываются в {folder}: с этой машины ничего не уходит.',
  'terminal.letters.wait': 'Письма ждут в базе данных: TIZILIM_SMTP не называет почтового сервера.',
  'terminal.proxies_none':
    'TIZILIM_PROXIES не называет прокси: ограничения считают всех читателей за ним одним адресом.',
  'terminal.stopping': 'Останавливаем …',
  'terminal.database_ended':
    'База данных остановилась, поэтому останавливается и программа. Запустите её снова: она восстановится сама.',
}
