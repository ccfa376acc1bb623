import type { NamedSource } from '../dossier/describe/describe-glance.ts';
import type { Catalogue } from '../platform/i18n.ts';

/** Words, or the name of a source, which links to it. */
export type Piece = string | NamedSource;

type Around = (names: readonly Piece[]) => readonly Piece[];

interface GlanceTexts {
  readonly announcement: string;
  readonly source: string;
  readonly unstated: string;
  readonly inPart: string;
  readonly inferred: string;
  readonly repeated: Around;
  readonly by: Around;
  readonly are: Around;
  readonly notSaid: Around;
  readonly otherwise: (names: readonly Piece[], count: number) => readonly Piece[];
  readonly against: Around;
  /** Follows a list of names with the number of further ones. */
  readonly others: (more: number, all: number) => string;
}

/** Texts for the line that says who is behind a glance. Its first part is set in bold. */
export const glanceTexts: Catalogue<GlanceTexts> = {
  en: {
    announcement: 'One announcement',
    source: 'One source',
    unstated: 'No source named',
    inPart: 'In part',
    inferred: ' (inferred)',
    repeated: (names) => [', repeated by ', ...names],
    by: (names) => [', by ', ...names],
    are: (names) => [': ', ...names],
    notSaid: (names) => [' by ', ...names],
    otherwise: (names, count) => [...names, count === 1 ? ' says otherwise' : ' say otherwise'],
    against: (names) => ['; said by ', ...names],
    others: (more) => (more === 1 ? '1 other' : `${more} others`),
  },
  'zh-CN': {
    announcement: '出自同一份公告',
    source: '同一个来源',
    unstated: '未说明出处',
    inPart: '部分相同',
    inferred: '（推断）',
    repeated: (names) => ['，由', ...names, '转述'],
    by: (names) => ['，由', ...names, '发布'],
    are: (names) => ['：', ...names],
    notSaid: (names) => ['：', ...names],
    otherwise: (names) => [...names, '说法不同'],
    against: (names) => ['；持此说的有', ...names],
    others: (_, all) => `等 ${all} 家`,
  },
};
