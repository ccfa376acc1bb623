import { type Catalogue, formatList } from '../platform/i18n.ts';

interface PageNoteTexts {
  readonly reading: (numbers: readonly number[]) => string;
  readonly repeats: (publishers: readonly string[]) => string;
  readonly further: (count: number) => string;
  readonly otherwise: (count: number) => string;
  /** What leads to the statement that is exceeded. */
  readonly goTo: string;
  /** So many places belong to statements that only Full tells. */
  readonly atFull: (count: number) => string;
  /** Between sentences. */
  readonly space: string;
}

/** Said where the page that is read is itself a source. */
export const pageNoteTexts: Catalogue<PageNoteTexts> = {
  en: {
    reading: (numbers) => `You are reading source ${formatList(numbers.map(String), 'en')}.`,
    repeats: (publishers) => `It repeats ${formatList(publishers, 'en')}.`,
    further: (count) => `It goes further than the evidence in ${count === 1 ? 'one place' : `${count} places`}.`,
    otherwise: (count) => `It says otherwise, and not from where, in ${count === 1 ? 'one place' : `${count} places`}.`,
    goTo: 'To what the evidence bears',
    atFull: (count) => `${count} more at Full`,
    space: ' ',
  },
  'zh-CN': {
    reading: (numbers) => `您正在阅读来源 ${formatList(numbers.map(String), 'zh-CN')}。`,
    repeats: (publishers) => `它转述了${formatList(publishers, 'zh-CN')}。`,
    further: (count) => `它有 ${count} 处说法超出证据。`,
    otherwise: (count) => `它有 ${count} 处说法不同，且未说明出处。`,
    goTo: '查看证据所及',
    atFull: (count) => `另有 ${count} 处见“完整”级别`,
    space: '',
  },
};
