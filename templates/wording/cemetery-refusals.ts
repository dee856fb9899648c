import type { RefusalWording } from './refusal-wording';

/** Refusals about the six-weekly billing file of the cemetery administration (SLA 1.9). */
export const CEMETERY_REFUSAL_WORDING = {
  'no-series': { code: 'F.550', text: 'Er is nog geen reeks van bestanden ingesteld. Stel die eerst in.' },
  'series-fixed': {
    code: 'F.551',
    text: 'Er is al een bestand vrijgegeven, dus het anker ({anchor}) en de lengte ({days} dagen) blijven zo. Er is niets vastgelegd.',
  },
  'series-faults': { code: 'F.552', text: 'Deze reeks kan niet. Er is niets vastgelegd.' },
  'tariff-faults': {
    code: 'F.553',
    text: 'Het bestand met tarieven is niet in orde; er is niets vastgelegd. Aantal fouten: {count}.',
  },
  'tariffs-read-before': { code: 'F.554', text: 'Deze tarieven zijn al ingelezen ({file}).' },
  'export-faults': {
    code: 'F.555',
    text: 'De export is niet in orde; er is niets bewaard. Aantal fouten: {count}. Herstel ze in K2B, of stuur de export opnieuw met herstellingen.',
  },
  'window-released': { code: 'F.556', text: 'Het bestand van dit venster is al vrijgegeven: {file}.' },
  'window-not-next': {
    code: 'F.557',
    text: 'De vensters gaan op volgorde. Maak eerst het bestand van venster {next}.',
  },
  'window-running': {
    code: 'F.558',
    text: 'Dit venster loopt nog. Maak het bestand op of na {until}.',
  },
  'file-unwritable': {
    code: 'F.559',
    text: 'Het bestand is niet te schrijven met het profiel van de boekhouding. Kies een ander profiel.',
  },
  'not-prepared': { code: 'F.560', text: 'Dit bestand is nog niet voorbereid. Bereid het eerst voor.' },
  'preparation-differs': {
    code: 'F.561',
    text: 'Dit is niet meer wat je zag: er is iets gewijzigd of opnieuw voorbereid. Bekijk de nieuwste voorbereiding, of bereid het bestand opnieuw voor.',
  },
  'released-by-preparer': {
    code: 'F.562',
    text: 'Je hebt dit bestand zelf voorbereid. Een collega moet het vrijgeven.',
  },
  'released-by-reader': {
    code: 'F.563',
    text: 'Je hebt zelf een export ingelezen die in dit bestand zit. Een collega moet het vrijgeven.',
  },
  'sent-by-own-channel': {
    code: 'F.592',
    text: 'Je hebt het kanaal zelf ingesteld nadat dit bestand was vrijgegeven. Een collega moet het sturen. Zo beslist niemand alleen waar de namen van inwoners heen gaan.',
  },
  'not-released': { code: 'F.564', text: 'Venster {window} heeft nog geen vrijgegeven bestand.' },
  'received-before': { code: 'F.565', text: 'De ontvangst van {file} is al afgehandeld.' },
  'no-difference': { code: 'F.566', text: 'Bij {file} staat geen verschil open.' },
  'file-removed': {
    code: 'F.567',
    text: 'De inhoud van {file} is verwijderd, omdat de bewaartermijn voorbij is. Aantal, som en vingerafdruk blijven staan.',
  },
  'profile-faults': {
    code: 'F.570',
    text: 'Met dit profiel is geen bestand te lezen of te schrijven. Er is niets vastgelegd. Aantal fouten: {count}.',
  },
  'profile-built-in': {
    code: 'F.571',
    text: 'Slotsom heeft zelf al een profiel met de naam ‘{name}’. Kies een andere naam.',
  },
  'upload-of-another': {
    code: 'F.572',
    text: 'Een collega heeft deze export gestuurd. Alleen wie hem stuurde, herstelt hem of gooit hem weg.',
  },
  'mended-too-many': {
    code: 'F.573',
    text: 'Naast een export kun je hoogstens {most} cellen herstellen. Herstel ze in K2B en stuur een nieuwe export.',
  },
  'left-out-too-many': {
    code: 'F.576',
    text: 'Van een export kun je hoogstens {most} rijen weglaten. Maak in K2B een nieuwe export, zonder wat al is ingelezen.',
  },
  'channel-faults': { code: 'F.585', text: 'Dit kanaal kan niet. Er is niets vastgelegd.' },
  'no-channel': {
    code: 'F.586',
    text: 'De boekhouding haalt haar bestanden zelf op; er is geen kanaal om over te sturen. Stel dat eerst in.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;
