// The fields of any topic, on a page of their own or among all others.

import type { Child } from 'hono/jsx'
import type { FormFields, Topic } from '../../form/field.ts'
import type { Edition } from '../../rules/change.ts'
import { AuthorityFields, ChannelFields, DocumentFields, PurposeFields, WhoFields } from './case-fields.tsx'
import { PassportFields } from './passport-fields.tsx'
import { BirthFields, CitizenshipFields, ContactFields, YouFields } from './person-fields.tsx'

interface TopicFieldsProps {
  readonly fields: FormFields
  readonly edition: Edition
}

const fieldsOfTopic: Readonly<Record<Topic, (props: TopicFieldsProps) => Child>> = {
  passport: props => <PassportFields {...props} />,
  you: props => <YouFields {...props} />,
  birth: props => <BirthFields {...props} />,
  citizenship: props => <CitizenshipFields {...props} />,
  contact: props => <ContactFields {...props} />,
  purpose: props => <PurposeFields {...props} />,
  who: props => <WhoFields {...props} />,
  authority: props => <AuthorityFields {...props} />,
  channel: props => <ChannelFields {...props} />,
  documents: props => <DocumentFields {...props} />,
}

/** The fields of one topic with what was typed so far. */
export function TopicFields({ topic, ...props }: TopicFieldsProps & { topic: Topic }) {
  return <>{fieldsOfTopic[topic](props)}</>
}
