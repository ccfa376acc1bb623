import type { ComponentChildren } from 'preact';

interface Props {
  /** Stays the same when the card is shown anew, so that what is open stays so. */
  readonly id: string;
  readonly class: string;
  readonly summary: ComponentChildren;
  /** Whether it begins unfolded. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** What is there for those who look for it. */
export function Fold({ id, class: name, summary, open = false, children }: Props) {
  return (
    <details id={id} class={`fold ${name}`} open={open}>
      <summary>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m6 4 4 4-4 4" />
        </svg>
        {summary}
      </summary>
      {children}
    </details>
  );
}
