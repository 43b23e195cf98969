// English: where to get help, and the pages that answer one question each.

export const help = {
  'help.title': 'Help by telephone',
  'help.lead':
    'Phone 1414, the state’s unified contact centre. Inside Kazakhstan the call is free of charge.',
  'help.call': 'Call 1414',
  'help.abroad.title': 'You are abroad',
  'help.abroad':
    'The short number may not work from abroad, and your operator may charge for the call. Ask for the international number at the nearest consulate, or write through eGov.kz.',
  'help.script.title': 'What to say on the phone',
  'help.script.lead':
    'Have your passport and a pen at hand. Never tell anybody your password or a code from a message.',
  'help.script.1': 'I am a foreigner and need an IIN for the first time. Where do I go in my town?',
  'help.script.2':
    'Which papers does that office ask for today? Does my passport need a translation certified by a notary?',
  'help.script.3': 'Must I come myself, or is somebody with a power of attorney accepted?',
  'help.script.4': 'When is the office open, and do I need an appointment?',
  'help.script.5': 'How many working days does it take, and how do I get to know the number?',
  'help.more.title': 'Answers to single questions',
  'help.person':
    'If you would rather ask somebody face to face, go to a public service centre or, abroad, to a consulate.',
  'help.address.title': 'What is an address reference?',
  'help.address.lead':
    'A paper that says where somebody is registered as living. Citizens need it, or a copy of the house register, when they exchange a document without an IIN.',
  'help.address.who.title': 'Who needs it, and who does not',
  'help.address.who':
    'It is asked of citizens of Kazakhstan who exchange a passport or ID card. It is not asked of foreigners who get an IIN.',
  'help.address.get.title': 'How to get it',
  'help.address.get.unsourced':
    'We found no source that says how. These are the usual ways; ask on 1414 before you go.',
  'help.address.get.1': 'With an electronic digital signature: order it on eGov.kz. You get it as a file.',
  'help.address.get.2': 'Without one: ask for it at a public service centre and show your ID card.',
  'help.address.get.3':
    'If your ID card or passport shows no IIN and this fails, ask on 1414 which paper is accepted in its place.',
  'help.eds.title': 'How do I get an electronic digital signature (EDS)?',
  'help.eds.lead':
    'First the IIN, then a telephone number in your own name, then the signature. One leads to the next.',
  'help.eds.why':
    'That is why nobody who has no IIN yet can apply online alone: the signature for it needs the number that is applied for.',
  'help.faq.title': 'Questions and answers',
  'help.faq.cost': 'What does an IIN cost?',
  'help.faq.how_long': 'How long does it take?',
  'help.faq.representative': 'Can somebody else apply for me?',
  'help.faq.online': 'Can I apply online?',
  'help.faq.abroad': 'Can I get it abroad?',
  'help.faq.new_passport': 'I have a new passport. Do I need a new number?',
  'help.faq.secret': 'Is an IIN a secret?',
  'help.faq.secret.answer':
    'It is personal data, so do not publish it. But it is no password: knowing it proves nothing, and nobody may act for you because they know it.',
} as const
