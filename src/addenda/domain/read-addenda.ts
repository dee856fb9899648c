import { asText, readFact, readNotNegative, type Fields } from '../../kernel/reading';
import type { AddendaFacts, Addendum } from './addendum-facts';

/** Reads the lists of facts about addenda from one file. */
export function readAddendaFacts(file: Fields): AddendaFacts {
  return {
    addenda: file.list('addenda', readAddendum),
    approvals: file.list('approvals', (fields) => ({
      ...readFact(fields),
      addendum: fields.text('addendum'),
      approvedOn: fields.date('approvedOn'),
      ...(fields.has('maximum') && { maximum: readNotNegative(fields, 'maximum') }),
    })),
    completions: file.list('completions', (fields) => ({
      ...readFact(fields),
      addendum: fields.text('addendum'),
      completedOn: fields.date('completedOn'),
    })),
    costAgreements: file.list('costAgreements', (fields) => ({
      ...readFact(fields),
      addendum: fields.text('addendum'),
      agreedOn: fields.date('agreedOn'),
      entries: fields.plainList('entries', 'not-text', asText),
    })),
    addendumEntries: file.list('addendumEntries', (fields) => ({
      ...readFact(fields),
      addendum: fields.text('addendum'),
      performedOn: fields.date('performedOn'),
      quantity: fields.exact('quantity'),
      unitPrice: fields.exact('unitPrice'),
      unit: fields.text('unit'),
      confirmed: fields.has('confirmed') ? fields.flag('confirmed') : true,
    })),
  };
}

function readAddendum(fields: Fields): Addendum {
  const from = fields.has('from') ? fields.month('from') : undefined;
  const until = fields.has('until') ? fields.month('until') : undefined;
  if (from && until && until < from) fields.fault('until', 'ends-before-start');
  return {
    ...readFact(fields),
    addendum: fields.text('addendum'),
    kind: fields.oneOf('kind', ['extra-volume', 'bespoke', 'project', 'election', 'calamity']),
    title: fields.text('title'),
    ...(from && { from }),
    ...(until && { until }),
    ...(fields.has('estimate') && { estimate: readNotNegative(fields, 'estimate') }),
  };
}
