import { useMemo } from 'preact/hooks';
import { describeWhole } from '../dossier/describe/describe-dossier.ts';
import type { Reporting } from '../dossier/describe/mistake-note.ts';
import type { Lock } from '../dossier/model/lock.ts';
import type { Dossier } from '../dossier/model/schema.ts';
import { languageFor } from '../platform/i18n.ts';
import type { ReadSettings } from '../platform/settings.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import { DossierPage } from './DossierPage.tsx';

interface Props {
  readonly dossier: Dossier;
  readonly lock: Lock;
  readonly initial: ReadSettings;
  readonly isPrivate: boolean;
  readonly browserLanguage: string;
  readonly reporting: Reporting;
}

/** The page in the current language and theme. */
export function App({ dossier, lock, initial, isPrivate, browserLanguage, reporting }: Props) {
  const { settings } = useSettings(initial, isPrivate);
  const language = languageFor(settings, browserLanguage);
  const whole = useMemo(() => {
    const today = new Date().toISOString().slice(0, 10);
    return describeWhole(dossier, lock, { language, today, reporting });
  }, [dossier, lock, language, reporting]);
  useTheme(settings.theme, isPrivate);
  useLanguage(language, `${whole.title} · Caveat`);
  return <DossierPage whole={whole} language={language} />;
}
