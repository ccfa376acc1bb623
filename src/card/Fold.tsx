import type { ComponentChildren } from 'preact';

interface Props {
  /** Has to be stable when the card is rendered again, so that open folds stay open. */
  readonly id: string;
  readonly class: string;
  readonly summary: ComponentChildren;
  /** True to start unfolded. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Content that is folded away until the reader asks for it. */
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
