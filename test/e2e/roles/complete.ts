import { ASSESSED } from '../../support/one-of-every-list';
import { acceptanceOf, exampleFile, OMMEN, REFERENCES } from '../../support/api-example';
import { REPORT } from '../../support/bounce-report';
import { exportWith, OUTPUT_PROFILE, SERIES, SFTP_CHANNEL, TARIFFS } from '../../support/cemetery-steps';
import type { Sent } from '../../support/api-client';
import {
  CALAMITY,
  FIGURE,
  figureFile,
  HOURS,
  noteOf,
  proposalOf,
  PURCHASE,
  SCAN,
  SECTION_TEXT,
  yearOf,
} from './contents';
import { fileOf, OF_CONTRACTOR, OF_CLIENT, OWN } from './towns';

/** Between two towns that are each party to another agreement. */
const OF_OTHERS = { ...OWN, key: 'DVO-VREEMD', contractor: OF_CLIENT.client, client: OF_CONTRACTOR.client };
const TABLE = 'cao-gemeenten-2026-01-01';
const PROPOSAL = { body: proposalOf({ mark: 'Vreemd' }, 'voorstel') };
const NOTE = { body: noteOf({ mark: 'Vreemd' }, 'nota') };
const REASON = { body: { reden: 'omdat' } };
const ON_DAY = { body: { datum: '2026-03-05', reden: 'omdat' } };
const TEXT = { body: { tekst: 'waarom' } };
const SEEN = { ifMatch: '"gezien"' };
const DAY = { op: '2026-03-05' };
const ACCEPTANCE = { body: acceptanceOf({ totaal: '1.00', rijen: 1, waarschuwingen: [] }) };
const TAX = { lijst: 'corporationTax', id: 'vpb', costMonth: '2026-01', amount: '10.00', ...ASSESSED };
const CONTROL = { aantalRegels: 1, controletotaal: '1.00' };
const LETTER = { ontvangenOp: '2026-03-10', eindigtOp: '2028-01-01', brief: 'brief 9' };
const { code: _, ...PARTY } = OMMEN;

const V1 = 'post /v1/overeenkomsten/:kenmerk';
const ADDENDUM = `${V1}/addenda/:sleutel`;
const WINDOW = `${V1}/begraafvensters/:nummer`;
const ADVICE = `${V1}/adviesnotas/:nota`;
const YEAR = `${V1}/jaaraddenda/:jaar`;
const QUARTER = `${V1}/kwartaalrapportages/:kwartaal`;

/** All that a program has to send, for what asks for it before it looks at the agreement. */
const PROGRAMS: Readonly<Record<string, Sent>> = {
  'post /v1/overeenkomsten': {
    body: {
      ...{ kenmerk: 'DVO-VREEMD', titel: 'Vreemd', opdrachtgever: 'buren', opdrachtnemer: 'ommen' },
      begintOp: '2026-01-01',
    },
  },
  [`${V1}/referenties`]: { body: REFERENCES },
  'put /v1/partijen/:code': { body: PARTY },
  [`${V1}/feiten`]: { body: { bron: 'aanslag', feiten: [TAX] } },
  [`${V1}/feitenbestanden`]: { file: fileOf(OWN, 'jaaraddendum-2026.yaml'), body: { bron: 'jaaraddendum' } },
  [`${V1}/halfjaaroverzichten/:periode/toelichtingen`]: { body: { onderdeel: 'formatie', tekst: 'waarom' } },
  [`${V1}/halfjaaroverzichten/:periode/vaststellingen`]: SEEN,
  [`${V1}/coderingen`]: {
    body: { geldigVanaf: '2026-01', regels: [{ onderdeel: 'overhead', taakveld: '0.4' }] },
  },
  [`${V1}/jaarafrekeningen/:jaar/vaststellingen`]: SEEN,
  [`${V1}/salaristabellen`]: { body: { bron: 'salaristabel', tabel: TABLE } },
  [`${V1}/salaristabellen/:tabel/akkoorden`]: SEEN,
  [`${V1}/addenda`]: PROPOSAL,
  [`${ADDENDUM}/versies`]: PROPOSAL,
  [`${ADDENDUM}/antwoorden`]: TEXT,
  [`${ADDENDUM}/intrekkingen`]: REASON,
  [`${ADDENDUM}/afrondingen`]: { body: DAY },
  [`${ADDENDUM}/akkoorden-op-papier`]: { body: DAY, file: SCAN },
  [`${ADDENDUM}/vragen`]: TEXT,
  [`${ADDENDUM}/akkoorden`]: SEEN,
  [`${ADDENDUM}/afwijzingen`]: { ...REASON, ...SEEN },
  [`${ADDENDUM}/akkoorden-op-papier/bevestigingen`]: SEEN,
  [`${ADDENDUM}/akkoorden-op-papier/ontkenningen`]: { ...REASON, ...SEEN },
  [`${ADDENDUM}/posten`]: { body: HOURS },
  [`${ADDENDUM}/posten-met-bewijs`]: { body: PURCHASE, file: SCAN },
  [`${V1}/calamiteiten`]: { body: CALAMITY },
  [`${V1}/calamiteiten/:sleutel/versies`]: { body: CALAMITY },
  [`${ADDENDUM}/kostenvoorstellen`]: { body: { posten: ['A1-0001 bevestigd'] } },
  [`${ADDENDUM}/kostenakkoorden`]: SEEN,
  [`${ADDENDUM}/kostenafwijzingen`]: { ...REASON, ...SEEN },
  [`${ADDENDUM}/indieningen`]: SEEN,
  [`${V1}/adviesnotas`]: NOTE,
  [`${ADVICE}/versies`]: NOTE,
  [`${ADVICE}/indieningen`]: SEEN,
  [`${ADVICE}/besluiten-binnen-plafond`]: SEEN,
  [`${ADVICE}/antwoorden`]: TEXT,
  [`${ADVICE}/intrekkingen`]: REASON,
  [`${ADVICE}/vragen`]: TEXT,
  [`${ADVICE}/instemmingen`]: SEEN,
  [`${ADVICE}/afwijzingen`]: { ...REASON, ...SEEN },
  [`${V1}/opzeggingen`]: { body: LETTER },
  [`${V1}/opzeggingen/:opzegging/ontvangstbetwistingen`]: REASON,
  [`${V1}/opzeggingen/:opzegging/intrekkingsweigeringen`]: REASON,
  [`${V1}/opzeggingen/:opzegging/intrekkingsverzoeken`]: REASON,
  [`${YEAR}/versies`]: { body: yearOf() },
  [`${YEAR}/indieningen`]: SEEN,
  [`${YEAR}/antwoorden`]: TEXT,
  [`${YEAR}/intrekkingen`]: REASON,
  [`${YEAR}/vragen`]: TEXT,
  [`${YEAR}/akkoorden`]: SEEN,
  [`${YEAR}/afwijzingen`]: { ...REASON, ...SEEN },
  [`${QUARTER}/cijfers`]: { body: FIGURE },
  [`${QUARTER}/cijferbestanden`]: { file: figureFile('0') },
  [`${QUARTER}/versies`]: { body: { teksten: [] } },
  [`${QUARTER}/indieningen`]: SEEN,
  [`${QUARTER}/antwoorden`]: { body: SECTION_TEXT },
  [`${QUARTER}/intrekkingen`]: { body: { versie: 1, reden: 'x' } },
  [`${QUARTER}/opmerkingen`]: { body: SECTION_TEXT },
  [`${QUARTER}/vaststellingen`]: SEEN,
  [`${V1}/loonbestanden`]: { file: exampleFile('loonkosten/2026-04.csv'), body: { profiel: 'twenterand-1' } },
  [`${V1}/loonbestanden/:id/vastleggingen`]: ACCEPTANCE,
  [`${V1}/loonleveringen/:aanlevering/intrekkingen`]: REASON,
  [`${V1}/begraafreeksen`]: { body: SERIES },
  [`${V1}/begraafkanalen`]: { body: SFTP_CHANNEL },
  [`${V1}/begraaftarieven`]: TARIFFS,
  [`${V1}/begraafprofielen`]: { body: OUTPUT_PROFILE },
  [`${V1}/begraafprofielen/voorstellen`]: exportWith(),
  [`${V1}/begraafexporten`]: exportWith(),
  [`${V1}/begraafexporten/:id/vastleggingen`]: { body: CONTROL },
  [`${WINDOW}/vrijgaven`]: SEEN,
  [`${WINDOW}/ontvangsten`]: { body: CONTROL },
  [`${WINDOW}/verschilafhandelingen`]: REASON,
  [`${V1}/concepten`]: { body: { maand: '2026-02' } },
  'delete /v1/overeenkomsten/:kenmerk/concept': SEEN,
  [`${V1}/concept/vaststellingen`]: SEEN,
  [`${V1}/concept/grensakkoorden`]: { ...REASON, ...SEEN },
  [`${V1}/factuurgrenzen`]: {
    body: { sprongPercentage: 25, sprongMinimum: '1000.00', meesteRegels: 500, reden: 'omdat' },
  },
  [`${V1}/facturatiestanden`]: { body: { uit: true, reden: 'omdat' } },
  [`${V1}/rekenregelverschillen/akkoorden`]: { ...REASON, ...SEEN },
  'post /v1/facturen/:nummer/crediteringen': REASON,
  'post /v1/facturen/:nummer/afleveringen': REASON,
  'post /v1/facturen/:nummer/terugmeldingen': ON_DAY,
  'post /v1/facturen/:nummer/terugmeldingen/rapporten': { file: { name: 'terug.eml', content: REPORT } },
  'post /v1/facturen/:nummer/ontvangsten': ON_DAY,
  [`${V1}/factuurkanalen`]: { body: SFTP_CHANNEL },
  'post /v1/overeenkomstbestanden': {
    file: fileOf(OF_OTHERS, 'overeenkomst.yaml'),
    body: { bron: 'overeenkomst' },
  },
};

/** The fields of forms that are looked at before the agreement. */
const FORMS: Readonly<Record<string, Sent>> = {
  'post /maanden/:month/rekenregelakkoorden': REASON,
  'post /maanden/:month/grensakkoorden': { body: { grensreden: 'omdat' } },
  'post /maanden/:month/aanleveringen/:code/intrekkingen': REASON,
  'post /facturen/:number/crediteringen': REASON,
  'post /facturen/:number/afleveringen': { body: { verzendreden: 'omdat' } },
  'post /facturen/:number/terugmeldingen': { body: { teruggekomen: '2026-03-05', terugreden: 'omdat' } },
  'post /facturen/:number/terugmeldingen/rapporten': { file: { name: 'terug.eml', content: REPORT } },
  'post /facturen/:number/ontvangsten': { body: { ontvangen: '2026-03-05', ontvangstreden: 'omdat' } },
  'post /k2b/inlezen': exportWith(),
  'post /k2b/inlezen/:upload/vastleggingen': { body: { aantal: '1', controletotaal: '1,00' } },
  'post /k2b/inlezen/:upload/verwijderingen': { body: { zeker: 'ja' } },
  'post /k2b/inlezen/:upload/herstellingen': {
    body: { 'cellen-0': 'postcode|2', 'tekst-0': '7731 AB', reden: 'omdat' },
  },
  'post /k2b/inlezen/:upload/weglatingen': { body: { rijen: '2', weglaatreden: 'omdat' } },
  'post /k2b/:window/ontvangsten': { body: { aantal: '1', controletotaal: '1,00' } },
  'post /k2b/:window/verschilafhandelingen': REASON,
};

/** What a route has to be sent before the agreement itself is what it turns on. */
export function complete(name: string): Sent {
  return PROGRAMS[name] ?? FORMS[name] ?? {};
}
