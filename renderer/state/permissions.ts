import type { Role } from '../../shared/roles.ts';
import { useMyRole, useSession } from './session.ts';

/** Who may do what, as the contract says it; the core is who enforces it. */
export const allowed = {
  structure: ['oversight', 'secretariat'],
  report: ['government'],
  evidence: ['government', 'civilSociety', 'oversight'],
  verify: ['civilSociety'],
  replan: ['oversight'],
  askReplan: ['government'],
  assign: ['government', 'oversight', 'secretariat'],
  measure: ['government', 'oversight'],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof allowed;

/** What the secretariat captures in the name of whoever may. */
const byProxy: readonly Act[] = ['report', 'evidence', 'replan', 'askReplan', 'measure'];

/** Whether whoever looks may do it: themselves, or in the name of another. */
export function useMay(act: Act): 'yes' | 'byProxy' | 'no' {
  const role = useMyRole();
  const roles: readonly Role[] = allowed[act];
  if (roles.includes(role)) return 'yes';
  return role === 'secretariat' && byProxy.includes(act) ? 'byProxy' : 'no';
}

/** Whether whoever looks may withdraw an evidence: the side that supplied it, or the oversight body. */
export function useMayWithdraw(): (evidence: { suppliedBy: string | null }) => boolean {
  const may = useMay('evidence');
  const role = useMyRole();
  const members = useSession((state) => state.members);
  return ({ suppliedBy }) => {
    if (may !== 'yes') return may === 'byProxy';
    if (role === 'oversight' || suppliedBy === null) return true;
    return members.find(({ id }) => id === suppliedBy)?.role === role;
  };
}
