import { Cycle } from '../features/help/Cycle.tsx';
import { Glossary } from '../features/help/Glossary.tsx';
import { Keys } from '../features/help/Keys.tsx';
import { Start } from '../features/help/Start.tsx';
import { useAddressQuery } from '../state/address.ts';
import { useLinks } from '../state/plan.ts';
import { helpText } from '../text/help.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import styles from './Ayuda.module.css';

/** The help: how one begins, what the words mean, what the keyboard does. */
export function Ayuda() {
  const [query, change] = useAddressQuery();
  const links = useLinks();
  return (
    <>
      <PageHeader title={helpText.title} meta={helpText.intro} />
      <div className={styles.stack}>
        <Start firstHoursHref={links.firstHours} />
        <Cycle />
        <Glossary
          wanted={query.buscar ?? ''}
          onWanted={(buscar) => change({ buscar: buscar === '' ? null : buscar, termino: null })}
          chosen={query.termino ?? null}
          hrefOf={(termino) => links.help({ termino })}
          namesHref={`${links.settings}?vista=comite`}
        />
        <Keys />
      </div>
    </>
  );
}
