/** How the client's bookkeeping gets what is made for it. */
export const CHANNEL_NAMES = {
  download: 'de boekhouding haalt het hier op',
  mail: 'per mail',
  peppol: 'als e-factuur over Peppol',
  sftp: 'op een server van de opdrachtgever (SFTP)',
} as const;

/** The schemes of Peppol by the name of the number that they stand for. */
export const PEPPOL_SCHEMES: Readonly<Record<string, string>> = {
  '0106': 'KvK-nummer',
  '0190': 'OIN',
  '9944': 'btw-nummer',
};
