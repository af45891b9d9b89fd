import type { Role } from '../../shared/roles.ts';
import { useMyRole } from './session.ts';

/** Who may do what, as the contract says it; the core is who enforces it. */
export const allowed = {
  structure: ['oversight', 'secretariat'],
  report: ['government'],
  evidence: ['government', 'civilSociety', 'oversight'],
  verify: ['civilSociety'],
  replan: ['oversight'],
  assign: ['government', 'oversight', 'secretariat'],
  measure: ['government', 'oversight'],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof allowed;

/** What the secretariat captures in the name of whoever may. */
const byProxy: readonly Act[] = ['report', 'evidence', 'replan', 'measure'];

/** Whether whoever looks may do it: themselves, or in the name of another. */
export function useMay(act: Act): 'yes' | 'byProxy' | 'no' {
  const role = useMyRole();
  const roles: readonly Role[] = allowed[act];
  if (roles.includes(role)) return 'yes';
  return role === 'secretariat' && byProxy.includes(act) ? 'byProxy' : 'no';
}
