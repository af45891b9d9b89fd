import { Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Route, Router, Switch } from 'wouter';
import { locale } from '../shared/language.ts';
import { Layout } from './Layout.tsx';
import { LockScreen } from './LockScreen.tsx';
import { routes } from './routes.ts';
import { useHashPath } from './state/address.ts';
import { useIdleLock } from './state/entering.ts';
import { watchOthers } from './state/freshness.ts';
import { keepFocus } from './state/kept-focus.ts';
import { askAgain } from './state/queries.ts';
import { loadSession, useSession } from './state/session.ts';
import { shellText } from './text/shell.ts';
import { ErrorNote } from './ui/ErrorNote.tsx';
import { Loading } from './ui/Loading.tsx';
import { PageBoundary } from './ui/PageBoundary.tsx';
import { PageMissing } from './ui/PageMissing.tsx';
import { WhoAmI } from './WhoAmI.tsx';
import styles from './Layout.module.css';

/** The window: who looks, and then the page of the address. */
export function App() {
  useEffect(() => {
    void loadSession();
    const onReturn = () => {
      if (document.visibilityState === 'visible') askAgain();
    };
    document.addEventListener('visibilitychange', onReturn);
    const stopWatching = watchOthers();
    const stopKeeping = keepFocus();
    return () => {
      stopKeeping();
      stopWatching();
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, []);
  return (
    <I18nProvider locale={locale()}>
      <Router hook={useHashPath}>
        <Window />
      </Router>
    </I18nProvider>
  );
}

function Window() {
  const { about, error, who } = useSession();
  useIdleLock();
  if (about === null) {
    return (
      <main className={styles.main}>
        <h1 className={error === null ? 'visually-hidden' : undefined}>{shellText.product}</h1>
        {error === null ? (
          <Loading className={styles.loading} />
        ) : (
          <>
            <p>{shellText.notOpened}</p>
            <ErrorNote error={error} onRetry={() => void loadSession()} />
          </>
        )}
      </main>
    );
  }
  if (who.kind === 'unknown' && !about.isEmpty) return <WhoAmI />;
  return (
    <>
      <Layout>
        <Pages />
      </Layout>
      <LockScreen />
    </>
  );
}

function Pages() {
  const [path] = useHashPath();
  return (
    <PageBoundary key={path}>
      <Suspense fallback={<Loading className={styles.loading} />}>
        <Switch>
          {routes.map(({ path: pattern, page }) => (
            <Route key={pattern} path={pattern} component={page} />
          ))}
          <Route>
            <PageMissing />
          </Route>
        </Switch>
      </Suspense>
    </PageBoundary>
  );
}
