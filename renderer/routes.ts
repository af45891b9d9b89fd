import { lazy, type ComponentType } from 'react';
import { Inicio } from './pages/Inicio.tsx';

type Route = { path: string; page: ComponentType };

const plan = '/plan/:planCode';

const board = () => import('./pages/Tablero.tsx');
const Tablero = lazy(() => board().then((m) => ({ default: m.Tablero })));
const MiTrabajo = lazy(() => import('./pages/MiTrabajo.tsx').then((m) => ({ default: m.MiTrabajo })));
const PorVerificar = lazy(() =>
  import('./pages/PorVerificar.tsx').then((m) => ({ default: m.PorVerificar })),
);
const Compromisos = lazy(() => import('./pages/Compromisos.tsx').then((m) => ({ default: m.Compromisos })));
const Compromiso = lazy(() => import('./pages/Compromiso.tsx').then((m) => ({ default: m.Compromiso })));
const Hito = lazy(() => import('./pages/Hito.tsx').then((m) => ({ default: m.Hito })));
const Cronograma = lazy(() => import('./pages/Cronograma.tsx').then((m) => ({ default: m.Cronograma })));
const Evidencias = lazy(() => import('./pages/Evidencias.tsx').then((m) => ({ default: m.Evidencias })));
const Observaciones = lazy(() =>
  import('./pages/Observaciones.tsx').then((m) => ({ default: m.Observaciones })),
);
const Observacion = lazy(() => import('./pages/Observacion.tsx').then((m) => ({ default: m.Observacion })));
const Informes = lazy(() => import('./pages/Informes.tsx').then((m) => ({ default: m.Informes })));
const Periodos = lazy(() => import('./pages/Periodos.tsx').then((m) => ({ default: m.Periodos })));
const Replanificaciones = lazy(() =>
  import('./pages/Replanificaciones.tsx').then((m) => ({ default: m.Replanificaciones })),
);
const Sesiones = lazy(() => import('./pages/Sesiones.tsx').then((m) => ({ default: m.Sesiones })));
const Sesion = lazy(() => import('./pages/Sesion.tsx').then((m) => ({ default: m.Sesion })));
const Ciclo = lazy(() => import('./pages/Ciclo.tsx').then((m) => ({ default: m.Ciclo })));
const Importar = lazy(() => import('./pages/Importar.tsx').then((m) => ({ default: m.Importar })));
const Comite = lazy(() => import('./pages/Comite.tsx').then((m) => ({ default: m.Comite })));
const Bitacora = lazy(() => import('./pages/Bitacora.tsx').then((m) => ({ default: m.Bitacora })));
const Ajustes = lazy(() => import('./pages/Ajustes.tsx').then((m) => ({ default: m.Ajustes })));
const Borradores = lazy(() => import('./pages/Borradores.tsx').then((m) => ({ default: m.Borradores })));
const Ayuda = lazy(() => import('./pages/Ayuda.tsx').then((m) => ({ default: m.Ayuda })));
const PrimerosPasos = lazy(() =>
  import('./pages/PrimerosPasos.tsx').then((m) => ({ default: m.PrimerosPasos })),
);
const PlanNuevo = lazy(() => import('./pages/PlanNuevo.tsx').then((m) => ({ default: m.PlanNuevo })));

/** Every page by its address. What needs no plan is also there before the first one. */
export const routes: readonly Route[] = [
  { path: '/', page: Inicio },
  { path: '/plan-nuevo', page: PlanNuevo },
  { path: `${plan}/tablero`, page: Tablero },
  { path: `${plan}/trabajo`, page: MiTrabajo },
  { path: `${plan}/por-verificar`, page: PorVerificar },
  { path: `${plan}/compromisos`, page: Compromisos },
  { path: `${plan}/compromisos/:id`, page: Compromiso },
  { path: `${plan}/hitos/:id`, page: Hito },
  { path: `${plan}/cronograma`, page: Cronograma },
  { path: `${plan}/periodos`, page: Periodos },
  { path: `${plan}/replanificaciones`, page: Replanificaciones },
  { path: `${plan}/evidencias`, page: Evidencias },
  { path: `${plan}/observaciones`, page: Observaciones },
  { path: `${plan}/observaciones/:id`, page: Observacion },
  { path: `${plan}/sesiones`, page: Sesiones },
  { path: `${plan}/sesiones/:id`, page: Sesion },
  { path: `${plan}/ciclo`, page: Ciclo },
  { path: `${plan}/informes`, page: Informes },
  { path: `${plan}/importar`, page: Importar },
  { path: `${plan}/comite`, page: Comite },
  { path: `${plan}/bitacora`, page: Bitacora },
  { path: `${plan}/ajustes`, page: Ajustes },
  { path: `${plan}/borradores`, page: Borradores },
  { path: `${plan}/primeros-pasos`, page: PrimerosPasos },
  { path: `${plan}/ayuda`, page: Ayuda },
  { path: '/primeros-pasos', page: PrimerosPasos },
  { path: '/ayuda', page: Ayuda },
  { path: '/importar', page: Importar },
  { path: '/comite', page: Comite },
  { path: '/bitacora', page: Bitacora },
  { path: '/ajustes', page: Ajustes },
  { path: '/borradores', page: Borradores },
];

/** The window nearly always opens on the board: its code comes while the session is being read. */
export function preloadBoard(): void {
  board().catch(() => undefined);
}
