/** Every reason for which the application refuses something. A code without a sentence in `error-text.ts` does not compile. */
export const errorCodes = [
  'unknownMethod',
  'invalid',
  'forbidden',
  'principalNeeded',
  'signInNeeded',
  'wrongPassphrase',
  'signInWait',
  'passphraseNeeded',
  'namesOverlap',
  'notFound',
  'conflict',
  'busy',
  'lookingBack',
  'undoNotLast',
  'undoUnsafe',
  'undoOvertaken',
  'cancelled',
  'unreachable',
  'internal',
  'endBeforeStart',
  'futureDate',
  'duplicateCode',
  'otherPlan',
  'memberInactive',
  'otherCommittee',
  'notOfCommittee',
  'sameName',
  'milestoneClosed',
  'milestoneHasActivities',
  'activityTooDeep',
  'dependencyCycle',
  'proofMissing',
  'nothingToVerify',
  'beyondReported',
  'partNeedsReason',
  'ownWork',
  'evidenceNotLive',
  'alreadyWithdrawn',
  'linkChecksOff',
  'linkChecksRunning',
  'documentWithdrawn',
  'assessmentEvidence',
  'observationState',
  'observationOrder',
  'someRefused',
  'viewOfAnother',
  'inUse',
  'notAnExample',
  'replanRequestOpen',
  'replanRequestClosed',
  'replanRequestOfAnother',
  'decisionBeforeRequest',
  'meetingState',
  'meetingVoted',
  'noQuorum',
  'seatTwice',
  'notASeat',
  'notAnAlternate',
  'voteNotCarried',
  'voteCorrected',
  'voteUpholds',
  'agreementClosed',
  'agreementOfAnother',
  'agreementContradicts',
  'fileMissing',
  'fileTooLarge',
  'diskFull',
  'databaseNewer',
  'databaseCorrupt',
  'importUnreadable',
  'importEmpty',
  'importOverVerified',
  'backupUnreadable',
  'backupElsewhere',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** One thing wrong with one field of an input. */
export type FieldIssue = {
  path: string;
  problem:
    | 'missing'
    | 'unknown'
    | 'type'
    | 'tooLong'
    | 'tooShort'
    | 'tooSmall'
    | 'tooBig'
    | 'notInList'
    | 'date'
    | 'format';
  limit?: number;
  options?: readonly string[];
};

export type ErrorDetails = { issues?: FieldIssue[]; [key: string]: unknown };

/** A refusal: thrown inside the core, turned into a reply by the dispatcher. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}

export type ReplyError = { code: ErrorCode; details: ErrorDetails };
export type Reply<T> = { ok: true; value: T } | { ok: false; error: ReplyError };
