import type { Towns } from './towns';

/** A proposal that was written for these towns alone. */
export function proposalOf({ mark }: Pick<Towns, 'mark'>, title: string): object {
  return {
    ...{ soort: 'project', titel: `${mark} ${title}`, dienst: '1.1', reden: `op verzoek: ${title}` },
    ...{ van: '2026-02', prijs: { grondslag: 'vast', bedrag: '1000.00' } },
  };
}

/** What is asked above the ceiling by these towns alone. */
export function noteOf({ mark }: Pick<Towns, 'mark'>, title: string): object {
  return {
    ...{ jaar: 2026, aanleiding: 'verzuim', gevraagd: `${mark} vervanging: ${title}` },
    ...{ argumenten: `het werk gaat door: ${title}`, alternatieven: 'schuiven met uren lukt niet' },
    ...{ kosten: '900.00', bedrag: '900.00', bijlagen: ['brief 3'] },
  };
}

/** What is agreed on for 2027. */
export function yearOf(): object {
  const percentage = [{ vanaf: '2027-01-01', percentage: '20' }];
  const line = { functie: 'balie', dienst: '1.1', urenPerWeek: '36', vanaf: '2027-01-01' };
  return {
    formatie: [{ ...line, inschaling: [{ vanaf: '2027-01-01', schaal: '6' }] }],
    ...{ overhead: percentage, ikb: percentage, werkgeverslasten: percentage, opleidingsbudget: '100.00' },
  };
}

export const CALAMITY = {
  ...{ titel: 'Waterschade', dienst: '1.1', reden: 'natte akten', van: '2026-03', raming: '20000.00' },
  ...{ gebeurdOp: '2026-03-03', gebeurd: 'een lek', gedaan: 'gedroogd' },
  ingelicht: [{ functie: 'regisseur', op: '2026-03-03' }],
};

export const HOURS = {
  ...{ soort: 'uren', omschrijving: 'inrichten', op: '2026-03-05', aantal: '4', eenheid: 'uur' },
  prijsPerEenheid: '75',
};
export const PURCHASE = { ...HOURS, soort: 'aankoop', omschrijving: 'scanner', eenheid: 'stuk' };
export const SCAN = { name: 'rekening.pdf', content: '%PDF-1.7 rekening %%EOF' };

export const FIGURE = { meting: 'zelfevaluatie-brp', waarde: '80', bron: 'KwaliteitsMonitor' };
export const SECTION_TEXT = { onderdeel: 'samenwerking', tekst: 'Wanneer spreken we elkaar?' };

/** A file with one figure of a quarter. */
export function figureFile(quarter: string): { name: string; content: string } {
  const rows = ['kwartaal;meting;product;waarde;bron', `${quarter};aanvragen;paspoort;12;iBurgerzaken`];
  return { name: 'cijfers.csv', content: rows.join('\n') };
}

/** With every code, so that every field of the answers is there. */
export const CODING = {
  body: {
    geldigVanaf: '2026-01',
    regels: [
      {
        ...{ onderdeel: 'loonkosten', taakveld: '0.2', economischeCategorie: '3.5.1' },
        ...{ kostenplaats: '62010', grootboekrekening: '4351' },
      },
      { onderdeel: 'addendum', omschrijving: 'A1', taakveld: '0.2' },
    ],
  },
};

/** A day of the contractor that needs the half-year before it, which was fixed. */
export const AUTUMN_NOTE = {
  ...{
    lijst: 'planningDates',
    id: 'najaarsnota-2026',
    party: 'contractor',
    what: 'autumn-note',
    day: '2026-10-06',
  },
};
