// Russian: the tools of the desk on the officer’s device, and what takes a second person.

import type { tool as english } from '../en/tool.ts'
import type { Translation } from '../message.ts'

export const tool: Translation<typeof english> = {
  'tool.keys': 'Одиночные клавиши',
  'tool.outbox': 'Сохранено на этом устройстве',
  'tool.outbox.waits': 'ждёт сети.',
  'tool.outbox.refused': 'не принято сервером: откройте заявление и проверьте.',
  'tool.outbox.discard': 'Удалить',
  'tool.outbox.kept':
    'Сети нет. Введённое сохранено здесь и будет отправлено по порядку, когда сеть вернётся.',
  'tool.outbox.never':
    'Сети нет. Номер никогда не формируют без реестра. Ничего не отправлено; нажмите снова, когда сеть вернётся.',
  'approval.title': 'Согласования',
  'approval.lead': 'Опасные действия совершают вдвоём. Один предложил; вы согласуете или отклоняете.',
  'approval.none': 'Второго человека ничто не ждёт.',
  'approval.column.act': 'Действие',
  'approval.column.by': 'Кто предложил',
  'approval.column.at': 'Когда',
  'approval.view.title': 'Согласовать или отклонить',
  'approval.told': 'Что предлагается',
  'approval.approve': 'Согласовать и выполнить',
  'approval.reject': 'Отклонить',
  'approval.conflicts': 'Сотрудники, которым нужен второй',
  'approval.conflict.by': 'У заявителя фамилия сотрудника: {name}.',
  'approval.join': 'Присоединиться',
  'approval.act.number_exclude': 'Исключить номер',
  'approval.act.number_restore': 'Восстановить номер',
  'approval.act.number_renumber': 'Присвоить другой номер',
  'approval.act.renumbering_undo': 'Отменить другой номер',
  'approval.act.number_annul': 'Аннулировать номер',
  'approval.act.annulment_undo': 'Отменить аннулирование',
  'approval.act.person_merge': 'Объединить две записи',
  'approval.act.merge_undo': 'Отменить объединение',
  'approval.act.person_erase': 'Стереть данные с истёкшим сроком',
  'approval.field.personId': 'Запись',
  'approval.field.from': 'Откуда или с какого дня',
  'approval.field.into': 'Куда',
  'approval.field.ground': 'Основание',
  'approval.field.reason': 'Причина',
  'approval.field.source': 'Акт или орган',
  'approval.field.conditional': 'Условно',
}
