import { daysBetween, formatDay } from '../../../shared/dates.ts';
import { partlyText } from '../../../shared/explain.ts';
import type { Milestone, Replanning } from '../../../shared/milestones.ts';
import { lastReport, liveEvidence } from '../../../shared/milestone-standing.ts';
import { partText, partVerified } from '../../../shared/part-verified.ts';
import type { MilestoneFigures } from '../../../shared/progress.ts';
import type { ProgressReport } from '../../../shared/progress-reports.ts';
import { daysMoved } from '../../../shared/replan-requests.ts';
import type { Verdict } from '../../../shared/verification.ts';
import type { ReportFacts } from './report-facts.ts';
import { counted, grouped, listed, onDayBy, percent, quoted, sentence, shownDate } from './words.ts';

/** One sentence about what there is of a milestone; the kind says how it is set. */
export type MilestoneNote = {
  kind:
    | 'overdue'
    | 'returned'
    | 'verified'
    | 'report'
    | 'done'
    | 'activities'
    | 'replanned'
    | 'uncounted'
    | 'depends';
  text: string;
};

/** What there is of a milestone at the cut-off, most pressing first. */
export function milestoneNotes(
  facts: ReportFacts,
  milestone: Milestone,
  figures: MilestoneFigures,
): MilestoneNote[] {
  const reports = facts.reportsOf(milestone.id);
  const report = figures.activities.length > 0 ? null : lastReport(reports, facts.on);
  const notes: (MilestoneNote | null)[] = [
    overdueNote(figures, facts.on),
    ...(report === null ? [activitiesNote(figures)] : verdictNotes(facts, milestone, report, figures)),
    report === null ? null : reportNote(facts, report, figures),
    report === null || report.done.trim() === '' ? null : { kind: 'done', text: sentence(report.done) },
    ...facts.replanningsOf(milestone.id).map((one) => replannedNote(one)),
    uncountedNote(milestone, figures),
    dependsNote(facts, milestone),
  ];
  return notes.filter((note) => note !== null);
}

function overdueNote(figures: MilestoneFigures, on: string): MilestoneNote | null {
  if (!figures.isOverdue || figures.due.on === null) return null;
  const days = daysBetween(figures.due.on, on);
  return { kind: 'overdue', text: `Vencido hace ${counted(days, 'día', 'días')}.` };
}

/** What was said of the last report; and where less than all is verified, which verdict that rests on. */
function verdictNotes(
  facts: ReportFacts,
  milestone: Milestone,
  report: ProgressReport,
  figures: MilestoneFigures,
): MilestoneNote[] {
  const last = facts.verdictsOf(milestone.id).findLast((one) => one.reportId === report.id);
  const part = partOf(facts, milestone.id, figures);
  const notes: MilestoneNote[] = [];
  if (last !== undefined && last.id !== part?.verdict.id) notes.push(verdictNote(facts, last, figures));
  if (part === null) return notes;
  const { verdict, isRestReturned } = part;
  const whose = part.report.id === report.id ? '' : ` al ${formatDay(part.report.periodEnd)}`;
  const what = `${partText(part.points, part.report.percentage).replace(' %', '\u00a0%')}${whose}`;
  const who = onDayBy(verdict.decidedOn, facts.memberName(verdict.decidedBy));
  notes.push({
    kind: 'verified',
    text: `Verificado: ${what}, ${who}${isRestReturned ? '' : said(verdict)}.`,
  });
  if (isRestReturned) notes.push({ kind: 'returned', text: `Devuelto el resto${said(verdict)}.` });
  return notes;
}

const partOf = (facts: ReportFacts, milestoneId: string, figures: MilestoneFigures) =>
  partVerified({ figures, reports: facts.reportsOf(milestoneId), verdicts: facts.verdictsOf(milestoneId) });

const said = ({ reason }: Verdict): string => (reason.trim() === '' ? '' : `: ${quoted(reason)}`);

function verdictNote(facts: ReportFacts, verdict: Verdict, figures: MilestoneFigures): MilestoneNote {
  const how = `${onDayBy(verdict.decidedOn, facts.memberName(verdict.decidedBy))}${said(verdict)}`;
  if (verdict.verdict === 'returned') return { kind: 'returned', text: `Devuelto ${how}.` };
  const part = verdict.percentage === null ? '' : `${percent(verdict.percentage).shown} `;
  const stands =
    figures.verdictId === verdict.id ? '' : ' Después se retiró evidencia revisada: espera otro veredicto.';
  return { kind: 'verified', text: `Verificado ${part}${how}.${stands}` };
}

/** The last report, and why it counts for less where it does. */
function reportNote(facts: ReportFacts, report: ProgressReport, figures: MilestoneFigures): MilestoneNote {
  const by = facts.memberName(report.reportedBy);
  const through = facts.memberName(report.capturedBy);
  const capture = through === '' || through === by ? '' : ` (capturó ${through})`;
  const head = `Reporte al ${formatDay(report.periodEnd)}${by === '' ? '' : ` de ${by}`}${capture}: `;
  const what = report.isNoProgress ? 'sin avance en el periodo' : percent(report.percentage).shown;
  const counts = figures.reported ?? 0;
  if (counts >= report.percentage) return { kind: 'report', text: `${head}${what}.` };
  const why = whyLess(facts, report, figures);
  return {
    kind: 'report',
    text: `${head}${what}; ${why}, cuenta ${percent(counts).shown}.`,
  };
}

function whyLess(facts: ReportFacts, report: ProgressReport, figures: MilestoneFigures): string {
  if (partOf(facts, report.milestoneId, figures)?.isRestReturned === true) return 'verificado en parte';
  if (figures.returnedReason !== '') return 'devuelto';
  if (liveEvidence(facts.evidenceOf(report.milestoneId), facts.on).length === 0)
    return 'sin evidencia vigente';
  return report.closingText.trim() === '' ? 'sin texto de cierre' : 'por comprobar';
}

function activitiesNote({ activities, coverage }: MilestoneFigures): MilestoneNote | null {
  if (activities.length === 0) return null;
  const of = `de ${counted(coverage.total, 'actividad verificada', 'actividades verificadas')}`;
  return {
    kind: 'activities',
    text: `${grouped(coverage.verified)} ${of}${partlyText(coverage)}, ${grouped(coverage.reported)} con reporte.`,
  };
}

function replannedNote(one: Replanning): MilestoneNote {
  const agreement = one.agreement.trim() === '' ? '' : ` (${one.agreement.trim()})`;
  const moved = movedDays(one);
  const days = moved === null ? '' : `, ${moved}`;
  return {
    kind: 'replanned',
    text: `Replanificado el ${formatDay(one.decidedOn)}${agreement}: era ${shownDate(one.oldDue).shown}${days}.`,
  };
}

/** «+212 días», «−10 días», or null where one of the two dates is not a day. */
export function movedDays(replanning: Pick<Replanning, 'oldDue' | 'newDue'>): string | null {
  const days = daysMoved(replanning);
  if (days === null) return null;
  return `${days < 0 ? '−' : '+'}${counted(Math.abs(days), 'día', 'días')}`;
}

function uncountedNote(milestone: Milestone, figures: MilestoneFigures): MilestoneNote | null {
  if (figures.state === 'retired') return { kind: 'uncounted', text: 'Retirado: queda fuera del avance.' };
  if (milestone.isCounted) return null;
  const why = milestone.notCountedReason.trim();
  return { kind: 'uncounted', text: sentence(`No cuenta para el avance${why === '' ? '' : `: ${why}`}`) };
}

function dependsNote(facts: ReportFacts, milestone: Milestone): MilestoneNote | null {
  const codes = milestone.dependsOn.flatMap((id) => facts.milestones.get(id)?.code ?? []);
  return codes.length === 0 ? null : { kind: 'depends', text: `Depende de ${listed(codes)}.` };
}
