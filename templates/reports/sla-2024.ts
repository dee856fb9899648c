import { SERVICES } from './services';

/** The reporting model of the SLA of 2024, in its order. What the service knows by itself it fills in. */
export const SLA_2024 = {
  name: 'sla-2024',
  title: 'Rapportagemodel SLA 2024',
  from: '2024-01-01',
  services: [
    ...SERVICES,
    {
      code: '1.10',
      name: '3e lijn pakket 1: advisering informatievoorziening en automatisering',
      products: [],
    },
  ],
  sections: [
    { key: 'formatie', title: 'Formatie en teamontwikkelingen', filled: ['formation', 'notices'] },
    { key: 'meer-en-maatwerk', title: 'Meer- en maatwerk', filled: ['supplementary'] },
    { key: 'consequenties', title: 'Consequenties (addendum en P&C)', filled: ['changes'] },
    { key: 'kwantitatief', title: 'Kwantitatief: burgerzaken', filled: [] },
    { key: 'kwalitatief', title: 'Kwalitatief: signalen, actualiteiten en knelpunten', filled: [] },
    { key: 'zelfevaluatie', title: 'Zelfevaluatie', filled: [] },
    { key: 'samenwerking', title: 'Samenwerking met Ommen, ONS en derden', filled: [] },
    { key: 'verkiezingen', title: 'Verkiezingen: voortgang, resultaat en verbeterpunten', filled: [] },
    { key: 'financieel', title: 'Financiële informatie', filled: ['financial'] },
    { key: 'informatiebeveiliging', title: 'Informatiebeveiliging en privacy', filled: [] },
    { key: 'addendum', title: 'Addendum', filled: ['addenda'] },
  ],
  measures: [
    {
      key: 'openingsuren',
      name: 'Publieksopeningstijden',
      unit: 'hours',
      per: 'report',
      section: 'kwantitatief',
    },
    { key: 'aanvragen', name: 'Aanvragen', unit: 'count', per: 'product', section: 'kwantitatief' },
    {
      key: 'open-plekken',
      name: 'Open plekken in de agenda',
      unit: 'count',
      per: 'report',
      section: 'kwantitatief',
    },
    {
      key: 'bezwaarschriften',
      name: 'Bezwaarschriften',
      unit: 'count',
      per: 'report',
      section: 'kwantitatief',
    },
    { key: 'klachten', name: 'Klachten', unit: 'count', per: 'report', section: 'kwantitatief' },
    {
      key: 'zelfevaluatie-brp',
      name: 'Zelfevaluatie BRP',
      unit: 'percentage',
      per: 'report',
      section: 'zelfevaluatie',
      norm: '90',
    },
    {
      key: 'zelfevaluatie-reisdocumenten',
      name: 'Zelfevaluatie reisdocumenten',
      unit: 'percentage',
      per: 'report',
      section: 'zelfevaluatie',
      norm: '90',
    },
    { key: 'stembureaus', name: 'Stembureaus', unit: 'count', per: 'report', section: 'verkiezingen' },
    { key: 'datalekken', name: 'Datalekken', unit: 'count', per: 'report', section: 'informatiebeveiliging' },
    {
      key: 'gegevensverstrekkingen',
      name: 'Gegevensverstrekkingen',
      unit: 'count',
      per: 'report',
      section: 'informatiebeveiliging',
    },
  ],
} as const;
