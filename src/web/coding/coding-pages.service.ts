import { Injectable } from '@nestjs/common';
import { ReadCoding } from '../../coding';
import { MOST_RULES, type CodingRule } from '../../coding/domain';
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
      form: formOf(`${month ?? ''}-${year ?? ''}`, subjectsOf(documents, rules), rules),
      years: yearsOf(documents),
      ...{ errors: [], isDone: false },
    };
  }
}

/**
 * Every part, what there is a rule for now, and the publication groups and addenda of the latest documents: no more than a
 * scheme can have rules.
 */
function subjectsOf(documents: readonly IssuedDocument[], rules: readonly CodingRule[]): CodedSubject[] {
  const subjects = new Map<string, CodedSubject>();
  const add = (subject: CodedSubject): void => {
    const key = JSON.stringify([subject.part, subject.label?.toLowerCase() ?? null]);
    const known = subjects.get(key);
    if (subjects.size < MOST_RULES || known) subjects.set(key, { ...subject, ...known });
  };
  for (const part of PART_NAMES) add({ part });
  for (const { part, label } of rules) if (label !== undefined) add({ part, label });
  const lines = [...documents].reverse().flatMap((document) => document.lines);
  for (const line of lines) if (line.label !== '') add(subjectOf(line));
  return [...subjects.values()].sort(compareSubjects);
}

const PART_NAMES = Object.keys(PARTS) as PublishedPart[];

/** Parts in their order, each followed by its headings. */
function compareSubjects(one: CodedSubject, other: CodedSubject): number {
  return (
    PART_NAMES.indexOf(one.part) - PART_NAMES.indexOf(other.part) ||
    (one.label ?? '').localeCompare(other.label ?? '', 'nl', { numeric: true })
  );
}

/** A line of an addendum says its key and then its title. */
function subjectOf({ part, label }: IssuedDocument['lines'][number]): CodedSubject {
  const [key = label] = part === 'addendum' ? label.split(' ') : [];
  return { part, label: key, title: label };
}

function yearsOf(documents: readonly IssuedDocument[]): number[] {
  const years = documents.map(({ issuedOn }) => Number(issuedOn.slice(0, 4)));
  return [...new Set(years)].sort((one, other) => other - one);
}
