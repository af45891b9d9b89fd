/** What the specimens say: as long, and as short, as what the window really shows. */
export const samples = {
  title: 'Sistema de diseño',
  short: 'Guardar',
  long: 'Pedir que se replanifique el hito porque la licitación se declaró desierta',
  label: 'Institución responsable',
  longLabel: 'Institución que responde por el compromiso ante el comité coordinador y ante la ciudadanía',
  value: 'Contraloría Municipal',
  help: 'La que firma el compromiso.',
  error: 'Falta este dato.',
  paragraph:
    'Se publicó el presupuesto en formato abierto, con su diccionario de datos y una guía en lenguaje claro; falta la versión en maya.',
  day: '2026-11-22',
  word: 'Transparenciapresupuestariaydatosabiertosenlenguajeclaro',
  names: {
    rest: 'en reposo',
    hover: 'con el puntero',
    focus: 'con el foco',
    pressed: 'presionado',
    disabled: 'apagado',
    pending: 'ocupado',
    error: 'con error',
    long: 'texto largo',
    empty: 'vacío',
    filled: 'con dato',
    required: 'obligatorio',
    chosen: 'elegido',
  },
} as const;

export const options = [
  { key: 'finance', label: 'Secretaría de Finanzas' },
  { key: 'water', label: 'Comisión Municipal de Agua', description: 'Organismo descentralizado' },
  { key: 'control', label: 'Contraloría Municipal' },
] as const;

export const rows = [
  { code: 'C01', title: 'Presupuesto municipal que se entiende', amount: '53 %' },
  { code: 'C02', title: 'Obra pública vigilada por vecinos', amount: '7 %' },
  { code: 'C03', title: samples.long, amount: 'sin dato' },
] as const;
