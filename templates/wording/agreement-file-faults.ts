/** Dutch wording of the faults of an agreement file, and of publication groups that are recorded in another way. */
export const AGREEMENT_FILE_FAULT_WORDING: Readonly<Record<string, string>> = {
  'F.162': 'Publicatiegroep ‘{group}’ is er al met deze ingangsdatum. Vervang die, of haal de dubbele weg.',
  'F.163':
    'Publicatiegroep ‘{group}’ heeft minder dan drie personen: een bedrag zou iets over één persoon zeggen. Voeg de groep samen met een andere, of geef een reden waarom dit toch mag.',
  'F.164': 'Publicatiegroep ‘{group}’ is niet bekend. Leg de groep vast of kies een andere.',
  'F.165':
    'De maximale vergoeding van {year} is nog niet na te rekenen. Lees eerst in wat ontbreekt, zoals de salaristabel, of laat maximaleVergoeding weg.',
  'F.166':
    'De maximale vergoeding is volgens de afspraken {computed}. Het bestand noemt {stated}. Verschil: {difference}. Verbeter de afspraken of het bedrag.',
  'F.387': 'Zo heet een feit dat volgt uit wat in Slotsom is besloten. Kies een andere naam.',
  'F.388':
    'Over {year} is in Slotsom een jaaraddendum overeengekomen, en dit zou dat veranderen. Schrijf een nieuwe versie van het jaaraddendum (DVO artikel 4.2).',
  'F.410':
    'Het overheadpercentage verandert van {before} naar {after}. Noem welke afgesproken taken zijn veranderd (DVO artikel 3.4).',
  'F.411':
    'Dienst {service} wordt uit het overheadpercentage betaald. Haal de formatie van ‘{function}’ weg, of schrijf bij die functie waarom deze formatie toch meetelt (SLA, dienst 1.10).',
  'F.412':
    'De functie ‘{function}’ valt onder dienst {service}, die dan uit het overheadpercentage wordt betaald. Beëindig de formatie van die functie, of vervang die door formatie met de reden waarom ze toch meetelt (SLA, dienst 1.10).',
  'F.413':
    'Een andere btw-behandeling dan buiten de btw heeft een reden en een stuk. Vul dit veld in (DVO artikel 4.11).',
  'F.414':
    'Vennootschapsbelasting noemt haar aanslag, de dag en het stuk. Vul dit veld in (DVO artikel 4.12).',
  'F.415':
    'Een dag komt alleen in de plaats van een dag van dezelfde soort en dezelfde partij. Kies zo’n dag, of trek de oude dag in en leg de nieuwe apart vast (DVO artikel 4.5).',
  'F.167':
    'Addenda en wat erbij hoort, besluiten boven het plafond en opzeggingen komen niet uit een bestand. Leg ze vast bij Addenda, Adviesnota’s of Beëindiging, waar elke partij zelf beslist (DVO artikelen 3.6, 4.8 en 9.2).',
};
