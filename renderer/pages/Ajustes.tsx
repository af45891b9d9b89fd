import { ExportData } from '../features/reports/ExportData.tsx';
import { AboutCard } from '../features/settings/AboutCard.tsx';
import { Appearance } from '../features/settings/Appearance.tsx';
import { Backup } from '../features/settings/Backup.tsx';
import { Catalogues } from '../features/settings/Catalogues.tsx';
import { Check } from '../features/settings/Check.tsx';
import { Committees } from '../features/settings/Committees.tsx';
import { LinkChecks } from '../features/settings/LinkChecks.tsx';
import { OversightNames } from '../features/settings/OversightNames.tsx';
import { Names } from '../features/settings/Names.tsx';
import { PlanData, PlanFacts } from '../features/settings/PlanData.tsx';
import { Plans } from '../features/settings/Plans.tsx';
import { SessionZone } from '../features/settings/SessionZone.tsx';
import { Thresholds } from '../features/settings/Thresholds.tsx';
import { Tips } from '../features/settings/Tips.tsx';
import { catalogueNames } from '../../shared/catalogues.ts';
import { go, useAddressQuery } from '../state/address.ts';
import { planLinks } from '../state/links.ts';
import { useElsewhere } from '../state/committees.ts';
import { useMay, useMayChange } from '../state/permissions.ts';
import { useCutOff, usePlan } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useSession } from '../state/session.ts';
import { settingsText } from '../text/settings.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { accessText } from '../text/access.ts';
import { AjustesAccess } from './AjustesAccess.tsx';
import styles from './Ajustes.module.css';

/** What is set once, each part in its own view. */
export function Ajustes() {
  const [query, change] = useAddressQuery();
  const mayEdit = useMay('structure') === 'yes';
  const isElsewhere = useElsewhere() !== null;
  const tabs = [
    { key: 'plan', label: settingsText.plan, content: <PlanView mayEdit={mayEdit} /> },
    { key: 'comite', label: settingsText.committee, content: <CommitteeView mayEdit={mayEdit} /> },
    { key: 'acceso', label: accessText.tab, content: <AjustesAccess /> },
    { key: 'catalogos', label: settingsText.catalogues, content: <CatalogueView mayEdit={mayEdit} /> },
    { key: 'datos', label: settingsText.data, content: <DataView mayEdit={mayEdit} /> },
    { key: 'ventana', label: settingsText.window, content: <WindowView /> },
  ];
  const [first] = tabs;
  return (
    <>
      <PageHeader
        title={settingsText.title}
        meta={mayEdit || isElsewhere ? undefined : settingsText.mayNot}
      />
      <Tabs
        label={settingsText.views}
        tabs={tabs}
        selected={tabs.find(({ key }) => key === query.vista)?.key ?? first?.key ?? ''}
        onSelect={(vista) => change({ vista: vista === first?.key ? null : vista })}
      />
    </>
  );
}

type ViewProps = { mayEdit: boolean };

function PlanView({ mayEdit }: ViewProps) {
  const plan = usePlan();
  const { chosen } = useCutOff();
  const plans = useSession((state) => state.plans);
  const today = useSession((state) => state.about?.today ?? '');
  return (
    <div className={styles.stack}>
      {plan === null && <EmptyState sentence={settingsText.noPlan} />}
      {plan !== null && !mayEdit && <PlanFacts plan={plan} />}
      {plan !== null && mayEdit && (
        <PlanData
          key={plan.id}
          plan={plan}
          today={today}
          onSaved={({ code }) => go(planLinks(code, chosen).settings.slice(1), { replace: true })}
        />
      )}
      {mayEdit && (
        <Plans
          plans={plans}
          onRemoved={(planId) => {
            if (planId === plan?.id) go('/', { replace: true });
          }}
        />
      )}
    </div>
  );
}

function CommitteeView({ mayEdit }: ViewProps) {
  const settings = useSession((state) => state.settings);
  const oversightNames = useSession((state) => state.oversightNames);
  const mayChange = useMayChange();
  if (settings === null) return null;
  return (
    <div className={styles.stack}>
      <Names settings={settings} mayEdit={mayEdit} />
      <Committees mayEdit={mayEdit} />
      <OversightNames names={oversightNames} mayEdit={mayEdit} mayChange={mayChange} />
      <Thresholds settings={settings} mayEdit={mayEdit} />
      <SessionZone settings={settings} mayEdit={mayEdit} />
      <LinkChecks settings={settings} mayEdit={mayEdit} />
    </div>
  );
}

function CatalogueView({ mayEdit }: ViewProps) {
  const [query, change] = useAddressQuery();
  const { value = [], error, reload } = useQuery('catalogue.list', {});
  const chosen = catalogueNames.find((name) => name === query.catalogo) ?? 'value';
  return (
    <>
      <ErrorNote error={error} onRetry={reload} />
      <Catalogues
        items={value}
        mayEdit={mayEdit}
        catalogue={chosen}
        onCatalogue={(catalogo) => change({ catalogo })}
      />
    </>
  );
}

function DataView({ mayEdit }: ViewProps) {
  const lastBackupAt = useSession((state) => state.about?.lastBackupAt ?? null);
  return (
    <div className={styles.stack}>
      <Backup lastBackupAt={lastBackupAt} mayEdit={mayEdit} />
      <Check />
      <ExportData />
    </div>
  );
}

function WindowView() {
  const about = useSession((state) => state.about);
  return (
    <div className={styles.stack}>
      <Appearance />
      <Tips />
      {about !== null && <AboutCard about={about} />}
    </div>
  );
}
