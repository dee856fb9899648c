import type { JSX } from 'preact';
import { describeRelation, titleOf } from '../../documents';
import { decide } from '../../people';
import type { Fields } from '../forms/fields';
import { BillingOffAlert } from '../billing-switch';
import { hrefIn, type Frame } from '../layout/frame';
import { Page } from '../layout/page';
import { Alert } from '../parts/alert';
import { Breadcrumbs } from '../parts/breadcrumbs';
import type { FieldError } from '../parts/error-summary';
import { ErrorSummary } from '../parts/error-summary';
import { PageTitle, Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { RefusalAlert } from '../parts/refusal';
import type { Message } from '../wording/word-refusal';
import { CreditReason } from './credit-reason';
import { CreditingSection } from './crediting-section';
import { DocumentAnnexes } from './document-annexes';
import { StandingBadges } from './document-badge';
import { DocumentFilesPart } from './document-files-part';
import { DocumentHead } from './document-head';
import { DeliveryAlert, DeliverySection } from './delivery/delivery-section';
import { wordStanding } from './delivery/word-standing';
import { DocumentHistory } from './document-history';
import { BudgetMeter, DocumentSummaryTable } from './document-summary';
import { FunctionLines } from './function-lines';
import type { InvoiceView } from './invoice-view';
import { ParkedTable } from './parked-table';

export interface InvoicePageProps {
  readonly frame: Frame;
  readonly view: InvoiceView;
  /** Why the last form was not carried out. */
  readonly refusal?: Message | undefined;
  readonly errors?: readonly FieldError[];
  /** What was filled in in it. */
  readonly given?: Fields | undefined;
  /** What was just done. */
  readonly done?: string | undefined;
}

/** A document as the client reads it, with its files, its history and what can be done with it. */
export function InvoicePage({
  frame,
  view,
  refusal,
  errors = [],
  given,
  done,
}: InvoicePageProps): JSX.Element {
  const { document, summary } = view;
  const title = `${titleOf(document)} ${document.number}`;
  const isBillingOff = view.off.length > 0;
  const relation = describeRelation(document);
  return (
    <Page frame={frame} title={errors.length > 0 ? `Fout: ${title}` : title}>
      <Breadcrumbs frame={frame} crumbs={[{ label: 'Facturen', path: '/facturen' }]} />
      <div class="title-row">
        <PageTitle>{title}</PageTitle>
        <StandingBadges document={summary} standing={wordStanding(view.delivery, isBillingOff)} />
      </div>
      {done !== undefined && (
        <Alert kind="ok">
          <Paragraph>{done}</Paragraph>
        </Alert>
      )}
      <RefusalAlert message={refusal} />
      <ErrorSummary errors={errors} />
      <BillingOffAlert frame={frame} off={view.off} />
      <DeliveryAlert shown={view.delivery} side={frame.person.side} isBillingOff={isBillingOff} />
      {relation !== undefined && <Paragraph>{relation}</Paragraph>}
      <CreditReason view={view} />
      <DocumentHead document={document} delivery={view.delivery} side={frame.person.side} />
      {decide(frame.person, 'invoice.download').allowed && (
        <DocumentFilesPart frame={frame} number={document.number} isReady={view.hasFiles} />
      )}
      <Section id="samenvatting" title="Wat er in rekening is gebracht">
        <DocumentSummaryTable document={document} caption={`Samenvatting van ${document.number}`} />
        <BudgetMeter document={document} />
      </Section>
      {document.parked.length > 0 && (
        <Section id="aangehouden" title="Aangehouden bedragen">
          <Paragraph>Deze bedragen zijn vastgelegd, maar niet in rekening gebracht.</Paragraph>
          <ParkedTable parked={document.parked} />
        </Section>
      )}
      <DocumentAnnexes
        frame={frame}
        document={document}
        calculationHref={(line) => hrefIn(frame, `/facturen/${document.number}/regels/${line}`)}
      />
      <FunctionLines lines={view.lines} document={document} />
      <DeliverySection
        frame={frame}
        shown={view.delivery}
        isBillingOff={isBillingOff}
        errors={errors}
        given={given}
      />
      <DocumentHistory document={document} summary={summary} />
      <CreditingSection frame={frame} view={view} errors={errors} />
    </Page>
  );
}
