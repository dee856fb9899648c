/** How the client's bookkeeping gets what is made for it. */
export const CHANNEL_NAMES = {
  download: 'de boekhouding haalt het hier op',
  mail: 'per mail',
  peppol: 'als e-factuur over Peppol',
  sftp: 'op een server van de opdrachtgever (SFTP)',
} as const;
