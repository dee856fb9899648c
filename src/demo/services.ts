import type { INestApplicationContext } from '@nestjs/common';
import { AddendaReader, DoAct, ReceiveFile, WriteEntry, WriteVersion } from '../addenda';
import { AgreementRegister, RegisterAgreement } from '../agreements';
import {
  DoFileAct,
  DownloadFile,
  ExportUploads,
  PrepareFile,
  ReadInTariffs,
  ReleaseFile,
  SetUpSeries,
  WindowsReader,
} from '../cemetery';
import { CemeteryPapers, DocumentFiles } from '../documents';
import { ReadInSalaryTable } from '../indexation';
import {
  InvoiceChannels,
  InvoiceDeliveries,
  InvoiceReader,
  IssueDraft,
  PrepareDraft,
  RecordInvoiceAct,
  SendInvoiceAgain,
} from '../invoicing';
import { PartyRegister } from '../parties';
import { PayrollDeliveries, PayrollUploads } from '../payroll';
import { PersonNames } from '../people';
import { AuditTrail } from '../platform/audit';
import { Transactions } from '../platform/database';
import { DoReportAct, ReadInFigures, ReadReports, WriteReport } from '../quarterly-reports';
import { ExportScenario } from '../scenarios';
import { RecordFacts } from '../settlement';

/** The use cases that the example goes through, the same that screens and interface call. */
export type Services = ReturnType<typeof servicesOf>;

export function servicesOf(application: INestApplicationContext) {
  return {
    transactions: application.get(Transactions),
    audit: application.get(AuditTrail),
    names: application.get(PersonNames),
    parties: application.get(PartyRegister),
    agreements: application.get(AgreementRegister),
    registerAgreement: application.get(RegisterAgreement),
    readInTable: application.get(ReadInSalaryTable),
    recordFacts: application.get(RecordFacts),
    addenda: application.get(AddendaReader),
    writeVersion: application.get(WriteVersion),
    doAct: application.get(DoAct),
    writeEntry: application.get(WriteEntry),
    receiveFile: application.get(ReceiveFile),
    uploads: application.get(PayrollUploads),
    deliveries: application.get(PayrollDeliveries),
    prepareDraft: application.get(PrepareDraft),
    issueDraft: application.get(IssueDraft),
    invoices: application.get(InvoiceReader),
    files: application.get(DocumentFiles),
    exportScenario: application.get(ExportScenario),
    invoicing: invoicingOf(application),
    cemetery: cemeteryOf(application),
    reports: reportsOf(application),
  };
}

function invoicingOf(application: INestApplicationContext) {
  return {
    channels: application.get(InvoiceChannels),
    deliveries: application.get(InvoiceDeliveries),
    sending: application.get(SendInvoiceAgain),
    acts: application.get(RecordInvoiceAct),
  };
}

function reportsOf(application: INestApplicationContext) {
  return {
    figures: application.get(ReadInFigures),
    writing: application.get(WriteReport),
    reading: application.get(ReadReports),
    acts: application.get(DoReportAct),
  };
}

function cemeteryOf(application: INestApplicationContext) {
  return {
    setUpSeries: application.get(SetUpSeries),
    readInTariffs: application.get(ReadInTariffs),
    exports: application.get(ExportUploads),
    windows: application.get(WindowsReader),
    prepare: application.get(PrepareFile),
    release: application.get(ReleaseFile),
    download: application.get(DownloadFile),
    acts: application.get(DoFileAct),
    papers: application.get(CemeteryPapers),
  };
}
