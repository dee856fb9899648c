/** An import in a tree of tiny files that exist only during the test of the layer rules. */
export interface Planted {
  readonly from: string;
  readonly text: string;
}

export interface Violation extends Planted {
  readonly to: string;
  readonly rule: string;
}

/** Stand-ins in the `node_modules` of the planted tree, and the one among them for development. */
export const PACKAGES = ['decimal.js', 'fast-check', 'typeorm', '@nestjs/common'];
export const DEVELOPMENT_PACKAGE = 'fast-check';

const violation = (rule: string, from: string, text: string, to: string): Violation => ({
  rule,
  from,
  text,
  to,
});

export const VIOLATIONS: readonly Violation[] = [
  violation(
    'only-earlier-capabilities:settlement',
    'src/settlement/settle-month.service.ts',
    "import '../invoicing/index';",
    'src/invoicing/index.ts',
  ),
  violation(
    'only-earlier-capabilities:agreements',
    'src/agreements/domain/a.ts',
    "import type { X } from '../../payroll/domain/index';",
    'src/payroll/domain/index.ts',
  ),
  violation(
    'only-earlier-capabilities:year-addenda',
    'src/year-addenda/domain/a.ts',
    "import '../../decisions/domain/index';",
    'src/decisions/domain/index.ts',
  ),
  violation(
    'every-folder-has-a-place',
    'src/web/pages.ts',
    "import '../reminders/index';",
    'src/reminders/index.ts',
  ),
  violation(
    'nothing-imports-the-composition-root',
    'src/web/b.ts',
    "import '../app.module';",
    'src/app.module.ts',
  ),
  violation(
    'only-programs-that-end-render-themselves',
    'src/web/paper.controller.ts',
    "import '../documents/render';",
    'src/documents/render.ts',
  ),
  violation('no-cycles', 'src/parties/chicken.ts', "import './egg';", 'src/parties/egg.ts'),
  violation(
    'only-through-the-face',
    'src/payroll/c.service.ts',
    "import '../agreements/agreement.service';",
    'src/agreements/agreement.service.ts',
  ),
  violation(
    'only-through-the-face',
    'src/cli/d.ts',
    "import '../agreements/domain/calculate-ceiling';",
    'src/agreements/domain/calculate-ceiling.ts',
  ),
  violation(
    'platform-through-its-faces',
    'src/people/e.store.ts',
    "import '../platform/database/pool';",
    'src/platform/database/pool.ts',
  ),
  violation(
    'platform-through-its-faces',
    'src/platform/outbox/f.ts',
    "import '../audit/chain';",
    'src/platform/audit/chain.ts',
  ),
  violation(
    'kernel-imports-only-itself',
    'src/kernel/time/g.ts',
    "import { createHash } from 'node:crypto';",
    'crypto',
  ),
  violation(
    'kernel-imports-only-itself',
    'src/kernel/hours/h.ts',
    "import { Decimal } from 'decimal.js';",
    'node_modules/decimal.js/main.js',
  ),
  violation(
    'kernel-imports-only-itself',
    'src/kernel/hours/h.spec.ts',
    "import 'typeorm';",
    'node_modules/typeorm/main.js',
  ),
  violation(
    'kernel-money-imports-only-decimal',
    'src/kernel/money/i.ts',
    "import { EntityManager } from 'typeorm';",
    'node_modules/typeorm/main.js',
  ),
  violation(
    'domain-is-pure',
    'src/invoicing/domain/j.ts',
    "export type Row = import('typeorm').EntityManager;",
    'node_modules/typeorm/main.js',
  ),
  violation(
    'domain-is-pure',
    'src/invoicing/domain/k.ts',
    "import type { Injectable } from '@nestjs/common';",
    'node_modules/@nestjs/common/main.js',
  ),
  violation('domain-is-pure', 'src/invoicing/domain/l.ts', "import { join } from 'path';", 'path'),
  violation(
    'domain-is-pure',
    'src/invoicing/domain/m.ts',
    "import '../issue-document.service';",
    'src/invoicing/issue-document.service.ts',
  ),
  violation(
    'domain-is-pure',
    'src/invoicing/domain/n.ts',
    "import '../../settlement/index';",
    'src/settlement/index.ts',
  ),
  violation(
    'domain-is-pure',
    'src/invoicing/domain/o.ts',
    "import '../../platform/clock/index';",
    'src/platform/clock/index.ts',
  ),
  violation(
    'entities-stay-with-store-and-module',
    'src/people/p.service.ts',
    "import type { Row } from './person.entity';",
    'src/people/person.entity.ts',
  ),
  violation(
    'only-through-the-face',
    'src/settlement/settlement.store.ts',
    "import type { Row } from '../addenda/addendum.entity';",
    'src/addenda/addendum.entity.ts',
  ),
  violation(
    'pages-and-controllers-call-no-store',
    'src/delivery/receipts.controller.ts',
    "import './receipts.store';",
    'src/delivery/receipts.store.ts',
  ),
  violation(
    'pages-and-controllers-call-no-store',
    'src/web/q.tsx',
    "import './sessions.store';",
    'src/web/sessions.store.ts',
  ),
  violation(
    'faces-offer-no-store',
    'src/evidence/index.ts',
    "export { EvidenceStore } from './evidence.store';",
    'src/evidence/evidence.store.ts',
  ),
  violation(
    'service-runs-without-tests',
    'src/delivery/s.service.ts',
    "import '../../test/support/fake-mail';",
    'test/support/fake-mail.ts',
  ),
  violation(
    'service-runs-without-tests',
    'src/delivery/t.service.ts',
    "import fc from 'fast-check';",
    'node_modules/fast-check/main.js',
  ),
  violation('no-unresolvable-imports', 'src/web/r.ts', "import 'left-pad';", 'left-pad'),
];

/** The way back of the planted cycle, which the rule reports once. */
export const WAY_BACK: Planted = { from: 'src/parties/egg.ts', text: "import type { X } from './chicken';" };

/** One import per freedom that the rules leave. */
export const ALLOWED: readonly Planted[] = [
  { from: 'src/kernel/money/amount.ts', text: "import { Decimal } from 'decimal.js';" },
  { from: 'src/kernel/money/amount.ts', text: "import '../fault/fault';" },
  { from: 'src/kernel/money/amount.spec.ts', text: "import fc from 'fast-check';" },
  { from: 'src/kernel/hours/hours.ts', text: "import '../money/index';" },
  { from: 'src/kernel/hours/hours.spec.ts', text: "import fc from 'fast-check';" },
  { from: 'src/platform/database/transaction.ts', text: "import './pool';" },
  { from: 'src/platform/database/transaction.ts', text: "import 'node:fs';" },
  { from: 'src/platform/outbox/outbox.ts', text: "import '../database/index';" },
  { from: 'src/platform/outbox/outbox.ts', text: "import '../clock';" },
  { from: 'src/agreements/agreement.store.ts', text: "import './agreement.entity';" },
  { from: 'src/agreements/agreements.module.ts', text: "import './agreement.entity';" },
  { from: 'src/agreements/agreement.store.ts', text: "import '../platform/database/index';" },
  { from: 'src/agreements/agreement.service.ts', text: "import './agreement.store';" },
  { from: 'src/agreements/agreement.controller.ts', text: "import './agreement.service';" },
  { from: 'src/agreements/agreement.controller.ts', text: "import { Get } from '@nestjs/common';" },
  { from: 'src/agreements/index.ts', text: "export * from './agreement.service';" },
  { from: 'src/settlement/domain/settle.ts', text: "import '../../agreements/domain/index';" },
  { from: 'src/settlement/domain/settle.ts', text: "import './lines/owed-line';" },
  { from: 'src/settlement/domain/settle.ts', text: "import '../../kernel/time/month';" },
  { from: 'src/settlement/domain/settle.spec.ts', text: "import fc from 'fast-check';" },
  { from: 'src/settlement/settle-month.service.ts', text: "import '../agreements/index';" },
  { from: 'src/settlement/settle-month.service.ts', text: "import './domain/settle';" },
  { from: 'src/web/agreement-page.tsx', text: "import type fc from 'fast-check';" },
  { from: 'src/web/agreement-page.tsx', text: "import '../agreements/index';" },
  { from: 'src/app.module.ts', text: "import './agreements/index';" },
  { from: 'src/main.ts', text: "import './app.module';" },
  { from: 'src/cli.ts', text: "import './cli/settle';" },
  { from: 'src/cli/settle.ts', text: "import '../settlement/domain/index';" },
  { from: 'src/demo/play.ts', text: "import '../web/index';" },
  { from: 'src/demo/play.ts', text: "import '../app.module';" },
];
