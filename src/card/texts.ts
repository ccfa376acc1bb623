import type { CitationFormat } from '../dossier/citation/formats.ts';
import type { Derived } from '../dossier/derive/derived.ts';
import type { Dates, Evidence, Source } from '../dossier/model/schema.ts';
import type { Catalogue } from '../platform/i18n.ts';

interface CardTexts {
  readonly close: string;
  readonly caveats: string;
  readonly furtherCaveats: string;
  readonly facts: string;
  readonly views: string;
  /** The label of a disclosure that explains it. */
  readonly checked: string;
  readonly checkedMeans: (date: string) => string;
  readonly disagreements: string;
  readonly sources: string;
  readonly origins: string;
  readonly source: (number: number, publisher: string) => string;
  readonly numbered: (number: number) => string;
  readonly kinds: Readonly<Record<Source['kind'], string>>;
  readonly stances: Readonly<Record<Evidence['stance'], string>>;
  /** Names the part of a statement that a stance is about. */
  readonly onPart: (part: string) => string;
  readonly found: Readonly<Record<'exact' | 'folded' | 'not', string>>;
  readonly ownRemark: string;
  readonly originUnstated: string;
  readonly goesBackTo: (publisher: string) => string;
  readonly lookedFor: (where: string, queries: readonly string[], date: string) => string;
  readonly derived: Readonly<Record<Derived['by'], (how: string) => string>>;
  /** How a source was read, if that was not in full at its own address. */
  readonly readAs: Readonly<Record<NonNullable<Source['readAs']>, string>>;
  readonly overtaken: (date: string) => string;
  readonly from: (publishers: readonly string[]) => string;
  readonly inferred: (publisher: string) => string;
  readonly linkInferred: string;
  readonly noAddress: string;
  readonly dates: Readonly<Record<keyof Dates, (date: string) => string>>;
  /** Says when the text of a statement was changed. */
  readonly changed: (date: string) => string;
  readonly undated: string;
  readonly newTab: string;
  readonly actions: string;
  readonly copyAs: Readonly<Record<CitationFormat, string>>;
  readonly report: string;
  /** Used instead if there is nowhere to report to. */
  readonly copyReport: string;
  readonly evidence: (count: number) => string;
  /** A shorter form for narrow columns. */
  readonly evidenceShort: (count: number) => string;
}

export const cardTexts: Catalogue<CardTexts> = {
  en: {
    close: 'Close',
    caveats: 'Limits of what is said',
    furtherCaveats: 'Limits of individual statements',
    facts: 'What is said',
    views: 'Forecasts and opinions',
    checked: 'Checked against the sources',
    checkedMeans: (date) =>
      `Each statement was compared with the sources cited for it and is found in them (quotations last looked up on ${date}). If the text of a source was not available, the list says so. We did not repeat any measurements.`,
    disagreements: 'Where the sources disagree',
    sources: 'Sources',
    origins: 'Where the sources got their information',
    source: (number, publisher) => `Source ${number}: ${publisher}`,
    numbered: (number) => `source ${number}`,
    kinds: {
      announcement: 'announcement',
      primary: 'primary source',
      'technical report': 'technical report',
      news: 'news',
      briefing: 'briefing',
      blog: 'blog',
      commentary: 'commentary',
    },
    stances: {
      supports: 'says so',
      partly: 'says so in part',
      limits: 'limits it',
      disputes: 'says otherwise',
      overstates: 'goes further',
    },
    onPart: (part) => ` (on: ${part})`,
    found: {
      exact: 'found word for word',
      folded: 'found; only quotation marks, dashes or spaces differ',
      not: 'not checked: text not available',
    },
    ownRemark: 'its own remark',
    originUnstated: 'does not name its source',
    goesBackTo: (publisher) => `goes back to ${publisher}`,
    lookedFor: (where, queries, date) =>
      `Looked for in ${where}${queries.length > 0 ? `, using the search terms ${queries.map((words) => `“${words}”`).join(', ')}` : ''}, until ${date}.`,
    derived: { calculation: (how) => `Calculated: ${how}`, inference: (how) => `Inferred: ${how}` },
    readAs: {
      copy: 'read in a copy',
      excerpt: 'read in excerpts',
      'excerpt of a copy': 'read in excerpts from a copy',
      'quoted by another': 'read only as quoted by others',
    },
    overtaken: (date) => `Overtaken, ${date}:`,
    from: (publishers) => `from ${publishers.join(', ')}`,
    inferred: (publisher) => `${publisher} (inferred)`,
    linkInferred: 'the link is inferred',
    noAddress: 'no address known',
    dates: {
      holds: (date) => `as of ${date}`,
      said: (date) => `said ${date}`,
      checked: (date) => `checked ${date}`,
    },
    changed: (date) => `text changed ${date}`,
    undated: 'undated',
    newTab: 'opens in a new tab',
    actions: 'Copy, or report a mistake',
    copyAs: { text: 'Copy as text', markdown: 'Markdown', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
    report: 'Report a mistake',
    copyReport: 'Copy a report',
    evidence: (count) => `What the sources say (${count})`,
    evidenceShort: (count) => (count === 1 ? '1 source' : `${count} sources`),
  },
  'zh-CN': {
    close: '关闭',
    caveats: '这些说法的局限',
    furtherCaveats: '各条说法的局限',
    facts: '有哪些说法',
    views: '预测与看法',
    checked: '已与来源核对',
    checkedMeans: (date) =>
      `每条陈述都与所引来源对照过，内容见于来源（引文查找日期：${date}）；手头没有来源文本的，列表中会注明。我们没有重复任何测量。`,
    disagreements: '来源之间的分歧',
    sources: '来源',
    origins: '来源的出处',
    source: (number, publisher) => `来源 ${number}：${publisher}`,
    numbered: (number) => `来源 ${number}`,
    kinds: {
      announcement: '公告',
      primary: '一手来源',
      'technical report': '技术报告',
      news: '新闻',
      briefing: '简报',
      blog: '博客',
      commentary: '评论',
    },
    stances: {
      supports: '有此说法',
      partly: '部分相同',
      limits: '另有限定',
      disputes: '说法不同',
      overstates: '说得更多',
    },
    onPart: (part) => `（关于：${part}）`,
    found: {
      exact: '逐字找到',
      folded: '已找到，仅引号、连字符或空格不同',
      not: '未核对：手头没有文本',
    },
    ownRemark: '该来源自己的评论',
    originUnstated: '未说明出处',
    goesBackTo: (publisher) => `出自${publisher}`,
    lookedFor: (where, queries, date) =>
      `查找范围：${where}${queries.length > 0 ? `，所用词语：${queries.map((words) => `“${words}”`).join('、')}` : ''}，截至${date}。`,
    derived: { calculation: (how) => `计算：${how}`, inference: (how) => `推断：${how}` },
    readAs: {
      copy: '所读为副本',
      excerpt: '所读为摘录',
      'excerpt of a copy': '所读为副本的摘录',
      'quoted by another': '所读为他处的引用',
    },
    overtaken: (date) => `已被取代（${date}）：`,
    from: (publishers) => `出自${publishers.join('、')}`,
    inferred: (publisher) => `${publisher}（推断）`,
    linkInferred: '此关联为推断',
    noAddress: '没有已知网址',
    dates: {
      holds: (date) => `截至${date}`,
      said: (date) => `${date}的说法`,
      checked: (date) => `${date}核对`,
    },
    changed: (date) => `文字改于${date}`,
    undated: '无日期',
    newTab: '在新标签页中打开',
    actions: '复制，或报告错误',
    copyAs: { text: '复制为文本', markdown: 'Markdown', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
    report: '报告错误',
    copyReport: '复制纠错说明',
    evidence: (count) => `来源的说法（${count}）`,
    evidenceShort: (count) => `${count} 个来源`,
  },
};
