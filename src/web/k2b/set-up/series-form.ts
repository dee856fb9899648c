import { DUE_SHIFTS, readNewSeries, type DeliverySeries } from '../../../cemetery/domain';
import type { SeriesVersion } from '../../../cemetery';
import type { Fault } from '../../../kernel/fault/fault';
import { formatDate } from '../../../kernel/text';
import { textOf, type Fields } from '../../forms/fields';
import { linesOf, wholeOf } from '../../forms/plain-values';
import { readDay } from '../../forms/read-day';
import type { FieldError } from '../../parts/error-summary';
import { wordFaultOnPage } from '../../wording/word-faults';

/** The fields of the form in order; each has the name of its key in a set-up. */
export const SERIES_LABELS = {
  anker: 'Eerste dag van het eerste venster',
  dagen: 'Lengte van elk venster, in dagen',
  verschuiving: 'Valt de uiterste dag op een dag die geen werkdag is, dan gaat die',
  sluitingsdagen: 'Eigen sluitingsdagen van de boekhouding',
  begraafplaatsen: 'Begraafplaatsen',
  aanleverprofiel: 'Profiel van het bestand voor de boekhouding',
  bewaarmaanden: 'Zo lang blijven debiteuren na ontvangst bewaard, in maanden',
  bsnGrondslag: 'Wet die een burgerservicenummer in het bestand toestaat',
} as const;

export type SeriesField = keyof typeof SERIES_LABELS;
export type SeriesValues = Readonly<Record<SeriesField, string>>;

/** A set-up that a form gives, by its Dutch keys, with the series that it is. */
interface GivenSeries {
  readonly setUp: object;
  readonly series: DeliverySeries;
}

const FIELDS = Object.keys(SERIES_LABELS) as SeriesField[];

/** What a form asks by itself: windows of six weeks, and debtors for two years. */
export const USUAL_SERIES: SeriesValues = {
  ...{ anker: '', dagen: '42', verschuiving: 'volgende-werkdag', sluitingsdagen: '', begraafplaatsen: '' },
  ...{ aanleverprofiel: '', bewaarmaanden: '24', bsnGrondslag: '' },
};

/** The form filled in with what counts now. */
export function valuesOf({ series, outputProfile }: SeriesVersion): SeriesValues {
  const shift = Object.entries(DUE_SHIFTS).find(([, value]) => value === series.shift)?.[0] ?? '';
  return {
    ...{ anker: formatDate(series.anchor), dagen: series.days.toString(), verschuiving: shift },
    sluitingsdagen: series.closingDays.map(formatDate).join('\n'),
    begraafplaatsen: series.cemeteries.join('\n'),
    aanleverprofiel: outputProfile,
    bewaarmaanden: series.keepDebtorsMonths.toString(),
    bsnGrondslag: series.citizenNumbersBy ?? '',
  };
}

/** The series that a form gives, or everything that is wrong with it, each by its field. */
export function readSeriesForm(fields: Fields | undefined): {
  readonly values: SeriesValues;
  readonly given: GivenSeries | undefined;
  readonly errors: readonly FieldError[];
} {
  const values = Object.fromEntries(FIELDS.map((name) => [name, textOf(fields, name)])) as SeriesValues;
  const setUp = setUpOf(values);
  const read = readNewSeries(setUp);
  const errors = [
    ...(read.ok ? [] : errorsOfSeries(read.faults)),
    ...(values.aanleverprofiel === '' ? [{ name: 'aanleverprofiel', message: 'Kies een profiel.' }] : []),
  ];
  return {
    values,
    given: read.ok && errors.length === 0 ? { setUp, series: read.value } : undefined,
    errors,
  };
}

/** What is wrong with a series, each by the field of the form. */
export function errorsOfSeries(faults: readonly Fault[]): FieldError[] {
  return FIELDS.flatMap((name) => {
    const fault = faults.find(({ path }) => path.split('[')[0] === name);
    if (!fault) return [];
    const isMissing = fault.code === 'missing-field' || fault.code === 'empty-list';
    return [
      { name, message: `${SERIES_LABELS[name]}: ${isMissing ? 'vul dit in.' : wordFaultOnPage(fault)}` },
    ];
  });
}

function setUpOf(values: SeriesValues): object {
  const { anker, dagen, bewaarmaanden, bsnGrondslag } = values;
  return {
    ...(anker !== '' && { anker: readDay(anker) ?? anker }),
    ...{ dagen: wholeOf(dagen), verschuiving: values.verschuiving },
    sluitingsdagen: linesOf(values.sluitingsdagen).map((line) => readDay(line) ?? line),
    begraafplaatsen: linesOf(values.begraafplaatsen),
    ...(bsnGrondslag !== '' && { bsnGrondslag }),
    bewaarmaanden: wholeOf(bewaarmaanden),
  };
}
