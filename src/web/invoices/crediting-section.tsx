import type { JSX } from 'preact';
import { euroOf } from '../../documents/domain';
import { decide } from '../../people';
import { BillingOffAlert } from '../billing-switch';
import { DiscardForm } from '../drafts/discard-draft';
import { DraftDecision } from '../drafts/draft-decision';
import { describeDraft } from '../drafts/describe-draft';
import type { Frame } from '../layout/frame';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { errorOf, type FieldError } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { Definitions } from '../parts/definitions';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { Disclosure } from '../parts/disclosure';
import type { InvoiceView } from './invoice-view';

interface CreditingSectionProps {
  readonly frame: Frame;
  readonly view: InvoiceView;
  readonly errors: readonly FieldError[];
}

/** Taking a document back whole: someone proposes it with a reason, a colleague issues it. */
export function CreditingSection({ frame, view, errors }: CreditingSectionProps): JSX.Element | null {
  const { summary, crediting } = view;
  const mayCredit = decide(frame.person, 'billing.credit').allowed;
  const isWhole = summary.credits === null && summary.creditedBy === null;
  if (!isWhole || (!mayCredit && !crediting)) return null;
  return (
    <Section id="crediteren" title="Crediteren">
      {crediting && (
        <>
          <BillingOffAlert frame={frame} off={crediting.off} />
          <Definitions items={[{ term: 'Reden', value: view.creditReason ?? 'niet opgegeven' }]} />
          <DraftDecision
            frame={frame}
            draft={crediting}
            path={`/facturen/${summary.number}/vaststellingen`}
            subject={`de creditering van ${summary.number}`}
            total={euroOf(view.document.gross).negated()}
          />
          {decide(frame.person, 'billing.discard').allowed && (
            <DiscardForm
              frame={frame}
              draft={crediting}
              path={`/facturen/${summary.number}/crediteringen/verwijderingen`}
            />
          )}
        </>
      )}
      {mayCredit && crediting?.isStale !== false && (
        <Disclosure summary={`${summary.number} crediteren`} isOpen={errorOf(errors, 'reden') !== undefined}>
          <CreditForm frame={frame} view={view} errors={errors} />
        </Disclosure>
      )}
    </Section>
  );
}

function CreditForm({ frame, view, errors }: CreditingSectionProps): JSX.Element {
  const { summary, otherDraft } = view;
  return (
    <>
      <Paragraph>
        Je neemt dit document geheel terug, bijvoorbeeld door een verkeerd kenmerk of adres. De volgende
        factuur brengt dezelfde bedragen opnieuw in rekening. Een ander bedrag hoef je niet te crediteren: dat
        komt vanzelf als correctie op de volgende factuur.
      </Paragraph>
      {otherDraft && (
        <Alert kind="warning">
          <Paragraph>
            Er staat een concept {describeDraft(otherDraft)} klaar. Als je nu crediteert, vervalt dat concept.
          </Paragraph>
        </Alert>
      )}
      <PostForm frame={frame} path={`/facturen/${summary.number}/crediteringen`}>
        <TextAreaField
          name="reden"
          label="Reden"
          description="Leg in één zin uit waarom je dit document terugneemt. De opdrachtgever leest dit op de pagina van de creditfactuur."
          error={errorOf(errors, 'reden')}
        />
        <SubmitButton kind="secondary">Creditering opstellen</SubmitButton>
      </PostForm>
    </>
  );
}
