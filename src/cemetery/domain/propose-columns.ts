import { fold } from '../../kernel/tables';
import { ITEM_COLUMNS, type ItemColumn } from './item-profile';
import { ITEM_COLUMN_KEYS } from './read-item-profile';

/** Other words that packages use for a column, as folded words without spaces and signs. */
const OTHER_NAMES: Readonly<Partial<Record<ItemColumn, readonly string[]>>> = {
  itemId: ['item', 'itemid', 'regelid', 'mutatienummer', 'factuurregelid'],
  dossier: ['dossiernummer', 'zaaknummer'],
  serviceDate: ['datum', 'datumprestatie', 'datumdienst', 'boekdatum', 'prestatie'],
  cemetery: ['begraafplaatsnaam', 'locatie'],
  graveNumber: ['graf', 'grafnr', 'nummergraf'],
  graveType: ['soortgraf', 'graftype'],
  article: ['artikel', 'artikelnummer', 'tariefcode', 'productcode'],
  description: ['artikelomschrijving', 'product'],
  quantity: ['hoeveelheid', 'stuks'],
  tariff: ['tariefbedrag', 'prijs', 'stuksprijs', 'eenheidsprijs'],
  amount: ['regelbedrag', 'totaal', 'totaalbedrag'],
  rightFrom: ['rechtvanaf', 'ingangsdatum', 'ingangsdatumrecht', 'begindatumrecht'],
  rightTo: ['einddatum', 'einddatumrecht', 'vervaldatum', 'rechttotenmet'],
  term: ['termijnjaren', 'looptijd', 'jaren'],
  debtorKind: ['soortdebiteur', 'typedebiteur', 'debiteursoort'],
  debtorNumber: ['debiteur', 'debiteurnr', 'relatienummer'],
  name: ['naamdebiteur', 'debiteurnaam', 'rechthebbende'],
  address: ['straat', 'straathuisnummer', 'adresregel'],
  place: ['woonplaats', 'plaatsnaam'],
  country: ['landcode'],
  registration: ['kvk', 'kvknummer', 'rsin', 'kvkofrsin'],
  citizenNumber: ['burgerservicenummer'],
  billText: ['factuurtekst', 'rekeningtekst', 'tekstopderekening', 'opmerking'],
  corrects: ['correctieopitem', 'oorspronkelijkitem', 'crediteert'],
  deviation: ['reden', 'redenafwijking', 'afwijking'],
};

/** Which heading most likely stands for which column, for a person to confirm; each heading at most once. */
export function proposeColumns(headings: readonly string[]): Map<ItemColumn, string> {
  const proposed = new Map<ItemColumn, string>();
  const free = new Map(headings.map((heading) => [bare(heading), heading]));
  for (const names of [exactNames, otherNames, beginnings])
    for (const column of ITEM_COLUMNS) {
      if (proposed.has(column)) continue;
      const found = names(column, [...free.keys()]);
      const heading = found === undefined ? undefined : free.get(found);
      if (found === undefined || heading === undefined) continue;
      proposed.set(column, heading);
      free.delete(found);
    }
  return proposed;
}

function exactNames(column: ItemColumn, names: readonly string[]): string | undefined {
  return names.find((name) => name === bare(ITEM_COLUMN_KEYS[column]));
}

function otherNames(column: ItemColumn, names: readonly string[]): string | undefined {
  return names.find((name) => OTHER_NAMES[column]?.includes(name));
}

/** `Grafnummer (oud)` is proposed for the grave number when nothing fits better. */
function beginnings(column: ItemColumn, names: readonly string[]): string | undefined {
  return names.find((name) => name.startsWith(bare(ITEM_COLUMN_KEYS[column])));
}

function bare(heading: string): string {
  return fold(heading).replace(/[^\p{L}\p{N}]/gu, '');
}
