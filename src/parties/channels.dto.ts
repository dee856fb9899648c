import { z } from 'zod';
import { field, problems } from '../platform/http';
import type { ChannelVersion } from './channel-version';
import { placeOf, type ChannelKind } from './domain';

/** What setting up a channel refuses, whatever goes over it. */
export const CHANNEL_PROBLEMS = problems({ 'channel-faults': 400 });

const MOST = 10;

const SFTP = {
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
};

/** The fields of a set-up, for the channels to choose from. */
export function channelFields<Kinds extends readonly [ChannelKind, ...ChannelKind[]]>(kinds: Kinds) {
  return {
    kanaal: z.enum(kinds).describe('Ophalen, op een server van de opdrachtgever zetten, of versturen.'),
    ...SFTP,
    adres: field.line('Bij mail: de postbus van de boekhouding.', 'financien@ommen.example').optional(),
  };
}

/** A set-up as it counts: who recorded it, and where files arrive. */
export const RECORDED_CHANNEL = {
  versie: z.int().describe('Volgnummer; de hoogste geldt.'),
  waar: z.string().describe('Waar het bestand aankomt.').optional(),
  rol: z.string().describe('Rol van wie dit vastlegde.'),
  vastgelegdOm: field.moment('Wanneer.'),
};

/** What stands in every set-up besides what was given. */
export function writeChannelVersion(kept: ChannelVersion): {
  readonly versie: number;
  readonly waar?: string;
  readonly rol: string;
  readonly vastgelegdOm: string;
} {
  const place = placeOf(kept.channel);
  return {
    versie: kept.version,
    ...(place !== undefined && { waar: place }),
    ...{ rol: kept.recordedRole, vastgelegdOm: kept.recordedAt },
  };
}
