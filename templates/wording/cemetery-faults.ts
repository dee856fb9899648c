const CHECK_ENCODING = 'Kies het profiel dat bij het bestand past, of sla het op als ‘CSV UTF-8’.';
/** Where reading stopped, nothing is known of what follows. */
const NOT_CHECKED = 'De rest van het bestand is niet nagekeken; daar kunnen meer fouten in staan.';

/** Dutch wording of what can be wrong with an export of K2B or a file of tariffs; never with what a cell of a debtor says. */
export const CEMETERY_FAULT_WORDING: Readonly<Record<string, string>> = {
  'F.501': `Rij {row}, rond teken {position}: dit teken is niet te lezen. ${CHECK_ENCODING} ${NOT_CHECKED}`,
  'F.502': `Dit bestand is geen gewone tekst. ${CHECK_ENCODING}`,
  'F.503': `Rij {row}: een aanhalingsteken staat verkeerd of wordt niet gesloten. Verbeter die rij. ${NOT_CHECKED}`,
  'F.504': 'Dit bestand is leeg. Kies een ander bestand.',
  'F.506': 'De kolom ‘{column}’ ontbreekt. Voeg de kolom toe of kies een ander profiel.',
  'F.507': 'De kolom ‘{column}’ komt meer dan eens voor. Haal de dubbele kolom weg.',
  'F.508': 'Dit bestand heeft geen regels. Kies een ander bestand.',
  'F.509': `Rij {row} is te lang. Kijk of het scheidingsteken klopt en of een aanhalingsteken ontbreekt. ${NOT_CHECKED}`,
  'F.510': 'Rij {row} heeft {found} cellen; de eerste rij heeft er {expected}. Verbeter die rij.',
  'F.511': 'Rij {row}: de kolom ‘{column}’ is leeg. Vul de cel in.',
  'F.512': 'Rij {row}: het bedrag in de kolom ‘{column}’ is niet te lezen. Verbeter het bedrag.',
  'F.513':
    'Rij {row}: het bedrag in de kolom ‘{column}’ kan twee dingen betekenen. Schrijf het met twee decimalen.',
  'F.514':
    'Rij {row}: de datum in de kolom ‘{column}’ is anders geschreven dan {notation}, of bestaat niet. Schrijf een datum als {notation}.',
  'F.515': 'Rij {row}: de tekst in de kolom ‘{column}’ is langer dan 200 tekens. Kort de tekst in.',
  'F.516': 'Rij {row}: de kolom ‘{column}’ bevat een teken dat niet te drukken is. Haal het weg.',
  'F.517': 'Rij {row}: het aantal moet meer dan nul zijn, met hoogstens vier decimalen. Verbeter het aantal.',
  'F.518': 'Rij {row}: de termijn is geen aantal jaren en niet ‘onbepaald’. Verbeter de termijn.',
  'F.519': 'Rij {row}: de soort debiteur is niet bekend. Schrijf persoon of organisatie.',
  'F.520': 'Rij {row}: de postcode kan niet bestaan. Schrijf vier cijfers en twee letters.',
  'F.521':
    'Rij {row}: een organisatie heeft een KvK-nummer van acht cijfers of een RSIN, een persoon geen van beide. Verbeter de kolom ‘{column}’.',
  'F.522':
    'Rij {row}: in de kolom ‘{column}’ staat een burgerservicenummer, en de reeks noemt geen wet die dat toestaat. Maak in K2B een bestand zonder.',
  'F.523': 'Rij {row}: het burgerservicenummer klopt niet met de elfproef. Verbeter het.',
  'F.524': 'Rij {row}: de begraafplaats ‘{cemetery}’ hoort niet bij deze reeks. Verbeter de naam.',
  'F.525':
    'Rij {row}: artikel {article} staat in geen tarieventabel. Verbeter de code of lees het tarief in.',
  'F.526': 'Rij {row}: artikel {article} had op {day} geen tarief. Verbeter de datum of lees het tarief in.',
  'F.527':
    'Rij {row}: het tarief van artikel {article} is een ander dan in de verordening. Verbeter het, of schrijf de reden erbij.',
  'F.528':
    'Rij {row}: het bedrag is niet aantal × tarief van artikel {article}. Verbeter het, of schrijf de reden erbij.',
  'F.529': 'Rij {row}: het recht eindigt voordat het begint. Verbeter de datums.',
  'F.530': 'Rij {row}: het einde van het recht past niet bij de termijn. Verbeter de datums of de termijn.',
  'F.531': 'Rij {row}: item {item} staat ook op rij {first}. Laat een van beide rijen weg.',
  'F.532': 'Rij {row}: item {item} is al ingelezen. Laat de rij weg.',
  'F.533':
    'Rij {row}: item {item} is al ingelezen, met een andere inhoud. Een wijziging is een nieuw item dat het oude terugneemt.',
  'F.534': 'Rij {row}: item {item}, dat wordt teruggenomen, is niet aangeleverd. Verbeter het nummer.',
  'F.535': 'Rij {row}: er wordt meer teruggenomen dan item {item} nog bedraagt. Verbeter het bedrag.',
  'F.536': 'Rij {row}: een correctie op item {item} neemt iets terug. Schrijf een bedrag onder nul.',
  'F.537': 'Rij {row}: de prestatiedatum ligt in de toekomst. Verbeter de datum.',
  'F.538': 'Rij {row}: een bedrag onder nul neemt iets terug. Noem in ‘correctie op’ het item.',
  'F.539': 'Rij {row}: het land is geen code van twee letters. Schrijf bijvoorbeeld NL.',
  'F.540': 'Item {item} bevat een teken dat het profiel van het bestand niet kent. Kies een ander profiel.',
  'F.541':
    'Rij {row}: een artikelcode heeft hoogstens tien letters, cijfers, punten of streepjes. Verbeter de code.',
  'F.542': 'Rij {row}: het tarief eindigt voordat het begint. Verbeter de datums.',
  'F.543': 'Rij {row}: artikel {article} heeft in deze dagen al een tarief. Verbeter de datums.',
  'F.544': 'Rij {row}: artikel {article} stond eerder voor ‘{description}’. Geef iets anders een eigen code.',
  'F.545':
    'Rij {row} heeft geen item, dus er is niets te herstellen. Verbeter het rijnummer van de herstelling.',
  'F.546':
    'De cellen van dit bestand zijn anders gescheiden dan het profiel zegt. Kies het profiel dat bij het bestand past.',
  'F.574':
    'Alle rijen zijn weggelaten; er blijft niets over om in te lezen. Gooi de export weg, of lees rijen toch in.',
  'F.575': 'Rij {row} heeft geen item, dus er is niets weg te laten. Verbeter het rijnummer.',
  'F.577':
    'Rij {row}: de kolom ‘{column}’ noemt een andere debiteur dan item {item}, dat wordt teruggenomen. Neem de debiteur van dat item over, of verbeter het nummer van het item.',
  'F.578':
    'Rij {row}: item {item}, dat wordt teruggenomen, is van begraafplaats ‘{cemetery}’. Verbeter de begraafplaats of het nummer van het item.',
  'F.579':
    'Rij {row}: item {item}, dat wordt teruggenomen, is van graf {grave}. Verbeter het grafnummer of het nummer van het item.',
  'F.803': 'Rij {row}: het bedrag in de kolom ‘{column}’ is tien miljoen euro of meer. Verbeter het bedrag.',
};
