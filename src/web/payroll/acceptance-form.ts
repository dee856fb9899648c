import { Euro } from '../../kernel/money';
import { formatEuro } from '../../kernel/text';
import type { Refusal } from '../../kernel/fault/refusal';
import type { Acceptance, DeliveryOverview, OverviewWarning } from '../../payroll';
import { textOf, type Fields } from '../forms/fields';
import { wrongWithText } from '../forms/wrong-with-text';
import { readControlTotal, type MissingTotal } from '../forms/read-control-total';
import type { FieldError } from '../parts/error-summary';

/** What was filled in, as typed. */
export interface TypedAcceptance {
  readonly total: string;
  readonly count: string;
  /** The reason that was typed with each warning that the form showed. */
  readonly reasons: ReadonlyMap<string, string>;
}

export const NOTHING_TYPED: TypedAcceptance = { total: '', count: '', reasons: new Map() };

export function reasonField(index: number): string {
  return `reden-${index}`;
}

/** The hidden field that says which warning a reason was typed with: meanwhile there may be others. */
export function warningField(index: number): string {
  return `melding-${index}`;
}

export function keyOf({ code, subject }: OverviewWarning): string {
  return `${code} ${subject}`;
}

export function readTyped(fields: Fields | undefined): TypedAcceptance {
  const reasons = new Map<string, string>();
  for (let index = 0; textOf(fields, warningField(index)) !== ''; index += 1)
    reasons.set(textOf(fields, warningField(index)), textOf(fields, reasonField(index)));
  return { total: textOf(fields, 'controletotaal'), count: textOf(fields, 'aantal'), reasons };
}

/** Whether there is a warning now that the form did not show. */
export function hasUnseenWarning({ reasons }: TypedAcceptance, { warnings }: DeliveryOverview): boolean {
  return warnings.some((warning) => !reasons.has(keyOf(warning)));
}

type ReadForm =
  | { readonly ok: true; readonly acceptance: Acceptance }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const MISSING: MissingTotal = {
  total: 'Vul het controletotaal in. Je vindt het in het loonsysteem.',
  count: 'Vul het aantal rijen in. Je vindt het in het loonsysteem.',
};

/** What the user confirms, or every field that is not right. */
export function readAcceptance(typed: TypedAcceptance, { warnings }: DeliveryOverview): ReadForm {
  const read = readControlTotal(typed, MISSING);
  const errors = [
    ...read.errors,
    ...warnings.flatMap((warning, index) => {
      const missing = `Geef een reden bij melding ${warning.code}.`;
      const message = wrongWithText(typed.reasons.get(keyOf(warning)) ?? '', missing);
      return message === undefined ? [] : [{ name: reasonField(index), message }];
    }),
  ];
  if (errors.length > 0 || !read.control) return { ok: false, errors };
  const accepted = warnings.map((warning) => ({
    code: warning.code,
    subject: warning.subject,
    reason: typed.reasons.get(keyOf(warning)) ?? '',
  }));
  return { ok: true, acceptance: { ...read.control, accepted } };
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
