import marksCss from './marks.css?inline';

const sheet = new CSSStyleSheet();

/**
 * Makes marks look like marks. Firefox takes marks.css from the manifest, as a user's sheet that goes with the
 * extension. In Chromium a page could read a rule of the manifest by `getComputedStyle(e, '::highlight(…)')` and so
 * find out about us; a sheet that comes with the first mark tells no more than the registry does.
 */
export function adoptMarkStyles(signal: AbortSignal): void {
  if (import.meta.env.MODE === 'firefox' || document.adoptedStyleSheets.includes(sheet)) return;
  sheet.replaceSync(marksCss);
  document.adoptedStyleSheets.push(sheet);
  const remove = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  signal.addEventListener('abort', remove, { once: true });
}
