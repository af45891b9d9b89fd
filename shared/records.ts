import { agreementFields } from './agreements.ts';
import { assessmentFileFields, commitmentAssessmentFields } from './assessments.ts';
import { catalogueItemFields } from './catalogues.ts';
import { commitmentFields } from './commitments.ts';
import { committeeFields } from './committees.ts';
import { evidenceFields } from './evidence.ts';
import type { ValuesOf } from './fields.ts';
import { importMappingFields } from './imports.ts';
import { indicatorFields, measurementFields } from './indicators.ts';
import { institutionFields } from './institutions.ts';
import { attendanceFields, meetingFields, voteFields } from './meetings.ts';
import { memberFields } from './members.ts';
import { milestoneFields, replanningFields } from './milestones.ts';
import { observationFields, observationFileFields, observationReplyFields } from './observations.ts';
import { oversightNameFields } from './oversight-names.ts';
import { planDocumentFields } from './plan-documents.ts';
import { planFields } from './plans.ts';
import { progressReportFields } from './progress-reports.ts';
import { replanRequestFields } from './replan-requests.ts';
import { responsibilityFields } from './responsibilities.ts';
import { savedViewFields } from './saved-views.ts';
import { settingsFields } from './settings.ts';
import { verdictFields } from './verification.ts';

/** Every kind of record that is kept, in an order in which each comes after those it refers to. */
export const records = {
  settings: settingsFields,
  committee: committeeFields,
  oversightName: oversightNameFields,
  catalogueItem: catalogueItemFields,
  institution: institutionFields,
  member: memberFields,
  plan: planFields,
  commitment: commitmentFields,
  milestone: milestoneFields,
  responsibility: responsibilityFields,
  progressReport: progressReportFields,
  evidence: evidenceFields,
  verdict: verdictFields,
  replanning: replanningFields,
  replanRequest: replanRequestFields,
  meeting: meetingFields,
  attendance: attendanceFields,
  vote: voteFields,
  agreement: agreementFields,
  planDocument: planDocumentFields,
  commitmentAssessment: commitmentAssessmentFields,
  assessmentFile: assessmentFileFields,
  observation: observationFields,
  observationReply: observationReplyFields,
  observationFile: observationFileFields,
  indicator: indicatorFields,
  measurement: measurementFields,
  importMapping: importMappingFields,
  savedView: savedViewFields,
} as const;

export type RecordName = keyof typeof records;
export const recordNames = Object.keys(records) as RecordName[];
export type RecordOf<R extends RecordName> = ValuesOf<(typeof records)[R]> & { id: string; version: number };
