// Kazakh: what the program says on the terminal.

import type { terminal as english } from '../en/terminal.ts'
import type { Translation } from '../message.ts'

export const terminal: Translation<typeof english> = {
  'terminal.database_reaching': 'DATABASE_URL көрсеткен PostgreSQL күтілуде …',
  'terminal.database_creating': 'Дерекқор жасалуда, бір рет …',
  'terminal.database_orphan_stopping': 'Алдыңғы іске қосудан қалған PostgreSQL тоқтатылуда …',
  'terminal.database_recovering': 'Дерекқор ақаудан кейін қалпына келтірілуде …',
  'terminal.database_starting': 'Дерекқор іске қосылуда …',
  'terminal.database_unconfined':
    'DATABASE_URL көрсеткен есептік жазба рөл жасай алмайды, сондықтан бағдарлама оның барлық құқығымен жұмыс істейді. Құқықтарды қалай шектеу керегі docs/operate.md ішінде жазылған.',
  'terminal.ready': 'Tizilim мына мекенжайда: {address}',
  'terminal.database': 'Дерекқор: {database}',
  'terminal.demo': 'Бұл — демонстрация: бірде-бір нөмір шын емес. Қызметкер ретінде кіру үшін:',
  'terminal.letters.server': 'Хаттар {host} пошта серверіне жіберіледі',
  'terminal.letters.folder': 'Хаттар {folder} қалтасына жазылады: бұл машинадан ештеңе жіберілмейді.',
  'terminal.letters.wait': 'Хаттар дерекқорда күтіп тұр: TIZILIM_SMTP пошта серверін атамайды.',
  'terminal.proxies_none':
    'TIZILIM_PROXIES прокси атамайды: шектеулер оның артындағы барлық оқырманды бір мекенжай деп санайды.',
  'terminal.stopping': 'Тоқтатылуда …',
  'terminal.database_ended':
    'Дерекқор тоқтап қалды, сондықтан бағдарлама да тоқтайды. Қайта іске қосыңыз: ол өзі қалпына келеді.',
}
