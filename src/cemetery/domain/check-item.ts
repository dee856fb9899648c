import type { Euro } from '../../kernel/money';
import { fold } from '../../kernel/tables';
import { formatDate } from '../../kernel/text';
import { amountDue } from './deviates';
import { CEMETERY_FAULTS, type CemeteryFaultCode } from './cemetery-fault';
import type { CemeteryItem, Debtor } from './cemetery-item';
import type { ItemColumn } from './item-profile';
import type { RowItem } from './read-item';
import { tariffOn, type Tariff } from './tariff';

/** What an item is held against. */
export interface ItemContext {
  readonly tariffs: readonly Tariff[];
  /** By item id: what was recorded before, of the items that the file names. */
  readonly earlier: ReadonlyMap<string, EarlierItem>;
  /** The fingerprint of all that an item says. */
  readonly fingerprintOf: (item: CemeteryItem) => string;
}

export interface EarlierItem {
  readonly amount: Euro;
  /** What was taken back of it since; below zero. */
  readonly corrected: Euro;
  readonly isDelivered: boolean;
  readonly cemetery: string;
  readonly graveNumber: string;
  /** Absent once what it said of its debtor was removed. */
  readonly debtor?: Pick<Debtor, 'kind' | 'number'>;
  /** Absent once what it said of its debtor was removed. */
  readonly fingerprint?: string;
}

export type ReportItem = (
  code: CemeteryFaultCode,
  column: ItemColumn,
  values?: Readonly<Record<string, string>>,
) => void;

/** Holds an item against the ordinance and what was recorded before; answers it with its tariff and description. */
export function checkItem(item: RowItem, context: ItemContext, report: ReportItem): CemeteryItem | undefined {
  let faults = 0;
  const fault: ReportItem = (code, column, values) => {
    faults += 1;
    report(code, column, values);
  };
  const tariff = findTariff(item, context.tariffs, fault);
  if (tariff) checkAmount(item, tariff, fault);
  if (item.corrects === undefined) {
    if (item.amount.isNegative()) fault(CEMETERY_FAULTS.negative, 'amount');
  } else checkCorrection(item, item.corrects, context, fault);
  if (faults > 0 || !tariff) return undefined;
  const whole = { description: tariff.description, ...item, tariff: item.tariff ?? tariff.amount };
  checkNew(whole, context, fault);
  return faults === 0 ? whole : undefined;
}

/** An item that is there already is not taken in a second time, and never as something else. */
function checkNew(item: CemeteryItem, { earlier, fingerprintOf }: ItemContext, fault: ReportItem): void {
  const known = earlier.get(item.itemId);
  if (!known) return;
  const isOther = known.fingerprint !== undefined && known.fingerprint !== fingerprintOf(item);
  const code = isOther ? CEMETERY_FAULTS.recordedDifferently : CEMETERY_FAULTS.recordedBefore;
  fault(code, 'itemId', { item: item.itemId });
}

function findTariff(
  { article, serviceDate }: RowItem,
  tariffs: readonly Tariff[],
  fault: ReportItem,
): Tariff | undefined {
  const tariff = tariffOn(tariffs, article, serviceDate);
  if (tariff) return tariff;
  fault(CEMETERY_FAULTS.noTariffThen, 'article', { article, day: formatDate(serviceDate) });
  return undefined;
}

/** To the cent, unless a reason is given for another amount; what is taken back needs not be whole. */
function checkAmount(item: RowItem, tariff: Tariff, fault: ReportItem): void {
  if (item.deviation !== undefined || item.corrects !== undefined) return;
  if (item.tariff && !item.tariff.equals(tariff.amount)) {
    fault(CEMETERY_FAULTS.otherTariff, 'tariff', { article: item.article });
    return;
  }
  if (!amountDue(item.quantity, tariff.amount).equals(item.amount))
    fault(CEMETERY_FAULTS.otherAmount, 'amount', { article: item.article });
}

/** A correction takes back of an item that the client was given, from who got its bill, and never more than it was. */
function checkCorrection(item: RowItem, corrects: string, { earlier }: ItemContext, fault: ReportItem): void {
  const original = earlier.get(corrects);
  if (!original?.isDelivered) {
    fault(CEMETERY_FAULTS.correctsUnknown, 'corrects', { item: corrects });
    return;
  }
  checkSame(item, corrects, original, fault);
  const left = original.amount.plus(original.corrected);
  if (!item.amount.isNegative()) fault(CEMETERY_FAULTS.correctsUpwards, 'amount', { item: corrects });
  else if (left.plus(item.amount).isNegative())
    fault(CEMETERY_FAULTS.correctsTooMuch, 'amount', { item: corrects });
}

/** Taken back is the bill of one debtor for one grave; the article may be what was wrong. */
function checkSame(item: RowItem, corrects: string, original: EarlierItem, fault: ReportItem): void {
  const { cemetery, graveNumber, debtor } = original;
  const differs = (one: string, other: string): boolean => fold(one) !== fold(other);
  if (debtor && item.debtor.kind !== debtor.kind)
    fault(CEMETERY_FAULTS.correctsOtherDebtor, 'debtorKind', { item: corrects });
  if (debtor && differs(item.debtor.number, debtor.number))
    fault(CEMETERY_FAULTS.correctsOtherDebtor, 'debtorNumber', { item: corrects });
  if (item.cemetery !== cemetery)
    fault(CEMETERY_FAULTS.correctsOtherCemetery, 'cemetery', { item: corrects, cemetery });
  if (differs(item.graveNumber, graveNumber))
    fault(CEMETERY_FAULTS.correctsOtherGrave, 'graveNumber', { item: corrects, grave: graveNumber });
}
