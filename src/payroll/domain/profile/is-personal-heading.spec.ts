import { isPersonalHeading } from './is-personal-heading';

describe('headings about persons', () => {
  it.each([
    'BSN',
    'bsn-nummer',
    ' Burgerservicenummer ',
    'BSNnummer',
    'Naam',
    'Naam medewerker',
    'naamMedewerker',
    'Medewerkernaam',
    'Achternaam',
    'Voorletters',
    'Adres',
    'Woonadres',
    'E-mailadres',
    'Straatnaam',
    'Huisnummer',
    'Postcode',
    'Woonplaats',
    'Geboortedatum',
    'Geboortedatum medewerker',
    'Ziekte',
    'Ziekteverzuim',
    'Verzuimpercentage',
    'Soort verzuim',
    'IBAN',
    'Telefoonnummer',
  ])('%s is refused', (heading) => {
    expect(isPersonalHeading(heading)).toBe(true);
  });

  it.each([
    'Aanlevering',
    'Medewerker',
    'Functie',
    'Functienaam',
    'Functie naam',
    'Naam kostenplaats',
    'Bedrag',
    'Kostenmaand',
    'Reden',
  ])('%s is read', (heading) => {
    expect(isPersonalHeading(heading)).toBe(false);
  });
});
