import { useRef, useState } from 'preact/hooks';
import type { Language } from '../dossier/model/languages.ts';
import { MAX_SITES_OFF } from '../platform/sites-off.ts';
import { settingsTexts } from '../ui/texts.ts';
import { shorten } from './problem-text.ts';
import { readEntry } from './site-entry.ts';
import { optionsTexts } from './texts.ts';

interface Props {
  readonly sites: readonly string[];
  /** Resolves to false if the browser could not save the list. */
  readonly save: (sites: string[]) => Promise<boolean>;
  readonly language: Language;
}

/** The editable list of sites that are switched off. */
export function SitesOff({ sites, save, language }: Props) {
  const texts = optionsTexts[language];
  const [typed, setTyped] = useState('');
  /** True from a refusal until something is typed. Its reason is derived, so that it goes once it no longer holds. */
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const entry = readEntry(typed, sites);
    setRefused(entry.kind !== 'new');
    if (entry.kind === 'new' && (await save([...sites, entry.site]))) setTyped('');
  };
  const reason = () => {
    const entry = readEntry(typed, sites);
    if (!isRefused || entry.kind === 'new') return '';
    if (entry.kind === 'listed') return texts.alreadyOff(entry.site);
    return entry.kind === 'full' ? settingsTexts[language].sitesFull(MAX_SITES_OFF) : texts.notASite(shorten(typed));
  };
  const problem = reason();
  const remove = (site: string, button: HTMLElement) => {
    // Move focus to the next button, or to the field, before this button disappears.
    const row = button.closest('li');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    (next?.querySelector('button') ?? field.current)?.focus();
    void save(sites.filter((other) => other !== site));
  };
  return (
    <>
      <h2>{settingsTexts[language].names.sitesOff}</h2>
      <p class="hint">{texts.sitesHint}</p>
      {sites.length === 0 && <p class="empty">{texts.noSites}</p>}
      <ul class="sites">
        {sites.toSorted().map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              aria-label={texts.remove(site)}
              title={texts.remove(site)}
              onClick={({ currentTarget }) => remove(site, currentTarget)}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4 4 8 8m0-8-8 8" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <form class="add" onSubmit={add} noValidate>
        <input
          ref={field}
          type="text"
          name="site"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          placeholder={texts.addSite}
          aria-label={texts.addSite}
          aria-invalid={problem !== ''}
          aria-describedby="site-problem"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setRefused(false);
          }}
        />
        <button type="submit">{texts.add}</button>
      </form>
      <p id="site-problem" class="problem" role="alert">
        {problem}
      </p>
    </>
  );
}
