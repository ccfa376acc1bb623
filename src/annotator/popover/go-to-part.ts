/** The distance between the head of a card and the part below it, in CSS px. */
const PART_GAP_PX = 8;

/** Scrolls a card so that a part or a statement begins right below the head, and focuses it to continue there by keyboard. */
export function goToPart(button: HTMLElement, part: string): void {
  const card = button.closest<HTMLElement>('[role="dialog"]');
  const target = card?.querySelector<HTMLElement>(`#${CSS.escape(part)}`);
  if (!card || !target) return;
  if (target.matches('details')) target.setAttribute('open', '');
  const head = card.querySelector('.head')?.getBoundingClientRect().bottom ?? 0;
  card.scrollTop += target.getBoundingClientRect().top - head - PART_GAP_PX;
  if (!target.matches('details, [tabindex]')) target.tabIndex = -1;
  const goal = target.matches('details') ? target.querySelector<HTMLElement>('summary') : target;
  goal?.focus({ preventScroll: true });
}
