// Pages that show every component in every state, for tests and for looking at; the product has no such page.

import { Hono } from 'hono'
import { isLanguage, type Language } from '../../src/text/language.ts'
import { assets } from '../../src/web/asset.ts'
import { Button } from '../../src/web/page/button.tsx'
import { Checkbox, Checkboxes } from '../../src/web/page/checkboxes.tsx'
import { DateInput } from '../../src/web/page/date-input.tsx'
import { Details } from '../../src/web/page/details.tsx'
import { Input } from '../../src/web/page/input.tsx'
import { InsetText } from '../../src/web/page/inset-text.tsx'
import { NotificationBanner } from '../../src/web/page/notification-banner.tsx'
import { NumberStrip } from '../../src/web/page/number-strip.tsx'
import { type FieldProblem, Page, type View } from '../../src/web/page/page.tsx'
import { Panel } from '../../src/web/page/panel.tsx'
import { Radios } from '../../src/web/page/radios.tsx'
import { Select } from '../../src/web/page/select.tsx'
import { SummaryList } from '../../src/web/page/summary-list.tsx'
import { Table } from '../../src/web/page/table.tsx'
import { Tag } from '../../src/web/page/tag.tsx'
import { Textarea } from '../../src/web/page/textarea.tsx'
import { Verdict } from '../../src/web/page/verdict.tsx'
import { WarningText } from '../../src/web/page/warning-text.tsx'
import { limitBody, sameOriginOnly, securityHeaders } from '../../src/web/security.ts'
import { words } from './gallery-words.ts'

/** Nobody's number: its seventh digit is 2. */
export const number = '740812200016'

/** An application with the pages `/{language}`, `/form`, `/wrong`, `/done` and `/desk`. */
export function gallery(): Hono {
  const app = new Hono()
  app.use(securityHeaders({ secure: false }), sameOriginOnly(), limitBody(1024))
  app.route('/', assets({ demo: true, pack: '', packs: [] }))
  app.get('/:language', c => c.html(<Reading view={viewOf(c.req.param('language'), '')} />))
  app.get('/:language/form', c => c.html(<Form view={viewOf(c.req.param('language'), '/form')} />))
  app.post('/:language/form', c => c.redirect(`/${c.req.param('language')}/done`, 303))
  app.get('/:language/wrong', c => c.html(<Wrong view={viewOf(c.req.param('language'), '/wrong')} />))
  app.get('/:language/done', c => c.html(<Done view={viewOf(c.req.param('language'), '/done')} />))
  app.get('/:language/desk', c => c.html(<Desk view={viewOf(c.req.param('language'), '/desk')} />))
  return app
}

function viewOf(language: string, path: string): View {
  const officer =
    path === '/desk'
      ? {
          name: 'Aigerim Demo',
          office: 'Demo office No. 1, Astana',
          id: '00000000-0000-4000-8000-000000000000',
          places: [{ path: '/desk', name: 'Desk' }],
        }
      : null
  return { language: isLanguage(language) ? language : 'en', path, demo: true, officer }
}

function Reading(props: { view: View }) {
  const say = words[props.view.language]
  return (
    <Page view={props.view} title={say.question}>
      <p class="govuk-body">{say.answer}</p>
      <NumberStrip number={number} />
      <p class="govuk-body">{say.reason}</p>
      <Button href="#main" start>
        {say.check}
      </Button>
      <h2 class="govuk-heading-m">{say.where}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{say.passport}</li>
        <li>{say.card}</li>
      </ul>
      <InsetText>{say.inset}</InsetText>
      <WarningText>{say.warning}</WarningText>
      <Details summary={say.more}>{say.reason}</Details>
      <h2 class="govuk-heading-m">{say.verdicts}</h2>
      <Verdict tone="good" word={say.good}>
        <NumberStrip number={number} />
        <p class="govuk-body">{say.reason}</p>
      </Verdict>
      <Verdict tone="bad" word={say.bad}>
        <NumberStrip number="740812200017" faults={[{ group: 'check', name: say.fault }]} />
        <p class="govuk-body">{say.reason}</p>
      </Verdict>
      <Verdict tone="caution" word={say.caution}>
        <p class="govuk-body">
          <NumberStrip number={number} masked />
        </p>
      </Verdict>
      <Columns say={say} />
    </Page>
  )
}

function Columns(props: { say: (typeof words)[Language] }) {
  const { say } = props
  return (
    <>
      <h2 class="govuk-heading-m">{say.table}</h2>
      <Table
        caption={say.table}
        columns={[{ text: say.way }, { text: say.state }, { text: say.days, numeric: true }]}
        rows={[
          [say.counter, <Tag tint="green">{say.open}</Tag>, '1'],
          [say.online, <Tag tint="grey">{say.closed}</Tag>, '15'],
        ]}
        firstCellIsHeader
      />
    </>
  )
}

function Form(props: { view: View; problems?: readonly FieldProblem[] }) {
  const say = words[props.view.language]
  return (
    <Page view={props.view} title={say.form} back="/" {...(props.problems && { problems: props.problems })}>
      <form method="post" action={`/${props.view.language}/form`}>
        <Input id="name" label={say.name} hint={say.nameHint} autocomplete="family-name" />
        <Input id="number" label={say.number} width={20} inputmode="numeric" spaced spellcheck={false} />
        <DateInput id="birth" legend={say.birth} hint={say.birthHint} birthday />
        <Radios
          id="sex"
          legend={say.sex}
          items={[
            { value: 'female', text: say.female },
            { value: 'male', text: say.male },
            { value: 'unsaid', text: say.unsaid, hint: say.unsaidHint },
          ]}
          value="female"
        />
        <Checkboxes
          id="paper"
          legend={say.papers}
          items={[
            { value: 'passport', text: say.passport, conditional: <Input id="issuer" label={say.issuer} /> },
            { value: 'card', text: say.card },
          ]}
          values={['card']}
        />
        <Select
          id="state"
          label={say.country}
          items={[
            { value: 'UTO', text: 'Utopia' },
            { value: 'ITA', text: 'Italia' },
          ]}
        />
        <Textarea id="mrz" label={say.mrz} rows={2} machine spellcheck={false} />
        <Checkbox id="seen" value="yes">
          {say.seen}
        </Checkbox>
        <div class="govuk-button-group">
          <Button>{say.send}</Button>
          <Button kind="secondary">{say.later}</Button>
        </div>
      </form>
    </Page>
  )
}

function Wrong(props: { view: View }) {
  const say = words[props.view.language]
  const problems = ['name', 'birth', 'sex', 'mrz', 'seen'].map(field => ({ field, message: say.missing }))
  return <Form view={props.view} problems={problems} />
}

function Done(props: { view: View }) {
  const say = words[props.view.language]
  return (
    <Page view={props.view} title={say.done} heading={null} back="/form">
      <Panel title={say.done}>
        <NumberStrip number={number} />
      </Panel>
      <NotificationBanner success heading={say.good}>
        <p class="govuk-body">{say.reason}</p>
      </NotificationBanner>
      <Summary say={say} />
      <Button kind="warning">{say.withdraw}</Button>
    </Page>
  )
}

function Summary(props: { say: (typeof words)[Language] }) {
  const { say } = props
  return (
    <SummaryList
      rows={[
        { key: say.name, value: 'ERIKSSON', source: say.source },
        {
          key: say.birth,
          value: '1974-08-12',
          action: { href: '#main', text: say.change, about: say.birth },
        },
      ]}
    />
  )
}

function Desk(props: { view: View }) {
  const say = words[props.view.language]
  return (
    <Page
      view={props.view}
      title={say.desk}
      wide
      breadcrumbs={[{ text: 'Tizilim', href: '/en' }, { text: say.desk }]}
    >
      <div class="app-columns">
        <form method="post" action={`/${props.view.language}/form`}>
          <Input id="name" label={say.name} value="ERIKSSON" />
          <DateInput id="birth" legend={say.birth} value={{ day: '12', month: '8', year: '1974' }} />
          <Radios
            id="sex"
            legend={say.sex}
            items={[
              { value: 'female', text: say.female },
              { value: 'male', text: say.male },
            ]}
            inline
          />
          <Checkbox id="seen" value="yes" checked>
            {say.seen}
          </Checkbox>
          <Button accessKey="a">{say.send}</Button>
        </form>
        <div>
          <Textarea id="mrz" label={say.mrz} rows={2} machine value="P<UTOERIKSSON<<ANNA<MARIA" />
          <Summary say={say} />
        </div>
        <div>
          <NumberStrip number={number} />
          <Columns say={say} />
          <NumberStrip number={number} small labels={false} />
        </div>
      </div>
    </Page>
  )
}
