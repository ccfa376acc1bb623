interface Option<T> {
  readonly value: T;
  readonly label: string;
  /** A line that explains the option. */
  readonly hint?: string;
}

interface Props<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/**
 * A choice of one among a few options: native radio buttons, so that arrow keys and screen readers work as usual. They
 * stand side by side, or in a list if any option has a hint.
 */
export function Choice<T extends string>({ name, legend, options, value, onChange }: Props<T>) {
  const isList = options.some(({ hint }) => hint);
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class={isList ? 'options' : 'segments'}>
        {options.map((option) => {
          const id = `${name}-${option.value}`;
          return (
            <label key={option.value}>
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                aria-labelledby={id}
                {...(option.hint ? { 'aria-describedby': `${id}-hint` } : {})}
                onChange={() => onChange(option.value)}
              />
              <span id={id}>{option.label}</span>
              {option.hint && (
                <span id={`${id}-hint`} class="hint">
                  {option.hint}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
