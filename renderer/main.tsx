import { createRoot } from 'react-dom/client';
import { carryBy } from './api.ts';
import { App } from './App.tsx';
import { startTheme } from './state/theme.ts';
import { ownTransport } from './transports.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has a #root');
startTheme();
carryBy(ownTransport());
createRoot(place).render(<App />);
