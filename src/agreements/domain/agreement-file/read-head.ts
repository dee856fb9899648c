import type { Fields } from '../../../kernel/reading';
import type { AgreementFile, AgreementHead } from './agreement-file';

const FORMAT = 'overeenkomst/1';

/** Reads what stands beside the lists: kind of file, agreement, year, stated maximum. */
export function readHead(file: Fields, isFirstOfAgreement: boolean): Omit<AgreementFile, 'items'> {
  if (file.text('bestandssoort') !== FORMAT)
    file.fault('bestandssoort', 'unknown-format', { format: FORMAT });
  const agreement = isFirstOfAgreement ? readAgreement(file) : undefined;
  return {
    agreementId: agreement ? agreement.id : file.text('overeenkomst'),
    ...(agreement && { agreement }),
    ...((file.has('jaar') || file.has('maximaleVergoeding')) && { year: file.year('jaar') }),
    ...(file.has('maximaleVergoeding') && { statedMaximum: file.euro('maximaleVergoeding') }),
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
