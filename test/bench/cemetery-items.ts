const HEADINGS =
  'Itemnummer;Dossier;Prestatiedatum;Begraafplaats;Grafnummer;Grafsoort;Artikelcode;Omschrijving;Aantal;Tarief;' +
  'Bedrag;Recht van;Recht tot en met;Termijn;Debiteurtype;Debiteurnummer;Naam;Adres;Postcode;Plaats;Land;' +
  'KvK of RSIN;Tekst op de rekening;Correctie op;Reden afwijking';

/** An export of K2B with so many items, numbered after a beginning. */
export function manyItems(items: number, beginning = 'K2B'): Buffer {
  const rows = Array.from(
    { length: items },
    (_, index) =>
      `${beginning}-${index};D-${index};05-01-2026;Laarmanshoek;A-${index % 900};particulier;LH10;;1;1.225,00;1.225,00;` +
      `05-01-2026;04-01-2036;10;persoon;${index};Testpersoon ${index};Teststraat ${index % 90};7731 AA;Ommen;NL;;;;`,
  );
  return Buffer.from([HEADINGS, ...rows, ''].join('\r\n'));
}
