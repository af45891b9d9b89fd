const wrong = '[aria-invalid="true"]:not([disabled]), [data-invalid] :is(input, textarea, button)';

/** Puts the focus on the first field that says what is wrong with it, once it says so. */
export function focusFirstWrong(form: HTMLElement): void {
  requestAnimationFrame(() => {
    const first = form.querySelector<HTMLElement>(wrong);
    if (first !== null) first.focus();
  });
}
