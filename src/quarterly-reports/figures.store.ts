import { Injectable } from '@nestjs/common';
import { Exact } from '../kernel/money';
import type { Quarter } from '../kernel/time';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';
import type { EnteredFigure } from './domain';
import type { FigureFile, WrittenFigure } from './report-rows';

interface FigureRow {
  readonly number: number;
  readonly measure: string;
  readonly product: string | null;
  readonly value: string;
  readonly source: string;
  readonly replaces: number | null;
  readonly digest: string | null;
  readonly enteredRole: string;
  readonly enteredAt: Instant;
}

/** What was entered of quarters, figure by figure, and the files it was read in from; the contractor's own. */
@Injectable()
export class FiguresStore {
  /** All figures of a quarter, replaced ones too, in the order in which they were entered. */
  async read(tx: Tx, agreementId: string, { year, quarter }: Quarter): Promise<WrittenFigure[]> {
    const rows = await tx.query<FigureRow>(
      `SELECT number, measure, product, value::text AS value, source, replaces, digest, entered_role AS "enteredRole",
              entered_at AS "enteredAt"
       FROM quarterly_figure WHERE agreement_id = $1 AND year = $2 AND quarter = $3 ORDER BY number`,
      [agreementId, year, quarter],
    );
    return rows.map(figureOf);
  }

  async add(
    tx: Tx,
    agreementId: string,
    { year, quarter }: Quarter,
    figure: EnteredFigure & { readonly number: number },
    { at, digest }: { readonly at: Instant; readonly digest?: string },
  ): Promise<void> {
    const { number, measure, product, value, source, replaces } = figure;
    const { person, role } = tx.actor;
    await tx.execute(
      `INSERT INTO quarterly_figure (agreement_id, year, quarter, number, measure, product, value, source, replaces,
                                     digest, entered_by, entered_role, entered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[agreementId, year, quarter, number, measure, product ?? null, value.toString(), source],
        ...[replaces ?? null, digest ?? null, person, role, at],
      ],
    );
  }

  async findFile(tx: Tx, agreementId: string, digest: string): Promise<FigureFile | undefined> {
    const [file] = await tx.query<FigureFile>(
      `SELECT file_name AS "fileName", digest, figures, read_at AS "readAt"
       FROM quarterly_figure_file WHERE agreement_id = $1 AND digest = $2`,
      [agreementId, digest],
    );
    return file;
  }

  async addFile(
    tx: Tx,
    agreementId: string,
    { year, quarter }: Quarter,
    { fileName, digest, figures, readAt }: FigureFile,
  ): Promise<void> {
    const { person, role } = tx.actor;
    await tx.execute(
      `INSERT INTO quarterly_figure_file (agreement_id, year, quarter, digest, file_name, figures, read_by, read_role,
                                          read_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [agreementId, year, quarter, digest, fileName, figures, person, role, readAt],
    );
  }
}

function figureOf({ product, value, replaces, digest, ...row }: FigureRow): WrittenFigure {
  const exact = Exact.parse(value);
  if (!exact) throw new Error(`Figure ${row.number.toString()} has no value that can be read`);
  return {
    ...row,
    value: exact,
    ...(product !== null && { product }),
    ...(replaces !== null && { replaces }),
    ...(digest !== null && { digest }),
  };
}
