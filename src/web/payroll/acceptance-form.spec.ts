import type { DeliveryOverview } from '../../payroll';
import { controlErrors, hasUnseenWarning, readAcceptance, readTyped } from './acceptance-form';

const OVERVIEW = {
  warnings: [
    { code: 'W.141', subject: 'Balie', values: {} },
    { code: 'W.142', subject: 'Consulent', values: {} },
  ],
} as unknown as DeliveryOverview;

describe('accepting a delivery', () => {
  it('passes on the control total as decimal text and each warning with its reason', () => {
    const typed = readTyped({
      controletotaal: ' € 61.204,18 ',
      aantal: '1.042',
      'melding-0': 'W.142 Consulent',
      'reden-0': 'Meer uren',
      'melding-1': 'W.141 Balie',
      'reden-1': 'Vacature',
    });
    expect(readAcceptance(typed, OVERVIEW)).toEqual({
      ok: true,
      acceptance: {
        total: '61204.18',
        count: 1042,
        accepted: [
          { code: 'W.141', subject: 'Balie', reason: 'Vacature' },
          { code: 'W.142', subject: 'Consulent', reason: 'Meer uren' },
        ],
      },
    });
  });

  it('names every field that is not right at once', () => {
    const read = readAcceptance(
      readTyped({ controletotaal: '61.204', 'melding-0': 'W.142 Consulent', 'reden-0': 'Meer uren' }),
      OVERVIEW,
    );
    expect(read.ok ? [] : read.errors.map(({ name, message }) => [name, message])).toEqual([
      [
        'controletotaal',
        '‘61.204’ kan twee bedragen betekenen. Schrijf het met twee decimalen: 1.234,00 of 1,23.',
      ],
      ['aantal', 'Vul het aantal rijen in. Je vindt het in het loonsysteem.'],
      ['reden-0', 'Geef een reden bij melding W.141.'],
    ]);
  });

  it('knows when a warning was not on the form that was filled in', () => {
    const seen = { 'melding-0': 'W.142 Consulent', 'melding-1': 'W.141 Balie' };
    expect(hasUnseenWarning(readTyped(seen), OVERVIEW)).toBe(false);
    expect(hasUnseenWarning(readTyped({ ...seen, 'melding-1': 'W.141 Anders' }), OVERVIEW)).toBe(true);
  });

  it('tells both figures when they differ', () => {
    const values = { found: '61204.18', given: '61240.18', rows: '12', givenRows: '12' };
    expect(controlErrors({ code: 'control-differs', values })).toEqual([
      {
        name: 'controletotaal',
        message:
          'Het totaal is €\u00a061.204,18. Je gaf €\u00a061.240,18 op. Verschil: €\u00a036,00. (F.130)',
      },
    ]);
    expect(
      controlErrors({ code: 'control-differs', values: { ...values, given: '61204.18', givenRows: '13' } }),
    ).toEqual([{ name: 'aantal', message: 'Het bestand heeft 12 rijen. Je gaf 13 op. (F.131)' }]);
  });
});
