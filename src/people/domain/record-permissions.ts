import { CLIENT_READERS, CONTRACTOR_READERS, type Permission } from './permission';

/** The part of the permission table about what is handed out, checked and looked back at (DVO 3.3; AVG 5). */
export const RECORD_PERMISSIONS = {
  // What is handed out is written down by the capability that does so, with what was in it.
  // A scenario holds every payroll line, so it stays on the side of the payroll.
  'scenario.export': {
    article: 'DVO artikel 7.5 en AVG artikel 5',
    contractor: ['financial-officer', 'controller', 'auditor'],
  },
  // Whoever has a scenario knows what is in it already.
  'scenario.settle': {
    article: 'DVO artikel 4.10',
    contractor: CONTRACTOR_READERS,
    client: CLIENT_READERS,
  },
  // For the contractor it holds every payroll line; the client's holds published detail and hashes.
  'evidence.export': {
    article: 'DVO artikel 3.3 en AVG artikel 5',
    contractor: ['financial-officer', 'controller', 'auditor'],
    client: ['regisseur', 'client-finance', 'controller', 'auditor'],
  },
  // Published detail only, for the bookkeeping of either party.
  'journal.export': {
    article: 'DVO artikel 4.10',
    contractor: ['financial-officer', 'controller', 'auditor'],
    client: ['client-finance', 'controller', 'auditor'],
  },
  'records.verify': {
    article: 'DVO artikel 3.3',
    contractor: ['financial-officer', 'controller', 'auditor', 'administrator'],
    client: ['controller', 'auditor'],
  },
  'audit.read': {
    article: 'DVO artikel 3.3',
    contractor: [...CONTRACTOR_READERS, 'administrator'],
    client: ['controller', 'auditor', 'administrator'],
    system: ['administrator'],
  },
  // Whoever answers for the use of personal data on their own side sees who of that side looked at what.
  'access.read': {
    article: 'DVO artikel 3.3 en AVG artikel 5',
    contractor: ['controller', 'auditor', 'administrator'],
    client: ['controller', 'auditor', 'administrator'],
    system: ['administrator'],
  },
} as const satisfies Readonly<Record<string, Permission>>;
