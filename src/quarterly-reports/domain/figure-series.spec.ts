import { seriesOf, type ReportedFigures } from './figure-series';

type Figure = ReportedFigures['sections'][number]['figures'][number];

const report = (quarter: string, ...figures: Figure[]): ReportedFigures => ({
  quarter,
  sections: [{ figures: [] }, { figures }],
});

describe('figures over the quarters', () => {
  it('are those of each report, and of quarters without one what the next says beside it', () => {
    const told = seriesOf([
      report(
        '2025-k4',
        { measure: 'klachten', value: '4', lastQuarter: '9' },
        { measure: 'aanvragen', product: 'paspoort', value: '120' },
      ),
      report(
        '2026-k1',
        { measure: 'klachten', value: '2', lastQuarter: '5', lastYear: '7' },
        { measure: 'aanvragen', product: 'id-kaart', lastQuarter: '80' },
      ),
    ]);
    expect(told.map(({ measure, product, values }) => [measure, product, [...values].sort()])).toEqual([
      [
        ...['klachten', undefined],
        [
          ...[
            ['2025-k1', '7'],
            ['2025-k3', '9'],
            ['2025-k4', '4'],
            ['2026-k1', '2'],
          ],
        ],
      ],
      ['aanvragen', 'paspoort', [['2025-k4', '120']]],
      ['aanvragen', 'id-kaart', [['2025-k4', '80']]],
    ]);
  });
});
