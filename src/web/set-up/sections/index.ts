import type { JSX } from 'preact';
import type { FactForm } from '../fact-form';
import type { SetUpSectionProps } from '../set-up-view';
import { DECISION_POLICY_FORM, DecisionPoliciesSection } from './decision-policies-section';
import { DEVIATION_FORM, DeviationSection } from './deviation-section';
import { GroupsSection } from './groups-section';
import { CORPORATION_TAX_FORM } from './corporation-tax';
import { EVALUATION_FORM } from './overhead-evaluations';
import { OVERHEAD_SERVICES_FORM } from './overhead-services';
import { OverheadSection } from './overhead-section';
import { PartiesSection } from './parties-section';
import { PLANNING_FORM, PlanningSection } from './planning-section';
import { PoliciesSection } from './policies-section';
import { SalaryChargesSection } from './salary-charges-section';
import { TaxSection, VAT_FORM } from './tax-section';

/** The sections of the page, in order. */
export const SECTIONS: readonly ((props: SetUpSectionProps) => JSX.Element)[] = [
  PartiesSection,
  PoliciesSection,
  OverheadSection,
  SalaryChargesSection,
  TaxSection,
  GroupsSection,
  DecisionPoliciesSection,
  PlanningSection,
  DeviationSection,
];

/** The forms of those sections. */
export const FORMS: readonly FactForm[] = [
  EVALUATION_FORM,
  OVERHEAD_SERVICES_FORM,
  VAT_FORM,
  CORPORATION_TAX_FORM,
  DECISION_POLICY_FORM,
  PLANNING_FORM,
  DEVIATION_FORM,
];
