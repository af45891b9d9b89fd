import type { Commitment } from '../../../shared/commitments.ts';
import { commitmentFields } from '../../../shared/commitments.ts';
import { commitmentStateNames, completionNames, indicatorKindNames } from '../../../shared/glossary.ts';
import type { CommitmentFigures } from '../../../shared/progress.ts';
import type { CompletionWord } from '../../../shared/progress-words.ts';
import { assessmentTexts } from './assessment.ts';
import { milestoneEntries, type MilestoneEntry } from './milestone-entry.ts';
import { observationEntries, type ObservationEntry } from './observations.ts';
import { peopleOf, responsibleFor, type SectorPeople } from './people.ts';
import type { ReportFacts } from './report-facts.ts';
import { shownFigures, type ShownFigures } from './shown-figures.ts';
import { clipped, listed, shownDate, shownMoney, shownPeriod, type ShownDate, type Word } from './words.ts';

export type LabelledText = { label: string; text: string };
/** What was learnt in one report of a milestone. */
export type Finding = { milestone: string; on: string; text: string };
export type IndicatorEntry = {
  code: string;
  name: string;
  kind: string;
  unit: string;
  baseline: string;
  target: string;
  period: string;
  milestone: string;
  measurements: { on: string; value: string; note: string }[];
};

/** The sheet (ficha) of one commitment at the cut-off. */
export type CommitmentSheet = {
  code: string;
  number: string;
  title: string;
  /** The title on one line, short enough for a heading. */
  heading: string;
  state: Word;
  isCounted: boolean;
  notCountedReason: string;
  figures: ShownFigures;
  computedOgp: Word<CompletionWord>;
  ogpReason: string;
  start: ShownDate;
  due: ShownDate;
  weight: number;
  leadInstitution: string;
  responsible: string[];
  people: SectorPeople[];
  facts: LabelledText[];
  texts: LabelledText[];
  milestones: MilestoneEntry[];
  difficulties: Finding[];
  successFactors: Finding[];
  /** The end-of-commitment assessment; empty where there is none. */
  assessment: LabelledText[];
  observations: ObservationEntry[];
  indicators: IndicatorEntry[];
};

/** Writes the sheet of a commitment from the facts and its figures. */
export function commitmentSheet(
  facts: ReportFacts,
  commitment: Commitment,
  figures: CommitmentFigures,
): CommitmentSheet {
  return {
    code: commitment.code,
    number: commitment.number,
    title: commitment.title,
    heading: clipped(commitment.title),
    state: { key: commitment.state, word: commitmentStateNames[commitment.state] },
    isCounted: commitment.isCounted && commitment.state !== 'retired',
    notCountedReason: commitment.notCountedReason,
    figures: shownFigures(figures, figures.milestones, 'hitos'),
    computedOgp: { key: figures.computedOgpWord, word: completionNames[figures.computedOgpWord] },
    ogpReason: commitment.completionOverride === null ? '' : commitment.completionOverrideReason,
    start: shownDate(commitment.start),
    due: shownDate(commitment.due),
    weight: commitment.weight,
    leadInstitution: facts.institutionName(commitment.leadInstitutionId),
    responsible: responsibleFor(facts, commitment),
    people: peopleOf(facts, commitment.id),
    facts: sideFacts(facts, commitment),
    texts: officialTexts(commitment),
    milestones: milestoneEntries(facts, figures.milestones, commitment),
    difficulties: findings(facts, figures, 'difficulties'),
    successFactors: findings(facts, figures, 'successFactors'),
    assessment: assessmentTexts(facts, commitment.id),
    observations: observationEntries(facts, commitment.id),
    indicators: indicators(facts, commitment.id),
  };
}

function sideFacts(facts: ReportFacts, commitment: Commitment): LabelledText[] {
  const labels = (catalogue: 'value' | 'policyArea' | 'sdg', keys: readonly string[]): string =>
    keys.map((key) => facts.catalogueLabel(catalogue, key)).join(' · ');
  const contact = [
    commitment.contactName,
    commitment.contactPost,
    commitment.contactEmail,
    commitment.contactPhone,
  ];
  return filled([
    { label: 'Vigencia', text: shownPeriod(commitment.start, commitment.due) },
    { label: commitmentFields.values.label, text: labels('value', commitment.values) },
    { label: commitmentFields.axis.label, text: facts.catalogueLabel('axis', commitment.axis) },
    { label: commitmentFields.policyAreas.label, text: labels('policyArea', commitment.policyAreas) },
    { label: commitmentFields.sdgs.label, text: labels('sdg', commitment.sdgs) },
    {
      label: commitmentFields.budget.label,
      text: commitment.budget === null ? '' : shownMoney(commitment.budget),
    },
    {
      label: commitmentFields.supportingInstitutionIds.label,
      text: listed(
        commitment.supportingInstitutionIds.map((id) => facts.institutionName(id)).filter(Boolean),
      ),
    },
    { label: commitmentFields.otherActors.label, text: commitment.otherActors },
    { label: 'Contacto público', text: contact.filter((part) => part.trim() !== '').join(' · ') },
  ]);
}

/** The paragraphs of the official form, in its order; those left empty are left out. */
function officialTexts(commitment: Commitment): LabelledText[] {
  const of = (name: TextName, label: string = commitmentFields[name].label): LabelledText => ({
    label,
    text: commitment[name],
  });
  return filled([
    of('problem', 'El problema público'),
    of('baseline'),
    of('causes'),
    of('description', 'El compromiso'),
    of('objective'),
    of('solution'),
    of('expectedResult'),
    of('genderApproach'),
    of('developmentPlanLink'),
    of('antiCorruptionLink'),
    of('legalBasis'),
    of('risks'),
  ]);
}

type TextName =
  | 'problem'
  | 'baseline'
  | 'causes'
  | 'description'
  | 'objective'
  | 'solution'
  | 'expectedResult'
  | 'genderApproach'
  | 'developmentPlanLink'
  | 'antiCorruptionLink'
  | 'legalBasis'
  | 'risks';

const filled = (texts: readonly LabelledText[]): LabelledText[] =>
  texts.filter(({ text }) => text.trim() !== '');

/** What the reports up to the cut-off say of one kind, each text once. */
function findings(
  facts: ReportFacts,
  figures: CommitmentFigures,
  kind: 'difficulties' | 'successFactors',
): Finding[] {
  const milestones = figures.milestones.flatMap((one) => [one, ...one.activities]);
  return milestones.flatMap(({ id, code }) => {
    const seen = new Set<string>();
    return facts.reportsOf(id).flatMap((report): Finding[] => {
      const text = report[kind].trim();
      if (text === '' || seen.has(text)) return [];
      seen.add(text);
      return [{ milestone: code, on: report.periodEnd, text }];
    });
  });
}

function indicators(facts: ReportFacts, commitmentId: string): IndicatorEntry[] {
  return facts.indicatorsOf(commitmentId).map((one) => ({
    code: one.code,
    name: one.name,
    kind: one.kind === null ? '' : indicatorKindNames[one.kind],
    unit: one.unit,
    baseline: one.baseline,
    target: one.target,
    period: one.period,
    milestone: facts.milestones.get(one.milestoneId ?? '')?.code ?? '',
    measurements: facts
      .measurementsOf(one.id)
      .map(({ measuredOn, value, note }) => ({ on: measuredOn, value, note })),
  }));
}
