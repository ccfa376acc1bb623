/** Caveat's own words in a citation. */
import type { Derived } from '../derive/derived.ts';
import type { Claim, Dates, DossierLanguage } from '../model/schema.ts';
import type { QuotedStance } from './quotation.ts';

interface CitationWords {
  readonly natures: Readonly<Record<NonNullable<Claim['nature']>, string>>;
  readonly dates: Readonly<Record<keyof Dates, (date: string) => string>>;
  /** Remarks in brackets after a statement. */
  readonly aside: (parts: readonly string[]) => string;
  readonly lookedFor: (where: string, queries: readonly string[], until: string) => string;
  readonly derived: Readonly<Record<Derived['by'], (how: string) => string>>;
  readonly overtaken: (date: string, text: string) => string;
  readonly caveat: (text: string) => string;
  readonly sources: string;
  readonly title: (title: string) => string;
  /** Remarks after the name of a source. */
  readonly stance: Readonly<Record<QuotedStance, string>>;
  /** A warning in the citation of a single source; null if it simply supports the statement. */
  readonly thisSource: Readonly<Record<QuotedStance, string | null>>;
  /** Short quotations by which the passage in a source is found. */
  readonly quoted: (quotes: readonly string[]) => string;
  readonly revision: (day: string) => string;
  readonly colon: string;
  readonly comma: string;
  /** Between sentences. */
  readonly space: string;
}

export const citationWords: Readonly<Record<DossierLanguage, CitationWords>> = {
  en: {
    natures: { forecast: 'a forecast', opinion: 'an opinion' },
    dates: {
      holds: (date) => `as of ${date}`,
      said: (date) => `said ${date}`,
      checked: (date) => `checked ${date}`,
    },
    aside: (parts) => `(${parts.join('; ')})`,
    lookedFor: (where, queries, until) =>
      `Looked for in ${where}${queries.length > 0 ? `, using the search terms ${queries.map((words) => `“${words}”`).join(', ')}` : ''}, until ${until}.`,
    derived: { calculation: (how) => `Calculated: ${how}`, inference: (how) => `Inferred: ${how}` },
    overtaken: (date, text) => `Overtaken (${date}): ${text}`,
    caveat: (text) => `Caveat: ${text}`,
    sources: 'Sources:',
    title: (title) => `“${title}”`,
    stance: {
      supports: '',
      partly: ' (in part)',
      limits: ' (limits it)',
      disputes: ' (says otherwise)',
      'disputes unsourced': ' (says otherwise, without a source)',
      overstates: ' (goes further than the evidence)',
    },
    thisSource: {
      supports: null,
      partly: 'This source says only part of it.',
      limits: 'This source limits it.',
      disputes: 'This source says otherwise.',
      'disputes unsourced': 'This source says otherwise, without naming its own source.',
      overstates: 'This source goes further than the evidence.',
    },
    quoted: (quotes) => `Quoted from this source: ${quotes.map((quote) => `“${quote}”`).join(', ')}.`,
    revision: (day) => `Caveat dossier, revision ${day}`,
    colon: ': ',
    comma: ', ',
    space: ' ',
  },
  'zh-CN': {
    natures: { forecast: '预测', opinion: '看法' },
    dates: {
      holds: (date) => `截至 ${date}`,
      said: (date) => `${date} 的说法`,
      checked: (date) => `${date} 核对`,
    },
    aside: (parts) => `（${parts.join('；')}）`,
    lookedFor: (where, queries, until) =>
      `查找范围：${where}${queries.length > 0 ? `，所用词语：${queries.map((words) => `“${words}”`).join('、')}` : ''}，截至 ${until}。`,
    derived: { calculation: (how) => `计算：${how}`, inference: (how) => `推断：${how}` },
    overtaken: (date, text) => `已被取代（${date}）：${text}`,
    caveat: (text) => `注意：${text}`,
    sources: '来源：',
    title: (title) => `《${title}》`,
    stance: {
      supports: '',
      partly: '（部分相同）',
      limits: '（另有限定）',
      disputes: '（说法不同）',
      'disputes unsourced': '（说法不同，未说明出处）',
      overstates: '（超出证据）',
    },
    thisSource: {
      supports: null,
      partly: '此来源的说法部分相同。',
      limits: '此来源对此另有限定。',
      disputes: '此来源说法不同。',
      'disputes unsourced': '此来源说法不同，未说明出处。',
      overstates: '此来源的说法超出了证据。',
    },
    quoted: (quotes) => `此来源的原话：${quotes.map((quote) => `“${quote}”`).join('、')}。`,
    revision: (day) => `Caveat 资料，修订版 ${day}`,
    colon: '：',
    comma: '，',
    space: '',
  },
};
