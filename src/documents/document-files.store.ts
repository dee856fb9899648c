import { Injectable } from '@nestjs/common';
import type { Instant } from '../platform/clock';
import type { Tx } from '../platform/database';

export type DocumentFormat = 'pdf' | 'ubl';

/** A rendered document; its bytes never change. */
export interface DocumentFile {
  readonly format: DocumentFormat;
  readonly content: Buffer;
  /** SHA-256 (hex) of the content. */
  readonly digest: string;
}

/** Files of issued documents. */
@Injectable()
export class DocumentFilesStore {
  async find(
    tx: Tx,
    agreementId: string,
    number: string,
    format: DocumentFormat,
  ): Promise<DocumentFile | undefined> {
    const [file] = await tx.query<DocumentFile>(
      'SELECT format, content, digest FROM document_file WHERE agreement_id = $1 AND number = $2 AND format = $3',
      [agreementId, number, format],
    );
    return file;
  }

  /** Keeps a file unless it is kept already: rendering may be repeated. */
  async keep(
    tx: Tx,
    place: { agreementId: string; number: string },
    file: DocumentFile,
    madeAt: Instant,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO document_file (agreement_id, number, format, content, digest, made_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [place.agreementId, place.number, file.format, file.content, file.digest, madeAt],
    );
  }
}
