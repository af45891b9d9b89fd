import {
  assessmentFileFields,
  commitmentAssessmentFields,
  type CommitmentAssessment,
} from '../../shared/assessments.ts';
import { catalogueItemFields } from '../../shared/catalogues.ts';
import { commitmentFields, type Commitment } from '../../shared/commitments.ts';
import { noDate, preciseDay, type PreciseDate } from '../../shared/dates.ts';
import { evidenceFields, type Evidence } from '../../shared/evidence.ts';
import { initialValues } from '../../shared/fields.ts';
import { indicatorFields, measurementFields, type Indicator } from '../../shared/indicators.ts';
import { institutionFields, type Institution } from '../../shared/institutions.ts';
import { memberFields, type Member } from '../../shared/members.ts';
import {
  milestoneFields,
  replanningFields,
  type Milestone,
  type Replanning,
} from '../../shared/milestones.ts';
import {
  afterTurn,
  observationFields,
  observationReplyFields,
  type Observation,
  type ObservationReply,
} from '../../shared/observations.ts';
import type { PlanImage } from '../../shared/plan-image.ts';
import { planFields, type Plan } from '../../shared/plans.ts';
import { progressReportFields, type ProgressReport } from '../../shared/progress-reports.ts';
import { responsibilityFields, type Responsibility } from '../../shared/responsibilities.ts';
import { settingsFields } from '../../shared/settings.ts';
import { verdictFields, type Verdict } from '../../shared/verification.ts';

/** A day, a precise date, or no date at all, as a builder takes it. */
export type DateLike = string | PreciseDate | undefined;
export const dateOf = (date: DateLike): PreciseDate =>
  date === undefined ? noDate : typeof date === 'string' ? preciseDay(date) : date;

const noon = (on: string): string => `${on}T18:00:00.000Z`;

/** Builds a plan's image record by record, with ids in the order in which things are added. */
export class PlanImageBuilder {
  readonly image: PlanImage;
  private count = 0;

  constructor(plan: Partial<Plan> = {}) {
    this.image = {
      settings: { ...initialValues(settingsFields), id: 'settings', version: 1 },
      committees: [],
      oversightNames: [],
      catalogueItems: [],
      institutions: [],
      members: [],
      plan: { ...initialValues(planFields), code: 'PAL', name: 'Plan', ...plan, id: 'plan-1', version: 1 },
      commitments: [],
      milestones: [],
      responsibilities: [],
      progressReports: [],
      evidence: [],
      verdicts: [],
      replannings: [],
      assessments: [],
      assessmentFiles: [],
      observations: [],
      observationReplies: [],
      indicators: [],
      measurements: [],
    };
  }

  catalogue(catalogue: 'value' | 'axis' | 'policyArea' | 'sdg', key: string, label: string): void {
    const item = { ...initialValues(catalogueItemFields), catalogue, key, label };
    this.image.catalogueItems.push({ ...item, ...this.head('catalogo') });
  }

  institution(values: Partial<Institution> & { name: string }): Institution {
    return this.add(
      this.image.institutions,
      { ...initialValues(institutionFields), ...values },
      'institucion',
    );
  }

  member(values: Partial<Member> & { name: string; role: Member['role'] }): Member {
    return this.add(this.image.members, { ...initialValues(memberFields), ...values }, 'integrante');
  }

  commitment(values: Partial<Commitment> & { title: string }): Commitment {
    const position = this.image.commitments.length + 1;
    const number = String(position).padStart(2, '0');
    const record = {
      ...initialValues(commitmentFields),
      planId: 'plan-1',
      code: `C${number}`,
      position,
      ...values,
    };
    return this.add(this.image.commitments, record, 'compromiso');
  }

  milestone(
    commitment: Commitment,
    values: Omit<Partial<Milestone>, 'start' | 'due'> & { title: string; start?: DateLike; due?: DateLike },
  ): Milestone {
    const siblings = this.image.milestones.filter(
      (one) => one.commitmentId === commitment.id && one.parentId === (values.parentId ?? null),
    );
    const parent = this.image.milestones.find((one) => one.id === values.parentId);
    const position = siblings.length + 1;
    const dates = { start: dateOf(values.start), due: dateOf(values.due) };
    const record = {
      ...initialValues(milestoneFields),
      planId: 'plan-1',
      commitmentId: commitment.id,
      code: `${parent?.code ?? commitment.code}.${String(position)}`,
      position,
      originalStart: dates.start,
      originalDue: dates.due,
      ...values,
      ...dates,
    };
    return this.add(this.image.milestones, record, 'hito');
  }

  report(
    milestone: Milestone,
    periodEnd: string,
    percentage: number,
    more: Partial<ProgressReport> = {},
  ): ProgressReport {
    const record = {
      ...initialValues(progressReportFields),
      ...this.of(milestone),
      periodEnd,
      percentage,
      closingText: percentage === 100 ? 'Entregado y publicado.' : '',
      recordedAt: noon(periodEnd),
      ...more,
    };
    return this.add(this.image.progressReports, record, 'reporte');
  }

  evidence(milestone: Milestone, obtainedOn: string, more: Partial<Evidence> & { title: string }): Evidence {
    const record = {
      ...initialValues(evidenceFields),
      ...this.of(milestone),
      number: this.image.evidence.length + 1,
      obtainedOn,
      recordedAt: noon(obtainedOn),
      ...more,
    };
    return this.add(this.image.evidence, record, 'evidencia');
  }

  verdict(
    report: ProgressReport,
    decidedOn: string,
    verdict: Verdict['verdict'],
    more: Partial<Verdict> = {},
  ): Verdict {
    const { planId, commitmentId, milestoneId, id: reportId } = report;
    const record = {
      ...initialValues(verdictFields),
      ...{ planId, commitmentId, milestoneId, reportId, verdict, decidedOn },
      recordedAt: noon(decidedOn),
      ...more,
    };
    return this.add(this.image.verdicts, record, 'veredicto');
  }

  /** Moves the milestone's due date, as `milestone.replan` does. */
  replanning(
    milestone: Milestone,
    newDue: DateLike,
    decidedOn: string,
    more: Partial<Replanning> & { reason: string },
  ): Replanning {
    const record = {
      ...initialValues(replanningFields),
      ...this.of(milestone),
      oldStart: milestone.start,
      newStart: milestone.start,
      oldDue: milestone.due,
      newDue: dateOf(newDue),
      decidedOn,
      recordedAt: noon(decidedOn),
      ...more,
    };
    milestone.due = record.newDue;
    return this.add(this.image.replannings, record, 'replanificacion');
  }

  /** An observation and the turns of its conversation, as it stands after all of them. */
  observation(
    on: { commitmentId: string | null; milestoneId: string | null },
    openedOn: string,
    values: Partial<Observation> & { title: string; text: string },
    turns: (Pick<ObservationReply, 'kind' | 'text' | 'repliedOn'> & Partial<ObservationReply>)[] = [],
  ): Observation {
    const code = `O-${String(this.image.observations.length + 1).padStart(3, '0')}`;
    const record = {
      ...initialValues(observationFields),
      ...{ planId: 'plan-1', ...on, code, openedOn, recordedAt: noon(openedOn), ...values },
    };
    const kept = this.add(this.image.observations, record, 'observacion');
    for (const turn of turns) {
      const reply = {
        ...initialValues(observationReplyFields),
        ...{ planId: 'plan-1', ...on, observationId: kept.id, recordedAt: noon(turn.repliedOn), ...turn },
      };
      Object.assign(kept, afterTurn(kept, this.add(this.image.observationReplies, reply, 'respuesta')));
    }
    return kept;
  }

  responsibility(commitment: Commitment, values: Partial<Responsibility>): Responsibility {
    const record = {
      ...initialValues(responsibilityFields),
      planId: 'plan-1',
      commitmentId: commitment.id,
      ...values,
    };
    return this.add(this.image.responsibilities, record, 'responsabilidad');
  }

  assess(
    commitment: Commitment,
    assessedOn: string,
    values: Partial<CommitmentAssessment>,
    files: readonly string[] = [],
  ): void {
    const of = { planId: 'plan-1', commitmentId: commitment.id, recordedAt: noon(assessedOn) };
    const record = { ...initialValues(commitmentAssessmentFields), ...of, assessedOn, ...values };
    const { id: assessmentId } = this.add(this.image.assessments, record, 'evaluacion');
    for (const name of files) {
      const file = { ...initialValues(assessmentFileFields), ...of, assessmentId, name };
      this.add(this.image.assessmentFiles, file, 'archivo');
    }
  }

  indicator(
    commitment: Commitment,
    values: Partial<Indicator> & { name: string },
    measured: [string, string][] = [],
  ): void {
    const record = {
      ...initialValues(indicatorFields),
      planId: 'plan-1',
      commitmentId: commitment.id,
      ...values,
    };
    const { id: indicatorId } = this.add(this.image.indicators, record, 'indicador');
    for (const [measuredOn, value] of measured) {
      const measurement = {
        ...initialValues(measurementFields),
        planId: 'plan-1',
        indicatorId,
        measuredOn,
        value,
      };
      this.add(this.image.measurements, { ...measurement, recordedAt: noon(measuredOn) }, 'medicion');
    }
  }

  private of({ planId, commitmentId, id: milestoneId }: Milestone) {
    return { planId, commitmentId, milestoneId };
  }

  private head(kind: string): { id: string; version: number } {
    this.count += 1;
    return { id: `${kind}-${String(this.count)}`, version: 1 };
  }

  private add<V extends object>(to: (V & { id: string; version: number })[], values: V, kind: string) {
    const record = { ...values, ...this.head(kind) };
    to.push(record);
    return record;
  }
}
