import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database';

/** Who of the own party did what with the file of a window; of the other party no one is told. */
interface FileDoers {
  readonly releasedBy: string | undefined;
  /** By the number of the act. */
  readonly acts: ReadonlyMap<number, string>;
}

/** Tells colleagues apart who did something with the same file (DVO 3.3). */
@Injectable()
export class FileDoersReader {
  async read(tx: Tx, agreementId: string, windowNumber: number, contractorParty: string): Promise<FileDoers> {
    const { party } = tx.actor;
    const acts = await tx.query<{ readonly number: number; readonly person: string }>(
      `SELECT number, done_by AS person FROM cemetery_file_act
       WHERE agreement_id = $1 AND window_number = $2 AND done_party = $3`,
      [agreementId, windowNumber, party],
    );
    const [released] =
      party === contractorParty
        ? await tx.query<{ readonly person: string }>(
            'SELECT released_by AS person FROM cemetery_file WHERE agreement_id = $1 AND window_number = $2',
            [agreementId, windowNumber],
          )
        : [];
    return {
      releasedBy: released?.person,
      acts: new Map(acts.map(({ number, person }) => [number, person])),
    };
  }
}
