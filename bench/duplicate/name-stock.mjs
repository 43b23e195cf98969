// Names put together from syllables, in five kinds; whoever carries one of them does so by chance.

import { shuffled } from './random.mjs'

const joined = (beginnings, ends) =>
  beginnings.flatMap(beginning => ends.map(end => beginning.map((part, at) => part + end[at])))

/** `Нұр Ай` against `сұлтан лан`: for names that have one spelling, from which the others are made by table. */
const single = text => text.split(' ').map(each => [each.toUpperCase()])
/** `xa/ха`: for names that are at home in Latin letters, with the Cyrillic that a translator writes by ear. */
const paired = text => text.split(' ').map(each => each.toUpperCase().split('/'))

const kazakh = {
  male: joined(
    single('Нұр Ер Бек Жан Ай Дәу Сер Қан Тем Бау Әл Ас Мұр Ғал Жом Қай Өте Бақыт Хан Дос Үсен'),
    single('сұлтан лан жан бек болат ғали хан лет ар ым мұрат дос тас зат рат ік құл сын үр ыл'),
  ),
  female: joined(
    single('Ай Гүл Нұр Әсе Жан Мақ Қыз Сәу Дин Әли Ал Бал Қара Шол Меру Зере Ұлж Әйг'),
    single('гүл нұр жан я сұлу дана ша лым пан ерке ия ым ара шын бала жа ғаным тты'),
  ),
  family: joined(
    joined(
      single(
        'Ахм Жұма Нұр Сәр Қас Бай Тоқ Оспа Ибра Ысқа Мұса Әбді Есе Сүлей Қали Ерме Дүйсе Рах Жақ Көш Әшім',
      ),
      single('ет бай пан сен ым ғали кен мұхан раи ров тай жан бек хан құл дин ғазы мәт ша нияз'),
    ),
    single('ов ев ов'),
  ),
}

const russianStock = {
  male: single(
    'Алексей Александр Дмитрий Сергей Андрей Иван Михаил Максим Николай Евгений Юрий Пётр Фёдор Илья Артём Семён ' +
      'Виктор Павел Роман Олег Игорь Антон Денис Кирилл Борис Вадим Глеб Яков Тимофей Эдуард Лев Савелий Емельян Харитон',
  ),
  female: single(
    'Анна Мария Елена Ольга Наталья Юлия Екатерина Татьяна Ирина Светлана Дарья Софья Ксения Любовь Алёна Яна Жанна ' +
      'Валерия Виктория Оксана Галина Людмила Зоя Эльвира Полина Вера Надежда Раиса Фаина Алла Нина Инна Ульяна',
  ),
  family: joined(
    joined(
      single(
        'Бел Вол Гор Дем Зай Кар Лук Мар Ник Орл Пет Ряб Сем Тих Ува Фом Хар Цвет Чер Шиш Щерб Юр Яков Ерм Жда Кузь',
      ),
      single('ин ак он ух енк ош ул ант иш ей'),
    ),
    single('ов ев ин'),
  ),
}

const uzbek = {
  male: joined(
    paired(
      'Abdul/Абдул Shux/Шух Bax/Бах Jam/Джам Nod/Нод Dil/Дил Gʻay/Гай Oʻt/Ут Xur/Хур Akm/Акм Sard/Сард Far/Фар Jas/Джас',
    ),
    paired(
      'rat/рат tiyor/тиёр shid/шид ir/ир shod/шод al/ал kir/кир or/ор rux/рух ur/ур ayev/аев jon/жон murod/мурод',
    ),
  ),
  female: joined(
    paired('Gul/Гул Dil/Дил Zul/Зул Nar/Нар Mux/Мух Sha/Ша Xur/Хур Zi/Зи Yul/Юл Mah/Мах Feru/Феру Oy/Ой'),
    paired(
      'noza/ноза bahor/бахор fiya/фия giza/гиза lisa/лиса xida/хида shida/шида yoda/ёда duz/дуз liyo/лиё za/за gul/гул',
    ),
  ),
  family: joined(
    joined(
      paired(
        'Xasan/Хасан Karim/Карим Rax/Рах Yul/Юл Ism/Исм Tosh/Таш Qodir/Кадыр Joʻra/Джура Mirz/Мирз Xol/Хол ' +
          'Nazar/Назар Sob/Соб',
      ),
      paired('/ mat/мат dosh/даш oil/аил murod/мурод bek/бек ay/а met/мет shoy/шо gel/гел'),
    ),
    paired('ov/ов ov/ов yev/ев'),
  ),
}

const turkish = {
  male: joined(
    paired('Meh/Мех Mus/Мус Öm/Ом Şah/Шах Yıl/Йыл Em/Эм Çet/Чет Hü/Хю Kem/Кем Er/Эр Gök/Гёк Oğ/Ог'),
    paired('met/мет tafa/тафа er/ер in/ин maz/маз re/ре seyin/сейн al/ал can/джан han/хан uz/уз türk/тюрк'),
  ),
  female: joined(
    paired('Ay/Ай Fat/Фат Zey/Зей El/Эл Me/Ме Gül/Гюль Şük/Шюк Ha/Ха Ce/Дже Öz/Оз'),
    paired('şe/ше ma/ма nep/неп if/иф ryem/рьем sen/сен ran/ран tice/тидже ren/рен lem/лем'),
  ),
  family: joined(
    paired(
      'Yıl/Йыл Öz/Оз De/Де Kaya/Кая Şa/Ша Ay/Ай Çe/Че Ar/Ар Doğ/Дог Er/Эр Gün/Гюн Kur/Кур Ak/Ак Tür/Тюр Bül/Бюль',
    ),
    paired(
      'dız/дыз türk/тюрк mir/мир lar/лар hin/хин dın/дын lik/лик slan/слан an/ан doğan/доган eş/еш taş/таш bül/бюль soy/сой',
    ),
  ),
}

const european = {
  male: joined(
    paired('Jo/Йо An/Ан Mar/Мар Lu/Лу Hen/Хен Gus/Гус Tho/То Mi/Ми Stef/Штеф Jür/Юр Sø/Сё Ra/Ра'),
    paired(
      'han/хан dreas/дреас kus/кус kas/кас rik/рик tav/тав mas/мас chael/хаэль an/ан gen/ген ren/рен fael/фаэль',
    ),
  ),
  female: joined(
    paired('An/Ан Ma/Ма Ju/Ю Ka/Ка Hel/Хель Ele/Эле Bri/Бри Zoé/Зоэ Lu/Лу In/Ин'),
    paired('na/на ria/рия lia/лия tharina/тарина ga/га onora/онора gitte/гитте lie/ли cía/сия grid/грид'),
  ),
  family: joined(
    paired(
      'Mül/Мюл Schnei/Шней Gar/Гар Eriks/Эрикс Jäg/Ег Wal/Валь Köh/Кё Fer/Фер Hoff/Хофф Lind/Линд Weiß/Вайс Nov/Нов Łuk/Лук',
    ),
    paired(
      'ler/лер der/дер cía/сия son/сон er/ер ter/тер mann/ман nandez/нандес ström/стрём ák/ак owski/овский berg/берг',
    ),
  ),
}

const chinese = {
  male: joined(
    paired('Wei/Вэй Jun/Цзюнь Xiao/Сяо Jian/Цзянь Zhi/Чжи Guo/Го Hai/Хай Yong/Юн Zheng/Чжэн Peng/Пэн'),
    paired('/ ming/мин qiang/цян feng/фэн hua/хуа long/лун jie/цзе bo/бо tao/тао gang/ган'),
  ),
  female: joined(
    paired('Li/Ли Xiu/Сю Yan/Янь Mei/Мэй Fang/Фан Juan/Цзюань Xue/Сюэ Hong/Хун Jing/Цзин Ting/Тин'),
    paired('/ ying/ин na/на yu/юй lan/лань hua/хуа min/минь fen/фэнь ping/пин'),
  ),
  family: paired(
    'Wang/Ван Li/Ли Zhang/Чжан Liu/Лю Chen/Чэнь Yang/Ян Zhao/Чжао Huang/Хуан Zhou/Чжоу Wu/У Xu/Сюй Sun/Сунь Ma/Ма ' +
      'Zhu/Чжу Hu/Ху Guo/Го He/Хэ Lin/Линь Gao/Гао Luo/Ло Cheng/Чэн Jiang/Цзян Xie/Се Song/Сун Tang/Тан Han/Хань ' +
      'Feng/Фэн Deng/Дэн Cao/Цао Peng/Пэн Zeng/Цзэн Xiao/Сяо Tian/Тянь Dong/Дун Pan/Пань Yuan/Юань Cai/Цай Jia/Цзя',
  ),
}

/** Each kind of people with its share of the register; the home script comes first in each name. */
export const kinds = [
  { name: 'kk', share: 45, home: 'cyrillic', citizenship: ['KAZ'], stock: kazakh, hasPatronymic: true },
  {
    name: 'ru',
    share: 22,
    home: 'cyrillic',
    citizenship: ['KAZ', 'RUS', 'UKR'],
    stock: russianStock,
    hasPatronymic: true,
  },
  {
    name: 'uz',
    share: 15,
    home: 'latin',
    citizenship: ['UZB', 'UZB', 'TJK'],
    stock: uzbek,
    hasPatronymic: false,
  },
  {
    name: 'tr',
    share: 7,
    home: 'latin',
    citizenship: ['TUR', 'TUR', 'AZE'],
    stock: turkish,
    hasPatronymic: false,
  },
  {
    name: 'eu',
    share: 6,
    home: 'latin',
    citizenship: ['DEU', 'ESP', 'SWE', 'POL'],
    stock: european,
    hasPatronymic: false,
  },
  { name: 'zh', share: 5, home: 'latin', citizenship: ['CHN'], stock: chinese, hasPatronymic: false },
]

// So few that two people share a family name once in about 1,100 pairs: a hard world, where namesakes are common.
const familiesMax = 700

/** The kinds with their names in an order of chance, the common ones first. */
export function stockOf(random) {
  return kinds.map(kind => ({
    ...kind,
    male: shuffled(random, kind.stock.male),
    female: shuffled(random, kind.stock.female),
    family: shuffled(random, kind.stock.family).slice(0, familiesMax),
  }))
}
