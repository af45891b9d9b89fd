/** Every address of the application, in one place. */
export type PlanLinks = {
  board: string;
  commitments: (filters?: Record<string, string>) => string;
  commitment: (id: string) => string;
  milestone: (id: string) => string;
  observations: (filters?: Record<string, string>) => string;
  observation: (id: string) => string;
  periods: string;
  replannings: string;
  importing: string;
  reports: string;
  committee: string;
  /** Who answers for what, and what nobody answers for. */
  charges: string;
  audit: string;
  settings: string;
};

/** The addresses of a plan at a cut-off date; without a plan, of what is there before the first one. */
export function planLinks(planCode: string | null, cutOff: string | null): PlanLinks {
  const base = planCode === null ? '#' : `#/plan/${encodeURIComponent(planCode)}`;
  const to = (path: string, query: Record<string, string> = {}): string => {
    const all = new URLSearchParams(cutOff === null ? query : { ...query, al: cutOff }).toString();
    return `${base}/${path}${all === '' ? '' : `?${all}`}`;
  };
  return {
    board: to(planCode === null ? '' : 'tablero'),
    commitments: (filters) => to('compromisos', filters),
    commitment: (id) => to(`compromisos/${encodeURIComponent(id)}`),
    milestone: (id) => to(`hitos/${encodeURIComponent(id)}`),
    periods: to('periodos'),
    replannings: to('replanificaciones'),
    observations: (filters) => to('observaciones', filters),
    observation: (id) => to(`observaciones/${encodeURIComponent(id)}`),
    importing: to('importar'),
    reports: to('informes'),
    committee: to('comite'),
    charges: to('comite', { vista: 'responsabilidades' }),
    audit: to('bitacora'),
    settings: to('ajustes'),
  };
}
