import type { Euro } from '../../kernel/money';
import type { LocalDate } from '../../kernel/time';
import type { FileHead, FileItem } from './billing-file';
import type { OutputField, OutputProfile } from './output-profile';

/** A spreadsheet would take text that begins like this for a formula. */
const LIKE_A_FORMULA = /^[=+\-@\t]/;
/** Burial rights are municipal taxes: outside VAT. */
const OUTSIDE_VAT = 'O';

/** Writes the lines of a billing file by the profile of the client's bookkeeping (SLA 1.9), each with its line end. */
export class BillingFileWriter {
  constructor(private readonly profile: OutputProfile) {}

  /** Empty when the profile wants no head. */
  head(head: FileHead): string {
    if (!this.profile.header) return '';
    return this.line('H', [
      this.text(head.fileNumber),
      head.sequence.toString(),
      this.date(head.releasedOn),
      this.date(head.from),
      this.date(head.to),
      head.count.toString(),
      this.amount(head.sum),
      head.tariffYear.toString(),
    ]);
  }

  item(item: FileItem, lineNumber: number): string {
    const { columns, separator } = this.profile;
    const cells = columns.map(({ field, length }) => {
      const { text, isNumber } = this.field(field, item, lineNumber);
      if (separator !== undefined) return isNumber ? text : this.text(text);
      return isNumber ? text.padStart(length ?? 0) : text.slice(0, length).padEnd(length ?? 0);
    });
    return this.line('R', cells);
  }

  /** `digest`: SHA-256 (hex) of the lines of all items. Empty when the profile wants no trailer. */
  trailer({ count, sum }: FileHead, digest: string): string {
    return this.profile.trailer ? this.line('T', [count.toString(), this.amount(sum), digest]) : '';
  }

  private line(kind: 'H' | 'R' | 'T', cells: readonly string[]): string {
    const { separator = '', recordKinds, lineEnd } = this.profile;
    return `${(recordKinds ? [kind, ...cells] : cells).join(separator)}${lineEnd}`;
  }

  private field(field: OutputField, item: FileItem, lineNumber: number): { text: string; isNumber?: true } {
    const { debtor, booking, right } = item;
    switch (field) {
      case 'lineNumber':
        return { text: lineNumber.toString(), isNumber: true };
      case 'quantity':
        return { text: this.quantity(item), isNumber: true };
      case 'tariff':
      case 'amount':
        return { text: this.amount(item[field]), isNumber: true };
      case 'serviceDate':
        return { text: this.date(item.serviceDate) };
      case 'rightFrom':
        return { text: right ? this.date(right.from) : '' };
      case 'rightTo':
        return { text: right?.to ? this.date(right.to) : '' };
      case 'debtorKind':
        return { text: debtor.kind === 'person' ? 'P' : 'O' };
      case 'debtorNumber':
        return { text: debtor.number };
      case 'name':
      case 'address':
      case 'postcode':
      case 'place':
      case 'country':
        return { text: debtor[field] };
      case 'registration':
        return { text: debtor.registration ?? '' };
      case 'costCentre':
      case 'costType':
      case 'bookingKey':
      case 'taakveld':
      case 'ordinanceArticle':
        return { text: booking[field] };
      case 'vatCode':
        return { text: OUTSIDE_VAT };
      case 'corrects':
        return { text: item.corrects ?? '' };
      case 'itemId':
      case 'dossier':
      case 'cemetery':
      case 'graveNumber':
      case 'graveType':
      case 'article':
      case 'description':
        return { text: item[field] };
    }
  }

  private text(text: string): string {
    const { separator = '' } = this.profile;
    const harmless = LIKE_A_FORMULA.test(text) ? `'${text}` : text;
    const needsQuotes = harmless.includes(separator) || /["\r\n]/.test(harmless);
    return needsQuotes && separator !== '' ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  }

  private quantity({ quantity, corrects }: FileItem): string {
    const isTakenBack = corrects !== undefined && this.profile.correctionQuantity === 'below-zero';
    return this.decimal(`${isTakenBack ? '-' : ''}${quantity.toString()}`);
  }

  private amount(amount: Euro): string {
    return this.decimal(amount.toString());
  }

  private decimal(text: string): string {
    return text.replace('.', this.profile.decimalMark);
  }

  private date(date: LocalDate): string {
    const [year, month, day] = date.split('-') as [string, string, string];
    if (this.profile.dates === 'jjjj-mm-dd') return date;
    return this.profile.dates === 'jjjjmmdd' ? `${year}${month}${day}` : `${day}-${month}-${year}`;
  }
}
