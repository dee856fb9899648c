import { roleIn } from './municipality';
import { readMapping } from './read-mapping';

const TWO = `
bestandssoort: aanmelden/1
gemeenten:
  - partij: twenterand
    naam: Twenterand
    kant: opdrachtnemer
    uitgever: https://login.twenterand.example
    clientId: slotsom
    clientSecretBestand: geheim
    rolclaim: roles
    rollen:
      - { waarde: fin, rol: financieel medewerker }
      - { waarde: lead, rol: teamleider Dienstverlening }
  - partij: ommen
    naam: Ommen
    kant: opdrachtgever
    uitgever: https://login.ommen.example/realms/ommen
    clientId: slotsom
    clientSecret: ook-geheim
    scope: openid roles
    doelgroep: https://slotsom.example/v1
    rolclaim: [realm_access, roles]
    rollen:
      - { waarde: regie, rol: regisseur }
`;

const read = (content: string, isTrial = false): ReturnType<typeof readMapping> =>
  readMapping(content, (file) => (file === 'geheim' ? 'uit-bestand\n' : undefined), isTrial);

const mistakesOf = (content: string, isTrial = false): readonly string[] => {
  const result = read(content, isTrial);
  return result.ok ? [] : result.mistakes;
};

describe('the file that says how people sign in', () => {
  it('gives each municipality its provider and its roles', () => {
    const result = read(TWO);
    expect(result).toMatchObject({
      ok: true,
      value: [
        {
          party: 'twenterand',
          side: 'contractor',
          issuer: 'https://login.twenterand.example',
          clientSecret: 'uit-bestand',
          scope: 'openid',
          audience: undefined,
          rolesClaim: ['roles'],
          roles: [
            { value: 'fin', role: 'financial-officer' },
            { value: 'lead', role: 'team-lead' },
          ],
        },
        { party: 'ommen', side: 'client', scope: 'openid roles', rolesClaim: ['realm_access', 'roles'] },
      ],
    });
  });

  it.each([
    ['a side that does not exist', 'kant: opdrachtnemer', 'kant: system', 'gemeenten[0].kant: moet'],
    ['a role that does not exist', 'rol: regisseur', 'rol: burgemeester', 'gemeenten[1].rollen[0].rol: moet'],
    [
      'a role of the other side',
      'rol: regisseur',
      'rol: financieel medewerker',
      'gemeenten[1].rollen: een rol bestaat niet',
    ],
    ['a party without code', 'partij: ommen', 'partij: Ommen', 'gemeenten[1].partij: moet'],
    ['the party that sees all', 'partij: ommen', 'partij: system', 'gemeenten[1].partij: moet'],
    ['two providers of one party', 'partij: ommen', 'partij: twenterand', 'gemeenten: elke gemeente'],
    [
      'one provider for two parties',
      'https://login.ommen.example/realms/ommen',
      'https://login.twenterand.example',
      'gemeenten: elke gemeente heeft een eigen uitgever',
    ],
    ['plain http', 'https://login.ommen', 'http://login.ommen', 'gemeenten[1].uitgever: moet met https'],
    ['no secret', '    clientSecret: ook-geheim\n', '', 'gemeenten[1].clientSecret: geef'],
    [
      'two secrets',
      'clientSecretBestand: geheim',
      'clientSecretBestand: geheim\n    clientSecret: x',
      'gemeenten[0].clientSecret: geef',
    ],
    [
      'a secret that is not there',
      'clientSecretBestand: geheim',
      'clientSecretBestand: weg',
      'gemeenten[0].clientSecretBestand: dit bestand',
    ],
    [
      'tokens of persons that would open the interface',
      'doelgroep: https://slotsom.example/v1',
      'doelgroep: slotsom',
      'gemeenten[1].doelgroep: moet anders',
    ],
    ['a value twice', 'waarde: lead', 'waarde: fin', 'gemeenten[0].rollen: een waarde'],
    ['a scope without openid', 'scope: openid roles', 'scope: roles', 'gemeenten[1].scope: moet openid'],
    [
      'a key that does not exist',
      'scope: openid',
      'scopes: openid',
      'gemeenten[1]: onbekende sleutel: scopes',
    ],
    ['another kind of file', 'aanmelden/1', 'overeenkomst/1', 'bestandssoort: moet aanmelden/1 zijn'],
    [
      'a municipality that is a text',
      '  - partij: ommen',
      '  - ommen\n  - partij: ommen',
      'gemeenten[1]: moet sleutels',
    ],
    ['no YAML', 'bestandssoort:', '[', 'geen YAML'],
  ])('is refused with %s', (_, before, after, mistake) => {
    expect(mistakesOf(TWO.replace(before, after))[0]).toContain(mistake);
  });

  it('is refused with all its mistakes at once', () => {
    const several = TWO.replace('kant: opdrachtnemer', 'kant: beide')
      .replace('rol: regisseur', 'rol: baas')
      .replace('clientId: slotsom', 'clientId: ""')
      .replace('https://login.twenterand', 'http://login.twenterand')
      .replace('partij: ommen', 'partij: twenterand')
      .replace('scope: openid roles', 'clientSecretBestand: weg');
    expect(mistakesOf(several).map((mistake) => mistake.split(':')[0])).toEqual([
      'gemeenten[0].kant',
      'gemeenten[0].clientId',
      'gemeenten[0].uitgever',
      'gemeenten[1].rollen[0].rol',
      'gemeenten[1].clientSecret',
      'gemeenten[1].clientSecretBestand',
      'gemeenten',
    ]);
  });

  it('takes a provider on the machine itself over plain http in a trial only', () => {
    const local = TWO.replace('https://login.ommen.example', 'http://127.0.0.1:8080');
    expect(mistakesOf(local, true)).toEqual([]);
    expect(mistakesOf(local)).toHaveLength(1);
    expect(mistakesOf(TWO.replace('https://login.ommen', 'http://login.ommen'), true)).toHaveLength(1);
  });

  it('never repeats a secret', () => {
    const faulty = TWO.replace('clientSecretBestand: geheim', 'clientSecret: [ook-geheim]');
    expect(mistakesOf(faulty).length).toBeGreaterThan(0);
    expect(mistakesOf(faulty).join()).not.toContain('ook-geheim');
    const broken = mistakesOf(TWO.replace('ook-geheim', 'ook-geheim: ['));
    expect(broken[0]).toMatch(/^geen YAML: regel \d+, teken \d+$/);
    expect(broken.join()).not.toContain('ook-geheim');
  });
});

describe('the role of someone', () => {
  const result = read(TWO);
  const [twenterand, ommen] = result.ok ? result.value : [];

  it.each([
    [{ roles: ['fin'] }, 'financial-officer'],
    [{ roles: 'lead' }, 'team-lead'],
    [{ roles: ['iets', 'lead', 'fin'] }, 'financial-officer'],
    [{ roles: ['FIN', 'regie'] }, undefined],
    [{ roles: [] }, undefined],
    [{ roles: { fin: true } }, undefined],
    [{ roles: 7 }, undefined],
    [{}, undefined],
    [Object.create({ roles: ['fin'] }) as object, undefined],
  ])('by %j is %s', (claims, role) => {
    expect(roleIn(twenterand!, claims)).toBe(role);
  });

  it('may stand in an object of the claims', () => {
    expect(roleIn(ommen!, { realm_access: { roles: ['regie'] } })).toBe('regisseur');
    expect(roleIn(ommen!, { realm_access: null, roles: ['regie'] })).toBeUndefined();
  });
});
