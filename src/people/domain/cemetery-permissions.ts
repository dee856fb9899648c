import { CEMETERY_ADMINISTRATION, MOST_DECISIONS, type Permission } from './permission';

/**
 * The part of the permission table about the six-weekly billing file (SLA 1.9). Whoever gets the client's bill is named
 * only to those who make the file and those who book it; the auditor sees counts, sums and fingerprints.
 */
export const CEMETERY_PERMISSIONS = {
  'cemetery.read': {
    article: 'SLA 1.9 en AVG artikel 5',
    contractor: ['cemetery-administration', 'auditor'],
    client: ['client-finance'],
  },
  'cemetery.set-up': { article: 'SLA 1.9', contractor: CEMETERY_ADMINISTRATION },
  'cemetery.record': { article: 'SLA 1.9', contractor: CEMETERY_ADMINISTRATION },
  'cemetery.prepare': { article: 'SLA 1.9', contractor: CEMETERY_ADMINISTRATION },
  // The cemetery capability refuses whoever prepared the file or read in what is in it.
  'cemetery.release': {
    article: 'DVO artikel 3.3 en SLA 1.9',
    contractor: CEMETERY_ADMINISTRATION,
    mostInQuarter: MOST_DECISIONS,
  },
  'cemetery.open': {
    article: 'SLA 1.9 en AVG artikel 5',
    contractor: CEMETERY_ADMINISTRATION,
    client: ['client-finance'],
    audited: ['contractor', 'client'],
  },
  // The same bytes to where it was to go.
  'cemetery.deliver': { article: 'DVO artikel 3.1.3 en SLA 1.9', contractor: CEMETERY_ADMINISTRATION },
  // What stands in an export and cells that were mended beside it: of those who read exports in alone.
  'cemetery.open-export': {
    article: 'SLA 1.9 en AVG artikel 5',
    contractor: CEMETERY_ADMINISTRATION,
    audited: ['contractor'],
  },
  'cemetery.receive': { article: 'DVO artikel 3.1.3 en SLA 1.9', client: ['client-finance'] },
  'cemetery.close-difference': {
    article: 'DVO artikel 3.1.3 en SLA 1.9',
    contractor: CEMETERY_ADMINISTRATION,
    client: ['client-finance'],
  },
} as const satisfies Readonly<Record<string, Permission>>;
