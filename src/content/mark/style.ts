import marksCss from './marks.css?inline';

const sheet = new CSSStyleSheet();

/**
 * Makes marks look like marks, until the signal aborts. The sheet comes with the first mark: a rule of the manifest's
 * could be read on any page, by `getComputedStyle(e, '::highlight(…)')`, and would tell it that we are there.
 */
export function adoptMarkStyles(signal: AbortSignal): void {
  if (document.adoptedStyleSheets.includes(sheet)) return;
  if (sheet.cssRules.length === 0) sheet.replaceSync(marksCss);
  document.adoptedStyleSheets.push(sheet);
  const remove = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  signal.addEventListener('abort', remove, { once: true });
}
