/** Why a request stops before anything is done: what happened and what one can do. `{article}` is filled in. */
export const DOOR_WORDING = {
  'not-signed-in': 'Je bent niet aangemeld. Meld je aan en probeer het opnieuw.',
  'wrong-credentials': 'De accountnaam of het wachtwoord klopt niet. Controleer ze en probeer het opnieuw.',
  'wrong-token':
    'Het toegangsbewijs (token) klopt niet, is verlopen of is niet voor Slotsom gemaakt. Vraag een nieuw aan.',
  'unknown-municipality': 'Met deze gemeente kun je je hier niet aanmelden. Kies een gemeente uit de lijst.',
  'sign-in-not-started':
    'Deze aanmelding is verlopen, al gebruikt of in een ander venster begonnen. Meld je opnieuw aan.',
  'sign-in-broken-off':
    'Je gemeente heeft je niet aangemeld. Meld je opnieuw aan. Lukt het weer niet, vraag dan de helpdesk van je gemeente.',
  'sign-in-not-trusted':
    'Het antwoord van je gemeente klopt niet, dus je bent niet aangemeld. Meld je opnieuw aan. Lukt het weer niet, meld het dan aan de functioneel beheerder.',
  'no-role':
    'Je account heeft geen rol in Slotsom. Vraag de functioneel beheerder van je gemeente om een rol en meld je daarna opnieuw aan.',
  'provider-unreachable':
    'Het aanmelden bij je gemeente geeft geen antwoord. Probeer het over een paar minuten opnieuw. Lukt het dan nog niet, vraag dan de helpdesk van je gemeente.',
  'not-permitted': 'Dit mag je niet met jouw rol. Vraag iemand die dit wel mag. Dit volgt uit: {article}.',
  'not-in-this-state': 'Dit document kun je pas zien als het is vastgesteld. Dit volgt uit: {article}.',
  'form-not-ours':
    'Dit formulier is verlopen of komt niet van deze website. Open de pagina opnieuw en verstuur het nog een keer.',
  'too-many-attempts':
    'Er is te vaak een verkeerd wachtwoord ingevuld. Wacht een kwartier en probeer het opnieuw.',
  'too-many-sign-ins':
    'Vanaf jouw netwerk is te vaak een aanmelding begonnen die niet is afgemaakt. Wacht een kwartier en probeer het opnieuw.',
  'too-many-acts':
    'Je hebt dit in een kwartier te vaak gedaan. Wacht een kwartier en probeer het opnieuw. Was jij dit niet? Meld het dan aan de functioneel beheerder.',
} as const;
