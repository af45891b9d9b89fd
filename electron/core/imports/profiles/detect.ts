import type { ImportProfile, TableMapping } from '../../../../shared/imports.ts';
import type { TableToConvert } from '../convert.ts';
import { proposeMapping } from '../propose.ts';
import { defaultRules, type ReadingRules } from '../reading-rules.ts';
import type { SourceTable } from '../source-table.ts';
import { isNap, napMapping, napRules } from './nap.ts';
import { isOgpIrm, ogpIrmMapping, ogpIrmRules } from './ogp-irm.ts';

type Profile = {
  owns: (table: SourceTable) => boolean;
  mapping: (table: SourceTable) => TableMapping;
  rules: (table: SourceTable) => ReadingRules;
};

const profiles: Record<ImportProfile, Profile> = {
  'ogp-irm': { owns: isOgpIrm, mapping: ogpIrmMapping, rules: () => ogpIrmRules },
  nap: { owns: isNap, mapping: napMapping, rules: napRules },
  auto: { owns: () => true, mapping: proposeMapping, rules: () => defaultRules },
};

/** The ready mapping that fits every table of the files, or `auto`: their headers decide. */
export function detectProfile(tables: readonly SourceTable[]): ImportProfile {
  const readable = tables.filter(({ columns }) => columns.length > 0);
  if (readable.length === 0) return 'auto';
  if (readable.every(isOgpIrm)) return 'ogp-irm';
  return readable.every(isNap) ? 'nap' : 'auto';
}

/** Where each column goes by a profile; a table that is not the profile's goes by its headers. */
export function mappingFor(profile: ImportProfile, table: SourceTable): TableMapping {
  const { owns, mapping } = profiles[profile];
  return owns(table) ? mapping(table) : proposeMapping(table);
}

/** The table ready to be converted: with the mapping that a person corrected, or with the profile's own. */
export function prepareTable(
  profile: ImportProfile,
  table: SourceTable,
  corrected?: TableMapping,
  catalogues: ReadingRules['catalogues'] = {},
): TableToConvert {
  const { owns, rules } = profiles[profile];
  const base = owns(table) ? rules(table) : defaultRules;
  return { table, mapping: corrected ?? mappingFor(profile, table), rules: { ...base, catalogues } };
}
