import { assessmentsOn, openingAspects } from '../../../shared/assessments.ts';
import { formatDay } from '../../../shared/dates.ts';
import { completionNames, openingAspectNames, openingDegreeNames } from '../../../shared/glossary.ts';
import type { ReportFacts } from './report-facts.ts';
import type { LabelledText } from './sheet.ts';
import { evidenceCode, listed } from './words.ts';

/** How a commitment ended, by the assessment that holds at the cut-off; empty where there is none. */
export function assessmentTexts({ image, on }: ReportFacts, commitmentId: string): LabelledText[] {
  const [held] = assessmentsOn(
    image.assessments.filter((one) => one.commitmentId === commitmentId),
    on,
  );
  if (held === undefined) return [];
  const cited = [
    ...image.evidence
      .filter(({ id }) => held.evidenceIds.includes(id))
      .map(({ number, title }) => `${evidenceCode(number)} ${title}`),
    ...image.assessmentFiles.filter(({ assessmentId }) => assessmentId === held.id).map(({ name }) => name),
  ];
  const texts = [
    { label: 'Quién evaluó', text: `${held.evaluator}, el ${formatDay(held.assessedOn)}` },
    {
      label: 'Nivel de cumplimiento',
      text: `${completionNames[held.completion]}: ${held.completionReason}`,
    },
    { label: 'Factores externos', text: held.externalFactors },
    { label: 'Factores internos', text: held.internalFactors },
    { label: 'Evidencia', text: listed(cited) },
    ...openingAspects.map((aspect) => ({
      label: openingAspectNames[aspect],
      text: `${openingDegreeNames[held[aspect]]}: ${held[`${aspect}Reason`]}`,
    })),
    { label: 'Lecciones', text: held.lessons },
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}
