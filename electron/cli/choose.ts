import type { App } from '../core/app.ts';
import { AppError } from '../../shared/errors.ts';
import { fold } from '../../shared/fold.ts';
import type { PlanSummary } from '../../shared/plans.ts';
import { Misuse, Refusal } from './arguments.ts';
import type { OpenData } from './open-data.ts';
import { table } from './output.ts';

/** The member with that id, mail or name (accents and case aside). Several of that name are a misuse that lists them. */
export async function chooseMember(app: App, who: string): Promise<string> {
  const reply = await app.call('member.list', {});
  if (!reply.ok) throw new AppError(reply.error.code, reply.error.details);
  const byId = reply.value.find((member) => member.id === who);
  if (byId !== undefined) return byId.id;
  const sought = fold(who.trim());
  const found = reply.value.filter(
    ({ name, email }) => fold(name.trim()) === sought || (email !== '' && fold(email.trim()) === sought),
  );
  const [only] = found;
  if (only === undefined) throw new Refusal(`Nadie del comité se llama «${who}» ni tiene ese correo.`);
  if (found.length === 1) return only.id;
  const committees = await app.call('committee.list', {});
  const named = new Map(committees.ok ? committees.value.map(({ id, name }) => [id, name]) : []);
  const rows = found.map((member) => [
    ...[member.id, member.name, member.email],
    named.get(member.committeeId ?? '') ?? '',
  ]);
  const columns = ['Identificador', 'Nombre', 'Correo', 'Comité'].map((title) => ({ title }));
  throw new Misuse(
    `Hay ${found.length} integrantes «${who}»; di cuál por su identificador:\n${table(columns, rows)}`,
  );
}

/** The plan with that code or id; left out, the only one there is. Several are a misuse that lists them. */
export async function choosePlan({ ask }: OpenData, code: string | undefined): Promise<PlanSummary> {
  const plans = await ask('plan.list', {});
  if (code === undefined) return onlyPlan(plans);
  const sought = fold(code.trim());
  const found =
    plans.find((plan) => plan.code === code || plan.id === code) ??
    plans.find((plan) => fold(plan.code.trim()) === sought);
  if (found === undefined) throw new Refusal(`No hay un plan con la clave «${code}».${listed(plans)}`);
  return found;
}

function onlyPlan(plans: readonly PlanSummary[]): PlanSummary {
  const [only] = plans;
  if (only === undefined) throw new Refusal('Todavía no hay ningún plan en estos datos.');
  if (plans.length > 1) throw new Misuse(`Hay ${plans.length} planes; di cuál con --plan.${listed(plans)}`);
  return only;
}

function listed(plans: readonly PlanSummary[]): string {
  if (plans.length === 0) return '';
  const rows = plans.map((plan) => [plan.code, plan.name]);
  return `\n${table([{ title: 'Clave' }, { title: 'Plan', most: 70 }], rows)}`;
}
