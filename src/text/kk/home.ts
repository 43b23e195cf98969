// Kazakh: the first page.

import type { home as english } from '../en/home.ts'
import type { Translation } from '../message.ts'

export const home: Translation<typeof english> = {
  'home.title': 'Бір нөмір — бір рет және өмір бойы',
  'home.lead':
    'Жеке сәйкестендіру нөмірі (ЖСН) он екі цифрдан тұрады. Мұнда оны тексеруге болады, ал қызметкерлер шетелдікке нөмір қалыптастыра алады.',
  'home.sample': 'Үлгі. Ол ешкімге тиесілі емес.',
  'home.verify': 'Нөмірді тексеру',
  'home.free.title': 'Бұл қанша тұрады?',
  'home.free': 'Тегін: мемлекеттік алым — 0 ₸. ЖСН-ді тек мемлекет береді. Оны сататын адам сізді алдайды.',
  'home.desk.title': 'Сіз халыққа қызмет көрсету орталығында жұмыс істейсіз бе?',
  'home.desk': 'Жұмыс орнында өтініштерді қабылдап, шешім шығарыңыз.',
  'home.desk.link': 'Жұмыс орнына өту',
}
