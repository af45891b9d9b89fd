import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { PlanSummary } from '../../shared/plans.ts';
import type { Web } from '../support/web.ts';
import { ask, commitmentPlace, exampleMilestone, examplePlan } from './steps.ts';

export type Visit = {
  /** Whoever finds most to do there. */
  who: RegExp;
  /** Its address in the example plan. */
  place: string | ((web: Web) => Promise<string>);
};

const secretariat = /^Marisol Cano/;
const ofPlan = (page: string, who = secretariat): Visit => ({ who, place: `${examplePlan}/${page}` });

/** Where each route of the window is visited; a route that is missing here fails the tests. */
const visits: Record<string, Visit> = {
  '/': { who: secretariat, place: '#/' },
  '/plan-nuevo': { who: secretariat, place: '#/plan-nuevo' },
  '/importar': { who: secretariat, place: '#/importar' },
  '/comite': { who: secretariat, place: '#/comite' },
  '/bitacora': { who: secretariat, place: '#/bitacora' },
  '/ajustes': { who: secretariat, place: '#/ajustes' },
  '/borradores': { who: secretariat, place: '#/borradores' },
  '/primeros-pasos': { who: secretariat, place: '#/primeros-pasos' },
  '/ayuda': { who: secretariat, place: '#/ayuda' },
  'plan/tablero': ofPlan('tablero'),
  'plan/trabajo': ofPlan('trabajo', /^Luis Mora/),
  'plan/por-verificar': ofPlan('por-verificar', /^Ana Ruiz/),
  'plan/compromisos': ofPlan('compromisos'),
  'plan/compromisos/:id': { who: secretariat, place: (web) => commitmentPlace(web, 'C01') },
  'plan/hitos/:id': {
    who: /^Luis Mora/,
    place: async (web) =>
      (await exampleMilestone(web, ({ figures }) => figures.state === 'inProgress')).place,
  },
  'plan/cronograma': ofPlan('cronograma'),
  'plan/evidencias': ofPlan('evidencias'),
  'plan/borradores': ofPlan('borradores'),
  'plan/primeros-pasos': ofPlan('primeros-pasos'),
  'plan/ayuda': ofPlan('ayuda'),
  'plan/periodos': ofPlan('periodos'),
  'plan/replanificaciones': ofPlan('replanificaciones'),
  'plan/observaciones': ofPlan('observaciones'),
  'plan/observaciones/:id': {
    who: secretariat,
    place: (web) => firstOf(web, 'observation.list', 'observaciones'),
  },
  'plan/sesiones': ofPlan('sesiones'),
  'plan/sesiones/:id': { who: secretariat, place: (web) => firstOf(web, 'meeting.list', 'sesiones') },
  'plan/ciclo': ofPlan('ciclo'),
  'plan/informes': ofPlan('informes'),
  'plan/importar': ofPlan('importar'),
  'plan/comite': ofPlan('comite'),
  'plan/bitacora': ofPlan('bitacora'),
  'plan/ajustes': ofPlan('ajustes'),
};

async function firstOf(web: Web, method: string, page: string): Promise<string> {
  const [plan] = await ask<PlanSummary[]>(web, 'plan.list', {});
  const { items } = await ask<{ items: { id: string }[] }>(web, method, { planId: plan?.id });
  return `${examplePlan}/${page}/${items[0]?.id ?? ''}`;
}

const source = readFileSync(new URL('../../renderer/routes.ts', import.meta.url), 'utf8');

/** The addresses that `renderer/routes.ts` declares, read as text: its pages are not for Node. */
export const routePaths: readonly string[] = Array.from(
  source.matchAll(/\{ path: ['`]([^'`]+)['`], page:/g),
  ([, path = '']) => path.replace('${plan}', 'plan'),
);

/** How a route is visited. */
export function visitOf(path: string): Visit {
  const visit = visits[path];
  if (visit === undefined) throw new Error(`every-page.ts does not say how to visit the route ${path}`);
  return visit;
}

/** The address at which a route is visited. */
export async function placeOf(web: Web, path: string): Promise<string> {
  const { place } = visitOf(path);
  return typeof place === 'string' ? place : place(web);
}

/** Goes to an address, whatever its heading says. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await expect(page.locator('main h1')).toBeVisible();
}

/** What has the focus, as whoever cannot use a mouse finds it. */
export type Stop = { name: string; isSeen: boolean; isCovered: boolean; isOut: boolean };

/** Presses Tab from the start of the page until it comes round, and says where it stopped. */
export async function tabThrough(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: Stop[] = [];
  for (let presses = 0; presses < 600; presses += 1) {
    await page.keyboard.press('Tab');
    // The page has followed the focus.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    const stop = await page.evaluate(stopHere);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(
    `Tab never comes round: it ends in ${stops
      .slice(-4)
      .map((one) => one.name)
      .join(', ')}`,
  );
}

/** Runs in the page. Null: the focus left what can be focused. */
function stopHere(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  // A field shows it on its frame, a box beside its input, an option on its label, a part of a date on the whole date.
  const shown: (Element | null)[] = [
    element,
    element.parentElement,
    element.nextElementSibling,
    element.closest('label'),
  ];
  shown.push(element.closest('[data-focus-visible]'));
  if (element.role === 'spinbutton') shown.push(element.parentElement?.parentElement ?? null);
  // What has the focus within the report is shown by the report.
  const isSeen =
    element.tagName === 'IFRAME' ||
    shown.some((one) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
  const box = (element.closest('label') ?? element).getBoundingClientRect();
  const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 20)];
  const isOut = y < 0 || y > innerHeight || x < 0 || x > innerWidth;
  const above = document.elementFromPoint(x, y);
  const banner = document.querySelector('header');
  const isCovered = banner !== null && banner.contains(above) && !banner.contains(element);
  const words = element.getAttribute('aria-label') ?? element.textContent;
  const name =
    words.trim() === ''
      ? (element.querySelector('[aria-label]')?.getAttribute('aria-label') ?? element.id)
      : words;
  return { name: `${element.tagName} «${name.trim().slice(0, 40)}»`, isSeen, isCovered, isOut };
}
