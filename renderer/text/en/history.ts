import type * as es from '../history.ts';
import { count } from '../format.ts';

export const historyText: typeof es.historyText = {
  application: 'The application',
  inNameOf: (who) => `, on behalf of ${who},`,
  redid: (deed) => `redid what they had undone: ${deed}`,
  undid: (deed) => `undid their last change: ${deed}`,
  charge: (who, kind) => `${who} (${kind.toLowerCase()})`,
  aMilestone: 'a milestone',
  milestone: (code) => `milestone ${code}`,
  of: (code) => ` of ${code}`,
  said: (quotation) => `: ${quotation}`,
  reported: (percentage, milestone) => `reported ${percentage ?? 'progress'} on ${milestone}`,
  returned: (milestone) => `returned ${milestone}`,
  verified: (milestone) => `verified ${milestone}`,
  verifiedPart: (part, code) =>
    `verified ${part} of ${code === undefined ? 'a milestone' : `milestone ${code}`}`,
  attached: (title) => `attached the evidence “${title}”`,
  withdrew: (title) => `withdrew the evidence “${title}”`,
  replanned: (milestone) => `rescheduled ${milestone}`,
  askedReplan: (milestone) => `asked to reschedule ${milestone}`,
  replanDecisions: {
    approved: 'approved rescheduling',
    refused: 'did not approve rescheduling',
    withdrawn: 'withdrew the request to reschedule',
    other: 'changed the request to reschedule',
  },
  assigned: (who, to) => `assigned ${who ?? 'a responsibility'}${to === undefined ? '' : ` to ${to}`}`,
  endedCharge: (who) => `ended the responsibility${who === undefined ? '' : ` of ${who}`}`,
  opened: (code, subject, isCitizens, about) =>
    `opened observation ${code}${subject === '' ? '' : `, “${subject}”`}${isCitizens ? ', made by the public,' : ''}${about === undefined ? '' : ` on ${about}`}`,
  turns: { reply: 'replied to', answer: 'attended to', closing: 'closed', reopening: 'reopened' },
  theObservation: (code) => (code === undefined ? 'the observation' : `observation ${code}`),
  attachedTo: (file, observation) => `attached “${file}” to ${observation}`,
  installed: (committee) => `installed the committee ${committee}`,
  convened: (session, day) => `convened session ${session}${day === undefined ? '' : ` of ${day}`}`,
  cancelledSession: (session) => `cancelled session ${session}`,
  attendance: (session, hasQuorum) =>
    `recorded the attendance of session ${session}, ${hasQuorum ? 'with' : 'without'} a quorum`,
  changedSession: (session, what) => `changed session ${session}: ${what}`,
  minutes: (session) => `wrote the minutes of session ${session}`,
  vote: (subject, isCorrection, isApproved) =>
    `${isCorrection ? 'corrected' : 'recorded'} the vote${subject}, which was ${isApproved ? '' : 'not '}approved`,
  voteReason: (reason) => `; reason${reason}`,
  agreed: (code) => `recorded agreement ${code}`,
  resolutions: {
    done: (code) => `marked agreement ${code} as fulfilled`,
    cancelled: (code) => `cancelled agreement ${code}`,
    other: (code) => `changed agreement ${code}`,
  },
  addedDocument: (title, stage) => `added the document “${title}” to the stage “${stage}”`,
  withdrewDocument: (title) => `withdrew the document “${title}”`,
  assessed: (evaluator, completion) =>
    `recorded the end-of-commitment assessment, made by ${evaluator}: ${completion}`,
  attachedToAssessment: (file) => `attached “${file}” to the end-of-commitment assessment`,
  measured: 'recorded a measurement',
  verbs: { created: 'added', changed: 'changed', removed: 'removed', refused: 'tried to change' },
  record: (term, name) => (name === '' ? `the ${term}` : `the ${term} ${name}`),
  settings: 'the settings',
  member: (name, isChanged) => (isChanged ? `the details of ${name}` : name),
  more: (n) => `${count(n)} more`,
  former: { oversightName: 'Name of the oversight body' },
};
