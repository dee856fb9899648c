import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { placeOf } from '../../parties/domain';
import { field } from '../../platform/http';
import type { ChannelVersion } from './channel-version';

const KINDS = ['download', 'sftp', 'mail'] as const;
const MOST = 10;

const SET_UP = {
  kanaal: z.enum(KINDS).describe('Ophalen, op een server van de opdrachtgever zetten, of mailen.'),
  server: field.line('Bij sftp: naam of adres van de server.', 'sftp.ommen.example').optional(),
  poort: z.int().describe('Bij sftp: poort; 22 als je niets noemt.').optional(),
  gebruiker: field.line('Bij sftp: naam waarmee wordt aangemeld.', 'twenterand').optional(),
  map: field.line('Bij sftp: map waarin het bestand komt.', 'aangeleverd').optional(),
  hostsleutels: z
    .array(field.line('Vingerafdruk van een sleutel van de server.', `SHA256:${'A'.repeat(43)}`))
    .max(MOST)
    .describe('Bij sftp: de sleutels waaraan de server te herkennen is, als SHA256:….')
    .optional(),
  geheim: field
    .line(
      'Bij sftp: naam van het wachtwoord of de sleutel, zoals de beheerder van de server van Slotsom die noemde.',
      'ommen',
    )
    .optional(),
  adres: field.line('Bij mail: de postbus van de boekhouding.', 'financien@ommen.example').optional(),
};

export class ChannelBody extends createZodDto(
  z
    .strictObject(SET_UP)
    .meta({ id: 'NieuwBegraafkanaal', description: 'Nooit een wachtwoord of sleutel zelf.' }),
) {}

export const CHANNEL = z
  .strictObject({
    versie: z.int().describe('Volgnummer; de hoogste geldt.'),
    ...SET_UP,
    waar: z.string().describe('Waar het bestand aankomt.').optional(),
    rol: z.string().describe('Rol van wie dit vastlegde.'),
    vastgelegdOm: field.moment('Wanneer.'),
  })
  .meta({ id: 'Begraafkanaal' });

export const CHANNELS = z
  .strictObject({ begraafkanalen: z.array(CHANNEL).describe('Elke instelling, de nieuwste het laatst.') })
  .meta({ id: 'Begraafkanalen' });

export function writeChannel(kept: ChannelVersion): z.input<typeof CHANNEL> {
  const place = placeOf(kept.channel);
  return {
    versie: kept.version,
    ...(kept.setUp as z.input<typeof ChannelBody.schema>),
    ...(place !== undefined && { waar: place }),
    ...{ rol: kept.recordedRole, vastgelegdOm: kept.recordedAt },
  };
}
