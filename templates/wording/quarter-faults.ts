/** Dutch wording of what can be wrong with figures and texts of a quarter; the place of each goes with it. */
export const QUARTER_FAULT_WORDING: Readonly<Record<string, string>> = {
  'not-a-quarter': 'Schrijf jaar en kwartaal als 2026-k1.',
  'F.760': 'De meting ‘{measure}’ hoort niet bij dit rapportagemodel. Kies een meting uit de lijst.',
  'F.761': 'De meting ‘{measure}’ wordt per product geteld. Noem het product.',
  'F.762': 'Het product ‘{product}’ staat niet in de SLA. Kies een product uit de lijst.',
  'F.763': 'De meting ‘{measure}’ is niet per product. Laat het product leeg.',
  'F.764':
    'Een aantal is een heel getal vanaf nul; uren en percentages hebben hoogstens twee decimalen. Verbeter de waarde.',
  'F.765': 'Een percentage is hoogstens 100. Verbeter de waarde.',
  'F.766': 'Hiervan is al een cijfer vastgelegd, nummer {number}. Vervang dat cijfer als het anders is.',
  'F.767': 'Ditzelfde cijfer staat ook op rij {first}. Haal een van beide weg.',
  'F.768': 'Deze rij is van een ander kwartaal dan {quarter}. Haal haar weg of kies dat kwartaal.',
  'F.769': 'De kolom ‘{column}’ moet er precies één keer in staan. Verbeter de eerste rij.',
  'F.770': 'Dit bestand heeft geen rijen met cijfers. Kies een ander bestand.',
  'F.771':
    'Vanaf hier is het bestand niet te lezen. Sla het op als ‘CSV UTF-8’ en kijk naar de aanhalingstekens.',
  'F.772': 'Deze rij heeft {found} cellen; de eerste rij heeft er {expected}. Verbeter de rij.',
  'F.773': 'De kolom ‘{column}’ is leeg. Vul de cel in.',
  'F.774': 'De kolom ‘{column}’ hoort niet in dit bestand. Haal haar weg.',
  'F.775': 'Het cijfer met nummer {number} geldt niet, of is van iets anders. Kies het cijfer dat nu geldt.',
  'F.776': 'Het onderdeel ‘{section}’ staat niet in dit rapportagemodel. Kies een onderdeel uit de lijst.',
  'F.777': 'Bij het onderdeel ‘{section}’ staan twee teksten. Maak er een van.',
  'F.778': 'De bron noemt een personeelsnummer of burgerservicenummer. Haal het weg.',
};
