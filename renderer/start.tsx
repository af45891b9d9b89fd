import { createRoot } from 'react-dom/client';
import { language } from '../shared/language.ts';
import { carryBy } from './api.ts';
import { App } from './App.tsx';
import { preloadBoard } from './routes.ts';
import { startTheme } from './state/theme.ts';
import { applyWindowChoices } from './state/window-choices.ts';
import { ownTransport } from './transports.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

/** Puts the application on the page. */
export function start(): void {
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has a #root');
  withoutInjectedStyle();
  if (language() === 'en') document.documentElement.lang = language();
  startTheme();
  applyWindowChoices();
  carryBy(ownTransport());
  preloadBoard();
  createRoot(place).render(<App />);
}

/** React Aria would add one rule as an inline style, which our policy refuses; base.css has the rule. */
function withoutInjectedStyle(): void {
  const mark = document.createElement('meta');
  mark.id = 'react-aria-pressable-style';
  document.head.append(mark);
}
