// English: where everything comes from, what changed, and what this service promises and does not.

export const trust = {
  'sources.title': 'Where our answers come from',
  'sources.lead':
    'Every answer rests on a dated rule with its source and the words of that source. Where sources disagree, we show both sides.',
  'sources.disagree.title': 'Where sources disagree',
  'sources.disagree.ours': 'What we do:',
  'sources.list.title': 'The sources, and what rests on each',
  'sources.rules': '{count, plural, one {# rule} other {# rules}}',
  'sources.held': 'In force: {to, select, none {since {from}} other {from {from} until before {to}}}.',
  'sources.old':
    'The page of egov.kz that many rules rest on is of 20 July 2017. Where a later page says otherwise, we show both.',
  'sources.erratum':
    'The page of 2017 dates the law No. 223 to 1 February 2007. The law is of 12 January 2007, and so we cite it.',
  'changes.title': 'What has changed',
  'changes.lead':
    'Each day on which a rule began, ended or became another, the latest first. Who prepared under an earlier rule finds here what is different.',
  'changes.feed': 'Follow the changes (Atom feed)',
  'changes.coming': 'Announced',
  'changes.past': 'Changed so far',
  'changes.before': 'Before:',
  'changes.after': 'Now:',
  'changes.none': 'Nothing is announced.',
  'disclaimer.title': 'What you can rely on, and what not',
  'disclaimer.lead': 'This service informs. It is no offer, no legal advice, and not the state’s own site.',
  'disclaimer.demo.title': 'A demonstration',
  'disclaimer.demo': 'No number that is formed here is real. Only the state issues an IIN.',
  'disclaimer.exact.title': 'Exactness',
  'disclaimer.exact':
    'We do not guarantee that everything here is exact, complete and up to date. Each rule names its source and the day on which it was last compared. Rules change, and offices differ: before you travel, ask the office or phone 1414.',
  'disclaimer.person.title': 'If you need certainty',
  'disclaimer.person':
    'Ask the state: phone 1414, or go to a public service centre or a consulate. We sell no advice.',
  'disclaimer.money.title': 'Money',
  'disclaimer.money': 'We charge nothing, recommend no firm and earn nothing from anybody’s help.',
  'disclaimer.right.title': 'Sources and license',
  'disclaimer.right':
    'The texts are our own. Quotations are short and name their source. The program and its texts are open under the license in the file LICENSE.',
  'privacy.title': 'What happens to your data',
  'privacy.lead': 'You can read and check everything here without a name, an account or a cookie.',
  'privacy.read.title': 'When you read',
  'privacy.read':
    'We set no cookie for readers and load nothing from elsewhere. The log keeps the kind of page, the time and the result, never your address, what you searched for or what you typed.',
  'privacy.number.title': 'When you check a number',
  'privacy.number':
    'The check happens on your device. Without JavaScript the number is sent in a form, answered, and neither stored nor logged. A whole list never leaves your device.',
  'privacy.report.title': 'When you report an error or an offer',
  'privacy.report':
    'Your words, the page and its language are stored for the editors. As long as they cannot be sent, they wait on your device. To limit abuse we keep a hash of your network address for about an hour, and nothing else of it.',
  'privacy.statement.title': 'When you prepare a statement for the police',
  'privacy.statement':
    'What you type becomes the page that you print, and is then gone. We store none of it.',
  'privacy.device.title': 'What stays on your device',
  'privacy.device':
    'After a visit your browser keeps what it needs to show the public pages without a network. On the page “Without a network” you can remove it.',
  'privacy.register.title': 'When you apply',
  'privacy.register':
    'A form that you fill in stays on your device for 30 days, or until you delete it; we have it only once you press Send. Data of an application are kept by the terms of the law, and each look at them leaves a trace that you can read. To open your result you get a cookie that ends with the visit.',
  'accessibility.title': 'Accessibility',
  'accessibility.lead':
    'Everybody should be able to use these pages. We aim at WCAG 2.2, level AA, in all three languages.',
  'accessibility.works.title': 'What works',
  'accessibility.works.1':
    'Every public page works without JavaScript, with the keyboard alone, and with a screen reader.',
  'accessibility.works.2':
    'The text can be enlarged to 400 percent, and the page fits a screen 320 pixels wide.',
  'accessibility.works.3':
    'No meaning rests on color alone: each verdict has a word and a sign of its own shape.',
  'accessibility.works.4':
    'Dark and high-contrast settings of your device are followed, and papers are tagged PDF files.',
  'accessibility.gaps.title': 'Known gaps',
  'accessibility.gaps.1':
    'The pages were checked with a program on every change, and not yet by people who depend on a screen reader.',
  'accessibility.gaps.2': 'There are no pages in easy language and no video in sign language.',
  'accessibility.gaps.3': 'Sites of others that we link to may not be accessible.',
  'accessibility.tell.title': 'Tell us what does not work',
  'accessibility.tell': 'Use “Report an error on this page” at the foot of the page. You need no account.',
  'status.title': 'Which ways are open today',
  'status.lead':
    'How to get a first IIN, by the rules of {day}. An office may close at short notice: phone before you travel.',
  'status.open': 'Open',
  'status.closed': 'Closed',
  'status.ask': 'Ask first',
  'status.working': 'Today is a working day in Kazakhstan.',
  'status.resting': 'Today is a day off in Kazakhstan: most offices are closed.',
} as const
