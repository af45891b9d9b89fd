/** Every address of the application, in one place. */
export type PlanLinks = {
  board: string;
  /** What waits for somebody; and the milestones that wait for a verdict, one after the other. */
  work: (query?: Record<string, string>) => string;
  queue: string;
  commitments: (filters?: Record<string, string>) => string;
  commitment: (id: string) => string;
  milestone: (id: string) => string;
  timeline: string;
  evidences: (filters?: Record<string, string>) => string;
  observations: (filters?: Record<string, string>) => string;
  observation: (id: string) => string;
  periods: string;
  meetings: (query?: Record<string, string>) => string;
  meeting: (id: string) => string;
  cycle: string;
  replannings: string;
  importing: string;
  reports: string;
  committee: string;
  /** Who answers for what, and what nobody answers for. */
  charges: string;
  audit: string;
  settings: string;
  drafts: string;
  firstHours: string;
  /** The help, at one of its terms where it is told. */
  help: (query?: Record<string, string>) => string;
};

/** The addresses of a plan at a cut-off date; without a plan, of what is there before the first one. */
export function planLinks(
  planCode: string | null,
  cutOff: string | null,
  known: string | null = null,
): PlanLinks {
  const base = planCode === null ? '#' : `#/plan/${encodeURIComponent(planCode)}`;
  const to = (path: string, query: Record<string, string> = {}): string => {
    const all = new URLSearchParams(cutOff === null ? query : { ...query, al: cutOff }).toString();
    return `${base}/${path}${all === '' ? '' : `?${all}`}`;
  };
  /** Within what can be seen as it was known then; the rest is of now, and leaves the past behind. */
  const inTime = (path: string, query: Record<string, string> = {}): string =>
    to(path, known === null ? query : { ...query, sabido: known });
  return {
    board: inTime(planCode === null ? '' : 'tablero'),
    work: (query) => to('trabajo', query),
    queue: to('por-verificar'),
    commitments: (filters) => inTime('compromisos', filters),
    commitment: (id) => inTime(`compromisos/${encodeURIComponent(id)}`),
    milestone: (id) => inTime(`hitos/${encodeURIComponent(id)}`),
    timeline: inTime('cronograma'),
    periods: inTime('periodos'),
    replannings: inTime('replanificaciones'),
    evidences: (filters) => inTime('evidencias', filters),
    observations: (filters) => inTime('observaciones', filters),
    observation: (id) => inTime(`observaciones/${encodeURIComponent(id)}`),
    meetings: (query) => to('sesiones', query),
    meeting: (id) => to(`sesiones/${encodeURIComponent(id)}`),
    cycle: inTime('ciclo'),
    importing: to('importar'),
    reports: inTime('informes'),
    committee: to('comite'),
    charges: to('comite', { vista: 'responsabilidades' }),
    audit: to('bitacora'),
    settings: to('ajustes'),
    drafts: to('borradores'),
    firstHours: to('primeros-pasos'),
    help: (query) => to('ayuda', query),
  };
}
