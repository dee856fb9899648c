import type { Fields } from '../../../kernel/reading';
import type { AgreementFile, AgreementHead, PublicationGroup } from './agreement-file';

const FORMAT = 'overeenkomst/1';
const FEWEST_PERSONS = 3;

/** Reads what stands beside the lists: kind of file, agreement, year, stated maximum, publication groups. */
export function readHead(file: Fields, isFirstOfAgreement: boolean): Omit<AgreementFile, 'items'> {
  if (file.text('bestandssoort') !== FORMAT)
    file.fault('bestandssoort', 'unknown-format', { format: FORMAT });
  const agreement = isFirstOfAgreement ? readAgreement(file) : undefined;
  return {
    agreementId: agreement ? agreement.id : file.text('overeenkomst'),
    ...(agreement && { agreement }),
    ...((file.has('jaar') || file.has('maximaleVergoeding')) && { year: file.year('jaar') }),
    ...(file.has('maximaleVergoeding') && { statedMaximum: file.euro('maximaleVergoeding') }),
    publicationGroups: readGroups(file),
  };
}

function readAgreement(file: Fields): AgreementHead {
  const parties = file.object('partijen', (fields) => ({
    client: fields.text('opdrachtgever'),
    contractor: fields.text('opdrachtnemer'),
  }));
  return file.object('overeenkomst', (fields) => {
    const startsOn = fields.date('vanaf');
    const endsOn = fields.has('tot') ? fields.date('tot') : undefined;
    if (endsOn && startsOn && endsOn <= startsOn) fields.fault('tot', 'ends-before-start');
    return {
      id: fields.text('id'),
      title: fields.text('titel'),
      ...parties,
      startsOn,
      ...(endsOn && { endsOn }),
    };
  });
}

function readGroups(file: Fields): PublicationGroup[] {
  const names = new Set<string>();
  return file.list('publicatiegroepen', (fields) => {
    const group = readGroup(fields);
    if (names.has(group.name)) fields.fault('naam', 'F.162', { group: group.name });
    names.add(group.name);
    return group;
  });
}

/** Costs of fewer than three persons would tell what one of them earns. */
function readGroup(fields: Fields): PublicationGroup {
  const name = fields.text('naam');
  const persons = fields.ordinal('personen', 1);
  const reason = fields.has('kleineGroepReden') ? fields.text('kleineGroepReden') : undefined;
  if (!fields.hasFaults() && persons < FEWEST_PERSONS && reason === undefined)
    fields.fault('personen', 'F.163', { group: name });
  return { name, persons, ...(reason !== undefined && { smallGroupReason: reason }) };
}
