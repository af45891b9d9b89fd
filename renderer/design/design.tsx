import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { applyWindowChoices } from '../state/window-choices.ts';
import { Sections } from './Sections.tsx';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';

/** Every widget in every state, for whoever changes one; the built application does not have this page. */
function start(): void {
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has a #root');
  applyWindowChoices();
  createRoot(place).render(
    <I18nProvider locale="es-MX">
      <Sections />
    </I18nProvider>,
  );
}

start();
