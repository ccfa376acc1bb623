/** The room, in px, between the head of a card and the part that was gone to. */
const GAP = 8;

/** Scrolls a card so that a part, or a statement, begins right below the head; the keys and screen readers go on there. */
export function goToPart(button: HTMLElement, part: string): void {
  const card = button.closest<HTMLElement>('[role="dialog"]');
  const target = card?.querySelector<HTMLElement>(`#${CSS.escape(part)}`);
  if (!card || !target) return;
  if (target.matches('details')) target.setAttribute('open', '');
  const head = card.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
  card.scrollTop += target.getBoundingClientRect().top - head - GAP;
  if (!target.matches('details, [tabindex]')) target.tabIndex = -1;
  const goal = target.matches('details') ? target.querySelector<HTMLElement>('summary') : target;
  goal?.focus({ preventScroll: true });
}
