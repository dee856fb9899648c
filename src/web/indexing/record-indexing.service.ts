import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord, FactItem } from '../../agreements';
import type { FormationLine } from '../../agreements/domain';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { wordFault } from '../../platform/wording';
import { EffectReader, RecordFacts, Regradings, type AgreementTable } from '../../settlement';
import { regradedLines, type SupposedRegrading } from '../../settlement/domain';
import type { Message } from '../wording/word-refusal';

type Item = Readonly<Record<string, unknown>>;

/** Records what the forms of Indexering say, each under a source that reads as a cause. */
@Injectable()
export class RecordIndexing {
  constructor(
    private readonly effects: EffectReader,
    private readonly recordFacts: RecordFacts,
    private readonly regradings: Regradings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The day on which something is recorded now; what was done, was done then or before. */
  today(): string {
    return this.clock.today();
  }

  /** Enters a table in the agreement; answers why not. */
  enter(tx: Tx, record: AgreementRecord, { table, replaces }: AgreementTable): Promise<Message | undefined> {
    const kind = table.provisional ? 'voorlopige salaristabel' : 'salaristabel';
    const instead = replaces === undefined ? '' : ', in plaats van de vorige';
    const source = `${kind} ${table.collectiveAgreement} per ${dayOf(table.effectiveFrom)}${instead}`;
    const item = { id: table.tableId, table: table.tableId, ...(replaces && { replaces }) };
    return this.record(tx, record, source, { list: 'salaryTables', item });
  }

  /** Records something else about the indexing, under an id of its own. */
  async add(
    tx: Tx,
    record: AgreementRecord,
    source: string,
    { list, item }: { list: string; item: Item },
  ): Promise<Message | undefined> {
    const { position } = await this.effects.now(tx, record);
    const id = `${list} ${position + 1}`;
    return this.record(tx, record, source, { list, item: { id, ...item } });
  }

  /** Records the regrading of a function: each of its lines again, with the scale from its day on (DVO 4.4). */
  async regrade(
    tx: Tx,
    record: AgreementRecord,
    regrading: SupposedRegrading,
    document: string,
  ): Promise<Message | undefined> {
    const moment = await this.effects.now(tx, record);
    const lines = regradedLines(await this.regradings.formation(tx, record, moment), regrading);
    const wrong = wrongWithRegrading(regrading, lines);
    if (wrong !== undefined) return { text: 'Er is niets vastgelegd.', details: [wrong] };
    const source = `functieherwaardering per ${formatLongDate(regrading.from)} (${document})`;
    const facts = lines.map((line, index) => ({
      list: 'formation',
      item: { ...contentOf(line), id: `formation ${moment.position + 1 + index}`, replaces: line.id },
    }));
    return this.record(tx, record, source, ...facts);
  }

  private async record(
    tx: Tx,
    record: AgreementRecord,
    source: string,
    ...facts: readonly FactItem[]
  ): Promise<Message | undefined> {
    const outcome = await this.recordFacts.record(tx, record, source, facts);
    if (outcome.ok) return undefined;
    return { text: 'Er is niets vastgelegd.', details: outcome.faults.map(wordFault) };
  }
}

/** A scale from the first day of a line on corrects what was agreed; a regrading comes after another scale. */
function wrongWithRegrading(
  { function: jobFunction, from, scale }: SupposedRegrading,
  lines: readonly FormationLine[],
): string | undefined {
  if (lines.length === 0) return `${jobFunction} heeft dan al schaal ${scale}, of bestaat dan niet.`;
  return lines.some(({ grades }) => grades.every((grade) => grade.from >= from))
    ? `${jobFunction} begint zelf op ${formatLongDate(from)}. Een andere schaal vanaf het begin is een verbetering van de formatie: leg die vast met een bestand, als regel die de oude vervangt.`
    : undefined;
}

/** A line as a fact says it; its recording gives moment, source and place. */
function contentOf(line: FormationLine): Item {
  const { recordedOn: _day, source: _source, position: _position, place: _place, ...content } = line;
  return { ...content, hoursPerWeek: line.hoursPerWeek.toString() };
}

function dayOf(day: string): string {
  return formatLongDate(day as LocalDate);
}
