import type { JSX } from 'preact';
import { NOTICE_ACT_NAMES, NOTICE_STATE_NAMES } from '../../../templates/wording/notice';
import { formatDate, formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import type { ShownNotice } from '../../notice';
import type { NoticeState } from '../../notice/domain';
import { dutchDateOf, dutchTimeOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import { PostForm, SubmitButton } from '../parts/actions';
import { Badge, type Tone } from '../parts/badge';
import { Definitions } from '../parts/definitions';
import { Disclosure } from '../parts/disclosure';
import { errorOf } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { PartTitle, Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { mayDo } from './notice-permissions';
import type { NoticePageProps } from './notice-page-props';

const TONES: Readonly<Record<NoticeState, Tone>> = {
  given: 'warning',
  'asked-back': 'neutral',
  'taken-back': 'quiet',
};

interface NoticeSectionProps extends NoticePageProps {
  readonly shown: ShownNotice;
}

/** One notice: what it says, what was done with it, and what the visitor can do. */
export function NoticeSection(props: NoticeSectionProps): JSX.Element {
  const { dossier, content, state, isReceived } = props.shown;
  const giver = content.givenBy === 'client' ? 'opdrachtgever' : 'opdrachtnemer';
  return (
    <Section id={`opzegging-${dossier.notice}`} title={`Opzegging ${dossier.notice} door de ${giver}`}>
      <Paragraph>
        <Badge tone={TONES[state]}>{NOTICE_STATE_NAMES[state]}</Badge>
      </Paragraph>
      <Definitions
        items={[
          { term: 'Brief ontvangen op', value: formatLongDate(content.givenOn) },
          { term: 'Aangetekende brief', value: content.reference },
          { term: 'De overeenkomst eindigt op', value: formatLongDate(content.endsOn) },
          { term: 'Ontvangst bevestigd', value: isReceived ? 'ja' : 'nog niet' },
        ]}
      />
      <Steps {...props} />
      <PartTitle>Verloop</PartTitle>
      <ol class="history">
        {dossier.acts.map(({ number, act, doneAt, role, text }) => (
          <li key={number}>
            <strong>{NOTICE_ACT_NAMES[act]}</strong>
            <div class="event-details">
              {formatDate(dutchDateOf(doneAt) as LocalDate)} om {dutchTimeOf(doneAt)}, {nameOfRole(role)}
            </div>
            {text !== undefined && <div>‘{text}’</div>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Steps({
  frame,
  shown,
  now,
  knownOn,
  values = {},
  errors = [],
}: NoticeSectionProps): JSX.Element | null {
  if (knownOn.day !== undefined) return null;
  const may = (act: Parameters<typeof mayDo>[2]): boolean => mayDo(frame.person, shown, act, now);
  const path = `/opzegging/${shown.dossier.notice}`;
  const error = errorOf(errors, 'waarom');
  return (
    <>
      {may('confirm-receipt') && (
        <PostForm frame={frame} path={`${path}/ontvangstbevestigingen`}>
          <Paragraph>
            Heeft jouw gemeente de brief op {formatLongDate(shown.content.givenOn)} ontvangen?
          </Paragraph>
          <SubmitButton>Ontvangst bevestigen</SubmitButton>
        </PostForm>
      )}
      {may('take-back') && (
        <PostForm frame={frame} path={`${path}/intrekkingen`}>
          <Paragraph>
            De andere partij vraagt je in te stemmen met het intrekken. Doe je dat, dan geldt deze opzegging
            niet meer.
          </Paragraph>
          <SubmitButton>Instemmen met intrekken</SubmitButton>
        </PostForm>
      )}
      {may('ask-back') && (
        <Disclosure summary="Intrekken vragen" isOpen={error !== undefined}>
          <PostForm frame={frame} path={`${path}/intrekkingsverzoeken`}>
            <TextAreaField
              name="waarom"
              label="Waarom wil je de opzegging intrekken?"
              description="De opzegging blijft gelden tot de andere partij instemt."
              value={values['waarom']}
              error={error}
            />
            <SubmitButton kind="secondary">Intrekken vragen</SubmitButton>
          </PostForm>
        </Disclosure>
      )}
    </>
  );
}
