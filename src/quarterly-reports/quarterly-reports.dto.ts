import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ADDENDUM_PROBLEMS } from '../addenda';
import { agreementKey } from '../agreements';
import type { Fault } from '../kernel/fault/fault';
import { parseQuarter, type Quarter } from '../kernel/time';
import { field, problems, refusedInput } from '../platform/http';
import { SETTLING_PROBLEMS } from '../settlement';
import type { ReportTexts } from './domain';

export const QUARTER_PROBLEMS = {
  ...problems({
    'unknown-quarterly-report': 404,
    'quarterly-report-not-open': 409,
    'quarter-outside-agreement': 409,
    'quarter-not-over': 409,
    'below-norm-unexplained': 409,
    'payroll-missing-unexplained': 409,
    'quarterly-report-fixed': 409,
    'figure-file-faults': 400,
    'figure-file-read-before': 409,
  }),
  ...SETTLING_PROBLEMS,
  'prepared-it-yourself': ADDENDUM_PROBLEMS['prepared-it-yourself'],
};

export class QuartersPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}
const QUARTER = field.code('Jaar en kwartaal.', /^(?:19|2\d)\d\d-k[1-4]$/, 'not-a-quarter', '2026-k1');

export class QuarterPath extends createZodDto(z.strictObject({ kenmerk: agreementKey, kwartaal: QUARTER })) {}
export class OfferedReportPath extends createZodDto(
  z.strictObject({
    ...{ kenmerk: agreementKey, kwartaal: QUARTER },
    versie: field.code('Nummer van de versie.', /^[1-9]\d{0,4}$/, 'not-a-version', '1'),
  }),
) {}

const SECTION = field.line('Het onderdeel van het rapportagemodel.', 'zelfevaluatie');

export class ReportTextsBody extends createZodDto(
  z
    .strictObject({
      teksten: z
        .array(
          z
            .strictObject({ onderdeel: SECTION, tekst: field.text('Wat eronder komt te staan.') })
            .meta({ id: 'Rapportagetekst' }),
        )
        .max(100)
        .describe('Per onderdeel hoogstens een; zonder gegevens van personen.'),
    })
    .meta({ id: 'Rapportageteksten' }),
) {}

export class SectionTextBody extends createZodDto(
  z
    .strictObject({ onderdeel: SECTION, tekst: field.text('De opmerking of het antwoord.') })
    .meta({ id: 'Rapportageopmerking' }),
) {}

export class ReportWithdrawalBody extends createZodDto(
  z
    .strictObject({
      versie: z.int().min(1).describe('Het nummer van de versie.'),
      reden: field.text('Waarom.'),
    })
    .meta({ id: 'Rapportageintrekking' }),
) {}

export function readQuarter({ kwartaal }: Pick<QuarterPath, 'kwartaal'>): Quarter {
  const quarter = parseQuarter(kwartaal);
  if (!quarter) throw refusedInput([{ path: 'kwartaal', code: 'not-a-quarter' }]);
  return quarter;
}

export function readTexts({ teksten }: ReportTextsBody): ReportTexts {
  return { texts: teksten.map(({ onderdeel, tekst }) => ({ section: onderdeel, text: tekst })) };
}

/** The Dutch name of each field of a request. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ texts: 'teksten', section: 'onderdeel', text: 'tekst' },
  ...{ measure: 'meting', product: 'product', value: 'waarde', source: 'bron', replaces: 'vervangt' },
};

/** Refuses what was written with faults (400), each at its Dutch place. */
export function refuseReportFaults(faults: readonly Fault[]): never {
  throw refusedInput(
    faults.map((fault) => ({
      ...fault,
      path: fault.path.replace(/[a-z]+/g, (name) => NAMES[name] ?? name),
    })),
  );
}
