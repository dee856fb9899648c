import type { RefusalWording } from './refusal-wording';

/** What stood in the way of sending a file to a party: what happened, and what someone can do. */
export const SEND_FAILURE_WORDING = {
  unreachable: {
    code: 'F.600',
    text: 'De server {host} was niet te bereiken. Er is niets verstuurd. We proberen het vanzelf opnieuw.',
  },
  'host-key-differs': {
    code: 'F.601',
    text: 'De server die antwoordt op {host} laat een andere sleutel zien dan is ingesteld. Er is niets verstuurd, ook geen naam of wachtwoord. Vraag de opdrachtgever of de sleutel is vernieuwd. Zo ja, stel de nieuwe in en stuur het bestand opnieuw.',
  },
  'sign-in-refused': {
    code: 'F.602',
    text: 'De server {host} laat gebruiker {user} niet toe. Laat het geheim ‘{secret}’ nakijken en stuur het bestand opnieuw.',
  },
  'no-secret': {
    code: 'F.603',
    text: 'Er is geen geheim ‘{secret}’ voor de server {host}. Laat de beheerder van Slotsom het toevoegen en stuur het bestand opnieuw.',
  },
  'target-differs': {
    code: 'F.604',
    text: 'Op {place} staat al een bestand met deze naam, met een andere inhoud of niet te lezen. Er is niets overschreven. Vraag de opdrachtgever het weg te halen en stuur het bestand opnieuw.',
  },
  'folder-refused': {
    code: 'F.605',
    text: 'De map {place} is er niet, of er mag niet in worden geschreven. We proberen het vanzelf opnieuw.',
  },
  'transfer-broken': {
    code: 'F.606',
    text: 'Het sturen naar {place} is afgebroken. We proberen het vanzelf opnieuw.',
  },
  'no-mail-server': {
    code: 'F.607',
    text: 'Er is geen mailserver ingesteld om over te sturen. Laat de beheerder van Slotsom die instellen en stuur het bestand opnieuw.',
  },
  'no-tls': {
    code: 'F.608',
    text: 'De mailserver biedt geen versleutelde verbinding die te vertrouwen is. Het bestand is niet verstuurd, omdat er persoonsgegevens in staan. Laat de beheerder van Slotsom ernaar kijken en stuur het bestand opnieuw.',
  },
  'mail-refused': {
    code: 'F.609',
    text: 'De mailserver nam de mail aan {place} nog niet aan. We proberen het vanzelf opnieuw.',
  },
  'mail-sign-in-refused': {
    code: 'F.590',
    text: 'De mailserver laat Slotsom niet toe met de naam en het wachtwoord die zijn ingesteld. De mail is niet verstuurd. Laat de beheerder van Slotsom ze nakijken en stuur het bestand opnieuw.',
  },
  'mail-rejected': {
    code: 'F.591',
    text: 'De mailserver weigert de mail aan {place}, en een volgende poging verandert dat niet. Kijk of het adres klopt en vraag de opdrachtgever of het postvak nog bestaat en zo’n bijlage aanneemt. Klopt het adres, laat dan de beheerder van Slotsom bij de mailserver nagaan wat er is. Stuur het bestand daarna opnieuw.',
  },
  'content-removed': {
    code: 'F.567',
    text: 'De inhoud van het bestand is verwijderd, omdat de bewaartermijn voorbij is.',
  },
  'received-before': {
    code: 'F.610',
    text: 'De opdrachtgever had intussen gemeld wat hij las. Het bestand is niet nog een keer gestuurd.',
  },
  'channel-replaced': {
    code: 'F.611',
    text: 'Er is een ander kanaal ingesteld voordat het bestand was aangekomen. Het wordt niet meer naar {place} gestuurd. Stuur het opnieuw; dan gaat het over het kanaal van nu.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;
