import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import { AgreementTables, EffectReader, Regradings } from '../../settlement';
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
    const [accepts, records] = [
      decide(person, 'indexation.accept').allowed,
      decide(person, 'facts.record').allowed,
    ];
    return [
      ...tables
        .filter(({ state }) => state === 'awaits-acceptance')
        .map((one) => ({
          isOwn: accepts,
          isUrgent: true,
          title: accepts
            ? `Beoordeel de salaristabel ${nameOfTable(one)}`
            : `De salaristabel ${nameOfTable(one)} wacht op akkoord van de opdrachtgever`,
          explanation: 'De tabel telt pas mee voor het plafond na akkoord.',
          action: 'Effect bekijken',
          path: `/indexering/tabellen/${one.table.tableId}`,
        })),
      ...tables
        .filter(({ isToEnter }) => records && isToEnter)
        .map((one) => ({
          isOwn: true,
          isUrgent: true,
          title: `Neem de salaristabel ${nameOfTable(one)} op`,
          explanation: 'De tabel is ingelezen, maar telt nog niet mee in deze overeenkomst.',
          action: 'Effect bekijken',
          path: `/indexering/tabellen/${one.table.tableId}`,
        })),
      ...(records && regradings.some(({ announcement }) => !announcement)
        ? [
            {
              isOwn: true,
              title: 'Leg vast hoe de herwaardering is gemeld',
              explanation:
                'Van een herwaardering is geen melding aan de opdrachtgever vastgelegd (DVO artikel 4.4).',
              action: 'Naar indexering',
              path: '/indexering',
            },
          ]
        : []),
    ];
  }
}
