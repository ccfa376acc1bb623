interface Option<T> {
  readonly value: T;
  readonly label: string;
  /** A line that says what choosing it does. */
  readonly shows?: string;
}

interface Props<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/**
 * One of a few: native radio buttons, so that arrow keys and screen readers work as everywhere. Side by side where the
 * names say all, in a list where each has a line of its own.
 */
export function Choice<T extends string>({ name, legend, options, value, onChange }: Props<T>) {
  const isList = options.some(({ shows }) => shows);
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
                {...(option.shows ? { 'aria-describedby': `${id}-shows` } : {})}
                onChange={() => onChange(option.value)}
              />
              <span id={id}>{option.label}</span>
              {option.shows && (
                <span id={`${id}-shows`} class="hint">
                  {option.shows}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
