/** What a reader sends who has found a mistake: the note says exactly what it is about. */
import type { Language } from './languages.ts';
import { type Dossier, inLanguage } from './schema.ts';

const WORDS = {
  en: {
    heading: (id: string, dossier: string, revision: string) =>
      `Caveat: a mistake in “${id}” (dossier ${dossier}, revision ${revision})`,
    says: 'It says:',
    wrong: 'What is wrong, and which source shows it:',
  },
  'zh-CN': {
    heading: (id: string, dossier: string, revision: string) =>
      `Caveat：“${id}”有误（资料 ${dossier}，修订版 ${revision}）`,
    says: '原文：',
    wrong: '错在哪里，哪个来源可以证明：',
  },
};

/** A note on a claim or a disagreement, ready to be filled in. @throws RangeError where the dossier has none of that id */
export function mistakeNote(dossier: Dossier, id: string, language: Language): string {
  const claim = dossier.claims.find((candidate) => candidate.id === id);
  const disagreement = dossier.disagreements.find((candidate) => candidate.id === id);
  const text = claim?.text ?? disagreement?.question;
  if (!text) throw new RangeError(`no claim or disagreement "${id}" in dossier "${dossier.id}"`);
  const { heading, says, wrong } = WORDS[language];
  return [heading(id, dossier.id, dossier.revision), `${says} ${inLanguage(text, language)}`, `${wrong} `].join('\n');
}
