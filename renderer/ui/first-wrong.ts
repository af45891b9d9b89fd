/** Where a wrong field is filled: not its «?», its calendar nor the buttons of its format. */
const wrong = [
  ':is(input, textarea, button, [role="spinbutton"])[aria-invalid="true"]:not([disabled])',
  '[data-invalid] :is(input:not([type="hidden"]), textarea, [aria-haspopup="listbox"])',
].join(', ');

/** Puts the focus on the first field that says what is wrong with it, once it says so. */
export function focusFirstWrong(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>(wrong)?.focus());
}
