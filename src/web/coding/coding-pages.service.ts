import { Injectable } from '@nestjs/common';
import { ReadCoding, type RecordedScheme } from '../../coding';
import type { IssuedDocument, PublishedPart } from '../../invoicing/domain';
import { InvoiceReader, PARTS } from '../../invoicing';
import { inForceOn, monthOf } from '../../kernel/time';
import { Desk, type Visit } from '../desk/desk.service';
import { KnownOnReader } from '../desk/known-on.service';
import { formOf, type CodedSubject } from './coding-form';
import { CODING, type CodingPageProps } from './coding-view';

/** Loads the page of the codes of a party. */
@Injectable()
export class CodingPages {
  constructor(
    private readonly desk: Desk,
    private readonly knownOn: KnownOnReader,
    private readonly reading: ReadCoding,
    private readonly invoices: InvoiceReader,
  ) {}

  /** With the rules that count now, from the present month on. */
  async load(visit: Visit): Promise<CodingPageProps> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const { moment } = await this.knownOn.read(tx, record, visit.request);
      const schemes = await this.reading.schemes(tx, record, moment);
      const documents = await this.invoices.bodies(tx, record.agreementId);
      return { schemes, documents, day: moment.day };
    });
    const { schemes, documents, day } = view;
    const [year, month] = monthOf(day).split('-');
    const rules = inForceOn(schemes, day)?.rules ?? [];
    return {
      frame: { ...frame, path: CODING },
      schemes,
      form: formOf(`${month ?? ''}-${year ?? ''}`, subjectsOf(documents, schemes), rules),
      years: yearsOf(documents),
      ...{ errors: [], isDone: false },
    };
  }
}

/** Every part, each publication group and addendum that was invoiced, and what there is a rule for. */
function subjectsOf(
  documents: readonly IssuedDocument[],
  schemes: readonly RecordedScheme[],
): CodedSubject[] {
  const lines = documents.flatMap((document) => document.lines);
  const rules = schemes.flatMap((scheme) => scheme.rules);
  return (Object.keys(PARTS) as PublishedPart[]).flatMap((part) => {
    const labels = [
      ...lines.filter((line) => line.part === part && line.label !== '').map(headingOf),
      ...rules.flatMap((rule) => (rule.part === part && rule.label !== undefined ? [rule.label] : [])),
    ];
    const inOrder = [...new Set(labels)].sort((one, other) =>
      one.localeCompare(other, 'nl', { numeric: true }),
    );
    return [{ part }, ...inOrder.map((label) => ({ part, label }))];
  });
}

/** A line of an addendum says its key and then its title. */
function headingOf({ part, label }: IssuedDocument['lines'][number]): string {
  return part === 'addendum' ? (label.split(' ')[0] ?? label) : label;
}

function yearsOf(documents: readonly IssuedDocument[]): number[] {
  const years = documents.map(({ issuedOn }) => Number(issuedOn.slice(0, 4)));
  return [...new Set(years)].sort((one, other) => other - one);
}
