import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { formatLongDate } from '../../kernel/text';
import { NoticesNowReader, type NoticesNow, type ShownNotice } from '../../notice';
import { giverOf } from '../../notice/domain';
import { decide, type Person } from '../../people';
import type { Tx } from '../../platform/database';
import type { Task } from '../year/tasks-of';
import { mayDo } from './notice-permissions';

/** What a notice asks of the side that received it (DVO 9.2). */
@Injectable()
export class NoticeTasks {
  constructor(private readonly notices: NoticesNowReader) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    if (!decide(person, 'notice.read').allowed) return [];
    const now = await this.notices.read(tx, record);
    return now.notices.flatMap((shown) => tasksOf(shown, person, now));
  }
}

function tasksOf(shown: ShownNotice, person: Person, now: NoticesNow): Task[] {
  const { dossier, content, state, isReceived } = shown;
  if (state === 'taken-back' || giverOf(dossier) === person.party) return [];
  const end = `De overeenkomst eindigt op ${formatLongDate(content.endsOn)}.`;
  const task = (act: Parameters<typeof mayDo>[2], title: string, explanation: string): Task => {
    const isOwn = mayDo(person, shown, act, now);
    return { isOwn, title, explanation, action: 'Naar de opzegging', path: '/opzegging' };
  };
  return [
    ...(isReceived
      ? []
      : [task('confirm-receipt', `Bevestig de ontvangst van opzegging ${dossier.notice}`, end)]),
    ...(state === 'asked-back' && now.today < content.endsOn
      ? [
          task(
            'take-back',
            `Stem in met het intrekken van opzegging ${dossier.notice}, of laat haar staan`,
            end,
          ),
        ]
      : []),
  ];
}
