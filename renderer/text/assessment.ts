import type { AssessmentView, OpeningAspect, OpeningDegree } from '../../shared/assessments.ts';
import { formatDay } from '../../shared/dates.ts';
import { openingAspectNames, openingDegreeNames } from '../../shared/glossary.ts';
import { words } from '../../shared/language.ts';

/** The end-of-commitment assessment. */
export const assessmentText = words('assessmentText', {
  title: 'Evaluación de cierre',
  empty:
    'Todavía no hay evaluación de cierre. Se asienta dentro del mes siguiente a que el compromiso termina.',
  record: 'Asentar la evaluación',
  recordNew: 'Asentar una nueva',
  dialog: (code: string) => `Evaluación de cierre: ${code}`,
  recorded: 'Se asentó la evaluación de cierre.',
  assessedOn: 'Fecha de la evaluación',
  evaluator: 'Quién evalúa',
  evaluatorHelp: 'La persona o la organización que evaluó, aunque no sea del comité.',
  howFar: '1. Qué tanto se cumplió',
  completion: 'Nivel de cumplimiento',
  completionReason: 'Por qué ese nivel',
  externalFactors: 'Factores externos',
  externalHelp: 'Lo que ayudó o estorbó desde fuera: presupuesto, leyes, elecciones, emergencias.',
  internalFactors: 'Factores internos',
  internalHelp: 'Lo que ayudó o estorbó dentro de quienes responden: personas, recursos, coordinación.',
  proof: (left: number) => `Evidencia: a lo más 3 en total, quedan ${String(left)}`,
  evidence: 'Evidencia de sus hitos',
  files: 'Otros archivos',
  filesHelp: 'Hasta 10 MB cada uno. Se guardan con su huella SHA-256.',
  fileTooLarge: 'Cada archivo puede pesar hasta 10 MB.',
  tooMany: 'Son a lo más tres entre evidencia y archivos.',
  opened: '2. ¿Abrió el gobierno?',
  degree: (aspect: OpeningAspect) => openingAspectNames[aspect],
  why: (aspect: OpeningAspect) => `Por qué, en ${openingAspectNames[aspect].toLowerCase()}`,
  lessons: 'Lecciones',
  lessonsHelp: 'Qué convendría repetir o hacer de otro modo en el siguiente plan.',
  by: ({ evaluator, assessedOn, recordedByName }: AssessmentView) =>
    `La hizo ${evaluator} el ${formatDay(assessedOn)}${recordedByName === null ? '' : `; la asentó ${recordedByName}`}.`,
  earlier: (n: number) =>
    n === 1
      ? 'Hay una evaluación anterior, que esta sustituye.'
      : `Hay ${String(n)} evaluaciones anteriores, que esta sustituye.`,
  earlierOf: (day: string) => `Evaluación anterior, del ${day}`,
  showEarlier: 'Ver las anteriores',
});

/** «Mayor: se publicó el padrón.» */
export const degreeText = (degree: OpeningDegree, why: string): string =>
  `${openingDegreeNames[degree]}: ${why}`;
