import { Module } from '@nestjs/common';
import { MakeProvisionalTable } from './make-provisional-table.service';
import { ReadInSalaryTable } from './read-in-salary-table.service';
import { SalaryTablesController } from './salary-tables.controller';
import { SalaryTables } from './salary-tables.service';
import { SalaryTablesStore } from './salary-tables.store';

@Module({
  controllers: [SalaryTablesController],
  providers: [MakeProvisionalTable, ReadInSalaryTable, SalaryTablesStore, SalaryTables],
  exports: [MakeProvisionalTable, ReadInSalaryTable, SalaryTables],
})
export class IndexationModule {}
