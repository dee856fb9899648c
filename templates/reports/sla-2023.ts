import { SERVICES } from './services';

/**
 * The reporting model of the SLA of 2023, in its order: goals and norms per product, visits by appointment and walk-ins;
 * no norm for the self-evaluation yet, and nothing on formation or addenda.
 */
export const SLA_2023 = {
  name: 'sla-2023',
  title: 'Rapportagemodel SLA 2023',
  from: '2023-01-01',
  services: SERVICES,
  sections: [
    { key: 'doelstellingen', title: 'Doelstellingen per product', filled: [] },
    { key: 'kwantitatief', title: 'Servicenormen per product: kwantitatief', filled: [] },
    { key: 'kwalitatief', title: 'Servicenormen per product: kwalitatief', filled: [] },
    { key: 'samenwerking-ommen', title: 'Samenwerking burgerzaken met Ommen', filled: [] },
    { key: 'samenwerking-hardenberg', title: 'Samenwerking burgerzaken met Hardenberg', filled: [] },
    { key: 'samenwerking-gastdames', title: 'Samenwerking burgerzaken en gastdames', filled: [] },
    { key: 'verkiezingen', title: 'Verkiezingen: voortgang en resultaat', filled: [] },
    { key: 'financieel', title: 'Financiële informatie', filled: ['financial', 'supplementary'] },
    { key: 'informatiebeveiliging', title: 'Informatiebeveiliging en privacy', filled: [] },
  ],
  measures: [
    {
      key: 'op-afspraak',
      name: 'Bezoeken op afspraak',
      unit: 'count',
      per: 'report',
      section: 'kwantitatief',
    },
    {
      key: 'inloop-tijdens-openingstijden',
      name: 'Vrije inloop tijdens openingstijden',
      unit: 'count',
      per: 'report',
      section: 'kwantitatief',
    },
    {
      key: 'inloop-buiten-openingstijden',
      name: 'Vrije inloop buiten openingstijden',
      unit: 'count',
      per: 'report',
      section: 'kwantitatief',
    },
    { key: 'aanvragen', name: 'Aanvragen', unit: 'count', per: 'product', section: 'kwantitatief' },
    {
      key: 'bezwaarschriften',
      name: 'Bezwaarschriften',
      unit: 'count',
      per: 'report',
      section: 'kwantitatief',
    },
    { key: 'klachten', name: 'Klachten', unit: 'count', per: 'report', section: 'kwantitatief' },
  ],
} as const;
