// Russian: reading without a network.

import type { offline as english } from '../en/offline.ts'
import type { Translation } from '../message.ts'

export const offline: Translation<typeof english> = {
  'offline.title': 'Без сети',
  'offline.lead':
    'Открытые страницы, на которых вы были, остаются на этом устройстве, как и страницы ниже. Их можно читать, даже если сети нет. Страницы сотрудников, заявления и результаты не сохраняются никогда.',
  'offline.stale': 'Сеть не отвечает. Эта страница получена {when} и могла устареть.',
  'offline.stale.name': 'Нет сети',
  'offline.lost': 'Страницы, которую вы открыли, на этом устройстве нет. Вот что можно прочитать:',
  'offline.pages': 'Страницы на этом устройстве',
  'offline.fetched': 'получена {when}',
  'offline.missing': 'на устройстве пока нет',
  'offline.without':
    'Для этого нужен включённый JavaScript и браузер, который может хранить страницы: в приватном окне это часто невозможно.',
  'offline.keep': 'Хранить страницы на этом устройстве',
  'offline.remove': 'Удалить страницы с этого устройства',
  'offline.kept': 'Страницы сохранены на этом устройстве.',
  'offline.removed': 'Страницы удалены и больше не сохраняются.',
}
