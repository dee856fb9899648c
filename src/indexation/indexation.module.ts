import { Module } from '@nestjs/common';
import { SalaryTables } from './salary-tables.service';
import { SalaryTablesStore } from './salary-tables.store';

@Module({ providers: [SalaryTablesStore, SalaryTables], exports: [SalaryTables] })
export class IndexationModule {}
