import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../../agreements';
import { FileDoersReader, type WindowInFull } from '../../../cemetery';
import { PersonNames } from '../../../people';
import type { Tx } from '../../../platform/database';
import type { WindowDoers } from './window-view';

/** Names those of the own side who did something with the file of a window. */
@Injectable()
export class WindowDoersReader {
  constructor(
    private readonly reader: FileDoersReader,
    private readonly names: PersonNames,
  ) {}

  async of(
    tx: Tx,
    { agreementId, contractorParty }: AgreementRecord,
    { window, preparation }: WindowInFull,
  ): Promise<WindowDoers> {
    const { releasedBy, acts } = await this.reader.read(tx, agreementId, window.number, contractorParty);
    const preparedBy = preparation?.preparedBy;
    const people = [preparedBy, releasedBy, ...acts.values()].filter((one) => one !== undefined);
    const names = await this.names.displayNames(tx, people);
    const nameOf = (person: string | undefined): string | undefined =>
      person === undefined ? undefined : names.get(person);
    return {
      ...{ prepared: nameOf(preparedBy), released: nameOf(releasedBy) },
      acts: new Map(
        [...acts].flatMap(([number, person]) => {
          const name = names.get(person);
          return name === undefined ? [] : [[number, name] as const];
        }),
      ),
    };
  }
}
