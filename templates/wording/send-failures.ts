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
    text: 'De mailserver biedt geen versleutelde verbinding die te vertrouwen is. Er is niets verstuurd: wat erin staat, gaat alleen versleuteld. Laat de beheerder van Slotsom ernaar kijken en stuur het bestand opnieuw.',
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
  'own-channel': {
    code: 'F.650',
    text: 'Wie dit vaststelde, stelde ook het kanaal in en nog niemand anders liet er iets over versturen. Een collega moet het versturen. Zo beslist niemand alleen waar facturen heen gaan.',
  },
  'receipt-recorded': {
    code: 'F.651',
    text: 'De ontvangst was intussen gemeld. Er is niet nog een keer verstuurd.',
  },
  'waits-for-earlier': {
    code: 'F.652',
    text: 'Een eerder document van deze overeenkomst is nog niet verzonden. Dit gaat vanzelf zodra dat er is.',
  },
  'no-access-point': {
    code: 'F.653',
    text: 'Er is geen toegangspunt voor Peppol ingesteld om over te versturen. Laat de beheerder van Slotsom dat instellen en verstuur opnieuw.',
  },
  'access-point-unavailable': {
    code: 'F.654',
    text: 'Het toegangspunt voor Peppol neemt nu niets aan. We proberen het vanzelf opnieuw.',
  },
  'participant-unknown': {
    code: 'F.655',
    text: 'Het toegangspunt vindt {place} niet in het netwerk. Vraag de opdrachtgever onder welk nummer hij e-facturen ontvangt, stel dat in en verstuur opnieuw.',
  },
  'access-point-rejected': {
    code: 'F.656',
    text: 'Het toegangspunt weigert het document voor {place}. Laat de beheerder van Slotsom kijken wat het toegangspunt zegt en verstuur opnieuw.',
  },
  'sending-broke-off': {
    code: 'F.657',
    text: 'Het versturen ging mis in Slotsom zelf, voordat vaststond dat het weg was. Gebeurt dit vaker, laat dan de beheerder van Slotsom ernaar kijken en verstuur daarna opnieuw.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;
