import type { HelpKey } from './help-keys.ts';
import { sources, type Source } from './help-sources.ts';
import { helpTexts } from './help-texts.ts';

/** What a word of the field means here, and who says so. */
export type HelpEntry = { text: string; source: Source; related: readonly HelpKey[] };

export const helpEntries: Record<HelpKey, HelpEntry> = {
  plan: { text: helpTexts.plan, source: sources.ogpTemplates, related: ['pal', 'commitment', 'cocreation'] },
  pal: { text: helpTexts.pal, source: sources.palFormats, related: ['plan', 'cocreation'] },
  commitment: {
    text: helpTexts.commitment,
    source: sources.ogpTemplates,
    related: ['milestone', 'responsible'],
  },
  milestone: {
    text: helpTexts.milestone,
    source: sources.ogpTemplates,
    related: ['activity', 'meansOfVerification', 'reported'],
  },
  activity: { text: helpTexts.activity, source: sources.palFormats, related: ['milestone', 'weight'] },
  weight: { text: helpTexts.weight, source: sources.application, related: ['reported', 'coverage'] },
  meansOfVerification: {
    text: helpTexts.meansOfVerification,
    source: sources.palFormats,
    related: ['evidence', 'milestone'],
  },
  evidence: {
    text: helpTexts.evidence,
    source: sources.application,
    related: ['meansOfVerification', 'verified'],
  },
  responsible: {
    text: helpTexts.responsible,
    source: sources.ogpTemplates,
    related: ['commitment', 'reported'],
  },
  reported: {
    text: helpTexts.reported,
    source: sources.application,
    related: ['verified', 'expected', 'coverage'],
  },
  verified: { text: helpTexts.verified, source: sources.application, related: ['reported', 'evidence'] },
  expected: { text: helpTexts.expected, source: sources.application, related: ['semaforo', 'reported'] },
  semaforo: { text: helpTexts.semaforo, source: sources.application, related: ['expected', 'coverage'] },
  coverage: { text: helpTexts.coverage, source: sources.application, related: ['reported', 'semaforo'] },
  cutOff: { text: helpTexts.cutOff, source: sources.application, related: ['report'] },
  report: { text: helpTexts.report, source: sources.application, related: ['cutOff', 'proactive'] },
  replanning: { text: helpTexts.replanning, source: sources.application, related: ['agreement', 'expected'] },
  meeting: { text: helpTexts.meeting, source: sources.ogpHandbook, related: ['quorum', 'agreement'] },
  quorum: {
    text: helpTexts.quorum,
    source: sources.committeeRules,
    related: ['meeting', 'qualifiedMajority'],
  },
  qualifiedMajority: {
    text: helpTexts.qualifiedMajority,
    source: sources.committeeRules,
    related: ['quorum', 'agreement'],
  },
  agreement: {
    text: helpTexts.agreement,
    source: sources.committeeRules,
    related: ['meeting', 'replanning'],
  },
  observation: { text: helpTexts.observation, source: sources.application, related: ['verified'] },
  committee: {
    text: helpTexts.committee,
    source: sources.inaiLocal,
    related: ['oversight', 'secretariat', 'quorum'],
  },
  secretariat: {
    text: helpTexts.secretariat,
    source: sources.application,
    related: ['committee', 'verified'],
  },
  oversight: { text: helpTexts.oversight, source: sources.generalLaw, related: ['committee', 'proactive'] },
  proactive: { text: helpTexts.proactive, source: sources.proactiveRules, related: ['report', 'oversight'] },
  cocreation: { text: helpTexts.cocreation, source: sources.inaiLocal, related: ['pal', 'cycle'] },
  cycle: { text: helpTexts.cycle, source: sources.inaiLocal, related: ['cocreation', 'assessment'] },
  assessment: { text: helpTexts.assessment, source: sources.ogpHandbook, related: ['ogpLevel', 'irm'] },
  indicator: { text: helpTexts.indicator, source: sources.palFormats, related: ['commitment', 'sdg'] },
  sdg: { text: helpTexts.sdg, source: sources.agenda2030, related: ['commitment'] },
  ogp: { text: helpTexts.ogp, source: sources.ogpHandbook, related: ['irm', 'ogpLevel'] },
  irm: { text: helpTexts.irm, source: sources.irmData, related: ['ogp', 'ogpLevel'] },
  ogpLevel: { text: helpTexts.ogpLevel, source: sources.irmData, related: ['reported', 'assessment'] },
  log: { text: helpTexts.log, source: sources.application, related: ['evidence', 'backup'] },
  backup: { text: helpTexts.backup, source: sources.application, related: ['log'] },
};
