/** What is written down of holding billing and of month rounds. */
export const BILLING_ACT_WORDING = {
  'billing.switched-off': { group: 'facturen', text: 'De facturering ({subject}) is uitgezet' },
  'billing.switched-on': { group: 'facturen', text: 'De facturering ({subject}) is aangezet' },
  'bounds.set': { group: 'facturen', text: 'Grenzen van concepten zijn vastgelegd' },
  'bounds.accepted': {
    group: 'facturen',
    text: 'Een concept buiten zijn grenzen is aanvaard',
  },
  'round.opened': { group: 'facturen', text: 'De maandronde {subject} is begonnen' },
  'round.issue-ordered': { group: 'facturen', text: 'In de maandronde {subject} is vaststellen gevraagd' },
} as const;
