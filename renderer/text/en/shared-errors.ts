import type * as es from '../../../shared/error-text.ts';
import type { ErrorDetails, FieldIssue, ReplyError } from '../../../shared/errors.ts';
import {
  effectText,
  isInternalId,
  meetingStateText,
  named,
  number,
  observationStateText,
  person,
  record,
  roleText,
  rolesText,
  text,
} from '../../../shared/error-details.ts';

const nothing = 'Nothing was saved.';

export const errorSentences: typeof es.errorSentences = {
  unknownMethod: (d) => `The application does not know the method${named(d.method)}.`,
  invalid: (d) => ['There is something to correct; nothing was saved.', ...issueSentences(d)].join(' '),
  forbidden: (d) =>
    `As ${roleText(d.role)} you cannot do this; it belongs to: ${rolesText(d.allowed)}. ${nothing}`,
  principalNeeded: (d) =>
    `The technical secretariat enters data on behalf of others: say on whose behalf (${rolesText(d.allowed)}).`,
  signInNeeded: (d) =>
    `${text(d.name) === '' ? 'Whoever does this' : text(d.name)} has to sign in with their passphrase, or the session closed for lack of use. ${nothing}`,
  wrongPassphrase: () => 'The passphrase is not that of this person. Check capitals and accents.',
  signInWait: (d) => `There were too many attempts. Wait ${number(d.seconds)} s and try again.`,
  passphraseNeeded: () =>
    'First set a passphrase for yourself: without one you could not enter again. Nothing was changed.',
  namesOverlap: (d) =>
    `On some of those days it was already called${named(d.name)}. Each day has one name; nothing was saved.`,
  notFound: (d) => `Not found: ${record(d.entity)}${isInternalId(d.id) ? '' : named(d.id)}.`,
  conflict: (d) =>
    `Somebody else changed this record (${record(d.entity)}) while you were editing it. Your change was not saved; open it again and repeat it on the new version.`,
  busy: () => 'Another program is using the database. Nothing was saved; wait a moment and try again.',
  lookingBack: () =>
    'You are seeing what was known on another date, and nothing is entered there. Go back to today; nothing was saved.',
  undoNotLast: () =>
    'Only the last thing that one did oneself is undone, and this no longer is. Nothing was changed.',
  undoUnsafe: () =>
    'This is not undone so: what was reported, proved or verified has its own way of being withdrawn. Nothing was changed.',
  undoOvertaken: (d) =>
    `It can no longer be undone: ${text(d.who) === '' ? 'somebody' : text(d.who)} changed the same record afterwards (${record(d.entity)}). Nothing was changed.`,
  cancelled: () => 'It was cancelled. Everything stayed as it was.',
  unreachable: () => 'The application does not answer. Check that it is open; what you wrote is still here.',
  internal: (d) =>
    `An error we did not expect occurred. ${nothing} Reference for whoever gives support: ${text(d.ref)}.`,
  endBeforeStart: () => `The end date is before the start date. ${nothing}`,
  futureDate: (d) => `The date ${text(d.date)} has not come yet. ${nothing}`,
  duplicateCode: (d) =>
    `There is already another record (${record(d.entity)}) with the code${named(d.code)}. ${nothing}`,
  otherPlan: () => `The records belong to different plans. ${nothing}`,
  memberInactive: (d) => `${person(d)} holds no seat in the committee on this date. ${nothing}`,
  otherCommittee: (d) =>
    text(d.other) === ''
      ? `This belongs to all the committees and ${person(d)} is only of${named(d.own)}: whoever takes part in all changes it. ${nothing}`
      : `This belongs to${named(d.other)} and ${person(d)} is of${named(d.own)}: somebody of that committee changes it, or whoever takes part in all. ${nothing}`,
  notOfCommittee: (d) =>
    `${person(d)} is of${named(d.own)} and does not take part in${named(d.other)}, which is in charge of this plan. ${nothing}`,
  sameName: (d) => `There is already another record (${record(d.entity)}) called${named(d.name)}. ${nothing}`,
  milestoneClosed: (d) =>
    `The milestone${named(d.code)} is withdrawn or paused and does not admit this. ${nothing}`,
  milestoneHasActivities: (d) =>
    `The progress of the milestone${named(d.code)} is computed from its activities: report, verify or return each activity.`,
  activityTooDeep: () => `An activity cannot have activities within. ${nothing}`,
  dependencyCycle: (d) => `The dependency forms a circle: ${text(d.path)}. ${nothing}`,
  proofMissing: proofSentence,
  nothingToVerify: (d) =>
    `The milestone${named(d.code)} has no reported progress, with evidence in force, that awaits a verdict; there is nothing to verify. ${nothing}`,
  beyondReported: (d) =>
    `${number(d.percentage)}% of the milestone${named(d.code)} cannot be verified: ${number(d.reported)}% was reported. ${nothing}`,
  partNeedsReason: (d) =>
    `Verifying only ${number(d.percentage)} of the ${number(d.reported)}% reported of the milestone${named(d.code)} asks for the reason: what is missing. ${nothing}`,
  ownWork: (d) =>
    `Nobody verifies their own work: ${text(d.name)} reported, entered or contributed evidence of this milestone. ${nothing}`,
  evidenceNotLive: (d) =>
    `The evidence${named(d.title)} is withdrawn or does not belong to this milestone. ${nothing}`,
  alreadyWithdrawn: () => 'This evidence was already withdrawn.',
  linkChecksOff: () => 'The checking of links is off. No address was asked; it is turned on in Settings.',
  linkChecksRunning: () => 'The links are being checked already. Wait until it ends; what it finds is kept.',
  documentWithdrawn: (d) => `The document${named(d.title)} was already withdrawn. ${nothing}`,
  assessmentEvidence: (d) =>
    `The evidence${named(d.title)} is withdrawn or does not belong to this commitment. ${nothing}`,
  observationState: (d) =>
    `The observation${named(d.code)} is ${observationStateText(d.state)} and does not admit this. ${nothing}`,
  observationOrder: (d) =>
    `The date ${text(d.date)} is before the last thing that happened with the observation${named(d.code)} (${text(d.since)}). ${nothing}`,
  inUse: (d) => `It cannot be removed: ${record(d.entity)}${named(d.id)} is in use.`,
  notAnExample: () => 'Only an example plan can be removed; what a committee promised is kept.',
  replanRequestOpen: (d) =>
    `There is already a rescheduling request for the milestone${named(d.code)} that awaits an answer. ${nothing}`,
  replanRequestClosed: () => `This rescheduling request was already decided or withdrawn. ${nothing}`,
  replanRequestOfAnother: (d) =>
    `Only whoever asked for the rescheduling${text(d.name) === '' ? '' : `, ${text(d.name)},`} can withdraw it. ${nothing}`,
  decisionBeforeRequest: (d) =>
    `The decision cannot be before the request${text(d.date) === '' ? '' : `, which is of ${text(d.date)}`}. ${nothing}`,
  meetingState: (d) =>
    `The session${named(d.code)} is ${meetingStateText(d.state)} and does not admit this. ${nothing}`,
  meetingVoted: (d) =>
    `In the session${named(d.code)} something was already voted or agreed: its attendance no longer changes. ${nothing}`,
  noQuorum: (d) => `In the session${named(d.code)} there was no quorum. ${nothing}`,
  seatTwice: (d) => `${person(d)} appears twice: each seat counts once. ${nothing}`,
  notASeat: (d) => `${person(d)} did not hold a seat of the committee present at the session. ${nothing}`,
  notAnAlternate: (d) =>
    `${person(d)} is not an alternate of that sector on the date of the session. ${nothing}`,
  voteNotCarried: (d) =>
    `The vote${named(d.subject)} did not carry; no agreement comes out of it. ${nothing}`,
  voteCorrected: (d) =>
    `The vote${named(d.subject)} was already corrected; the one that corrects it stands. ${nothing}`,
  voteUpholds: (d) =>
    `Corrected so, the vote would not carry, and out of it came the agreement${named(d.code)}, which ${d.isOpen === true ? 'is pending: cancel it before correcting the vote' : 'was already carried out'}. ${nothing}`,
  agreementClosed: (d) => `The agreement${named(d.code)} was already fulfilled or cancelled. ${nothing}`,
  agreementOfAnother: (d) =>
    `The agreement${named(d.code)} is not in your charge: its responsible, the oversight body or the technical secretariat resolves it. ${nothing}`,
  agreementContradicts: (d) =>
    `The agreement cannot be applied (${effectText(d.effect)}): ${record(d.entity)}${named(d.code)} is already as it would be, or its state does not admit it. ${nothing}`,
  someRefused: refusedRows,
  viewOfAnother: (d) =>
    `The view${named(d.name)} belongs to somebody else or to the committee, and is not changed from here. ${nothing}`,
  fileMissing: (d) => `The file${named(d.name)} was not found. Choose it again; nothing was saved.`,
  fileTooLarge: (d) => `The file is larger than ${number(d.limitMb)} MB, which is the most. ${nothing}`,
  diskFull: () => 'There is no space on the disk. Nothing was saved; free some space and try again.',
  databaseNewer: () =>
    'The database is of a newer version of the application. It was not touched; open the latest version.',
  databaseCorrupt: (d) =>
    text(d.file) === ''
      ? 'The database is damaged. Nothing was saved; restore the last backup.'
      : `The database is damaged and was not opened: ${text(d.file)}. It was not touched; restore the last backup.`,
  importUnreadable: (d) => `The file${named(d.name)} could not be read. Nothing was imported.`,
  importOverVerified: (d) =>
    `The import changes milestones that are already verified (${text(d.codes)}${Number(d.count) > 5 ? ' and more' : ''}). Rehearse it to see which and what changes, and confirm that you agree. ${nothing}`,
  importEmpty: () => 'No file has rows to import. Nothing was imported.',
  backupUnreadable: (d) => `The backup${named(d.name)} cannot be read or is incomplete. Nothing was changed.`,
  backupElsewhere: () =>
    'The database is not a file of this computer: back it up with the tools of its server.',
};

function proofSentence(d: ErrorDetails): string {
  const lacks = [
    d.closingText === true ? 'a closing text' : '',
    d.evidence === true ? 'at least one piece of evidence in force dated no later than the period' : '',
  ].filter((part) => part !== '');
  return `To report 100% this is missing: ${lacks.join(' and ')}. ${nothing}`;
}

/** Which of the rows are refused and why; the first few of many. */
function refusedRows({ refused, total }: ErrorDetails): string {
  const rows = (Array.isArray(refused) ? refused : []) as { code: string; error: ReplyError }[];
  const more = rows.length > 5 ? ` And ${number(rows.length - 5)} more.` : '';
  const each = rows
    .slice(0, 5)
    .map(({ code, error }) => ` ${code}: ${errorSentences[error.code](error.details)}`);
  return `${number(rows.length)} of ${number(total)} cannot be changed; none was saved.${each.join('')}${more}`;
}

export const issueWords: typeof es.issueWords = {
  missing: () => 'this is missing',
  unknown: () => 'this is not expected here',
  type: () => 'is not of the expected kind',
  tooLong: (limit) => `is too long (at most ${limit})`,
  tooShort: (limit) => `is too short (at least ${limit})`,
  tooSmall: (limit) => `is less than the least, ${limit}`,
  tooBig: (limit) => `is more than the most, ${limit}`,
  notInList: (_, options) => `is not one of the possible values${options === '' ? '' : ` (${options})`}`,
  date: () => 'is not a date of the calendar',
  format: () => 'does not have the expected form',
  whole: 'The data',
};

const issueSentence = ({ path, problem, limit, options = [] }: FieldIssue): string =>
  `${path === '' ? issueWords.whole : named(path).trim()}: ${issueWords[problem](number(limit), options.join(', '))}.`;
const issueSentences = ({ issues = [] }: ErrorDetails): string[] => issues.map(issueSentence);
