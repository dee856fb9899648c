import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { field, problems } from '../../platform/http';
import { removableFrom, type KnownPerson } from '../domain';

export const PEOPLE_PROBLEMS = problems({ 'unknown-person': 404, 'not-linked': 409, 'seen-lately': 409 });

const id = field.line(
  'Kenmerk van de persoon; een nummer of een account van de demonstratie.',
  'twenterand-12',
);

export class PersonPath extends createZodDto(z.strictObject({ persoon: id })) {}

export const PERSON = z
  .strictObject({
    persoon: id,
    functie: field.line('De functie met het nummer, nooit een naam.', 'Regisseur 12 (Ommen)'),
    sessies: z.number().int().nonnegative().describe('Hoeveel sessies open zijn.'),
    koppeling: z
      .strictObject({
        bekendSinds: field.day('Sinds wanneer dit account hier komt.'),
        laatstGezienOp: field.day('Wanneer dit account hier het laatst was.'),
        losVanaf: field.day('Vanaf wanneer de koppeling kan worden verwijderd.'),
      })
      .optional()
      .describe('De koppeling met het account bij de gemeente; ontbreekt als die er niet is.'),
  })
  .meta({ id: 'Persoon' });

export const PEOPLE = z
  .strictObject({ mensen: z.array(PERSON).describe('De mensen van de eigen gemeente.') })
  .meta({ id: 'Mensen' });

export function writePerson({
  id: persoon,
  displayName,
  sessions,
  link,
}: KnownPerson): z.input<typeof PERSON> {
  return {
    persoon,
    functie: displayName,
    sessies: sessions,
    ...(link && {
      koppeling: {
        bekendSinds: link.knownSince,
        laatstGezienOp: link.lastSeenOn,
        losVanaf: removableFrom(link),
      },
    }),
  };
}
