import { shownStateOf } from '../../../addenda/domain';
import { formatLongDate } from '../../../kernel/text';
import type { AddendumView } from './addendum-view';

/** What the reader should know first; an open question and a refusal in the words of the client. */
export function sentenceOf({ shown: { dossier, state }, latest, shared, approved }: AddendumView): string {
  const said = dossier.acts.findLast(({ version, text }) => version === latest.version && text !== undefined);
  const quoted = said?.text === undefined ? '' : ` ‘${said.text}’`;
  const before =
    approved && approved.version !== latest.version ? ` Versie ${approved.version} blijft gelden.` : '';
  const waiting = shared === latest ? '' : ` Tot dan ligt versie ${shared.version} er.`;
  switch (shownStateOf(dossier.kind, state)) {
    case 'draft':
      return `Dit is een concept. De opdrachtgever ziet het pas als je het voorlegt.${before || waiting}`;
    case 'submitted':
      return approved
        ? `Deze versie wacht op akkoord van de opdrachtgever.${before}`
        : 'Dit wacht op akkoord van de opdrachtgever. Het werk mag pas beginnen na dat akkoord (DVO artikel 3.6).';
    case 'questioned':
      return `De opdrachtgever stelde een vraag:${quoted}`;
    case 'awaits-confirmation':
      return `Een akkoord op papier van ${day(state.paper?.day)} is vastgelegd. Het telt als de opdrachtgever het bevestigt.`;
    case 'running':
      return dossier.kind === 'calamity'
        ? 'De calamiteit is gemeld en het werk mag doorgaan. De kosten tellen als beide partijen het erover eens zijn (DVO artikel 3.7).'
        : 'De overeenkomst zelf is het akkoord. De kosten komen op de factuur na afronding (DVO artikel 4.6).';
    case 'costs-offered':
      return 'De kosten zijn voorgelegd en wachten op akkoord van de opdrachtgever (DVO artikel 3.7).';
    case 'approved':
      return 'De opdrachtgever is akkoord. Het werk mag worden gedaan.';
    case 'refused':
      return `De opdrachtgever is niet akkoord.${quoted}${before}`;
    case 'withdrawn':
      return `Dit addendum is ingetrokken.${quoted}`;
    case 'completed':
      return `Dit addendum is afgerond op ${day(state.completedOn)}. Er komt niets meer bij.`;
  }
}

function day(date: Parameters<typeof formatLongDate>[0] | undefined): string {
  return date === undefined ? 'onbekende datum' : formatLongDate(date);
}
