import type { JSX } from 'preact';
import { NOTICE_ACT_NAMES, NOTICE_STATE_NAMES, RECEIPT_NAMES } from '../../../templates/wording/notice';
import { earliestEnd } from '../../agreements/domain';
import { fill, formatDate, formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import type { ShownNotice } from '../../notice';
import { disputeOf, type NoticeState } from '../../notice/domain';
import { dutchDateOf, dutchTimeOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import { Alert } from '../parts/alert';
import { Badge, type Tone } from '../parts/badge';
import { Definitions } from '../parts/definitions';
import { PartTitle, Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import type { NoticePageProps } from './notice-page-props';
import { NoticeSteps } from './notice-steps';

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
  const { dossier, content, state, receipt } = props.shown;
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
          { term: 'Ontvangst', value: wordReceipt(props.shown) },
        ]}
      />
      {state !== 'taken-back' && receipt === 'disputed' && <DisputeAlert shown={props.shown} />}
      {state !== 'taken-back' && receipt === 'unconfirmed' && (
        <Paragraph>
          De opzegging geldt zodra de brief is ontvangen, ook als de andere partij dat hier niet bevestigt.
        </Paragraph>
      )}
      <NoticeSteps {...props} />
      <PartTitle>Verloop</PartTitle>
      <ol class="history">
        {dossier.acts.map(({ number, act, doneAt, role, text, receivedOn }) => (
          <li key={number}>
            <strong>{NOTICE_ACT_NAMES[act]}</strong>
            <div class="event-details">
              {formatDate(dutchDateOf(doneAt) as LocalDate)} om {dutchTimeOf(doneAt)}, {nameOfRole(role)}
            </div>
            {act === 'dispute-receipt' && (
              <div>{receivedOn ? `Ontvangen op ${formatLongDate(receivedOn)}.` : 'Niet ontvangen.'}</div>
            )}
            {text !== undefined && <div>‘{text}’</div>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What the parties disagree on, and which end would follow from each day (DVO 8.1, 9.2). */
function DisputeAlert({ shown: { dossier, content } }: { shown: ShownNotice }): JSX.Element {
  const receivedOn = disputeOf(dossier)?.receivedOn;
  const end = (day: LocalDate): string => formatLongDate(earliestEnd(day));
  return (
    <Alert kind="warning" title="Partijen zijn het niet eens over de ontvangst">
      <Paragraph>
        Overleg samen (DVO artikel 8.1). Bij ontvangst op {formatLongDate(content.givenOn)} kan de
        overeenkomst op zijn vroegst eindigen op {end(content.givenOn)}.{' '}
        {receivedOn
          ? `Bij ontvangst op ${formatLongDate(receivedOn)} is dat ${end(receivedOn)}.`
          : 'Is de brief niet ontvangen, dan is er niet opgezegd.'}{' '}
        Slotsom rekent met het einde dat is vastgelegd. Klopt de andere dag, dan trekken beide partijen deze
        opzegging in en volgt een nieuwe.
      </Paragraph>
    </Alert>
  );
}

/** `nog niet bevestigd door de opdrachtnemer`. */
export function wordReceipt({ receipt, content }: ShownNotice): string {
  const receiver = content.givenBy === 'client' ? 'opdrachtnemer' : 'opdrachtgever';
  return fill(RECEIPT_NAMES[receipt], { receiver });
}
