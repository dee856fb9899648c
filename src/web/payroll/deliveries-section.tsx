import type { JSX } from 'preact';
import { formatEuro, formatLongDate, formatMonth } from '../../kernel/text';
import type { LocalDate, Month } from '../../kernel/time';
import { euroOf } from '../../documents/domain';
import type { RecordedDelivery } from '../../payroll';
import { dutchDateOf } from '../../platform/clock';
import { decide } from '../../people';
import type { Frame } from '../layout/frame';
import { PostForm, SubmitButton } from '../parts/actions';
import { Badge } from '../parts/badge';
import { Definitions } from '../parts/definitions';
import { Disclosure } from '../parts/disclosure';
import { TextAreaField } from '../parts/field';
import { PartTitle, Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';

interface DeliveriesSectionProps {
  readonly frame: Frame;
  readonly month: Month;
  readonly deliveries: readonly RecordedDelivery[];
}

/** What was read in for a month; a delivery can only be withdrawn whole. */
export function DeliveriesSection({ frame, month, deliveries }: DeliveriesSectionProps): JSX.Element {
  return (
    <Section id="aanleveringen" title={`Aanleveringen van ${formatMonth(month)}`}>
      {deliveries.length === 0 ? (
        <Paragraph>Er is nog niets ingelezen voor deze maand.</Paragraph>
      ) : (
        deliveries.map((delivery) => (
          <DeliveryCard key={delivery.deliveryId} frame={frame} month={month} delivery={delivery} />
        ))
      )}
    </Section>
  );
}

interface DeliveryCardProps {
  readonly frame: Frame;
  readonly month: Month;
  readonly delivery: RecordedDelivery;
}

function DeliveryCard({ frame, month, delivery }: DeliveryCardProps): JSX.Element {
  const mayWithdraw = !delivery.withdrawn && decide(frame.person, 'payroll.withdraw').allowed;
  return (
    <article class="delivery" aria-label={delivery.deliveryCode}>
      <div class="title-row">
        <PartTitle>{delivery.deliveryCode}</PartTitle>
        {delivery.withdrawn ? <Badge tone="warning">Ingetrokken</Badge> : <Badge tone="safe">Telt mee</Badge>}
      </div>
      <Definitions
        items={[
          { term: 'Bestand', value: delivery.fileName },
          { term: 'Ingelezen op', value: formatLongDate(dutchDateOf(delivery.recordedAt) as LocalDate) },
          { term: 'Regels die meetellen', value: delivery.lineCount.toString() },
          { term: 'Totaal dat meetelt', value: formatEuro(euroOf(delivery.total)) },
        ]}
      />
      {mayWithdraw && (
        <Disclosure summary={`${delivery.deliveryCode} intrekken`}>
          <Paragraph>
            Alles uit deze aanlevering telt dan niet meer mee. Wat al is gefactureerd, wordt op de volgende
            factuur verrekend.
          </Paragraph>
          <PostForm
            frame={frame}
            path={`/maanden/${month}/aanleveringen/${encodeURIComponent(delivery.deliveryCode)}/intrekkingen`}
          >
            <TextAreaField
              name="reden"
              id={`reden-${delivery.deliveryId}`}
              label="Reden"
              description="Leg in één zin uit waarom deze aanlevering niet klopt."
            />
            <SubmitButton kind="secondary">Aanlevering intrekken</SubmitButton>
          </PostForm>
        </Disclosure>
      )}
    </article>
  );
}
