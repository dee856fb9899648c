import { Injectable } from '@nestjs/common';
import { Euro } from '../kernel/money';
import type { Tx } from '../platform/database';
import { AddendaStore } from './addenda.store';
import { AddendumEntriesStore } from './addendum-entries.store';
import { AddendumFilesStore } from './addendum-files.store';
import type { AddendumDossier, AddendumFile, EntryRow } from './addendum-rows';
import { stateOf, type AddendumState, type AssessedEntry } from './domain';
import { KnownAddendaReader } from './known-addenda.reader';

/** An entry as it counts now, with its sort, description and proof. */
export interface ShownEntry {
  readonly row: EntryRow;
  readonly assessed: AssessedEntry;
}

/** An addendum with how it stands and what was recorded for it, in euros net of VAT. */
export interface ShownAddendum {
  readonly dossier: AddendumDossier;
  readonly state: AddendumState;
  readonly entries: readonly ShownEntry[];
  readonly recorded: Euro;
  readonly chargeable: Euro;
  readonly parked: Euro;
}

/** Addenda as either side sees them. */
@Injectable()
export class AddendaReader {
  constructor(
    private readonly addenda: AddendaStore,
    private readonly rows: AddendumEntriesStore,
    private readonly files: AddendumFilesStore,
    private readonly known: KnownAddendaReader,
  ) {}

  /** All addenda of an agreement, or one, by key. */
  async read(tx: Tx, agreementId: string, addendum?: string): Promise<ShownAddendum[]> {
    const dossiers = await this.addenda.read(tx, agreementId, addendum);
    const { assessed } = await this.known.read(tx, agreementId);
    const rows = await this.rows.read(tx, agreementId, addendum);
    return dossiers.map((dossier) => show(dossier, assessed, rows));
  }

  /** A proof or a consent on paper; whoever does not see the addendum does not see its files either. */
  async file(
    tx: Tx,
    agreementId: string,
    addendum: string,
    fileId: string,
  ): Promise<AddendumFile | undefined> {
    const [dossier] = await this.addenda.read(tx, agreementId, addendum);
    return dossier && this.files.find(tx, agreementId, addendum, fileId);
  }
}

function show(
  dossier: AddendumDossier,
  assessed: readonly AssessedEntry[],
  rows: readonly EntryRow[],
): ShownAddendum {
  const own = assessed.filter(({ entry }) => entry.addendum === dossier.addendum);
  const entries = own.flatMap((one) => {
    const row = rows.find(({ factId }) => factId === one.entry.id);
    return row ? [{ row, assessed: one }] : [];
  });
  return {
    dossier,
    state: stateOf(dossier),
    entries,
    recorded: Euro.sum(own.map(({ amount }) => amount)),
    chargeable: Euro.sum(own.map(({ chargeable }) => chargeable)),
    parked: Euro.sum(own.map(({ parked }) => parked)),
  };
}
