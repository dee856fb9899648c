/** What stands around every mail. */
export const MAIL_FRAME = {
  greeting: 'Geachte heer, mevrouw,',
  link: 'U vindt het hier, na aanmelden:',
  closing: 'Dit bericht is automatisch verstuurd door Slotsom. U kunt er niet op antwoorden.',
} as const;
