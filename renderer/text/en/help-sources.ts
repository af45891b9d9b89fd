import type * as es from '../help-sources.ts';

export const sources: typeof es.sources = {
  application: {
    name: 'A rule of this application, explained under “Método” (method) in each report',
    on: null,
  },
  ogpHandbook: { name: 'Handbooks of the Open Government Partnership', on: '2020' },
  ogpTemplates: { name: 'Action plan templates of the Open Government Partnership', on: '2020' },
  irmData: { name: 'Database and manuals of the Independent Reporting Mechanism of the OGP', on: '2020' },
  inaiLocal: {
    name: 'INAI, then the national transparency institute of Mexico, “Gobierno abierto: cocreación desde lo local” (open government: local co-creation)',
    on: '2016',
  },
  palFormats: { name: 'Forms of the Plan de Acción Local (local action plan)', on: '2016' },
  committeeRules: { name: 'Rules of operation of the committee', on: null },
  generalLaw: {
    name: 'Ley General de Transparencia y Acceso a la Información Pública (general law on transparency and access to public information), Diario Oficial de la Federación',
    on: '20 Mar 2025',
  },
  proactiveRules: {
    name: 'Lineamientos de transparencia proactiva (guidelines on proactive transparency) of the Sistema Nacional de Transparencia',
    on: '31 Mar 2023',
  },
  agenda2030: { name: 'United Nations, 2030 Agenda for Sustainable Development', on: '2015' },
};
