import type { JSX } from 'preact';
import { formatLongDate } from '../../kernel/text';
import { Page } from '../layout/page';
import { Alert } from '../parts/alert';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle } from '../parts/heading';
import { KnownOnBanner, knownOnErrors } from '../parts/known-on';
import { Lead, Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { ConsequencesSection } from './consequences-section';
import { ExitSection } from './exit-section';
import { GiveNoticeSection } from './give-notice-section';
import { mayGive } from './notice-permissions';
import type { NoticePageProps } from './notice-page-props';
import { NoticeSection, wordReceipt } from './notice-section';

/** The end of the agreement: notice, what follows from it, and what is open (DVO 9.2). */
export function NoticePage(props: NoticePageProps): JSX.Element {
  const { frame, now, knownOn, exit } = props;
  const errors = [...(props.errors ?? []), ...knownOnErrors(knownOn)];
  const title = 'Beëindiging';
  const isPast = knownOn.day !== undefined;
  const ending = now.notices.find(
    ({ state, content }) => state !== 'taken-back' && content.endsOn === now.endsOn,
  );
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <KnownOnBanner frame={frame} knownOn={knownOn} />
      <PageTitle>{title}</PageTitle>
      <Lead>
        {now.endsOn === undefined
          ? 'De overeenkomst loopt voor onbepaalde tijd (DVO artikel 9.1).'
          : `De overeenkomst eindigt op ${formatLongDate(now.endsOn)}. Vanaf die dag komt niets meer in rekening.`}
        {ending && ending.receipt !== 'confirmed' && ` De ontvangst is ${wordReceipt(ending)}.`}
      </Lead>
      {props.done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{props.done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={props.refusal} />
      <ErrorSummary errors={errors} />
      {now.notices.map((shown) => (
        <NoticeSection key={shown.dossier.notice} {...props} shown={shown} />
      ))}
      {ending && <ConsequencesSection shown={ending} />}
      <ExitSection frame={frame} exit={exit} knownOn={knownOn} />
      {!isPast && mayGive(frame.person, now) && <GiveNoticeSection {...props} />}
    </Page>
  );
}
