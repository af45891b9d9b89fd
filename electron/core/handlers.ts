import type { MethodName, OutputOf, ParsedInputOf } from '../../shared/contract.ts';
import type { AfterCommit, CommandContext } from './context.ts';
import { chooseAccess, readAccess, readSession, setPassphrase, signIn, signOut } from './services/access.ts';
import { addAgreement, listAgreements, resolveAgreement } from './services/agreements.ts';
import { recordAssessment } from './services/assessments.ts';
import { makeCalendar } from './services/calendar.ts';
import { addCatalogueItem, listCatalogue, reviseCatalogueItem } from './services/catalogues.ts';
import { reviseCommitments } from './services/commitment-bulk.ts';
import { exportCommitments } from './services/commitment-export.ts';
import { listCommitments } from './services/commitment-list.ts';
import { installCommittee, listCommittees, reviseCommittee } from './services/committees.ts';
import { addCommitment, readCommitment, reviseCommitment } from './services/commitments.ts';
import { readCycle } from './services/cycle.ts';
import { planCurve } from './services/curve.ts';
import { listEvidence, recordEvidence, recordFiles, withdrawEvidence } from './services/evidence.ts';
import { findSameFile, searchEvidence } from './services/evidence-search.ts';
import { addExample } from './services/example.ts';
import { removeExample } from './services/example-removal.ts';
import { explainProgress } from './services/explanations.ts';
import { makeBackup } from './services/backups.ts';
import { checkApplication } from './services/check.ts';
import { makeExport } from './services/exports.ts';
import { readFirstHours } from './services/first-hours.ts';
import { listHistory, readLogHead } from './services/history.ts';
import {
  cancelImport,
  importProgress,
  previewImport,
  rehearseImport,
  runImport,
} from './services/imports.ts';
import { addIndicator, measureIndicator, reviseIndicator } from './services/indicators.ts';
import { addInstitution, listInstitutions, reviseInstitution } from './services/institutions.ts';
import { cancelLinkCheck, checkLinksNow, linkProgress } from './services/link-checks.ts';
import { listMappings, saveMapping } from './services/mappings.ts';
import { listMeetings, readMeeting } from './services/meeting-page.ts';
import { printMeeting } from './services/meeting-papers.ts';
import { cancelMeeting, conveneMeeting, recordMeeting, reviseMeeting } from './services/meetings.ts';
import { listMembers, reviseMember, seatMember } from './services/members.ts';
import { readMilestone } from './services/milestone-page.ts';
import { addMilestone, replanMilestone, reviseMilestone } from './services/milestones.ts';
import { listObservations, readObservation } from './services/observation-page.ts';
import {
  attendObservation,
  closeObservation,
  openObservation,
  reopenObservation,
  replyToObservation,
} from './services/observations.ts';
import { addOversightName, listOversightNames, reviseOversightName } from './services/oversight-names.ts';
import { readWork } from './services/my-work.ts';
import { planOverview } from './services/overview.ts';
import { periodStatus } from './services/periods.ts';
import { addDocument, withdrawDocument } from './services/plan-documents.ts';
import { listPlans, planStatus, readPlan, revisePlan, startPlan } from './services/plans.ts';
import { reportProgress } from './services/progress-reports.ts';
import {
  approveReplanning,
  listReplannings,
  refuseReplanning,
  requestReplanning,
  withdrawReplanning,
} from './services/replan-requests.ts';
import { exportLog } from './services/log-export.ts';
import { readUndoable, redoAction, undoAction } from './services/undo.ts';
import { makeReport } from './services/reports.ts';
import { printGuide } from './services/guide.ts';
import { handOverResponsibilities } from './services/hand-over.ts';
import {
  assignResponsibilities,
  endResponsibility,
  listResponsibilities,
} from './services/responsibilities.ts';
import {
  addOwnView,
  addSharedView,
  listViews,
  reviseOwnView,
  reviseSharedView,
} from './services/saved-views.ts';
import { findAnything, rebuildSearch } from './services/search.ts';
import { aboutApplication, readSettings, reviseSettings } from './services/settings.ts';
import { readTimeline } from './services/timeline.ts';
import { printTimeline } from './services/timeline-print.ts';
import { returnMilestone, verifyMilestone } from './services/verification.ts';
import { correctVote, voteInMeeting } from './services/votes.ts';
import { backgroundWork, cancelJob, jobProgress } from './services/jobs.ts';

type Handler<M extends MethodName> = (
  ctx: CommandContext,
  input: ParsedInputOf<M>,
) => Promise<OutputOf<M> | AfterCommit<OutputOf<M>>>;

/** What the application does for each method of the contract. */
export const handlers: { [M in MethodName]: Handler<M> } = {
  'plan.list': listPlans,
  'plan.read': readPlan,
  'plan.status': planStatus,
  'plan.overview': planOverview,
  'plan.curve': planCurve,
  'plan.start': startPlan,
  'plan.revise': revisePlan,
  'plan.removeExample': removeExample,
  'commitment.list': listCommitments,
  'commitment.read': readCommitment,
  'commitment.add': addCommitment,
  'commitment.revise': reviseCommitment,
  'commitment.reviseMany': reviseCommitments,
  'commitment.export': exportCommitments,
  'milestone.read': readMilestone,
  'milestone.add': addMilestone,
  'milestone.revise': reviseMilestone,
  'milestone.replan': replanMilestone,
  'replan.list': listReplannings,
  'replan.request': requestReplanning,
  'replan.approve': approveReplanning,
  'replan.refuse': refuseReplanning,
  'replan.withdraw': withdrawReplanning,
  'progress.report': reportProgress,
  'progress.explain': explainProgress,
  'period.status': periodStatus,
  'timeline.read': readTimeline,
  'timeline.print': printTimeline,
  'calendar.make': makeCalendar,
  'evidence.record': recordEvidence,
  'evidence.withdraw': withdrawEvidence,
  'evidence.recordFiles': recordFiles,
  'evidence.list': listEvidence,
  'evidence.search': searchEvidence,
  'evidence.sameFile': findSameFile,
  'link.check': checkLinksNow,
  'link.progress': linkProgress,
  'link.cancel': cancelLinkCheck,
  'job.progress': jobProgress,
  'job.cancel': cancelJob,
  'job.background': backgroundWork,
  'milestone.verify': verifyMilestone,
  'milestone.return': returnMilestone,
  'work.mine': readWork,
  'search.find': findAnything,
  'search.rebuild': rebuildSearch,
  'meeting.list': listMeetings,
  'meeting.read': readMeeting,
  'meeting.print': printMeeting,
  'meeting.convene': conveneMeeting,
  'meeting.revise': reviseMeeting,
  'meeting.cancel': cancelMeeting,
  'meeting.record': recordMeeting,
  'meeting.vote': voteInMeeting,
  'meeting.correctVote': correctVote,
  'agreement.list': listAgreements,
  'agreement.add': addAgreement,
  'agreement.resolve': resolveAgreement,
  'cycle.read': readCycle,
  'document.add': addDocument,
  'document.withdraw': withdrawDocument,
  'assessment.record': recordAssessment,
  'observation.list': listObservations,
  'observation.read': readObservation,
  'observation.open': openObservation,
  'observation.reply': replyToObservation,
  'observation.attend': attendObservation,
  'observation.close': closeObservation,
  'observation.reopen': reopenObservation,
  'responsibility.list': listResponsibilities,
  'responsibility.assign': assignResponsibilities,
  'responsibility.end': endResponsibility,
  'responsibility.handOver': handOverResponsibilities,
  'indicator.add': addIndicator,
  'indicator.revise': reviseIndicator,
  'indicator.measure': measureIndicator,
  'institution.list': listInstitutions,
  'institution.add': addInstitution,
  'institution.revise': reviseInstitution,
  'committee.list': listCommittees,
  'committee.install': installCommittee,
  'committee.revise': reviseCommittee,
  'member.list': listMembers,
  'member.seat': seatMember,
  'member.revise': reviseMember,
  'catalogue.list': listCatalogue,
  'catalogue.add': addCatalogueItem,
  'catalogue.revise': reviseCatalogueItem,
  'view.list': listViews,
  'view.add': addOwnView,
  'view.revise': reviseOwnView,
  'view.addShared': addSharedView,
  'view.reviseShared': reviseSharedView,
  'settings.read': readSettings,
  'settings.revise': reviseSettings,
  'session.signIn': signIn,
  'session.signOut': signOut,
  'session.read': readSession,
  'access.read': readAccess,
  'access.choose': chooseAccess,
  'access.setPassphrase': setPassphrase,
  'oversightName.list': listOversightNames,
  'oversightName.add': addOversightName,
  'oversightName.revise': reviseOversightName,
  'application.about': aboutApplication,
  'application.check': checkApplication,
  'example.add': addExample,
  'start.read': readFirstHours,
  'guide.print': printGuide,
  'history.head': readLogHead,
  'history.undoable': readUndoable,
  'history.undo': undoAction,
  'history.redo': redoAction,
  'history.export': exportLog,
  'history.list': listHistory,
  'import.preview': previewImport,
  'import.rehearse': rehearseImport,
  'import.run': runImport,
  'import.progress': importProgress,
  'import.cancel': cancelImport,
  'mapping.list': listMappings,
  'mapping.save': saveMapping,
  'export.make': makeExport,
  'backup.make': makeBackup,
  'report.make': makeReport,
};
