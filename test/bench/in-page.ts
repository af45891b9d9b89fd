import type { Page } from '@playwright/test';

/** What has to be on the screen: an element whose text says it. */
export type Wanted = { selector: string; text: string };
export type Act = { hash: string } | { click: string } | { insert: string };

/** Milliseconds from what a person does to the frame that shows its effect, by the clock of the page. */
export async function untilPainted(page: Page, act: Act, wanted: Wanted): Promise<number> {
  const shown = page.evaluate(paintedAfter, { act, wanted });
  if ('insert' in act) {
    // The page listens before the key is pressed.
    await page.waitForFunction(() => document.documentElement.dataset.listening === 'yes');
    await page.keyboard.insertText(act.insert);
  }
  return shown;
}

/** Runs in the page. */
function paintedAfter({ act, wanted }: { act: Act; wanted: Wanted }): Promise<number> {
  const text = new RegExp(wanted.text);
  const isThere = (): boolean =>
    [...document.querySelectorAll(wanted.selector)].some((element) => text.test(element.textContent));
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error(`«${wanted.text}» is not painted`)), 30_000);
    const watch = (start: number) => {
      const look = () => {
        if (!isThere()) {
          requestAnimationFrame(look);
          return;
        }
        clearTimeout(giveUp);
        // What the frame shows is painted once it has been handed on.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      };
      requestAnimationFrame(look);
    };
    if ('insert' in act) {
      const onInput = (event: Event) => {
        delete document.documentElement.dataset.listening;
        watch(event.timeStamp);
      };
      document.addEventListener('input', onInput, { capture: true, once: true });
      document.documentElement.dataset.listening = 'yes';
      return;
    }
    watch(performance.now());
    if ('hash' in act) window.location.hash = act.hash;
    else document.querySelector<HTMLElement>(act.click)?.click();
  });
}

/** Milliseconds of each frame while the list scrolls by a hand's turn of the wheel a frame. */
export function scrollFrames(page: Page, frames: number): Promise<number[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<number[]>((resolve, reject) => {
        const list = document.querySelector('main [role=grid]');
        if (list === null) {
          reject(new Error('the list scrolls in its own frame'));
          return;
        }
        const found: number[] = [];
        let last = performance.now();
        const step = (now: number) => {
          found.push(now - last);
          last = now;
          list.scrollBy(0, 120);
          if (found.length < wanted) requestAnimationFrame(step);
          else if (list.scrollTop === 0) reject(new Error('the list did not scroll'));
          else resolve(found.slice(1));
        };
        requestAnimationFrame(step);
      }),
    frames,
  );
}
