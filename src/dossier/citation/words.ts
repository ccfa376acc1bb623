/** The words that stand in a citation between those of the dossier. */
import type { DossierLanguage, Evidence } from '../schema.ts';

interface CitationWords {
  readonly asOf: (date: string) => string;
  readonly lookedFor: (where: string, until: string) => string;
  readonly overtaken: (date: string, text: string) => string;
  readonly caveat: (text: string) => string;
  readonly sources: string;
  readonly title: (title: string) => string;
  /** Behind the name of a source. */
  readonly stance: Readonly<Record<Evidence['stance'], string>>;
  /** Where the citation is of one source; null where there is nothing to warn of. */
  readonly thisSource: Readonly<Record<Evidence['stance'], string | null>>;
  readonly revision: (day: string) => string;
  readonly colon: string;
  readonly comma: string;
  /** Between sentences. */
  readonly space: string;
}

export const citationWords: Readonly<Record<DossierLanguage, CitationWords>> = {
  en: {
    asOf: (date) => `(as of ${date})`,
    lookedFor: (where, until) => `Looked for in ${where}, until ${until}.`,
    overtaken: (date, text) => `Overtaken (${date}): ${text}`,
    caveat: (text) => `Caveat: ${text}`,
    sources: 'Sources:',
    title: (title) => `“${title}”`,
    stance: { supports: '', disputes: ' (disputes it)', qualifies: ' (qualifies it)' },
    thisSource: { supports: null, disputes: 'This source disputes it.', qualifies: 'This source qualifies it.' },
    revision: (day) => `Caveat dossier, revision ${day}`,
    colon: ': ',
    comma: ', ',
    space: ' ',
  },
  'zh-CN': {
    asOf: (date) => `（截至 ${date}）`,
    lookedFor: (where, until) => `查找范围：${where}，截至 ${until}。`,
    overtaken: (date, text) => `已被取代（${date}）：${text}`,
    caveat: (text) => `注意：${text}`,
    sources: '来源：',
    title: (title) => `《${title}》`,
    stance: { supports: '', disputes: '（有异议）', qualifies: '（有所保留）' },
    thisSource: { supports: null, disputes: '此来源对此有异议。', qualifies: '此来源对此有所保留。' },
    revision: (day) => `Caveat 资料，修订版 ${day}`,
    colon: '：',
    comma: '，',
    space: '',
  },
};
