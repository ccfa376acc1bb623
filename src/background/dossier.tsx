/** What is told from the bundled dossier. It is read when it is first asked for. */
import type { Offers } from '../card/Controls.tsx';
import contentCss from '../card/content.css?inline';
import detailCss from '../card/detail.css?inline';
import foldCss from '../card/fold.css?inline';
import glanceCss from '../card/glance.css?inline';
import originsCss from '../card/origins.css?inline';
import pageNoteCss from '../card/page-note.css?inline';
import { render } from '../card/render.tsx';
import { type CitationFormat, cite } from '../dossier/citation/formats.ts';
import { quote } from '../dossier/citation/quotation.ts';
import bundledDossier from '../dossier/model/dossier.json';
import bundledLock from '../dossier/model/dossier.lock.json';
import type { Language } from '../dossier/model/languages.ts';
import type { DetailLevel } from '../dossier/model/levels.ts';
import { parseLock } from '../dossier/model/lock.ts';
import { describe } from '../dossier/tell/describe.ts';
import { mistakeNote, type Reporting } from '../dossier/tell/mistake-note.ts';
import { parseDossier } from '../dossier/validate/validate.ts';
import { browser } from '../platform/browser.ts';
import type { StyledCard } from '../platform/messages/card.ts';
import { REPORT_ADDRESS } from '../platform/project.ts';
import { versions } from '../platform/versions.ts';

let read: { dossier: ReturnType<typeof parseDossier>; lock: ReturnType<typeof parseLock> } | null = null;

function bundled() {
  read ??= { dossier: parseDossier(bundledDossier), lock: parseLock(bundledLock) };
  return read;
}

function reporting(): Reporting {
  return { address: REPORT_ADDRESS, versions: versions(browser.runtime.getManifest().version, navigator.userAgent) };
}

/** The card of an entity. @throws RangeError for one that the dossier does not have */
export function renderCard(entity: string, level: DetailLevel, language: Language, offers: Offers): StyledCard {
  const { dossier, lock } = bundled();
  const today = new Date().toISOString().slice(0, 10);
  const description = describe(dossier, lock, { entity, level, language, today, reporting: reporting() });
  const css = contentCss + foldCss + detailCss + originsCss + pageNoteCss + glanceCss;
  return { ...render(description, level, offers, language), css };
}

/** What a reader copies of a claim or disagreement. @throws RangeError for one that the dossier does not have */
export function copyText(id: string, as: CitationFormat | 'mistake', language: Language): string {
  const { dossier } = bundled();
  return as === 'mistake'
    ? mistakeNote(dossier, id, language, reporting().versions)
    : cite(quote(dossier, id, language), as);
}
