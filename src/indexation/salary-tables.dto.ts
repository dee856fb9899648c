import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Percentage } from '../kernel/percentage/percentage';
import { field, problems, type UploadedFile } from '../platform/http';
import type { PublishedTable } from './published-table';
import type { SalaryTableUpload } from './read-in-salary-table.service';

export const SALARY_TABLE_PROBLEMS = problems({
  'table-faults': 400,
  'table-kept-before': 409,
  'table-to-correct-unknown': 409,
  'table-to-correct-differs': 409,
  'basis-provisional': 409,
  'not-after-basis': 409,
});

export const tableId = field.line('Kenmerk van de salaristabel.', 'cao-gemeenten-2026-01-01');
const isTrue = z.enum(['true', 'false']).describe('Of de tabel voorlopig is: niet de gepubliceerde.');

export class SalaryTablePath extends createZodDto(z.strictObject({ id: tableId })) {}

export class SalaryTableForm extends createZodDto(
  z
    .strictObject({
      cao: field.line('Naam van de cao.', 'Cao Gemeenten'),
      ingangsdatum: field.day('Eerste dag waarop de bedragen gelden.'),
      voorlopig: isTrue.optional(),
      verbetert: field
        .line('Kenmerk van de verkeerd ingelezen tabel waarvoor deze in de plaats komt.')
        .optional(),
    })
    .meta({ id: 'Salaristabelbestand', description: 'CSV met de kolommen scale, step en monthly_amount.' }),
) {}

export class IndexingForm extends createZodDto(
  z
    .strictObject({
      percentage: field
        .percentage('Verhoging, boven nul.')
        .refine(isRaise, { params: { code: 'not-a-percentage' } }),
      ingangsdatum: field.day('Eerste dag waarop de voorlopige bedragen gelden.'),
    })
    .meta({ id: 'Indexering', description: 'De bedragen worden afgerond op hele euro’s.' }),
) {}

/** A raise has at most four decimals, and is below a hundred percent. */
export function isRaise(text: string): boolean {
  return /^(?:0|[1-9]\d?)(?:\.\d{1,4})?$/.test(text) && Percentage.parse(text)?.isZero() === false;
}

export const SALARY_TABLE = z
  .strictObject({
    id: tableId,
    cao: z.string().describe('Naam van de cao.'),
    ingangsdatum: field.day('Eerste dag waarop de bedragen gelden.'),
    voorlopig: z.boolean().describe('Of ze voorlopig is: niet de gepubliceerde.'),
    bestandsnaam: z.string().describe('Het bestand waaruit ze is gelezen.'),
    digest: field.digest('Van dat bestand.'),
    verbetert: z.string().optional().describe('De verkeerd ingelezen tabel waarvoor deze in de plaats kwam.'),
    verbeterdDoor: z.string().optional().describe('De tabel die voor deze in de plaats kwam.'),
    geindexeerd: z
      .strictObject({
        vanaf: z.string().describe('De gepubliceerde tabel waaruit ze is berekend.'),
        percentage: field.percentage('De verhoging.'),
      })
      .optional()
      .describe('Bij een eigen, voorlopige tabel.'),
  })
  .meta({ id: 'Salaristabel' });

const scales = z
  .record(z.string(), z.array(field.euro('Bedrag per maand, voltijd.')))
  .describe('Per schaal de bedragen van haar treden, van laag naar hoog; treden kunnen ontbreken.');

export const SALARY_TABLE_WITH_AMOUNTS = z
  .strictObject({ ...SALARY_TABLE.shape, schalen: scales })
  .meta({ id: 'SalaristabelMetBedragen' });

export const SALARY_TABLES = z
  .strictObject({ salaristabellen: z.array(SALARY_TABLE).describe('De tabellen.') })
  .meta({ id: 'Salaristabellen' });

export function readUpload(form: SalaryTableForm, file: UploadedFile): SalaryTableUpload {
  return {
    ...file,
    collectiveAgreement: form.cao,
    effectiveFrom: form.ingangsdatum,
    provisional: form.voorlopig === 'true',
    corrects: form.verbetert,
  };
}

export function writeTable(table: PublishedTable): z.input<typeof SALARY_TABLE> {
  return {
    id: table.tableId,
    cao: table.collectiveAgreement,
    ingangsdatum: table.effectiveFrom,
    voorlopig: table.provisional,
    bestandsnaam: table.fileName,
    digest: table.digest,
    ...(table.supersedes !== undefined && { verbetert: table.supersedes }),
    ...(table.supersededBy !== undefined && { verbeterdDoor: table.supersededBy }),
    ...(table.indexed && { geindexeerd: { vanaf: table.indexed.from, percentage: table.indexed.by } }),
  };
}
