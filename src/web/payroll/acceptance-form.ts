import { Euro } from '../../kernel/money';
import { formatEuro } from '../../kernel/text';
import type { Refusal } from '../../kernel/fault/refusal';
import type { Acceptance, DeliveryOverview } from '../../payroll';
import { textOf, type Fields } from '../forms/fields';
import { readAmount, readCount } from '../forms/read-amount';
import type { FieldError } from '../parts/error-summary';

/** What was filled in, as typed. */
export interface TypedAcceptance {
  readonly total: string;
  readonly count: string;
  /** A reason per warning, in the order of the warnings. */
  readonly reasons: readonly string[];
}

export const NOTHING_TYPED: TypedAcceptance = { total: '', count: '', reasons: [] };

export function reasonField(index: number): string {
  return `reden-${index}`;
}

export function readTyped(fields: Fields | undefined, { warnings }: DeliveryOverview): TypedAcceptance {
  return {
    total: textOf(fields, 'controletotaal'),
    count: textOf(fields, 'aantal'),
    reasons: warnings.map((_, index) => textOf(fields, reasonField(index))),
  };
}

type ReadForm =
  | { readonly ok: true; readonly acceptance: Acceptance }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** What the user confirms, or every field that is not right. */
export function readAcceptance(typed: TypedAcceptance, { warnings }: DeliveryOverview): ReadForm {
  const total = readAmount(typed.total);
  const count = readCount(typed.count);
  const errors = [
    ...totalErrors(total, typed.total),
    ...(count === undefined ? [{ name: 'aantal', message: countMessage(typed.count) }] : []),
    ...warnings.flatMap(({ code }, index) =>
      typed.reasons[index]
        ? []
        : [{ name: reasonField(index), message: `Geef een reden bij melding ${code}.` }],
    ),
  ];
  if (errors.length > 0 || !(total instanceof Euro) || count === undefined) return { ok: false, errors };
  const accepted = warnings.map(({ code, subject }, index) => ({
    code,
    subject,
    reason: typed.reasons[index] ?? '',
  }));
  return { ok: true, acceptance: { total: total.toString(), count, accepted } };
}

function totalErrors(total: Euro | 'ambiguous' | undefined, typed: string): FieldError[] {
  if (total instanceof Euro) return [];
  return [
    { name: 'controletotaal', message: total === 'ambiguous' ? ambiguous(typed) : totalMessage(typed) },
  ];
}

function totalMessage(typed: string): string {
  return typed === ''
    ? 'Vul het controletotaal in. Je vindt het in het loonsysteem.'
    : `‘${typed}’ is geen bedrag. Schrijf het als 1.234,50.`;
}

function ambiguous(typed: string): string {
  return `‘${typed}’ kan twee bedragen betekenen. Schrijf het met twee decimalen: 1.234,00 of 1,23.`;
}

function countMessage(typed: string): string {
  return typed === ''
    ? 'Vul het aantal rijen in. Je vindt het in het loonsysteem.'
    : `‘${typed}’ is geen aantal. Schrijf alleen cijfers.`;
}

/** The figures that differ, each at its field: `Het totaal is € 61.204,18. Je gaf € 61.240,18 op.` */
export function controlErrors({ values = {} }: Refusal): FieldError[] {
  const [found, given] = [Euro.parse(values['found'] ?? ''), Euro.parse(values['given'] ?? '')];
  const errors: FieldError[] = [];
  if (found && given && !found.equals(given)) {
    const difference = found.minus(given);
    const size = formatEuro(difference.isNegative() ? difference.negated() : difference);
    const message = `Het totaal is ${formatEuro(found)}. Je gaf ${formatEuro(given)} op. Verschil: ${size}. (F.130)`;
    errors.push({ name: 'controletotaal', message });
  }
  if (values['rows'] !== values['givenRows']) {
    const message = `Het bestand heeft ${values['rows'] ?? ''} rijen. Je gaf ${values['givenRows'] ?? ''} op. (F.131)`;
    errors.push({ name: 'aantal', message });
  }
  return errors;
}
