/** Prints the digests of the PDFs of all kinds of document and of a text, in an order of its own, as made by this process. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const swc = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = swc.transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
  });
  module._compile(code, filename);
};

const { KINDS } = require('./sample-kinds.ts');
const { sampleDocument, SUPPLIER } = require('./sample-documents.ts');
const { renderPdf } = require(join(__dirname, '../../src/documents/pdf/render-pdf.ts'));
const { quarterPaper } = require('./sample-quarter.ts');
const { halfYearPaper } = require('./sample-half-year.ts');
const { renderOverviewWorkbook } = require(
  join(__dirname, '../../src/documents/xlsx/render-overview-workbook.ts'),
);
const { renderQuarterlyText } = require(join(__dirname, '../../src/documents/docx/render-quarterly-text.ts'));
const { renderUbl } = require(join(__dirname, '../../src/documents/ubl/render-ubl.ts'));

/** Other spellings of common characters, so that a memory of them would show in what follows. */
const UNUSUAL = { ...SUPPLIER, name: 'Ge\u2010meen\u2011te\u00a0\u2126 \ufb00 \ufb01' };

async function printDigests() {
  const first = sampleDocument([{ amount: '1.00' }], { supplier: UNUSUAL });
  await renderPdf(first, renderUbl(first));
  const digests = {};
  for (const [name, document] of Object.entries(KINDS).reverse()) {
    const pdf = await renderPdf(document, renderUbl(document));
    digests[name] = createHash('sha256').update(pdf).digest('hex');
  }
  const text = await renderQuarterlyText(quarterPaper([]));
  digests.text = createHash('sha256').update(text).digest('hex');
  const workbook = await renderOverviewWorkbook(halfYearPaper('05-addenda', 1, '2026-08-15'));
  digests.workbook = createHash('sha256').update(workbook).digest('hex');
  console.log(JSON.stringify(digests));
}

void printDigests();
