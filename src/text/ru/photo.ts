// Russian: the tool for the photos of a new document.

import type { photo as english } from '../en/photo.ts'
import type { Translation } from '../message.ts'

export const photo: Translation<typeof english> = {
  'photo.title': 'Сделайте две фотографии сами',
  'photo.lead':
    'Ширина фотографии 35\u00a0мм, высота 45\u00a0мм. Снимите лицо спереди на светлом фоне. Снимок останется на вашем устройстве.',
  'photo.without':
    'Для этого нужен JavaScript. Без него фотографии 3,5 на 4,5\u00a0см сделают в любом фотоателье.',
  'photo.file': 'Выберите снимок',
  'photo.file.hint': 'JPEG, PNG или WebP, не больше 20\u00a0МБ. Он никуда не отправляется.',
  'photo.too_large': 'Этот снимок больше 20\u00a0МБ. Выберите снимок поменьше.',
  'photo.unreadable': 'Этот файл не читается как снимок. Выберите другой.',
  'photo.frame': 'Часть снимка, которая будет напечатана',
  'photo.frame.hint':
    'Двигайте рамку, пока в ней не будет всё лицо: кнопками, стрелками с клавишами + и − или пальцем.',
  'photo.larger': 'Крупнее',
  'photo.smaller': 'Мельче',
  'photo.left': 'Рамку влево',
  'photo.right': 'Рамку вправо',
  'photo.up': 'Рамку вверх',
  'photo.down': 'Рамку вниз',
  'photo.reset': 'Начать заново',
  'photo.coarse':
    'Выбранная часть мала и на бумаге может выйти нечёткой. Возьмите снимок побольше или сделайте его в рамке мельче.',
  'photo.print': 'Напечатать две фотографии',
  'photo.print.hint':
    'Печатайте в масштабе 100\u00a0%, не подгоняя под страницу. Тогда ширина каждой фотографии 35\u00a0мм: измерьте её.',
}
