import { Injectable } from '@nestjs/common';
import { HistoryReader } from './history.reader';
import type { Fault } from '../../kernel/fault/fault';
import { InvoiceReader } from '../../invoicing';
import { Desk, type Loaded, type Visit } from '../desk/desk.service';
import { wordFaultOnPage } from '../wording/word-faults';
import type { FieldError } from '../parts/error-summary';
import { faultsOf, questionOf, readFilter } from './history-filter';
import { EVENTS_ON_A_PAGE, type HistoryView } from './history-view';

/** Loads what the page Geschiedenis shows, for the filter in the address. */
@Injectable()
export class HistoryPages {
  constructor(
    private readonly desk: Desk,
    private readonly history: HistoryReader,
    private readonly invoices: InvoiceReader,
  ) {}

  async load(visit: Visit, errors: readonly FieldError[] = []): Promise<Loaded<HistoryView>> {
    const { frame, view } = await this.desk.read(visit, async (tx, record) => ({
      chain: await this.history.chainState(tx, record),
      documents: await this.invoices.summaries(tx, record.agreementId),
    }));
    const filter = readFilter(visit.request.query);
    const part = { skip: (filter.page - 1) * EVENTS_ON_A_PAGE, limit: EVENTS_ON_A_PAGE };
    const found = await this.history.find(visit.person, frame.agreement, questionOf(filter), part);
    const years = [...new Set(view.documents.map(({ issuedOn }) => issuedOn.slice(0, 4)))].sort().reverse();
    const wrong = [...faultsOf(filter).map(errorOf), ...errors];
    return { frame, view: { filter, part: found, chain: view.chain, years, errors: wrong } };
  }
}

function errorOf(fault: Fault): FieldError {
  return { name: fault.path, message: wordFaultOnPage(fault) };
}
