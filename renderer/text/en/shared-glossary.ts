import type * as es from '../../../shared/glossary.ts';

export const roleNames: typeof es.roleNames = {
  government: 'Government',
  civilSociety: 'Civil society',
  oversight: 'Oversight body',
  secretariat: 'Technical secretariat',
  reader: 'Read only',
};

export const recordTerms: typeof es.recordTerms = {
  access: { one: 'access', many: 'accesses' },
  settings: { one: 'settings', many: 'settings' },
  committee: { one: 'committee', many: 'committees' },
  oversightName: { one: 'name of the oversight body', many: 'names of the oversight body' },
  catalogueItem: { one: 'catalogue entry', many: 'catalogue entries' },
  institution: { one: 'institution', many: 'institutions' },
  member: { one: 'member', many: 'members' },
  plan: { one: 'action plan', many: 'action plans' },
  commitment: { one: 'commitment', many: 'commitments' },
  milestone: { one: 'milestone', many: 'milestones' },
  responsibility: { one: 'responsibility', many: 'responsibilities' },
  progressReport: { one: 'progress report', many: 'progress reports' },
  evidence: { one: 'piece of evidence', many: 'pieces of evidence' },
  verdict: { one: 'verdict', many: 'verdicts' },
  replanning: { one: 'rescheduling', many: 'reschedulings' },
  replanRequest: { one: 'rescheduling request', many: 'rescheduling requests' },
  meeting: { one: 'session', many: 'sessions' },
  attendance: { one: 'attendance', many: 'attendances' },
  vote: { one: 'vote', many: 'votes' },
  agreement: { one: 'agreement', many: 'agreements' },
  planDocument: { one: 'plan document', many: 'plan documents' },
  commitmentAssessment: { one: 'end-of-commitment assessment', many: 'end-of-commitment assessments' },
  assessmentFile: {
    one: 'file of an end-of-commitment assessment',
    many: 'files of end-of-commitment assessments',
  },
  observation: { one: 'observation', many: 'observations' },
  observationReply: { one: 'reply to an observation', many: 'replies to observations' },
  observationFile: { one: 'file of an observation', many: 'files of observations' },
  indicator: { one: 'indicator', many: 'indicators' },
  measurement: { one: 'measurement', many: 'measurements' },
  savedView: { one: 'saved view', many: 'saved views' },
  importMapping: { one: 'column mapping', many: 'column mappings' },
};

export const milestoneStateNames: typeof es.milestoneStateNames = {
  notStarted: 'Not started',
  inProgress: 'In progress',
  toVerify: 'To be verified',
  verified: 'Verified',
  paused: 'Paused',
  retired: 'Withdrawn',
};

export const semaforoNames: typeof es.semaforoNames = {
  onTime: 'On time',
  atRisk: 'At risk',
  late: 'Late',
  noData: 'No data',
  notApplicable: 'Not applicable',
};

export const completionNames: typeof es.completionNames = {
  noEvidence: 'No evidence available',
  notStarted: 'Not started',
  limited: 'Limited',
  substantial: 'Substantial',
  complete: 'Complete',
};

export const commitmentStateNames: typeof es.commitmentStateNames = {
  draft: 'Draft',
  approved: 'Approved',
  inProgress: 'Under implementation',
  paused: 'Paused',
  retired: 'Withdrawn',
  concluded: 'Concluded',
};

export const replanRequestStateNames: typeof es.replanRequestStateNames = {
  asked: 'Pending',
  approved: 'Approved',
  refused: 'Not approved',
  withdrawn: 'Withdrawn',
};

export const meetingKindNames: typeof es.meetingKindNames = {
  ordinary: 'Ordinary',
  extraordinary: 'Extraordinary',
};
export const meetingStateNames: typeof es.meetingStateNames = {
  convened: 'Convened',
  held: 'Held',
  cancelled: 'Cancelled',
};
export const quorumShareNames: typeof es.quorumShareNames = {
  majority: 'Majority of the seats',
  threeFifths: 'Three fifths of the seats',
  twoThirds: 'Two thirds of the seats',
  all: 'All the seats',
};
export const voteRuleNames: typeof es.voteRuleNames = {
  consensus: 'Consensus',
  simple: 'Simple majority',
  threeFifths: 'Qualified majority of 3/5',
  twoThirds: 'Qualified majority of 2/3',
};
export const timeZoneNames: typeof es.timeZoneNames = {
  'America/Mexico_City': 'Central (Mexico City)',
  'America/Mazatlan': 'Pacific (Mazatlán)',
  'America/Cancun': 'Southeast (Cancún)',
  'America/Tijuana': 'Northwest (Tijuana)',
};
export const presenceNames: typeof es.presenceNames = {
  titular: 'Attended',
  alternate: 'The alternate attended',
  justified: 'Excused absence',
  absent: 'Did not attend',
};
export const agreementStateNames: typeof es.agreementStateNames = {
  open: 'Pending',
  done: 'Fulfilled',
  cancelled: 'Cancelled',
};
export const agreementEffectNames: typeof es.agreementEffectNames = {
  none: 'None: it is followed up',
  approvePlan: 'Approve the plan',
  pause: 'Pause a commitment',
  resume: 'Resume a commitment',
  retire: 'Withdraw a commitment',
  replan: 'Reschedule a milestone',
};

export const reportingPeriodNames: typeof es.reportingPeriodNames = {
  free: 'No fixed period',
  monthly: 'Monthly',
  bimonthly: 'Every two months',
  quarterly: 'Quarterly',
  halfYearly: 'Half-yearly',
};

export const planStateNames: typeof es.planStateNames = {
  draft: 'Draft',
  inForce: 'In force',
  closed: 'Closed',
};
export const planScopeNames: typeof es.planScopeNames = {
  country: 'Country',
  state: 'State',
  municipality: 'Municipality',
  institution: 'Institution',
};

export const responsibilityKindNames: typeof es.responsibilityKindNames = {
  responsible: 'Responsible',
  coResponsible: 'Co-responsible',
  monitoring: 'Monitoring',
  dissemination: 'Dissemination',
};

export const indicatorKindNames: typeof es.indicatorKindNames = {
  input: 'Input',
  output: 'Output',
  process: 'Process',
  outcome: 'Outcome',
  impact: 'Impact',
};

export const cycleStageNames: typeof es.cycleStageNames = {
  declaration: 'Joint declaration',
  awareness: 'Awareness-raising',
  committee: 'Installation of the committee',
  cocreation: 'Co-creation tables',
  publication: 'Publication of the Local Action Plan',
  implementation: 'Implementation',
  followUp: 'Follow-up',
  evaluation: 'Evaluation',
};
export const documentKindNames: typeof es.documentKindNames = {
  jointDeclaration: 'Signed joint declaration',
  awarenessRecord: 'Record or attendance list of the awareness sessions',
  installationMinutes: 'Minutes of the installation of the committee',
  tableReport: 'Report of a co-creation table',
  localActionPlan: 'Local Action Plan, delivered and published',
  initialReport: 'Initial report',
  repositoryUpdate: 'Update of the public repository',
  followUpReport: 'Follow-up report',
  finalReport: 'Final report',
  other: 'Another document of the stage',
};
export const openingDegreeNames: typeof es.openingDegreeNames = {
  worsened: 'Worsened',
  didNotChange: 'Did not change',
  marginal: 'Marginal',
  major: 'Major',
  outstanding: 'Outstanding',
  notApplicable: 'Not applicable',
};
export const openingAspectNames: typeof es.openingAspectNames = {
  information: 'Access to information',
  participation: 'Participation',
  accountability: 'Public accountability',
};

export const evidenceKindNames: typeof es.evidenceKindNames = { file: 'File', link: 'Link', note: 'Note' };
export const observationStateNames: typeof es.observationStateNames = {
  open: 'Open',
  attended: 'Attended to',
  closed: 'Closed',
};
export const observationOriginNames: typeof es.observationOriginNames = {
  committee: 'From the committee',
  citizen: 'From the public',
};
export const replyKindNames: typeof es.replyKindNames = {
  reply: 'Reply',
  answer: 'Reasoned answer',
  closing: 'Closing',
  reopening: 'Reopening',
};
export const verdictNames: typeof es.verdictNames = { verified: 'Verified', returned: 'Returned' };
export const institutionKindNames: typeof es.institutionKindNames = {
  government: 'Government',
  civilSociety: 'Civil society',
  oversight: 'Oversight body',
  academia: 'Academia',
  private: 'Private sector',
  other: 'Other',
};

export const catalogueTerms: typeof es.catalogueTerms = {
  value: 'Values',
  axis: 'Themes',
  policyArea: 'Policy areas',
  sdg: 'Sustainable Development Goals',
};

export const terms: typeof es.terms = {
  reported: 'Reported',
  verified: 'Verified',
  expected: 'Expected',
  noData: 'no data',
  cutOff: 'Cut-off date',
  meansOfVerification: 'Means of verification',
  semaforo: 'Status light',
  ogpLevel: 'OGP level',
};
