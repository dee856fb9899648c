import type { KnownMoment } from '../agreements';
import { namePart, nameReportPart, nameVatBriefly, sayProvisionalYear } from '../documents';
import { writePreview, type BillingPreview } from '../invoicing';
import { Euro } from '../kernel/money';
import { capitalised, formatAmount, formatMonth } from '../kernel/text';
import type { Month } from '../kernel/time';
import { readPeriod, writeBudget, writeOverview, type AsKnown, type BudgetReport } from '../reporting';
import { rowOf, type HalfYearOverview } from '../reporting/domain';
import { writeCeilings, writeSettledMonth, type SettledAsKnown } from '../settlement';
import { addendumKeyOf, CEILING, functionOf, type Component, type SettledYear } from '../settlement/domain';
import type { Figures } from './as-known';

/** Each shows figures as the HTTP interface answers them and as tables for a terminal. */

export function showSettlement(
  { settlement, known }: SettledAsKnown,
  month: Month,
  moment: KnownMoment,
): Figures {
  const answer = writeSettledMonth(settlement, month, moment);
  const partOf = rowOf(known, known);
  const lines = settlement.lines
    .filter(({ costMonth }) => costMonth === month)
    .map(({ component, vat, amount: owed }) => [
      nameReportPart(partOf(component)),
      chargedFor(component),
      nameVatBriefly({ category: vat.category, percentage: vat.percentage.toFixedText() }),
      amount(owed.toString()),
    ]);
  const parked = answer.aangehouden.map((line) => [
    line.regel,
    line.addendum,
    line.reden,
    amount(line.bedrag),
  ]);
  return {
    answer,
    title: `In rekening te brengen voor ${formatMonth(month)}, in euro’s`,
    tables: [
      {
        headings: ['Onderdeel', 'Waarvoor', 'Btw', 'Bedrag'],
        rows: [...lines, ['Totaal', '', '', amount(answer.totaal)]],
      },
      ...(parked.length > 0
        ? [{ headings: ['Aangehouden', 'Addendum', 'Reden', 'Bedrag'], rows: parked }]
        : []),
    ],
  };
}

/** What a line is for within its part: a function, an addendum, or what brings salaries to the ceiling. */
function chargedFor(component: Component): string {
  if (component === CEILING) return namePart({ part: 'ceiling', label: '' });
  return functionOf(component) ?? addendumKeyOf(component) ?? '';
}

export function showCeiling(year: SettledYear, moment: KnownMoment): Figures {
  const answer = writeCeilings(year, moment, true);
  const { grenzen: limits, verbruik: used } = answer;
  const limitRows = [
    ['Formatieplafond', limits.formatieplafond],
    ['Extra besluiten', limits.extraBesluiten],
    ['Loonkostengrens', limits.loonkostengrens],
    ['Overheadgrens', limits.overheadgrens],
    ['Opleidingsbudget', limits.opleidingsbudget],
    ['Maximale vergoeding', limits.maximaleVergoeding],
  ] as const;
  const usedRows = used && [
    ['Werkelijke loonkosten', used.werkelijkeLoonkosten],
    ['In rekening te brengen loonkosten', used.inRekeningTeBrengen.loonkosten],
    ['In rekening te brengen overhead', used.inRekeningTeBrengen.overhead],
    ['In rekening te brengen opleiding', used.inRekeningTeBrengen.opleiding],
    ['Ruimte onder het plafond', used.ruimteOnderPlafond],
  ];
  const table = (heading: string, rows: readonly (readonly string[])[]): Figures['tables'][number] => ({
    headings: [heading, 'Bedrag'],
    rows: rows.map(([name = '', value = '']) => [name, amount(value)]),
  });
  return {
    answer,
    title: `Plafond en grenzen van ${answer.jaar}, in euro’s`,
    tables: [
      table('Grens', limitRows),
      ...(used && usedRows ? [table(`Tot en met ${formatMonth(used.totEnMet as Month)}`, usedRows)] : []),
    ],
  };
}

export function showBudget(drawn: AsKnown<BudgetReport>, year: number): Figures {
  const answer = writeBudget(year, drawn);
  const names = drawn.report.account.rows.map(({ row }) => nameReportPart(row));
  return {
    answer,
    title: `Begroting van ${year}, tot en met ${formatMonth(answer.totEnMet as Month)}, in euro’s`,
    tables: [
      {
        headings: [
          'Onderdeel',
          'Primitief',
          'Actueel',
          'Te brengen',
          'Gebracht',
          'Nog te brengen',
          'Aangehouden',
          'Ruimte',
          'Prognose',
          'Grens bereikt',
        ],
        rows: answer.onderdelen.map((part, index) => [
          names[index] ?? '',
          amount(part.primitieveBegroting),
          amount(part.actueleBegroting),
          amount(part.inRekeningTeBrengen),
          amount(part.inRekeningGebracht),
          amount(part.nogInRekeningTeBrengen),
          amount(part.aangehouden),
          amount(part.ruimte),
          part.prognose ? amount(part.prognose.verwacht) : '',
          part.prognose?.grensBereiktIn === undefined
            ? ''
            : formatMonth(part.prognose.grensBereiktIn as Month),
        ]),
      },
    ],
    remarks: sayProvisionalYear(year, drawn.report.account.provisionalTables),
  };
}

export function showOverview(drawn: AsKnown<HalfYearOverview>, period: string): Figures {
  const answer = writeOverview(period, drawn);
  const names = drawn.report.rows.map(({ row }) => nameReportPart(row));
  return {
    answer,
    title: `Halfjaaroverzicht ${period}, in euro’s`,
    tables: [
      {
        headings: [
          'Onderdeel',
          'Jaarbudget',
          'Budget',
          'Te brengen',
          'Gebracht',
          'Nog te brengen',
          'Verschil',
        ],
        rows: answer.onderdelen.map((part, index) => [
          names[index] ?? '',
          amount(part.jaarbudget),
          amount(part.budget),
          amount(part.inRekeningTeBrengen),
          amount(part.inRekeningGebracht),
          amount(part.nogInRekeningTeBrengen),
          amount(part.verschil),
        ]),
      },
    ],
    remarks: sayProvisionalYear(readPeriod(period).year, drawn.report.provisionalTables),
  };
}

export function showDraft(preview: BillingPreview, month: Month): Figures {
  const answer = writePreview(preview);
  return {
    answer,
    title: `Te factureren voor ${formatMonth(month)}, in euro’s`,
    tables: [
      {
        headings: ['Document', 'Btw-groep', 'Regels', 'Netto', 'Btw', 'Totaal'],
        rows: answer.documenten.map((document) => [
          capitalised(document.soort),
          document.btwGroep,
          document.regels.length.toString(),
          amount(document.netto),
          amount(document.btwBedrag),
          amount(document.totaal),
        ]),
      },
    ],
    closing: `Vingerafdruk ${answer.vingerafdruk}`,
  };
}

export function amount(text: string): string {
  const euro = Euro.parse(text);
  return euro ? formatAmount(euro) : text;
}
