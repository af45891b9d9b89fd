import { formatDay } from '../../../shared/dates.ts';
import { partlyText } from '../../../shared/explain.ts';
import { completionNames, semaforoNames, terms } from '../../../shared/glossary.ts';
import type { PlanStatus } from '../../../shared/plans.ts';
import { shownPercent, type CommitmentFigures, type Figures } from '../../../shared/progress.ts';
import { completionWords, semaforos } from '../../../shared/progress-words.ts';
import { readArguments, readDay, text } from '../arguments.ts';
import { choosePlan } from '../choose.ts';
import { withPresentData } from '../open-data.ts';
import { print, printJson, table } from '../output.ts';

/** All figures of a plan and of each of its commitments on a day. */
export async function run(args: string[]): Promise<number> {
  const read = readArguments(args, { plan: text, on: text });
  const on = readDay(read.on);
  return withPresentData(read, async (data) => {
    const plan = await choosePlan(data, read.plan);
    const status = await data.ask('plan.status', { planId: plan.id, ...on });
    if (read.json) printJson(status);
    else print(asText(status));
    return 0;
  });
}

const points = (figure: number | null): string =>
  figure === null ? terms.noData : `${shownPercent(figure)} %`;

/** Rounded like the rest, with its sign. */
function gapText(gap: number | null): string {
  if (gap === null) return terms.noData;
  const rounded = Math.floor(Math.abs(gap) + 0.5);
  return `${rounded === 0 ? '' : gap < 0 ? '−' : '+'}${rounded} puntos`;
}

function asText({ plan, on, figures, commitments }: PlanStatus): string {
  const { coverage } = figures;
  const counts = (names: Record<string, string>, keys: readonly string[], by: Record<string, number>) =>
    keys.map((key) => `${names[key]?.toLowerCase() ?? key} ${by[key] ?? 0}`).join(', ');
  const rows: [string, string][] = [
    [terms.reported, points(figures.reported)],
    [terms.verified, points(figures.verified)],
    [terms.expected, points(figures.expected)],
    ['Brecha', gapText(figures.gap)],
    [terms.semaforo, `${semaforoNames[figures.semaforo]}${figures.isOverdue ? ', vencido' : ''}`],
    [terms.ogpLevel, completionNames[figures.ogpWord]],
    [
      'Hitos',
      `${coverage.total}: ${coverage.reported} con reporte, ${coverage.complete} completos, ${coverage.verified} verificados${partlyText(coverage)}`,
    ],
    ['Compromisos', `${figures.commitments}: ${counts(semaforoNames, semaforos, figures.semaforos)}`],
    ['', counts(completionNames, completionWords, figures.ogpWords)],
  ];
  const lines = rows.map(([name, value]) => `${name.padEnd(12)}  ${value}`);
  return `${plan.code}  ${plan.name}\nAl ${formatDay(on)}\n\n${lines.join('\n')}\n\n${commitmentTable(commitments)}`;
}

const columns = [
  { title: 'Clave' },
  { title: 'Compromiso', most: 44 },
  { title: terms.reported, align: 'right' as const },
  { title: terms.verified, align: 'right' as const },
  { title: terms.expected, align: 'right' as const },
  { title: 'Completos', align: 'right' as const },
  { title: 'Verificados', align: 'right' as const },
  { title: terms.semaforo },
  { title: terms.ogpLevel },
];

function commitmentTable(commitments: readonly CommitmentFigures[]): string {
  if (commitments.length === 0) return 'El plan todavía no tiene compromisos.';
  return table(columns, commitments.map(commitmentCells));
}

function commitmentCells(one: CommitmentFigures): string[] {
  const { coverage } = one;
  const { total, complete, verified } = coverage;
  return [
    one.code,
    one.title,
    ...threeFigures(one),
    `${complete} de ${total}`,
    `${verified} de ${total}${partlyText(coverage)}`,
    semaforoNames[one.semaforo],
    completionNames[one.ogpWord],
  ];
}

const threeFigures = (figures: Figures): string[] =>
  [figures.reported, figures.verified, figures.expected].map(points);
