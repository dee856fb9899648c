import { Module } from '@nestjs/common';
import { ReadInSalaryTable } from './read-in-salary-table.service';
import { SalaryTablesController } from './salary-tables.controller';
import { SalaryTables } from './salary-tables.service';
import { SalaryTablesStore } from './salary-tables.store';

@Module({
  controllers: [SalaryTablesController],
  providers: [ReadInSalaryTable, SalaryTablesStore, SalaryTables],
  exports: [ReadInSalaryTable, SalaryTables],
})
export class IndexationModule {}
