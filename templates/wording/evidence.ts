/** What verifying found: which record, and what is wrong with it; `{name}` is filled in. */
export const FINDING_WORDING = {
  'chain-gap': 'Auditketen {key}, schakel {sequence}: ontbreekt of is verplaatst.',
  'chain-previous-differs': 'Auditketen {key}, schakel {sequence}: sluit niet aan op de schakel ervoor.',
  'chain-content-differs': 'Auditketen {key}, schakel {sequence}: de inhoud is gewijzigd.',
  'chain-loose-event': 'Auditketen {key}, na schakel {sequence}: er is een gebeurtenis zonder schakel.',
  'chain-loose-link':
    'Auditketen {key}, schakel {sequence}: de gebeurtenis ontbreekt of hoort bij een andere keten.',
  'chain-cut-off': 'Auditketen {key}, schakel {sequence}: is afgebroken of vervangen nadat ze was verankerd.',
  'document-head-lost': 'Document {number}: de auditkop die erop staat, komt in keten {key} niet meer voor.',
  'document-missing':
    'Document {number}: ontbreekt, maar is volgens keten {key} (schakel {sequence}) vastgesteld.',
  'document-not-in-chain': 'Document {number}: is volgens keten {key} nooit vastgesteld.',
  'document-differs-from-chain': 'Document {number}: heeft een andere inhoud dan keten {key} noemt.',
  'document-body-changed': 'Document {number}: de inhoud past niet bij de vastgelegde hash.',
  'document-column-differs': 'Document {number}: {field} is anders dan in het document zelf.',
  'document-total-differs': 'Document {number}: de regels tellen niet op tot het totaal.',
  'document-not-as-computed': 'Document {number}: {field} is anders dan opnieuw berekend uit de feiten.',
  'document-line-differs': 'Document {number}, regel {line}: is anders dan opnieuw berekend uit de feiten.',
  'year-end-missing':
    'Jaarafrekening {year} van {key}: ontbreekt, maar is volgens de keten (schakel {sequence}) vastgesteld.',
  'year-end-not-in-chain': 'Jaarafrekening {year} van {key}: is volgens de keten nooit vastgesteld.',
  'year-end-differs-from-chain': 'Jaarafrekening {year} van {key}: is anders dan de keten noemt.',
  'year-end-body-changed': 'Jaarafrekening {year} van {key}: de inhoud past niet bij de vastgelegde hash.',
  'year-end-column-differs': 'Jaarafrekening {year} van {key}: {field} is anders dan in de afrekening zelf.',
  'year-end-not-as-computed':
    'Jaarafrekening {year} van {key}: {field} is anders dan opnieuw berekend uit de feiten.',
  'half-year-missing':
    'Halfjaaroverzicht {period} van {key}, versie {version}: ontbreekt, maar is volgens de keten (schakel {sequence}) vastgesteld.',
  'half-year-not-in-chain':
    'Halfjaaroverzicht {period} van {key}, versie {version}: is volgens de keten nooit vastgesteld.',
  'half-year-differs-from-chain':
    'Halfjaaroverzicht {period} van {key}, versie {version}: is anders dan de keten noemt.',
  'half-year-body-changed':
    'Halfjaaroverzicht {period} van {key}, versie {version}: cijfers of toelichtingen passen niet bij de vingerafdruk.',
  'half-year-column-differs':
    'Halfjaaroverzicht {period} van {key}, versie {version}: {field} is anders dan in het overzicht zelf.',
  'quarterly-report-missing':
    'Kwartaalrapportage {quarter} van {key}, versie {version}: ontbreekt, maar is volgens de keten (schakel {sequence}) voorgelegd.',
  'quarterly-report-not-in-chain':
    'Kwartaalrapportage {quarter} van {key}, versie {version}: is volgens de keten nooit voorgelegd.',
  'quarterly-report-differs-from-chain':
    'Kwartaalrapportage {quarter} van {key}, versie {version}: is anders dan de keten noemt.',
  'quarterly-report-body-changed':
    'Kwartaalrapportage {quarter} van {key}, versie {version}: cijfers of teksten passen niet bij de vingerafdruk.',
  'quarterly-report-column-differs':
    'Kwartaalrapportage {quarter} van {key}, versie {version}: {field} is anders dan in de rapportage zelf.',
  'quarterly-report-acts-differ':
    'Kwartaalrapportage {quarter} van {key}, versie {version}: opmerkingen, antwoorden of de vaststelling zijn anders dan de keten noemt.',
  'run-missing': 'Run van document {number} in {key} (schakel {sequence}): ontbreekt.',
  'run-differs':
    'Run {run} van {key}: documenten, vingerafdruk of personen zijn anders dan opnieuw berekend.',
  'run-cannot-be-computed': 'Run {run} van {key}: is met de vastgelegde feiten niet opnieuw te berekenen.',
  'explanation-differs': 'Run {run} van {key}: de bewaarde berekening komt niet uit op de bedragen.',
  'facts-unreadable': 'Feiten van {key}: een vastgelegd feit is niet te lezen ({reason}).',
  'number-missing': 'Nummer {number}: is uitgegeven, maar er is geen document met dit nummer.',
  'number-unexpected': 'Document {number}: dit nummer is nooit uitgegeven.',
  'series-date-differs': 'Nummer {number}: de nummerreeks noemt een andere dag dan het document.',
  'position-missing': 'Positie {position} van {key}: het feit ontbreekt.',
  'position-unexpected': 'Positie {position} van {key}: komt dubbel voor of is nooit uitgegeven.',
  'position-misplaced': 'Positie {position} van {key}: hoort niet bij de vastlegging die erbij staat.',
  'recording-missing': 'Vastlegging ‘{source}’ van {key} (schakel {sequence}): ontbreekt of is gewijzigd.',
  'recording-not-in-chain':
    'Vastlegging ‘{source}’ van {key}, vanaf positie {position}: staat niet in de auditketen.',
  'delivery-differs':
    'Loonaanlevering {delivery} van {key}: regels of totaal zijn anders dan bij het vastleggen.',
  'acceptance-missing':
    'Akkoord op nieuwe rekenregels van {key} (schakel {sequence}): ontbreekt of is gewijzigd.',
  'acceptance-not-in-chain': 'Akkoord op rekenregels {version} van {key}: staat niet in de auditketen.',
  'rules-not-accepted':
    'Run {run} van {key}: brengt een verschil van rekenregels {version} in rekening dat niemand heeft aanvaard.',
  'calculation-differs':
    'Document {number}: de bewaarde berekening, het moment, de regelversie of wie het maakte is anders dan keten {key} noemt.',
  'cemetery-window-gap': 'Begraafplaatsbestand {file} van {key}: het venster sluit niet aan op het vorige.',
  'cemetery-file-not-in-chain':
    'Begraafplaatsbestand {file} van {key}: aantal, bedrag of vingerafdruk zijn anders dan de keten noemt, of het is nooit vrijgegeven.',
  'cemetery-file-total-differs':
    'Begraafplaatsbestand {file} van {key}: de items tellen niet op tot het controletotaal.',
  'cemetery-file-changed':
    'Begraafplaatsbestand {file} van {key}: het bestand past niet bij zijn vingerafdruk.',
  'cemetery-file-bytes-missing':
    'Begraafplaatsbestand {file} van {key}: het bestand ontbreekt, terwijl zijn termijn niet voorbij is.',
  'cemetery-file-bytes-back':
    'Begraafplaatsbestand {file} van {key}: het bestand is er weer, terwijl het na zijn termijn is verwijderd.',
  'cemetery-item-twice': 'K2B-export {export} van {key}, rij {row}: dit item staat in meer dan één bestand.',
  'cemetery-item-left-out': 'K2B-export {export} van {key}, rij {row}: dit item staat in geen bestand.',
  'cemetery-export-changed': 'K2B-export {export} van {key}: het bestand past niet bij zijn vingerafdruk.',
  'cemetery-export-bytes-missing':
    'K2B-export {export} van {key}: het bestand ontbreekt, terwijl de termijn van zijn items niet voorbij is.',
  'cemetery-export-bytes-back':
    'K2B-export {export} van {key}: het bestand is er weer, terwijl het na zijn termijn is verwijderd.',
  'cemetery-export-rows-differ':
    'K2B-export {export} van {key}: een rij van het bestand is niet ingelezen en ook niet weggelaten, of andersom.',
  'content-differs': '{record} van {key}: is anders dan bij het vastleggen.',
  'content-missing': '{record} van {key}: ontbreekt.',
  'content-unexpected': '{record} van {key}: is nooit vastgelegd.',
} as const;

/** What was recorded together, as it is called in findings; its own name comes after it. */
export const CONTENT_NAMES: Readonly<Record<string, string>> = {
  recording: 'Vastlegging vanaf positie',
  delivery: 'Loonaanlevering',
  'salary-table': 'Salaristabel',
  party: 'Partij en versie',
  'cemetery-series': 'Begraafreeks, versie',
  'cemetery-profile': 'K2B-profiel',
  'cemetery-tariffs': 'Begraaftarieven',
  'cemetery-export': 'K2B-export',
  'cemetery-preparation': 'Voorbereiding van begraafvenster',
  'cemetery-file': 'Begraafplaatsbestand',
  'cemetery-channel': 'Kanaal van begraafplaatsbestanden, versie',
  'cemetery-delivery': 'Aflevering van begraafplaatsbestand',
  'cemetery-attempt': 'Poging tot aflevering van begraafplaatsbestand',
  'cemetery-act': 'Handeling bij begraafplaatsbestand',
  'invoice-channel': 'Kanaal voor facturen, versie',
  'invoice-delivery': 'Verzending van factuur',
  'invoice-attempt': 'Poging tot verzending van factuur',
  'invoice-act': 'Handeling bij factuur',
};

/** What the command line says about verifying. */
export const VERIFICATION_WORDING = {
  sound:
    'In orde: {links} schakels in {chains} ketens, {documents} documenten, {yearEnds} jaarafrekeningen, {halfYears} halfjaaroverzichten en {quarterlyReports} kwartaalrapportages gecontroleerd.',
  found:
    'Niet in orde: {count} bevindingen; {links} schakels in {chains} ketens, {documents} documenten, {yearEnds} jaarafrekeningen, {halfYears} halfjaaroverzichten en {quarterlyReports} kwartaalrapportages gecontroleerd.',
  notRecomputed:
    '{count} documenten zijn met een andere regelversie gemaakt en gelden zoals ze zijn vastgesteld; hun hashes, regels en berekeningen zijn gecontroleerd.',
  rulesDiffer:
    '{key}: rekenregels {version} komen voor {count} vastgestelde regels anders uit ({total}). Dat is een verschil van rekenregels, geen wijziging van wat is vastgelegd; {accepted}.',
  rulesAccepted: 'het is aanvaard en komt op de volgende factuur',
  rulesOpen: 'facturering wacht tot iemand het aanvaardt',
} as const;

/** What became of making one document again. */
export const RECOMPUTATION_WORDING = {
  equal: 'Gelijk.',
  different: 'Niet gelijk.',
  otherRules:
    'Gemaakt met rekenregels {rulesVersion}, dus met rekenregels {rulesVersionNow} niet opnieuw te maken. Het geldt zoals het is vastgesteld; de inhoud past bij de hash.',
} as const;

/** What the command line says when evidence is written. */
export const WRITTEN_WORDING =
  'Geschreven: {file}\nHash van het geheel: {hash}\nControleren kan overal waar Node is: node {verifier} {file}';
