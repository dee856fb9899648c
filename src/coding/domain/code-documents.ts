import { shareVat } from '../../agreements/domain';
import {
  dayOf,
  euroOf,
  monthOf as readMonth,
  percentageOf,
  type IssuedDocument,
  type PublishedLine,
} from '../../invoicing/domain';
import type { Euro } from '../../kernel/money';
import type { LocalDate, Month } from '../../kernel/time';
import { ruleFor } from './rule-for';
import type { CodingRule, CodingScheme } from './coding';

/** A line of an issued document with the rule that a party books it by; amounts in euros. */
export interface CodedLine {
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly ordinal: number;
  readonly costMonth: Month;
  readonly part: PublishedLine['part'];
  readonly label: string;
  /** Undefined when the party did not say how it books this. */
  readonly rule: CodingRule | undefined;
  readonly net: Euro;
  /** Its share in the VAT of the document. */
  readonly vat: Euro;
  readonly gross: Euro;
}

/** What of a document its lines are coded by. */
export type CodableDocument = Pick<IssuedDocument, 'number' | 'issuedOn' | 'lines'>;

/** The lines of documents with their codes, in the order of the documents; what they add up to is what was invoiced. */
export function codeDocuments(
  documents: readonly CodableDocument[],
  schemes: readonly CodingScheme[],
): CodedLine[] {
  return documents.flatMap((document) => {
    const vats = vatOfLines(document.lines);
    return document.lines.map((line) => {
      const net = euroOf(line.amount);
      const vat = vats.get(line.ordinal);
      if (!vat) throw new Error(`Line ${line.ordinal.toString()} of ${document.number} has no VAT`);
      return {
        ...{ number: document.number, issuedOn: dayOf(document.issuedOn), ordinal: line.ordinal },
        ...{ costMonth: readMonth(line.costMonth), part: line.part, label: line.label },
        ...{ rule: ruleFor(line, schemes), net, vat, gross: net.plus(vat) },
      };
    });
  });
}

/** The VAT of each line by its ordinal: that of a treatment shared among its lines (R9). */
function vatOfLines(lines: readonly PublishedLine[]): Map<number, Euro> {
  const treatments = new Map<string, PublishedLine[]>();
  for (const line of lines) {
    const treatment = `${line.vatCategory} ${line.vatPercentage}`;
    treatments.set(treatment, [...(treatments.get(treatment) ?? []), line]);
  }
  const vats = new Map<number, Euro>();
  for (const ofTreatment of treatments.values()) {
    const nets = ofTreatment.map(({ amount }) => euroOf(amount));
    const shares = shareVat(nets, percentageOf(ofTreatment[0]?.vatPercentage ?? '0'));
    for (const [index, share] of shares.entries()) vats.set(ofTreatment[index]?.ordinal ?? 0, share);
  }
  return vats;
}
