import type { JSX } from 'preact';
import type { FactForm } from '../fact-form';
import type { SetUpSectionProps } from '../set-up-view';
import { DECISION_POLICY_FORM, DecisionPoliciesSection } from './decision-policies-section';
import { GroupsSection } from './groups-section';
import { OverheadSection } from './overhead-section';
import { PartiesSection } from './parties-section';
import { PLANNING_FORM, PlanningSection } from './planning-section';
import { PoliciesSection } from './policies-section';
import { SalaryChargesSection } from './salary-charges-section';
import { TaxSection } from './tax-section';

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
];

/** The forms of those sections. */
export const FORMS: readonly FactForm[] = [DECISION_POLICY_FORM, PLANNING_FORM];
