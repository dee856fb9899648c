import type { Fault } from '../../kernel/fault/fault';
import { formatEuro, formatMonth } from '../../kernel/text';
import { nameComponent, type Bounds, type ExceededBound } from '../domain';

const PARTS = {
  salary: 'Loonkosten',
  overhead: 'Overhead',
  training: 'Opleidingskosten',
} as const;

/** What is beyond a bound, as a named reason with its amounts. */
export function describeExceeded(exceeded: ExceededBound, bounds: Bounds): Fault {
  switch (exceeded.kind) {
    case 'jump':
      return {
        path: '',
        code: 'F.670',
        values: {
          part: PARTS[exceeded.part],
          before: formatEuro(exceeded.before),
          now: formatEuro(exceeded.now),
          previous: formatMonth(exceeded.previous),
          percentage: bounds.jumpPercentage.toString(),
          minimum: formatEuro(bounds.jumpMinimum),
        },
      };
    case 'lines':
      return {
        path: '',
        code: 'F.671',
        values: { count: exceeded.count.toString(), most: bounds.mostLines.toString() },
      };
    case 'duplicate': {
      const { part, label } = nameComponent(exceeded.component);
      const values = { what: label === '' ? part : label, month: formatMonth(exceeded.costMonth) };
      return { path: '', code: 'F.672', values };
    }
  }
}
