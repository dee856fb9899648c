import type { FormationLine, PublicationGroup } from '../../../agreements/domain';
import type { SalaryTable } from '../../../indexation/domain';
import { namesIn } from './known-names';

const line = (service: string, name: string): FormationLine =>
  ({ service, function: name }) as unknown as FormationLine;
const table = (...scales: string[]): SalaryTable =>
  ({ scales: new Map(scales.map((scale) => [scale, []])) }) as unknown as SalaryTable;

describe('the names that a proposal can choose from', () => {
  it('are those of the agreement, each once, in the order of their numbers', () => {
    const names = namesIn({
      formation: [
        line('1.10', 'Adviseur'),
        line('1.2', 'Consulent'),
        line('1.2', 'Balie'),
        line('1.2', 'Balie'),
      ],
      publicationGroups: [
        { name: 'Klantcontact' },
        { name: 'Burgerzaken' },
        { name: 'Klantcontact' },
      ] as PublicationGroup[],
      salaryTables: [table('10A', '8'), table('8', '9')],
    });
    expect(names).toEqual({
      services: [
        { value: '1.2', label: 'Balie, Consulent' },
        { value: '1.10', label: 'Adviseur' },
      ],
      functions: [{ value: 'Adviseur' }, { value: 'Balie' }, { value: 'Consulent' }],
      scales: [{ value: '8' }, { value: '9' }, { value: '10A' }],
      publicationGroups: ['Burgerzaken', 'Klantcontact'],
    });
  });
});
