import { type Catalogue, formatList } from '../platform/i18n.ts';

interface PageNoteTexts {
  readonly reading: (numbers: readonly number[]) => string;
  /** The same for a glance, which shows no numbers. */
  readonly isSource: string;
  readonly goesBack: (publishers: readonly string[]) => string;
  readonly further: (count: number) => string;
  /** The same above a list of quotations. The page may have changed since it was read. */
  readonly asRead: string;
  readonly otherwise: string;
  /** The tooltip of a link to the statement that a quotation goes beyond. */
  readonly goTo: string;
  /** Counts further quotations whose statements only Full shows. */
  readonly atFull: (count: number) => string;
  /** The same if there are no others. */
  readonly onlyAtFull: (count: number) => string;
  /** Between sentences. */
  readonly space: string;
}

/** Texts for pages that are themselves sources. */
export const pageNoteTexts: Catalogue<PageNoteTexts> = {
  en: {
    reading: (numbers) =>
      `You are reading ${numbers.length === 1 ? 'source' : 'sources'} ${formatList(numbers.map(String), 'en')}.`,
    isSource: 'This page is one of the sources.',
    goesBack: (publishers) => `It goes back, at least in part, to ${formatList(publishers, 'en')}.`,
    further: (count) => `It goes further than the evidence in ${count === 1 ? 'one place' : `${count} places`}.`,
    asRead: 'In the version we read, it goes further than the evidence:',
    otherwise: 'It says otherwise, without a source:',
    goTo: 'Go to what the evidence supports',
    atFull: (count) => `${count} more at Full`,
    onlyAtFull: (count) => `${count} at Full`,
    space: ' ',
  },
  'zh-CN': {
    reading: (numbers) => `您正在阅读来源 ${numbers.join('、')}。`,
    isSource: '本页是来源之一。',
    goesBack: (publishers) => `其内容至少部分出自${formatList(publishers, 'zh-CN')}。`,
    further: (count) => `它有 ${count} 处说法超出证据。`,
    asRead: '就我们所读的版本，以下说法超出证据：',
    otherwise: '以下说法不同，未说明出处：',
    goTo: '查看证据支持到哪一步',
    atFull: (count) => `“完整”级别还有 ${count} 处`,
    onlyAtFull: (count) => `见“完整”级别（${count} 处）`,
    space: '',
  },
};
