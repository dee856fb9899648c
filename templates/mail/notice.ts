/** What a mail about notice says: what was done and where it stands. No reasons, no names (DVO 9.2). */
export const NOTICE_MAIL = {
  give: {
    subject: 'De overeenkomst is opgezegd ({notice})',
    text: '{from} heeft vastgelegd dat de overeenkomst is opgezegd. Bevestig de ontvangst van de brief of betwist haar, en bekijk wat er volgt.',
  },
  'confirm-receipt': {
    subject: 'De ontvangst van opzegging {notice} is bevestigd',
    text: '{from} heeft bevestigd dat de brief is ontvangen. Wat er volgt, staat bij de opzegging.',
  },
  'dispute-receipt': {
    subject: 'De ontvangst van opzegging {notice} is betwist',
    text: '{from} zegt dat de brief op een andere dag is ontvangen, of niet. Overleg samen (DVO artikel 8.1). Bekijk bij de opzegging welk einde bij welke dag hoort.',
  },
  'ask-back': {
    subject: 'Intrekken van opzegging {notice} is gevraagd',
    text: '{from} vraagt u in te stemmen met het intrekken van opzegging {notice}. Zonder uw instemming blijft ze gelden.',
  },
  'decline-back': {
    subject: 'Opzegging {notice} blijft staan',
    text: '{from} stemt niet in met het intrekken van opzegging {notice}. Ze blijft gelden.',
  },
  'take-back': {
    subject: 'Opzegging {notice} is ingetrokken',
    text: '{from} heeft ingestemd met het intrekken van opzegging {notice}. Ze geldt niet meer.',
  },
} as const satisfies Readonly<Record<string, { readonly subject: string; readonly text: string }>>;
