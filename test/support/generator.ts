import type { CommitmentValues } from '../../shared/commitments.ts';
import { addDays, preciseDay } from '../../shared/dates.ts';
import { initialValues, type ValuesOf } from '../../shared/fields.ts';
import { records, type RecordName, type RecordOf } from '../../shared/records.ts';
import { Draw } from './generator-words.ts';

/** Commitments × milestones of each. */
export const sizes = { S: [30, 5], M: [200, 10], L: [400, 10], XL: [10_000, 10] } as const;
export type Size = keyof typeof sizes;

export const generatedPlanId = '01930000-0000-7000-8000-000000000001';
/** The day on which the generated plan is looked at: its middle. */
export const generatedToday = '2026-06-15';
const planStart = '2025-01-01';
const planDays = 1_050;
const sides = ['government', 'civilSociety', 'oversight'] as const;
const sideNames = { government: 'Dirección', civilSociety: 'Asociación', oversight: 'Ponencia' };
const states: CommitmentValues['state'][] = [
  'approved',
  'inProgress',
  'inProgress',
  'inProgress',
  'concluded',
];

type Values<R extends RecordName> = Partial<ValuesOf<(typeof records)[R]>>;
export type Generated = { [R in RecordName]: RecordOf<R>[] };

/** Makes a plan of that size, with accents, three roles, weights 1–3, evidence, reports and verdicts. */
export function generatePlan(size: Size, seed = 20_260_615): Generated {
  const maker = new Maker(seed);
  const [commitments, milestones] = sizes[size];
  maker.people();
  maker.plan(size);
  for (let c = 1; c <= commitments; c += 1) {
    const commitment = maker.commitment(c);
    for (let m = 1; m <= milestones; m += 1) maker.milestone(commitment, m);
  }
  return maker.made;
}

const instant = (day: string, hour: number): string => `${day}T${String(hour)}:00:00.000Z`;

class Maker {
  readonly made = Object.fromEntries(Object.keys(records).map((name) => [name, []])) as unknown as Generated;
  readonly #draw: Draw;
  #lastId = 1;

  constructor(seed: number) {
    this.#draw = new Draw(seed);
  }

  #add<R extends RecordName>(name: R, values: Values<R>, id = this.#nextId()): RecordOf<R> {
    const record = { ...initialValues(records[name]), ...values, id, version: 1 } as RecordOf<R>;
    (this.made[name] as RecordOf<R>[]).push(record);
    return record;
  }

  /** Of the length and order that real ids have. */
  #nextId(): string {
    this.#lastId += 1;
    return `01930000-0000-7000-8000-${this.#lastId.toString(16).padStart(12, '0')}`;
  }

  people(): void {
    for (const side of sides) {
      for (let n = 1; n <= 8; n += 1) {
        const name = `${sideNames[side]} ${this.#draw.title().split(' ').slice(1, 4).join(' ')} ${String(n)}`;
        const institution = this.#add('institution', { name, kind: side });
        this.#add('member', {
          name: `${this.#draw.of(['Íñigo', 'Sofía', 'Ángel', 'Begoña', 'Óscar', 'Lucía'])} ${this.#draw.of(['Peña', 'Núñez', 'Güémez', 'Ávila', 'Muñoz'])} ${String(this.made.member.length + 1)}`,
          role: side,
          institutionId: institution.id,
          post: 'Titular',
          email: `persona${String(this.made.member.length + 1)}@example.org`,
        });
      }
    }
    this.#add('member', { name: 'Secretaría técnica', role: 'secretariat' });
  }

  plan(size: Size): void {
    const values: Values<'plan'> = {
      code: `PRUEBA-${size}`,
      name: `Plan de prueba ${size}`,
      committeeName: 'Comité de prueba',
      start: preciseDay(planStart),
      end: preciseDay(addDays(planStart, planDays)),
    };
    this.#add('plan', values, generatedPlanId);
  }

  commitment(position: number): RecordOf<'commitment'> {
    const draw = this.#draw;
    const start = draw.below(200);
    const commitment = this.#add('commitment', {
      planId: generatedPlanId,
      code: `C${String(position).padStart(5, '0')}`,
      number: String(position),
      title: draw.title(),
      problem: draw.paragraph(),
      objective: draw.paragraph(1),
      description: draw.paragraph(2),
      values: draw.some(['transparency', 'participation', 'accountability'], 2),
      axis: draw.of(['transparencyAxis', 'participationAxis']),
      policyAreas: draw.some(['Open Data', 'Education', 'Public Participation', 'Water & Sanitation'], 3),
      sdgs: draw.some(['4', '6', '11', '16'], 2),
      leadInstitutionId: draw.of(this.#of('government', 'institution')).id,
      start: preciseDay(addDays(planStart, start)),
      due: preciseDay(addDays(planStart, start + 500 + draw.below(300))),
      weight: 1 + draw.below(3),
      state: draw.of(states),
      position,
    });
    this.#charge(commitment, 'government', 'responsible', 1);
    this.#charge(commitment, 'civilSociety', 'monitoring', 0.7);
    this.#charge(commitment, 'oversight', 'dissemination', 0.4);
    return commitment;
  }

  #of<N extends 'institution' | 'member'>(side: (typeof sides)[number], name: N): Generated[N][number][] {
    const first = sides.indexOf(side) * 8;
    return this.made[name].slice(first, first + 8);
  }

  #charge(
    commitment: RecordOf<'commitment'>,
    side: (typeof sides)[number],
    kind: 'responsible' | 'monitoring' | 'dissemination',
    share: number,
  ): void {
    if (!this.#draw.happens(share)) return;
    this.#add('responsibility', {
      planId: generatedPlanId,
      commitmentId: commitment.id,
      memberId: this.#draw.of(this.#of(side, 'member')).id,
      kind,
    });
  }

  milestone(commitment: RecordOf<'commitment'>, position: number): void {
    const draw = this.#draw;
    const start = addDays(commitment.start.on ?? planStart, draw.below(400));
    const due = addDays(start, 30 + draw.below(300));
    const dates = { start: preciseDay(start), due: preciseDay(due) };
    const milestone = this.#add('milestone', {
      planId: generatedPlanId,
      commitmentId: commitment.id,
      code: `${commitment.code}.${String(position)}`,
      number: String(position),
      title: draw.title(),
      deliverable: draw.paragraph(1),
      promisedMeans: 'Acta, enlace o informe público',
      weight: 1 + draw.below(3),
      ...dates,
      originalStart: dates.start,
      originalDue: dates.due,
      position,
    });
    if (start <= generatedToday) this.#history(milestone, start);
  }

  /** A first report, for some a claim with its evidence, and for most of those a verdict; never later than the day. */
  #history(milestone: RecordOf<'milestone'>, start: string): void {
    const draw = this.#draw;
    const where = {
      planId: generatedPlanId,
      commitmentId: milestone.commitmentId,
      milestoneId: milestone.id,
    };
    const until = (day: string): string => (day < generatedToday ? day : generatedToday);
    const reporter = draw.of(this.#of('government', 'member')).id;
    if (!draw.happens(0.75)) return;
    const first = until(addDays(start, draw.below(90)));
    const percentage = draw.below(20) * 5;
    const said = { reportedBy: reporter, done: draw.paragraph(1) };
    this.#add('progressReport', {
      ...where,
      ...said,
      periodEnd: first,
      percentage,
      recordedAt: instant(first, 15),
    });
    if (!draw.happens(0.6)) return;
    const closed = until(addDays(first, draw.below(60)));
    const evidence = this.#evidence(milestone, closed, reporter);
    const claim = { percentage: 100, closingText: draw.paragraph(1), recordedAt: instant(closed, 17) };
    const report = this.#add('progressReport', { ...where, ...said, ...claim, periodEnd: closed });
    if (!draw.happens(0.7)) return;
    const isReturned = draw.happens(0.15);
    this.#add('verdict', {
      ...where,
      reportId: report.id,
      verdict: isReturned ? 'returned' : 'verified',
      reason: isReturned ? 'Falta el acta de la sesión.' : '',
      evidenceIds: [evidence.id],
      decidedOn: closed,
      decidedBy: draw.of(this.#of('civilSociety', 'member')).id,
      recordedAt: instant(closed, 18),
    });
  }

  #evidence(milestone: RecordOf<'milestone'>, on: string, supplier: string): RecordOf<'evidence'> {
    const number = this.made.evidence.length + 1;
    return this.#add('evidence', {
      planId: generatedPlanId,
      commitmentId: milestone.commitmentId,
      milestoneId: milestone.id,
      number,
      kind: 'link',
      title: `Evidencia n.º ${String(number)}: publicación en línea`,
      url: `https://example.org/evidencia/${String(number)}`,
      obtainedOn: on,
      suppliedBy: supplier,
      recordedAt: instant(on, 16),
    });
  }
}
