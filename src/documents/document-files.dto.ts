import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { field, problems } from '../platform/http';

export const FILE_PROBLEMS = problems({
  'file-not-ready': 404,
});

export class DocumentPath extends createZodDto(
  z.strictObject({
    nummer: field.code(
      'Nummer van de factuur.',
      /^[A-Z]{1,4}\d{4}-\d{4,9}$/,
      'not-a-document-number',
      'F2026-0001',
    ),
  }),
) {}
