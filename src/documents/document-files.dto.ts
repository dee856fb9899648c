import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { field, type Problems } from '../platform/http';

export const FILE_PROBLEMS = {
  'file-not-ready': {
    status: 404,
    title: 'Dit bestand van factuur {number} wordt nog gemaakt. Vraag het zo nog eens.',
  },
} as const satisfies Problems;

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
