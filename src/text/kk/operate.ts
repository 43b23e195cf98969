// Kazakh: what the operations of `npm run operate` print.

import type { operate as english } from '../en/operate.ts'
import type { Translation } from '../message.ts'

export const operate: Translation<typeof english> = {
  'operate.usage':
    'Қолданылуы: npm run operate -- capacity | verify [МӨР] | rebuild [--apply] | erase [--apply] | expire [--apply] | populate [САНЫ] | invite РӨЛ БӨЛІМШЕ [АТЫ]',
  'operate.capacity.total':
    '{taken, plural, one {# нөмір} other {# нөмір}} берілген, топтар саны: {buckets, number}.',
  'operate.capacity.account':
    'Келесі {next, number} = қалыптастырылған {formed, number} + бос {void, number} + келесіге дейін енгізілген {imported, number}, барлық топ бойынша.',
  'operate.capacity.uneven':
    '{uneven, plural, =0 {Әр топтың есебі дұрыс шығады} one {# топтың есебі шықпайды} other {# топтың есебі шықпайды}}.',
  'operate.capacity.tenths': 'Топтар қаншалықты толған (қаншасы сондай):',
  'operate.capacity.soonest':
    'Соңғы жылдың қарқынымен алдымен таусылатындары (алынғаны; келесі = қалыптастырылған + бос + енгізілген; толатын күні):',
  'operate.capacity.never': '200 жылда таусылмайды',
  'operate.verify.breaches': '{count, plural, one {# бұзылу:} other {# бұзылу:}}',
  'operate.verify.result':
    'Тексерілгені: {checked, number}. {broken, plural, =0 {Бәрі сақталған} one {# бұзылған} other {# бұзылған}}.',
  'operate.seal.none': 'Әзірге ештеңе мөрленген жоқ.',
  'operate.seal.head': 'Соңғы мөр. Оны осы машинадан ешкім жете алмайтын жерде сақтаңыз:',
  'operate.seal.waiting':
    '{waiting, plural, =0 {Әр жол мөрленген} one {# жол мөрін күтуде, ең ескісі {since} бері} other {# жол мөрін күтуде, ең ескісі {since} бері}}. Жұмыс істеп тұрған бағдарлама әр {seconds} секунд сайын мөрлейді.',
  'operate.seal.kept': 'Сақталған мөр тізбекте бар. Оған дейін ештеңе қайта жазылмаған.',
  'operate.seal.lost':
    'Сақталған мөр тізбекте жоқ. Не оған дейін бір нәрсе қайта жазылған, не ол басқа тізілімдікі.',
  'operate.rebuild.progress': 'Оқиғалар: {events, number}',
  'operate.rebuild.result':
    'Қайта жиналған оқиғалар: {events, number}, оның ішінде мәні өшірілгені: {erased, number}. {differing, plural, =0 {Барлық проекциялар бірдей} one {# проекция өзгеше} other {# проекция өзгеше}}.',
  'operate.rebuild.applied': 'Енді қайта құрылған проекциялар қолданылады.',
  'operate.erase.due':
    'Мерзімі өткені: адам — {persons, number}, өтініш — {applications, number}, хабарлама — {reports, number}, сұрау таңбасы — {requests, number}.',
  'operate.erase.dry': 'Ештеңе өшірілген жоқ. Өшіру үшін --apply қосыңыз.',
  'operate.erase.done':
    'Өшірілгені: адам — {persons, number}, өтініш — {applications, number}, хабарлама — {reports, number}, сұрау таңбасы — {requests, number}, мәні бар оқиға — {values, number}.',
  'operate.expire.due': 'Күту мерзімі өткен өтініш: {count, number}.',
  'operate.expire.dry': 'Ештеңе жабылған жоқ. Жабу үшін --apply қосыңыз.',
  'operate.expire.done': 'Жабылған өтініш: {count, number}.',
  'operate.populate.progress': '{count, number} ішінен {made, number}',
  'operate.populate.result':
    'Тіркелген ойдан шығарылған адам: {formed, number}; басқаға ұқсағандықтан бас тартылғаны: {alike, number}.',
  'operate.invite.link':
    '{name}, {role}, {office}: бұл сілтемені кіру кілтін сақтайтын құрылғыда бір рет ашыңыз.',
  'operate.invite.until': 'Ол Қазақстан уақытымен {day}, {time} дейін жарамды. Ол тек осы жерде көрсетіледі.',
  'operate.invite.roles': 'Рөлдер: {roles}.',
  'operate.invariant.I1': 'нөмір екі рет жазылмаған',
  'operate.invariant.I2': 'топтың реттік нөмірі екі рет қалыптастырылмаған',
  'operate.invariant.I3': 'келесі = қалыптастырылған + бос + енгізілген, әр топта',
  'operate.invariant.I4':
    'әр қалыптастырылған нөмірдің бақылау цифры дұрыс, енгізілгеннің қатесі белгіленген',
  'operate.invariant.I5': 'адамда бір жарамды нөмір, нөмірде бір адам',
  'operate.invariant.I6': 'әр қайталау кілтінің жауабы бар',
  'operate.invariant.I7': 'ағындарда олқылық жоқ, журналдар тек өседі',
  'operate.invariant.I7-values': 'жеке деректер оқиғалар растағандай',
  'operate.invariant.I7-seals': 'әр мөр алдыңғысынан шығады',
  'operate.invariant.I7-events': 'оқиғалар мөрленгендегідей',
  'operate.invariant.I8': 'әр нөмірдің оны қалыптастырған немесе енгізген дәл бір оқиғасы бар',
  'operate.invariant.I10': 'адамға тек шешілген өтініш әкеледі',
  'operate.invariant.I11': 'ауыстырылған нөмірлер басқаға әкеледі, шеңбермен емес',
  'operate.invariant.I12': 'біріктірілген жазбада жарамды нөмір жоқ',
  'operate.invariant.I14': 'қайтыс болған адамның нөмірі жарамсыз',
  'operate.invariant.I15': 'жаңа нөмір бұрынғысы ауыстырылғаннан не күші жойылғаннан кейін ғана беріледі',
  'operate.invariant.I16': 'ешкім өз ұсынысын мақұлдаған жоқ, өз жазбасымен жұмыс істеген жоқ',
  'operate.invariant.I19': 'бірде-бір кестеде ақыға орын жоқ',
  'operate.invariant.I20': 'бұрынғы есеп нөмірінің бір ғана жарамды иесі бар',
  'operate.invariant.I21': 'шешім мен өзгеріс алдындағы қараудың жазбасы бар',
  'operate.invariant.I21-looks': 'қарау жазбалары мөрленгендегідей',
  'operate.invariant.I22': 'уақытша жасырылған әр жазбаның ашылатын күні көрсетілген',
  'operate.invariant.I25-keys': 'деректері өшірілмеген әр адам табылады',
  'operate.invariant.I26': 'демо цифрлар тек демонстрацияда қалыптастырылған',
}
