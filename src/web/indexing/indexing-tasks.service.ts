import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { AgreementTables, EffectReader, Regradings, type AgreementTable } from '../../settlement';
import type { Task } from '../year/tasks-of';
import { nameOfTable } from './table-state';

/** What there is to do about salary tables and regradings, for whoever may. */
@Injectable()
export class IndexingTasks {
  constructor(
    private readonly tables: AgreementTables,
    private readonly regradings: Regradings,
    private readonly effects: EffectReader,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    if (!decide(person, 'indexation.read').allowed) return [];
    const moment = await this.effects.now(tx, record);
    const tables = await this.tables.load(tx, record, moment);
    const regradings = await this.regradings.load(tx, record, moment);
    return [
      ...tables.flatMap((one) => tasksOfTable(one, person)),
      ...(decide(person, 'facts.record').allowed && regradings.some(({ announcement }) => !announcement)
        ? [ANNOUNCE]
        : []),
    ];
  }
}

/** What comes first: the client's acceptance, entering it, and talking about what it changed. */
function tasksOfTable(one: AgreementTable, person: Person): Task[] {
  const path = `/indexering/tabellen/${one.table.tableId}`;
  if (one.state === 'awaits-acceptance') return [awaiting(one, path, person)];
  if (one.isToConsult) return toConsult(one, path, person);
  if (!decide(person, 'facts.record').allowed) return [];
  if (one.isToEnter)
    return [
      {
        ...{ isOwn: true, isUrgent: true, action: 'Effect bekijken', path },
        title: `Neem de salaristabel ${nameOfTable(one)} op`,
        explanation: 'De tabel is ingelezen, maar telt nog niet mee in deze overeenkomst.',
      },
    ];
  return [];
}

/** A table that changed an agreed ceiling is talked about: the client sees that it is to be, and what it changes. */
function toConsult(one: AgreementTable, path: string, person: Person): Task[] {
  const title = `salaristabel ${nameOfTable(one)}`;
  const explanation =
    'De tabel verandert het afgesproken plafond. Er is nog geen afstemming vastgelegd (SLA, Addendum).';
  if (decide(person, 'facts.record').allowed)
    return [
      { isOwn: true, title: `Stem de ${title} af`, explanation, action: 'Afstemming vastleggen', path },
    ];
  if (!decide(person, 'indexation.accept').allowed) return [];
  return [
    {
      ...{ isOwn: false, action: 'Effect bekijken', path, explanation },
      title: `De opdrachtnemer stemt de ${title} nog met je af`,
    },
  ];
}

function awaiting(one: AgreementTable, path: string, person: Person): Task {
  const accepts = decide(person, 'indexation.accept').allowed;
  return {
    isOwn: accepts,
    isUrgent: true,
    title: accepts
      ? `Beoordeel de salaristabel ${nameOfTable(one)}`
      : `De salaristabel ${nameOfTable(one)} wacht op akkoord van de opdrachtgever`,
    explanation: 'De tabel telt pas mee voor het plafond na akkoord.',
    action: 'Effect bekijken',
    path,
  };
}

const ANNOUNCE: Task = {
  isOwn: true,
  title: 'Leg vast hoe de herwaardering is gemeld',
  explanation: 'Van een herwaardering is geen melding aan de opdrachtgever vastgelegd (DVO artikel 4.4).',
  action: 'Naar indexering',
  path: '/indexering',
};
