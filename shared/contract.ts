import type { z } from 'zod';
import { accessMethods } from './access.ts';
import { agreementMethods } from './agreements.ts';
import { assessmentMethods } from './assessments.ts';
import { calendarMethods } from './calendar.ts';
import { catalogueMethods } from './catalogues.ts';
import { commitmentListMethods } from './commitment-list.ts';
import { commitmentMethods } from './commitments.ts';
import { committeeMethods } from './committees.ts';
import { cycleMethods } from './cycle.ts';
import { evidenceMethods } from './evidence.ts';
import { evidenceSearchMethods } from './evidence-search.ts';
import { explainMethods } from './explain.ts';
import { exportMethods } from './exports.ts';
import { firstHoursMethods } from './first-hours.ts';
import { guideMethods } from './guide.ts';
import { historyMethods } from './history.ts';
import { importMethods } from './imports.ts';
import { indicatorMethods } from './indicators.ts';
import { reportMethods } from './informe.ts';
import { institutionMethods } from './institutions.ts';
import { linkMethods } from './link-checks.ts';
import { meetingMethods } from './meetings.ts';
import { memberMethods } from './members.ts';
import { milestoneMethods } from './milestones.ts';
import { observationMethods } from './observations.ts';
import { periodMethods } from './periods.ts';
import { oversightNameMethods } from './oversight-names.ts';
import { planDocumentMethods } from './plan-documents.ts';
import { planMethods } from './plans.ts';
import { progressReportMethods } from './progress-reports.ts';
import { replanRequestMethods } from './replan-requests.ts';
import { responsibilityMethods } from './responsibilities.ts';
import { savedViewMethods } from './saved-views.ts';
import { searchMethods } from './search.ts';
import { settingsMethods } from './settings.ts';
import { workMethods } from './tasks.ts';
import { timelineMethods } from './timeline.ts';
import { verificationMethods } from './verification.ts';
import { jobMethods } from './jobs.ts';

/** Every method the application answers. */
export const contract = {
  ...planMethods,
  ...commitmentMethods,
  ...commitmentListMethods,
  ...milestoneMethods,
  ...replanRequestMethods,
  ...progressReportMethods,
  ...periodMethods,
  ...timelineMethods,
  ...calendarMethods,
  ...evidenceMethods,
  ...evidenceSearchMethods,
  ...linkMethods,
  ...jobMethods,
  ...verificationMethods,
  ...workMethods,
  ...searchMethods,
  ...meetingMethods,
  ...agreementMethods,
  ...cycleMethods,
  ...planDocumentMethods,
  ...assessmentMethods,
  ...observationMethods,
  ...responsibilityMethods,
  ...indicatorMethods,
  ...institutionMethods,
  ...committeeMethods,
  ...memberMethods,
  ...catalogueMethods,
  ...savedViewMethods,
  ...settingsMethods,
  ...firstHoursMethods,
  ...guideMethods,
  ...accessMethods,
  ...oversightNameMethods,
  ...explainMethods,
  ...historyMethods,
  ...importMethods,
  ...exportMethods,
  ...reportMethods,
};

export type Contract = typeof contract;
export type MethodName = keyof Contract;
export type InputOf<M extends MethodName> = z.input<Contract[M]['input']>;
export type ParsedInputOf<M extends MethodName> = z.output<Contract[M]['input']>;
export type OutputOf<M extends MethodName> = NonNullable<Contract[M]['output']>;
export const methodNames = Object.keys(contract) as MethodName[];
