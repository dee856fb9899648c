/** What is written down of holding billing and of month rounds. */
export const BILLING_ACT_WORDING = {
  'billing.switched-off': { group: 'facturen', text: 'De facturering ({subject}) is uitgezet: {reason}' },
  'billing.switched-on': { group: 'facturen', text: 'De facturering ({subject}) is aangezet: {reason}' },
  'bounds.set': { group: 'facturen', text: 'Grenzen van concepten zijn vastgelegd: {reason}' },
  'bounds.accepted': {
    group: 'facturen',
    text: 'Een concept buiten zijn grenzen is aanvaard: {reason}',
  },
  'round.opened': { group: 'facturen', text: 'De maandronde {subject} is begonnen' },
  'round.issue-ordered': { group: 'facturen', text: 'In de maandronde {subject} is vaststellen gevraagd' },
} as const;
