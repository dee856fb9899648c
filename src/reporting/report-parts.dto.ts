import { z } from 'zod';
import type { OverviewRowName } from './domain';

/** The Dutch name of each part of the compensation in reports (R14). */
export const REPORT_PARTS = {
  formation: 'formatie',
  overhead: 'overhead',
  training: 'opleiding',
  'extra-volume': 'extra-volume',
  bespoke: 'maatwerk',
  project: 'project',
  election: 'verkiezingen',
  calamity: 'calamiteit',
  'corporation-tax': 'vennootschapsbelasting',
} as const satisfies Record<OverviewRowName, string>;

export const reportPart = z
  .enum(Object.values(REPORT_PARTS))
  .describe('Onderdeel van de vergoeding (DVO 6).');
