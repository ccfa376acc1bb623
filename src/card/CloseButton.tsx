interface Props {
  readonly label: string;
  readonly onClose: () => void;
}

export function CloseButton({ label, onClose }: Props) {
  return (
    <button type="button" class="close" aria-label={label} onClick={onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m4 4 8 8m0-8-8 8" />
      </svg>
    </button>
  );
}
