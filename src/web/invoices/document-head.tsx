import type { JSX } from 'preact';
import { dayOf, euroOf, firstDayOf, lastDayOf } from '../../documents/domain';
import { isOut, type ShownInvoiceDelivery } from '../../invoicing';
import type { DocumentParty, IssuedDocument } from '../../invoicing/domain';
import { formatDate, formatEuro, formatLongDate } from '../../kernel/text';
import type { Side } from '../../people';
import { Definitions, type Definition } from '../parts/definitions';

interface DocumentHeadProps {
  readonly document: IssuedDocument;
  readonly delivery: ShownInvoiceDelivery;
  /** Of who looks. */
  readonly side: Side;
}

/** Amount, dates, parties and references of a document. */
export function DocumentHead({ document, delivery, side }: DocumentHeadProps): JSX.Element {
  const isCredit = document.kind === 'credit-note';
  const creditedBy = delivery.trail.document.creditedBy ?? undefined;
  return (
    <div class="document-head">
      <div class="document-head__total">
        <p class="document-head__label">{labelOf(isCredit, creditedBy, side)}</p>
        <p class="document-head__amount">{formatEuro(unsigned(document))}</p>
        {!isCredit && (
          <p class="document-head__note">
            {creditedBy === undefined
              ? wordDue(document, delivery)
              : `niets te betalen: teruggenomen met ${creditedBy}`}
          </p>
        )}
      </div>
      <Definitions items={definitionsOf(document)} />
    </div>
  );
}

function labelOf(isCredit: boolean, creditedBy: string | undefined, side: Side): string {
  if (isCredit) return side === 'contractor' ? 'Terug te betalen' : 'Terug te ontvangen';
  return creditedBy === undefined ? 'Te betalen' : 'Gecrediteerd';
}

/** Thirty days from the day of receipt; until that is known, what the document prints. */
function wordDue({ dueOn }: IssuedDocument, delivery: ShownInvoiceDelivery): string {
  const { term, receivedOn } = delivery;
  if (term && term.dueOn === undefined)
    return `binnen 30 dagen na ontvangst${isOut(delivery.trail) ? '; die is nog niet gemeld' : ''}`;
  if (!term?.dueOn || term.isExpected || receivedOn === undefined)
    return `binnen 30 dagen na ontvangst, naar verwachting ${formatLongDate(dayOf(dueOn))}`;
  const remark = term.isOver ? '; die termijn is voorbij' : '';
  return `uiterlijk ${formatLongDate(term.dueOn)}, 30 dagen na de ontvangst op ${formatLongDate(receivedOn)}${remark}`;
}

function unsigned({ gross }: IssuedDocument): ReturnType<typeof euroOf> {
  const amount = euroOf(gross);
  return amount.isNegative() ? amount.negated() : amount;
}

function definitionsOf({ issuedOn, month, references, ...document }: IssuedDocument): Definition[] {
  const optional: [string, string | undefined][] = [
    ['Inkooporder', references.orderReference],
    ['Project', references.projectReference],
    ['Kostenplaats', references.accountingCost],
  ];
  return [
    { term: 'Datum', value: formatDate(dayOf(issuedOn)) },
    { term: 'Periode', value: `${formatDate(firstDayOf(month))} tot en met ${formatDate(lastDayOf(month))}` },
    { term: 'Opdrachtnemer', value: nameAndPlace(document.supplier) },
    { term: 'Opdrachtgever', value: nameAndPlace(document.customer) },
    { term: 'Overeenkomst', value: `${document.agreement.title}, ${document.agreement.reference}` },
    { term: 'Jaarafspraak', value: document.yearAddendum },
    { term: 'Kenmerk van de opdrachtgever', value: references.buyerReference },
    ...optional.flatMap(([term, value]) => (value === undefined ? [] : [{ term, value }])),
    { term: 'Betalingskenmerk', value: references.paymentReference },
  ];
}

function nameAndPlace({ name, city }: DocumentParty): string {
  return name.includes(city) ? name : `${name}, ${city}`;
}
