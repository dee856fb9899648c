import { checkReports } from './check-reports';
import { centsOf, evaluateGraph, fractionOf, isSame, type Graph } from './evaluate-graph';
import { canonical, fingerprintOf, sha256, type EvidenceRecord, type Item } from './hashing';

function cents(amount: unknown): bigint {
  return centsOf(fractionOf(String(amount)));
}

function sumOf(items: readonly Item[], field: string): bigint {
  return items.reduce((sum, item) => sum + cents(item[field]), 0n);
}

/** What calculations call a fact or a payroll line; their records go by position. */
function nameOf(kind: string, body: Item): string | undefined {
  if (kind === 'fact') return String(body['id']);
  return kind === 'payroll-line' ? `${String(body['deliveryCode'])}/${String(body['fileRow'])}` : undefined;
}

/** What records say of one another: chain, documents, lines, explanations and the facts they rest on. */
export class EvidenceCheck {
  figures = 0;
  private readonly byKind = new Map<string, Map<string, Item>>();

  constructor(
    records: readonly EvidenceRecord[],
    private readonly findings: string[],
  ) {
    for (const { kind, id, body } of records)
      if (body)
        this.byKind.set(
          kind,
          (this.byKind.get(kind) ?? new Map<string, Item>()).set(nameOf(kind, body) ?? id, body),
        );
  }

  all(): void {
    this.chain();
    for (const [number, document] of this.of('document'))
      this.guarded(`Document ${number}`, () => this.document(number, document));
    for (const [year, yearEnd] of this.of('year-end'))
      this.guarded(`Jaarafrekening ${year}`, () => this.yearEnd(year, yearEnd));
    for (const [id, half] of this.of('half-year'))
      this.fixedIn(`Halfjaaroverzicht ${id}`, half['body'], half['bodyHash'], 'half-year.fixed');
    for (const [id, { report, fingerprint }] of this.of('quarterly-report'))
      this.fixedIn(`Kwartaalrapportage ${id}`, report, fingerprint, 'quarterly-report.submitted');
    this.findings.push(
      ...checkReports({
        year: String(this.of('agreement').values().next().value?.['year']),
        ...{ reports: this.of('quarterly-report'), acts: this.of('report-act'), events: this.of('event') },
      }),
    );
    for (const [runId, run] of this.of('run'))
      this.guarded(`Run ${String(run['sequence'])}`, () => this.run(runId, run));
    for (const [runId, { explanation }] of this.of('calculation'))
      this.guarded(`Berekening ${runId}`, () => this.calculation(runId, explanation as Graph));
  }

  private of(kind: string): ReadonlyMap<string, Item> {
    return this.byKind.get(kind) ?? new Map<string, Item>();
  }

  private expect(isSound: boolean, finding: string): void {
    if (!isSound) this.findings.push(finding);
  }

  private guarded(name: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.findings.push(
        `${name}: is niet na te rekenen (${error instanceof Error ? error.message : String(error)}).`,
      );
    }
  }

  private chain(): void {
    const agreementId = this.of('agreement').values().next().value?.['agreementId'] as string;
    let hash = sha256(`slotsom audit chain ${agreementId}`);
    let sequence = 0;
    for (const [id, { hash: head, previousHash }] of this.links()) {
      sequence += 1;
      const { hash: _head, previousHash: _previous, ...event } = this.of('event').get(id) ?? {};
      const isRead = this.of('event').has(id);
      const next = sha256(canonical({ ...event, agreementId, sequence, previousHash: hash }));
      if (previousHash !== hash || (isRead && head !== next)) {
        this.findings.push(`Auditketen, schakel ${id}: sluit niet aan op de schakel ervoor.`);
        return;
      }
      hash = head as string;
    }
  }

  /** Of a file from before links stood apart, the events themselves say how they are linked. */
  private links(): ReadonlyMap<string, Item> {
    const links = this.of('link');
    return links.size > 0 ? links : this.of('event');
  }

  private document(number: string, { body, bodyHash, explanation }: Item): void {
    const { lines, vat, net, vatAmount, gross } = body as { lines: Item[]; vat: Item[] } & Item;
    const issued = this.issuedEvents().find(({ subjectId }) => subjectId === number)?.['details'] as
      Item | undefined;
    const name = `Document ${number}`;
    this.expect(
      sha256(canonical(body)) === bodyHash,
      `${name}: de inhoud past niet bij de hash van het document.`,
    );
    this.expect(issued?.['bodyHash'] === bodyHash, `${name}: de auditketen noemt een andere inhoud.`);
    this.expect(
      sumOf(lines, 'amount') === cents(net),
      `${name}: de regels tellen niet op tot het netto totaal.`,
    );
    this.expect(sumOf(vat, 'amount') === cents(vatAmount), `${name}: de btw telt niet op.`);
    this.expect(
      cents(net) + cents(vatAmount) === cents(gross),
      `${name}: netto en btw zijn samen niet het totaal.`,
    );
    for (const line of lines)
      this.expect(
        cents(line['owed']) - cents(line['charged']) === cents(line['amount']),
        `${name}, regel ${String(line['ordinal'])}: verschuldigd min gefactureerd is niet het bedrag.`,
      );
    if (explanation) this.explained(name, explanation as Graph, lines);
  }

  private yearEnd(year: string, { body, bodyHash }: Item): void {
    const issued = [...this.of('event').values()].find(
      ({ action, subjectId }) => action === 'year-end.issued' && subjectId === year,
    );
    const name = `Jaarafrekening ${year}`;
    this.expect(
      sha256(canonical(body)) === bodyHash,
      `${name}: de inhoud past niet bij de hash van de afrekening.`,
    );
    this.expect(
      (issued?.['details'] as Item | undefined)?.['bodyHash'] === bodyHash,
      `${name}: de auditketen noemt een andere inhoud.`,
    );
  }

  /** What was fixed or put to the client has its fingerprint, and an event of the chain names it. */
  private fixedIn(name: string, body: unknown, fingerprint: unknown, action: string): void {
    this.expect(sha256(canonical(body)) === fingerprint, `${name}: de inhoud past niet bij de vingerafdruk.`);
    const isTold = [...this.of('event').values()].some(
      (event) =>
        event['action'] === action &&
        [(event['details'] as Item)['bodyHash'], (event['details'] as Item)['fingerprint']].includes(
          fingerprint,
        ),
    );
    this.expect(isTold, `${name}: de auditketen noemt een andere inhoud.`);
  }

  private run(runId: string, { sequence, rulesVersion, fingerprint, preparedBy, issuedBy }: Item): void {
    const name = `Run ${String(sequence)}`;
    const documents = [...this.of('document').values()].filter((document) => document['runId'] === runId);
    const bodies = documents.map(({ body }) => body as Item);
    if (bodies.length === 0) return;
    this.expect(
      fingerprintOf(sequence as number, rulesVersion as string, bodies) === fingerprint &&
        bodies.every((body) => body['fingerprint'] === fingerprint),
      `${name}: de vingerafdruk past niet bij de documenten.`,
    );
    this.expect(preparedBy !== issuedBy, `${name}: opgesteld en vastgesteld door dezelfde persoon.`);
  }

  private calculation(runId: string, graph: Graph): void {
    const numbers = this.issuedEvents()
      .filter(({ details }) => (details as Item)['runId'] === runId)
      .map(({ subjectId }) => subjectId);
    const lines = numbers.flatMap((number) =>
      [...this.of('line').values()].filter((line) => line['number'] === number),
    );
    this.explained(`Run ${String(this.of('run').get(runId)?.['sequence'])}`, graph, lines);
    for (const { operation, fact = '', field = '', value } of graph.nodes)
      if (operation === 'fact') this.leaf(runId, fact, field, value);
  }

  /** A calculation starts from what facts and earlier lines say. */
  private leaf(runId: string, fact: string, field: string, value: string): void {
    const item = this.of('payroll-line').get(fact) ?? this.of('line').get(fact) ?? this.of('fact').get(fact);
    const written = item && this.written(item, field);
    this.expect(
      item !== undefined,
      `Run ${runId}: het feit ${fact} waar de berekening van uitgaat, ontbreekt.`,
    );
    this.expect(
      written === undefined || isSame(fractionOf(written), fractionOf(value)),
      `Run ${runId}: het feit ${fact} noemt voor ${field} een ander bedrag dan de berekening.`,
    );
  }

  /** Every line follows from its explanation, to the cent. */
  private explained(name: string, graph: Graph, lines: readonly Item[]): void {
    const values = evaluateGraph(graph);
    this.expect(graph.roots.length === lines.length, `${name}: niet elke regel heeft een berekening.`);
    graph.roots.forEach((root, index) => {
      const [value, line] = [values[root], lines[index]];
      this.figures += 1;
      this.expect(
        value !== undefined && line !== undefined && centsOf(value) === cents(line['amount']),
        `${name}, regel ${(index + 1).toString()}: de berekening komt niet uit op het bedrag.`,
      );
    });
  }

  /** What a fact says in a field, as decimal text; nothing where a rule gives what it leaves open. */
  private written(item: Item, field: string): string | undefined {
    const content = (item['content'] as Item | undefined) ?? item;
    const scales = this.of('salary-table').get(String(content['table']))?.['scales'] as Item | undefined;
    const scale = scales?.[field.replace(/^scales\./, '')] as string[] | undefined;
    const value =
      scale?.reduce((most, amount) => (cents(amount) > cents(most) ? amount : most)) ?? content[field];
    return typeof value === 'string' || typeof value === 'number' ? value.toString() : undefined;
  }

  private issuedEvents(): Item[] {
    return [...this.of('event').values()].filter(({ action }) => action === 'document.issued');
  }
}
