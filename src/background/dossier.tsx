/** The bundled dossier as the background serves it: cards and texts to copy. */
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
import { describe } from '../dossier/describe/describe-entity.ts';
import { mistakeNote, type Reporting } from '../dossier/describe/mistake-note.ts';
import bundledDossier from '../dossier/model/dossier.json';
import bundledLock from '../dossier/model/dossier.lock.json';
import type { Language } from '../dossier/model/languages.ts';
import type { DetailLevel } from '../dossier/model/levels.ts';
import { parseLock } from '../dossier/model/lock.ts';
import { parseDossier } from '../dossier/validate/validate.ts';
import { browser } from '../platform/browser.ts';
import type { StyledCard } from '../platform/messages/card.ts';
import { REPORT_ADDRESS } from '../platform/project.ts';
import { versions } from '../platform/versions.ts';

export interface DossierService {
  /** Renders the card of an entity. @throws RangeError if the dossier has no such entity */
  renderCard(entity: string, level: DetailLevel, language: Language, offers: Offers): StyledCard;
  /** Returns the text to copy for a claim or disagreement. @throws RangeError if the dossier has no such statement */
  copyText(id: string, as: CitationFormat | 'mistake', language: Language): string;
}

const CARD_CSS = contentCss + foldCss + detailCss + originsCss + pageNoteCss + glanceCss;

/** Serves the bundled dossier. It is parsed on first use, since most starts of the background never need it. */
export function createDossierService(): DossierService {
  let parsed: { dossier: ReturnType<typeof parseDossier>; lock: ReturnType<typeof parseLock> } | null = null;
  const bundled = () => {
    parsed ??= { dossier: parseDossier(bundledDossier), lock: parseLock(bundledLock) };
    return parsed;
  };
  return {
    renderCard(entity, level, language, offers) {
      const { dossier, lock } = bundled();
      const today = new Date().toISOString().slice(0, 10);
      const description = describe(dossier, lock, { entity, level, language, today, reporting: reporting() });
      return { ...render(description, level, offers, language), css: CARD_CSS };
    },
    copyText(id, as, language) {
      const { dossier } = bundled();
      return as === 'mistake'
        ? mistakeNote(dossier, id, language, reporting().versions)
        : cite(quote(dossier, id, language), as);
    },
  };
}

function reporting(): Reporting {
  return { address: REPORT_ADDRESS, versions: versions(browser.runtime.getManifest().version, navigator.userAgent) };
}
