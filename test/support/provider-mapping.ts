import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLIENT_ID, CLIENT_SECRET, startIdentityProvider, type IdentityProvider } from './identity-provider';

export const AUDIENCE = 'https://slotsom.example/v1';

/** The providers of both municipalities, and the mapping file that names them. */
export interface TwoProviders {
  readonly twenterand: IdentityProvider;
  readonly ommen: IdentityProvider;
  /** The mapping file. */
  readonly mapping: string;
  close(): Promise<void>;
}

/** Both providers know the accounts of both; only the own ones have a role that is mapped. */
const ROLES = {
  twenterand: {
    medewerker: ['fin'],
    leider: ['lead'],
    regie: ['regie'],
    programma: ['fin'],
    beheerder: ['beheer'],
  },
  ommen: { regie: ['regie'], medewerker: ['fin'], programma: ['boekhouding'], beheerder: ['beheer'] },
};

export async function startTwoProviders(publicUrl: string): Promise<TwoProviders> {
  const start = (party: keyof typeof ROLES): Promise<IdentityProvider> =>
    startIdentityProvider({ publicUrl, party, roles: ROLES[party], audience: AUDIENCE });
  const [twenterand, ommen] = await Promise.all([start('twenterand'), start('ommen')]);
  const directory = mkdtempSync(join(tmpdir(), 'slotsom-mapping-'));
  const mapping = join(directory, 'aanmelden.yaml');
  writeFileSync(join(directory, 'geheim'), `${CLIENT_SECRET}\n`);
  writeFileSync(mapping, mappingOf(twenterand.issuer, ommen.issuer));
  return {
    twenterand,
    ommen,
    mapping,
    close: async () => {
      rmSync(directory, { recursive: true });
      await Promise.all([twenterand.close(), ommen.close()]);
    },
  };
}

function mappingOf(twenterand: string, ommen: string): string {
  return `
bestandssoort: aanmelden/1
gemeenten:
  - partij: twenterand
    naam: Twenterand
    kant: opdrachtnemer
    uitgever: ${twenterand}
    clientId: ${CLIENT_ID}
    clientSecretBestand: geheim
    doelgroep: ${AUDIENCE}
    rolclaim: roles
    rollen:
      - { waarde: fin, rol: financieel medewerker }
      - { waarde: lead, rol: teamleider Dienstverlening }
      - { waarde: beheer, rol: functioneel beheerder }
  - partij: ommen
    naam: Ommen
    kant: opdrachtgever
    uitgever: ${ommen}
    clientId: ${CLIENT_ID}
    clientSecretBestand: geheim
    doelgroep: ${AUDIENCE}
    rolclaim: roles
    rollen:
      - { waarde: regie, rol: regisseur }
      - { waarde: boekhouding, rol: financiële administratie }
      - { waarde: beheer, rol: functioneel beheerder }
`;
}
