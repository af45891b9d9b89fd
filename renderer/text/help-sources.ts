import { words } from '../../shared/language.ts';

/** Where an entry comes from, and of which day the text is that was read; none where it is a rule of the application. */
export type Source = { name: string; on: string | null };

export const sources = words('sources', {
  application: { name: 'Regla de esta aplicación, explicada en «Método» de cada informe', on: null },
  ogpHandbook: { name: 'Manuales de la Alianza para el Gobierno Abierto', on: '2020' },
  ogpTemplates: { name: 'Plantillas de plan de acción de la Alianza para el Gobierno Abierto', on: '2020' },
  irmData: { name: 'Base de datos y manuales del Mecanismo de Revisión Independiente de la OGP', on: '2020' },
  inaiLocal: { name: 'INAI, «Gobierno abierto: cocreación desde lo local»', on: '2016' },
  palFormats: { name: 'Formatos del Plan de Acción Local', on: '2016' },
  committeeRules: { name: 'Reglas de operación del comité', on: null },
  generalLaw: {
    name: 'Ley General de Transparencia y Acceso a la Información Pública, Diario Oficial de la Federación',
    on: '20 mar 2025',
  },
  proactiveRules: {
    name: 'Lineamientos de transparencia proactiva del Sistema Nacional de Transparencia',
    on: '31 mar 2023',
  },
  agenda2030: { name: 'Naciones Unidas, Agenda 2030 para el Desarrollo Sostenible', on: '2015' },
});
