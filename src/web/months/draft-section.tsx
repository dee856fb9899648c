import type { JSX } from 'preact';
import { formatMonth } from '../../kernel/text';
import { decide } from '../../people';
import { describeDraft } from '../drafts/describe-draft';
import { DiscardForm } from '../drafts/discard-draft';
import { DraftDecision, StaleDraft } from '../drafts/draft-decision';
import { totalOf } from '../invoices/document-summary';
import type { Frame } from '../layout/frame';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import { wordRefusal } from '../wording/word-refusal';
import { MonthDocuments } from './month-documents';
import type { MonthView } from './month-view';

interface DraftSectionProps {
  readonly frame: Frame;
  readonly view: MonthView;
}

/** The documents to make, and the decision about them. */
export function DraftSection({ frame, view }: DraftSectionProps): JSX.Element | null {
  const { draft, refusal, documents } = view;
  if (!draft && !refusal && documents.length === 0) return null;
  const isStanding = draft !== undefined && !draft.isStale;
  return (
    <Section id="documenten" title={isStanding ? 'Concept' : 'Voorbeeld van het concept'}>
      {refusal && <NothingToMake refusal={refusal} />}
      {draft?.isStale && <StaleDraft draft={draft} />}
      {draft && view.deliveries.length === 0 && (
        <Alert kind="warning">
          <Paragraph>
            In dit concept zitten geen loonkosten van {formatMonth(view.progress.month)}: die zijn nog niet
            ingelezen.
          </Paragraph>
        </Alert>
      )}
      <MonthDocuments frame={frame} documents={documents} />
      <div class="decision">
        {isStanding ? <Decision frame={frame} view={view} /> : <Prepare frame={frame} view={view} />}
        {draft && decide(frame.person, 'billing.discard').allowed && (
          <DiscardForm
            frame={frame}
            draft={draft}
            path={`/maanden/${view.progress.month}/concepten/verwijderingen`}
          />
        )}
      </div>
    </Section>
  );
}

function NothingToMake({ refusal }: { refusal: NonNullable<MonthView['refusal']> }): JSX.Element {
  const message = wordRefusal(refusal);
  if (refusal.code === 'cannot-settle') return <RefusalAlert message={message} />;
  return (
    <Alert kind="info">
      <Paragraph>{message.text}</Paragraph>
    </Alert>
  );
}

function Decision({ frame, view }: DraftSectionProps): JSX.Element | null {
  const { draft, documents, progress } = view;
  if (!draft) return null;
  return (
    <DraftDecision
      frame={frame}
      draft={draft}
      path={`/maanden/${progress.month}/vaststellingen`}
      subject={`${documents.length > 1 ? `${documents.length} documenten` : 'het document'} van ${formatMonth(progress.month)}`}
      total={totalOf(documents)}
      waitsFor={waitsFor(view)}
    />
  );
}

/** What holds the draft for everyone, as told in full above it. */
function waitsFor({ beyond }: MonthView): string | undefined {
  if (!beyond || beyond.exceeded.length === 0 || beyond.acceptance) return undefined;
  return 'Vaststellen kan als is aanvaard wat hierboven anders is dan gewoon.';
}

function Prepare({ frame, view }: DraftSectionProps): JSX.Element | null {
  if (view.documents.length === 0) return null;
  if (!decide(frame.person, 'billing.prepare').allowed)
    return <Paragraph>Een financieel medewerker stelt het concept op.</Paragraph>;
  return (
    <>
      {view.otherDraft && (
        <Alert kind="warning">
          <Paragraph>
            Er staat een concept {describeDraft(view.otherDraft)} klaar. Als je nu een concept opstelt,
            vervalt dat.
          </Paragraph>
        </Alert>
      )}
      <PostForm frame={frame} path={`/maanden/${view.progress.month}/concepten`}>
        <SubmitButton>{view.draft ? 'Concept opnieuw opstellen' : 'Concept opstellen'}</SubmitButton>
      </PostForm>
    </>
  );
}
