import { lazy, useEffect } from 'react';
import { go } from '../state/address.ts';
import { planLinks } from '../state/links.ts';
import { useSession } from '../state/session.ts';

const PrimerosPasos = lazy(() => import('./PrimerosPasos.tsx').then((m) => ({ default: m.PrimerosPasos })));

/** Opens the plan in force; with none yet, the way to begin. */
export function Inicio() {
  const plans = useSession((state) => state.plans);
  const own = plans.filter(({ isExample }) => !isExample);
  const first = own.find(({ state }) => state === 'inForce') ?? own[0] ?? plans[0];
  const code = first?.code;
  useEffect(() => {
    if (code !== undefined) go(planLinks(code, null).board.slice(1), { replace: true });
  }, [code]);
  return code === undefined ? <PrimerosPasos /> : null;
}
