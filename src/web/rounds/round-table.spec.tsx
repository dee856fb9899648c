import { renderToString } from 'preact-render-to-string';
import type { RoundStanding } from '../../invoicing';
import type { Refusal } from '../../kernel/fault/refusal';
import type { Role } from '../../people/domain';
import type { Frame } from '../layout/frame';
import { RoundTable } from './round-table';

const table = (role: Role, reason: Refusal): string => {
  const item = {
    agreement: { key: 'DVO-1', title: 'Een overeenkomst' },
    state: 'held',
    documents: [],
    net: null,
  };
  const standing = { month: '2026-01', items: [{ ...item, reasons: [reason] }] } as unknown as RoundStanding;
  const frame = { person: { side: 'contractor', role }, agreements: [] } as unknown as Frame;
  return renderToString(<RoundTable frame={frame} standing={standing} />);
};

describe('why an agreement is held in a round', () => {
  it.each<[Refusal, string]>([
    [{ code: 'round-without-payroll', values: { month: 'januari 2026' } }, '/maanden/2026-01/inlezen'],
    [{ code: 'cannot-settle' }, '/beheer/overeenkomst'],
    [{ code: 'billing-off', values: {} }, '/beheer/facturering'],
    [{ code: 'round-other-draft', values: { month: 'februari 2026', draft: '2026-02' } }, '/maanden/2026-02'],
    [{ code: 'round-crediting-draft', values: { number: 'F2026-0007' } }, '/facturen/F2026-0007'],
  ])('leads to where something is done about it: %j', (reason, path) => {
    expect(table('financial-officer', reason)).toContain(`href="${path}?overeenkomst=DVO-1"`);
  });

  it('leads to what there is to do where nothing was agreed yet, as there are no months', () => {
    expect(table('financial-officer', { code: 'round-without-formation' })).toContain(
      '<a class="utrecht-link utrecht-link--html-a" href="/?overeenkomst=DVO-1">Een overeenkomst</a>',
    );
  });

  it('leads nobody to what is not theirs', () => {
    expect(table('auditor', { code: 'round-without-payroll' })).not.toContain('inlezen?');
  });
});
