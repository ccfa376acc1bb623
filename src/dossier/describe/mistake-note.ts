/** Reports of mistakes. Each states exactly which statement it is about. */
import type { Language } from '../model/languages.ts';
import { type Dossier, inLanguage } from '../model/schema.ts';

/** Settings for reports of mistakes. */
export interface Reporting {
  /** A form for new issues (https:) or a mailbox (mailto:); '' if a report can only be copied. */
  readonly address: string;
  /** The versions of Caveat and the browser: "Caveat 0.1.0, Firefox 140". */
  readonly versions: string;
}

const WORDS = {
  en: {
    title: (id: string) => `Caveat: a mistake in “${id}”`,
    seenIn: (dossier: string, revision: string, versions: string) =>
      `Dossier ${dossier}, revision ${revision}, in English; ${versions}`,
    says: 'It says:',
    wrong: 'What is wrong, and which source shows it:',
  },
  'zh-CN': {
    title: (id: string) => `Caveat：“${id}”有误`,
    seenIn: (dossier: string, revision: string, versions: string) =>
      `资料 ${dossier}，修订版 ${revision}，简体中文；${versions}`,
    says: '原文：',
    wrong: '错在哪里，哪个来源可以证明：',
  },
};

/** Returns a report on a claim or disagreement, to be filled in. @throws RangeError if there is none with that id */
export function mistakeNote(dossier: Dossier, id: string, language: Language, versions: string): string {
  const { title, body } = parts(dossier, id, language, versions);
  return `${title}\n${body}`;
}

/**
 * Returns the address for reporting a mistake in a claim or disagreement, with the report filled in; null if it can
 * only be copied. @throws RangeError if there is no claim or disagreement with that id
 */
export function reportAddress(
  dossier: Dossier,
  id: string,
  language: Language,
  { address, versions }: Reporting,
): string | null {
  if (address === '') return null;
  const { title, body } = parts(dossier, id, language, versions);
  const isMail = address.startsWith('mailto:');
  const heading = isMail ? 'subject' : 'title';
  // RFC 6068 requires CRLF in the body of a mailto: link.
  const text = isMail ? body.replaceAll('\n', '\r\n') : body;
  const joint = address.includes('?') ? '&' : '?';
  return `${address}${joint}${heading}=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`;
}

function parts(dossier: Dossier, id: string, language: Language, versions: string) {
  const claim = dossier.claims.find((candidate) => candidate.id === id);
  const disagreement = dossier.disagreements.find((candidate) => candidate.id === id);
  const text = claim?.text ?? disagreement?.question;
  if (!text) throw new RangeError(`no claim or disagreement "${id}" in dossier "${dossier.id}"`);
  const { title, seenIn, says, wrong } = WORDS[language];
  return {
    title: title(id),
    body: [seenIn(dossier.id, dossier.revision, versions), `${says} ${inLanguage(text, language)}`, `${wrong} `].join(
      '\n',
    ),
  };
}
