import { fold } from '../../../shared/fold.ts';
import {
  commitmentStateNames,
  completionNames,
  evidenceKindNames,
  indicatorKindNames,
  institutionKindNames,
  milestoneStateNames,
  planScopeNames,
  planStateNames,
  responsibilityKindNames,
  roleNames,
  verdictNames,
} from '../../../shared/glossary.ts';
import { targets } from './fields.ts';
import { ownValue } from './own-value.ts';

const milestoneNames = {
  active: 'Activo',
  paused: milestoneStateNames.paused,
  retired: milestoneStateNames.retired,
};
const milestoneWords = {
  active: 'vigente, en proceso, en curso, in progress, abierto',
  paused: 'pausado, suspendido, on hold, suspended',
  retired: 'cancelado, withdrawn, cancelled, removed, eliminado',
};

type Words = Record<string, string>;
/** The words of each closed vocabulary: as the glossary has them, and other ways in which files say the same. */
const vocabularies: Record<string, { names: Words; others: Words }> = {
  'plan.scope': {
    names: planScopeNames,
    others: {
      country: 'nacional, national',
      state: 'estatal, local, entidad federativa',
      municipality: 'municipal',
    },
  },
  'plan.state': {
    names: planStateNames,
    others: { inForce: 'en vigor, activo, in force', closed: 'concluido, closed' },
  },
  'commitment.state': {
    names: commitmentStateNames,
    others: {
      inProgress: 'en proceso, en curso, in progress, implementacion, ongoing',
      paused: 'pausado, suspendido, on hold',
      retired: 'cancelado, withdrawn, eliminado',
      concluded: 'terminado, finalizado, completado, concluida, completed, complete, closed',
    },
  },
  'milestone.state': { names: milestoneNames, others: milestoneWords },
  'activity.state': { names: milestoneNames, others: milestoneWords },
  'commitment.completionOverride': {
    names: completionNames,
    others: {
      noEvidence: 'no evidence available, sin evidencia',
      notStarted: 'not started, sin iniciar, no comenzado',
      limited: 'limited, parcial',
      substantial: 'substantial, sustantivo',
      complete: 'complete, completed, completado',
    },
  },
  'institution.kind': {
    names: institutionKindNames,
    others: {
      government: 'government, dependencia, gubernamental, publica, sector publico',
      civilSociety: 'civil society, osc, organizacion de la sociedad civil, asociacion civil',
      oversight: 'organo garante, oversight body, garante',
      academia: 'academica, universidad',
      private: 'private, privada, empresa, iniciativa privada',
    },
  },
  'member.role': {
    names: roleNames,
    others: {
      civilSociety: 'osc, sector social, civil society',
      oversight: 'organo garante, garante, oversight body',
      secretariat: 'secretaria, secretariado tecnico, secretariat',
      reader: 'lectura, invitado, observador',
    },
  },
  'indicator.kind': {
    names: indicatorKindNames,
    others: { outcome: 'resultados', process: 'gestion', output: 'productos' },
  },
  'responsibility.kind': {
    names: responsibilityKindNames,
    others: {
      responsible: 'lead, lider',
      coResponsible: 'apoyo, co responsable, support',
      monitoring: 'seguimiento',
    },
  },
  'evidence.kind': {
    names: evidenceKindNames,
    others: { link: 'liga, url, vinculo', note: 'texto', file: 'documento' },
  },
  'verdict.verdict': { names: verdictNames, others: { verified: 'aprobado, si', returned: 'rechazado, no' } },
};

/** How words are compared: without accents, capitals, punctuation or a list letter in front («a. Not Started»). */
export function wordKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim()
    .replace(/^[a-e] (?=[a-z])/, '');
}

function wordsOf(path: string): ReadonlyMap<string, string> {
  const { names, others } = vocabularies[path] ?? { names: {}, others: {} };
  const found = new Map<string, string>();
  for (const option of targets.get(path)?.options ?? []) {
    const said = [option, names[option] ?? '', ...(others[option] ?? '').split(',')];
    for (const word of said) if (word !== '') found.set(wordKey(word), option);
  }
  return found;
}

const words = new Map(
  [...targets.values()].filter((t) => t.kind === 'word').map((t) => [t.path, wordsOf(t.path)]),
);

/** The option of a closed vocabulary that a text means, or null. */
export function optionFor(path: string, text: string): string | null {
  return words.get(path)?.get(wordKey(text)) ?? null;
}

/** The options of a vocabulary as a person reads them. */
export function optionNames(path: string): string {
  const names = vocabularies[path]?.names ?? {};
  return (targets.get(path)?.options ?? []).map((option) => names[option] ?? option).join(', ');
}

/** Whether the text is the option or its name in the glossary to the letter: then nothing of it is lost. */
export function isExactOption(path: string, option: string, text: string): boolean {
  return text === option || text === vocabularies[path]?.names[option];
}

const yes = new Set(['si', 's', 'yes', 'y', 'true', 'verdadero', '1', 'x', 'cierto']);
const no = new Set(['no', 'n', 'false', 'falso', '0']);

/** Yes, no, or null for neither. */
export function flagFor(text: string): boolean | null {
  const word = text === '✓' || text === '✔' ? 'si' : wordKey(text);
  return yes.has(word) ? true : no.has(word) ? false : null;
}

/** An editable catalogue as the import needs it: what a person reads and what a record keeps. */
export type CatalogueWords = readonly { key: string; label: string }[];

const valueSynonyms: Words = {
  transparency: 'transparencia, acceso a la informacion, access to information',
  participation: 'participacion, participation, civic participation, public participation',
  accountability: 'accountability, public accountability',
  socialInnovation: 'innovacion, social innovation, innovation',
  technology: 'tecnologia e innovacion, technology, technology and innovation',
};

/** From what people write to the key of a catalogue; what is in no catalogue stays as it was written. */
export function catalogueKeys(entries: CatalogueWords): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { key } of entries) {
    for (const word of (ownValue(valueSynonyms, key) ?? '').split(','))
      if (word !== '') found.set(wordKey(word), key);
  }
  for (const { key, label } of entries) {
    found.set(wordKey(label), key);
    found.set(wordKey(key), key);
    if (/^\d+$/.test(key))
      for (const prefix of ['ods', 'sdg', 'objetivo']) found.set(`${prefix} ${key}`, key);
  }
  return found;
}
