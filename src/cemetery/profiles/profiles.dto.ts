import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../../agreements';
import { field } from '../../platform/http';
import {
  ITEM_COLUMN_KEYS,
  LONGEST_LABEL,
  PROFILE_KINDS,
  PROFILE_LABEL,
  writeProposedProfile,
} from '../domain';
import type { ExportPreview } from '../exports/preview-export';
import type { GivenProfile } from './record-profile.service';
import type { KnownProfile } from './profiles.reader';

const name = field.line('Naam van het profiel, met versie.', 'export-key2-1');
const KIND = z
  .enum(PROFILE_KINDS)
  .describe('`export`: hoe K2B zijn exporten schrijft; `aanlevering`: hoe de boekhouding haar bestand wil.');
const BODY = z
  .record(z.string(), z.unknown())
  .describe('Het profiel, met de sleutels van een profielbestand (zie docs/bestanden.md).');

export class ProfilePath extends createZodDto(z.strictObject({ kenmerk: agreementKey, profiel: name })) {}

export class ProfileBody extends createZodDto(
  z
    .strictObject({
      soort: KIND,
      naam: field
        .code(
          'Hoe het heet: kleine letters, cijfers en streepjes.',
          PROFILE_LABEL,
          'not-a-profile-label',
          'key2',
        )
        .max(LONGEST_LABEL),
      profiel: BODY,
    })
    .meta({ id: 'NieuwBegraafprofiel', description: 'De naam krijgt het eerstvolgende versienummer.' }),
) {}

const SHOWN = {
  profiel: name,
  soort: KIND,
  ingebouwd: z.boolean().describe('Of Slotsom het profiel zelf meebrengt.'),
  rol: z.string().describe('Rol van wie het vastlegde.').optional(),
  vastgelegdOm: field.moment('Wanneer het is vastgelegd.').optional(),
};

export const PROFILES = z
  .strictObject({
    begraafprofielen: z
      .array(z.strictObject(SHOWN).meta({ id: 'KortBegraafprofiel' }))
      .describe('Eerst die van Slotsom, dan de eigen, in volgorde van naam en versie.'),
  })
  .meta({ id: 'Begraafprofielen' });

export const PROFILE = z.strictObject({ ...SHOWN, inhoud: BODY }).meta({ id: 'Begraafprofiel' });

const TEXTS = z.array(z.string());

export const PROPOSAL = z
  .strictObject({
    tekenset: z.string().describe('Herkende tekenset.'),
    scheidingsteken: z.string().describe('Herkend scheidingsteken.'),
    koppen: TEXTS.describe('De koppen, zoals ze in het bestand staan.'),
    eersteRijen: z.array(TEXTS).describe('De eerste vijf rijen onder de koppen.'),
    profiel: BODY,
    ontbrekendeKolommen: TEXTS.describe('Verplichte kolommen waarvoor geen kop is gevonden.'),
    onbekendeSoorten: TEXTS.describe('Woorden voor een soort debiteur die persoon noch organisatie zijn.'),
  })
  .meta({ id: 'ProfielVoorstel' });

export function writeProposal({ separator, encoding, proposed }: ExportPreview): z.input<typeof PROPOSAL> {
  return {
    ...{ tekenset: encoding, scheidingsteken: separator, koppen: [...proposed.headings] },
    eersteRijen: proposed.firstRows.map((cells) => [...cells]),
    profiel: writeProposedProfile(proposed, { separator, encoding }),
    ontbrekendeKolommen: proposed.missing.map((column) => ITEM_COLUMN_KEYS[column]),
    onbekendeSoorten: [...proposed.otherKinds],
  };
}

export function readProfile({ soort, naam, profiel }: ProfileBody): GivenProfile {
  return { kind: soort, label: naam, body: profiel };
}

export function writeProfiles(profiles: readonly KnownProfile[]): z.input<typeof PROFILES> {
  return { begraafprofielen: profiles.map(writeShown) };
}

export function writeProfile(profile: KnownProfile): z.input<typeof PROFILE> {
  return { ...writeShown(profile), inhoud: profile.body as Record<string, unknown> };
}

function writeShown({
  name: profiel,
  kind,
  recorded,
}: KnownProfile): z.input<typeof PROFILES>['begraafprofielen'][number] {
  return {
    ...{ profiel, soort: kind, ingebouwd: recorded === undefined },
    ...(recorded && { rol: recorded.recordedRole, vastgelegdOm: recorded.recordedAt }),
  };
}
