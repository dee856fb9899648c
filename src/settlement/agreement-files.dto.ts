import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { pathInFile, type AgreementFile, type AgreementHead } from '../agreements/domain';
import type { Fault } from '../kernel/fault/fault';
import { field, problems } from '../platform/http';
import { inRequest, type PlaceInRequest } from './facts.dto';

export const AGREEMENT_FILE_PROBLEMS = problems({
  'agreement-file-faults': 400,
});

export class AgreementFileForm extends createZodDto(
  z
    .strictObject({
      bron: field.line('Waar de feiten vandaan komen; anders de naam van het bestand.').optional(),
    })
    .meta({ id: 'Overeenkomstbestand', description: 'YAML of JSON van de soort overeenkomst/1.' }),
) {}

/** Faults that the rules find in the facts of a file, at their places in the file. */
export function faultsInFile(
  faults: readonly Fault[],
  { items }: AgreementFile,
  recorded: Readonly<Record<string, number>>,
): Fault[] {
  const counts = new Map<string, number>();
  const places = items.map(({ list }) => {
    const index = counts.get(list) ?? 0;
    counts.set(list, index + 1);
    return `${list}[${index}]`;
  });
  const placeOf: PlaceInRequest = (index) => places[index] ?? '';
  return inRequest(faults, items, recorded, placeOf).map((fault) => ({
    ...fault,
    path: pathInFile(fault.path),
  }));
}

/** The agreement of a file as it is registered; its references come later. */
export function agreementInFile(head: AgreementHead) {
  return {
    key: head.id,
    title: head.title,
    clientParty: head.client,
    contractorParty: head.contractor,
    startsOn: head.startsOn,
    endsOn: head.endsOn ?? null,
  };
}
