import type { Person } from '../domain';
import type { PasswordHash } from './password-hash';

/** An account that exists in a demonstration only: a function, not a human. */
export interface DemonstrationAccount {
  readonly person: Person;
  readonly password: PasswordHash;
}

/** Shown on the sign-in page of a demonstration, so that anyone can try every role. */
export const DEMONSTRATION_PASSWORD = 'probeer-slotsom';

const CONTRACTOR = { side: 'contractor', party: 'twenterand' } as const;
const CLIENT = { side: 'client', party: 'ommen' } as const;

/** Each hash is the one of the password above, with a salt of its own. The id is what one signs in with. */
export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  {
    person: {
      id: 'financien',
      displayName: 'Financieel medewerker (Twenterand)',
      role: 'financial-officer',
      ...CONTRACTOR,
    },
    password: { salt: 'cd0414_uqnXkAd87ccFbmg', hash: '6iQKSoFEgpHHOPDeN1aq777ishX6l9_wnsJuMyjhu2s' },
  },
  {
    person: {
      id: 'financien2',
      displayName: 'Tweede financieel medewerker (Twenterand)',
      role: 'financial-officer',
      ...CONTRACTOR,
    },
    password: { salt: 'wy-4DHBRZcclomsUcyBDYw', hash: 'RaJuKhMijWs8_wqGyQexziXHnsG-0_mPGHYTZjQ753E' },
  },
  {
    person: {
      id: 'teamleider',
      displayName: 'Teamleider Dienstverlening (Twenterand)',
      role: 'team-lead',
      ...CONTRACTOR,
    },
    password: { salt: 'pjytvzPG3QHBbs3cOEFMHw', hash: 'rbaCh3Lg5usj7cGGfa2vyKjFDTcYi1jQYNVHF0mr4D0' },
  },
  {
    person: {
      id: 'beheer',
      displayName: 'Functioneel beheerder (Twenterand)',
      role: 'administrator',
      ...CONTRACTOR,
    },
    password: { salt: 'm_nHjzN3-w64TTFMgtIGzg', hash: '8UC9m2Jm6EJFSSJ30PRBfyZYAIB6BVTzgtmiJYy3m20' },
  },
  {
    person: {
      id: 'ict',
      displayName: 'ICT-projectmedewerker (Twenterand)',
      role: 'ict-project',
      ...CONTRACTOR,
    },
    password: { salt: 'Y5SPZ9jV3h1GI_x0kvC1hA', hash: 'UeLbbkR6T9CtUV_KcGnKekVptcDo7JZd7phb3XCdjyY' },
  },
  {
    person: {
      id: 'begraafplaatsen',
      displayName: 'Begraafplaatsadministratie (Twenterand)',
      role: 'cemetery-administration',
      ...CONTRACTOR,
    },
    password: { salt: 'zWinStRaRNWgqHmfjBCGzg', hash: 'zJlKq3sFnpVSl99G-Ya4lD_XcHOIwwDEn5d69dgqZHM' },
  },
  {
    person: {
      id: 'begraafplaatsen2',
      displayName: 'Tweede begraafplaatsadministratie (Twenterand)',
      role: 'cemetery-administration',
      ...CONTRACTOR,
    },
    password: { salt: 'BQzrqhHf9KjxtRxe2eu4Ig', hash: '7Nc4JNMq2j4GuyaS_D5evHZoabHallB0r1uhPsUvA7s' },
  },
  {
    person: { id: 'controller', displayName: 'Controller (Twenterand)', role: 'controller', ...CONTRACTOR },
    password: { salt: 'qwpPujVXYk1Lj72sCMDprQ', hash: 'f6W5Y590g4ofH9DNH8a9ruE834Sij4Yvmp17f6HT3vY' },
  },
  {
    person: { id: 'auditor', displayName: 'Auditor (Twenterand)', role: 'auditor', ...CONTRACTOR },
    password: { salt: 'y7gnZPaHcLE_BfAEkU0SRw', hash: 'n6aUdkyDHgXWvI0Expyaz-vOoAtss-rf5rIZR6KwYqo' },
  },
  {
    person: { id: 'regisseur', displayName: 'Regisseur (Ommen)', role: 'regisseur', ...CLIENT },
    password: { salt: '1UYCtGKZjtGzaG4hobAKdw', hash: 'ridfmcCvKmJSZxWqQUr50XRel4yFRPsbEgHbYqq_U1o' },
  },
  {
    person: {
      id: 'gemeentesecretaris',
      displayName: 'Gemeentesecretaris (Ommen)',
      role: 'municipal-secretary',
      ...CLIENT,
    },
    password: { salt: 'ZnmPbmEkY3c7xu2-q5Ruvg', hash: 'z0baCN0zn8_vRKKqxHWYAiXUWN3-Kt8mMrn7EjGLFqs' },
  },
  {
    person: {
      id: 'crediteuren',
      displayName: 'Financiële administratie (Ommen)',
      role: 'client-finance',
      ...CLIENT,
    },
    password: { salt: 'zHfW1yDWww1YbtzuSXV7mg', hash: 'X5n3qeNXvhkYk-CqT1PNmexUT9MEP7tKVBksUZUlO0c' },
  },
  {
    person: { id: 'controller-ommen', displayName: 'Controller (Ommen)', role: 'controller', ...CLIENT },
    password: { salt: 'dmZXb-s5-cc6biMjPWRKJw', hash: 'GcurY8hZLAwemJApo187oEL5P2ujWi4SqSouVkKwFfQ' },
  },
  {
    person: {
      id: 'beheer-ommen',
      displayName: 'Functioneel beheerder (Ommen)',
      role: 'administrator',
      ...CLIENT,
    },
    password: { salt: '1z1_D0VYjTnCOVg2a1PVFQ', hash: 'W7F39WFx1qvy4lIVHpMLXeQUEq503Icss3ue6Efoht0' },
  },
];

/** The person of a demonstration account, for the worked example; throws when there is no such account. */
export function demonstrationPerson(account: string): Person {
  const found = DEMONSTRATION_ACCOUNTS.find(({ person }) => person.id === account);
  if (found === undefined) throw new Error(`There is no demonstration account ${account}`);
  return found.person;
}
