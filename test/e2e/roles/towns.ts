import { exampleFile, OMMEN, TWENTERAND } from '../../support/api-example';
import { strangerLike } from '../../support/start-api';

/** Two parties, who works for them, and what their agreement is called. */
export interface Towns {
  readonly key: string;
  /** Stands in everything that is theirs alone, so that a place that shows it to others is found. */
  readonly mark: string;
  readonly contractor: { readonly code: string; account(role: string): string };
  readonly client: { readonly code: string; account(role: string): string };
  readonly prefix: string;
}

const contractorAccount = (role: string): string => `contractor-${role}`;
const clientAccount = (role: string): string => `client-${role}`;
const twenterand = { code: 'twenterand', account: contractorAccount };
const ommen = { code: 'ommen', account: clientAccount };
const elders = { code: 'elders', account: (role: string) => strangerLike(contractorAccount(role)) };
const buren = { code: 'buren', account: (role: string) => strangerLike(clientAccount(role)) };

/** The agreement that everything is asked about. */
export const OWN: Towns = {
  ...{ key: 'DVO-OMMEN-TWENTERAND', mark: 'Twentse', contractor: twenterand, client: ommen, prefix: 'F' },
};
/** Its client buys from another town as well, which is nothing to its contractor. */
export const OF_CLIENT: Towns = {
  ...{ key: 'DVO-OMMEN-ELDERS', mark: 'Elderse', contractor: elders, client: ommen, prefix: 'E' },
};
/** Its contractor works for another town as well, which is nothing to its client. */
export const OF_CONTRACTOR: Towns = {
  ...{ key: 'DVO-BUREN-TWENTERAND', mark: 'Burense', contractor: twenterand, client: buren, prefix: 'B' },
};

/** Parties as they are registered. */
export const PARTIES = {
  twenterand: TWENTERAND,
  ommen: OMMEN,
  elders: { ...TWENTERAND, code: 'elders', naam: 'Gemeente Elders', oin: '00000003123456780000' },
  buren: { ...OMMEN, code: 'buren', naam: 'Gemeente Buren', oin: '00000003123456790000' },
};

/** The functions of the example; in another agreement they are called otherwise. */
const FUNCTIONS =
  /Medewerker(?= (?:balie|backoffice|begraafplaats))|Specialist(?= burgerzaken)|Functioneel(?= beheerder)|Coördinator(?= verkiezingen)/g;

/** A file of the example as these towns have it. */
export function fileOf(
  { key, mark, contractor, client }: Towns,
  path: string,
): { name: string; content: string } {
  const { name, content } = exampleFile(path);
  const text = content
    .toString('utf8')
    .replaceAll('DVO-OMMEN-TWENTERAND', key)
    .replace('opdrachtgever: ommen', `opdrachtgever: ${client.code}`)
    .replace('opdrachtnemer: twenterand', `opdrachtnemer: ${contractor.code}`)
    .replaceAll('LOON-', `LOON-${mark.toUpperCase()}-`)
    .replaceAll(FUNCTIONS, mark);
  return { name: `${mark}-${name}`, content: text };
}

/** The code of a delivery in those files. */
export function deliveryOf({ mark }: Towns, month: string): string {
  return `LOON-${mark.toUpperCase()}-${month}`;
}
