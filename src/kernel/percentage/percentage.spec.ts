import { Euro, Exact } from '../money';
import { Percentage } from './percentage';

const percentage = (text: string): Percentage => Percentage.parse(text) ?? Percentage.ZERO;
const euro = (text: string): Euro => Euro.parse(text) ?? Euro.ZERO;

describe('a percentage', () => {
  it.each([
    ['24.5', '26115.29', '6398.25'],
    ['21', '130054.16', '27311.37'],
    ['23', '-12.34', '-2.84'],
    ['25', '0.02', '0.01'],
    ['25', '-0.02', '-0.01'],
    ['0', '1000.00', '0.00'],
    ['100', '0.01', '0.01'],
    ['33.3333', '100.00', '33.33'],
  ])('of %s %% of %s is %s', (text, base, part) => {
    expect(percentage(text).of(euro(base)).rounded().toString()).toBe(part);
  });

  it('is exact until it is rounded', () => {
    expect(percentage('17.05').of(euro('0.01')).toString()).toBe('0.001705');
  });

  it('comes on top of a hundred', () => {
    expect(percentage('17.05').onTop().toString()).toBe('117.05');
  });

  it.each([
    ['21', '21.00'],
    ['24.5', '24.50'],
    ['21.000', '21.00'],
    ['17.0525', '17.0525'],
    ['0', '0.00'],
  ])('%s is written %s', (text, written) => {
    expect(percentage(text).toFixedText()).toBe(written);
  });

  it('reads decimal text only', () => {
    expect(Percentage.parse('21 %')).toBeUndefined();
    expect(Percentage.parse('21.000')?.toString()).toBe('21');
  });

  it('knows its sign, its decimals and its place', () => {
    expect(percentage('-1').isNegative()).toBe(true);
    expect(percentage('0.00').isZero()).toBe(true);
    expect(percentage('24.50').decimalPlaces()).toBe(1);
    expect(percentage('9').compareTo(percentage('21'))).toBe(-1);
  });

  it('names the fact it was read from', () => {
    const part = percentage('25').asFact('oh', 'percentage').of(euro('10.00')).rounded();
    expect(part.node?.operation).toBe('round-to-cents');
    expect(JSON.stringify(part.node)).toContain('"fact":"oh"');
    expect(Exact.of(25).asFact('oh', 'percentage').node?.value).toBe('25');
  });
});
