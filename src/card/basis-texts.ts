import type { Basis } from '../dossier/basis.ts';
import type { Catalogue } from '../platform/i18n.ts';

interface BasisTexts {
  readonly status: Readonly<Record<Exclude<Basis['status'], 'not-found'>, string>>;
  readonly notFound: (date: string) => string;
  readonly traced: (sources: number, parts: readonly string[]) => string;
  /** So many of all sources, so many of these by inference. */
  readonly tracedTo: (publisher: string, sources: number, all: number, inferred: number) => string;
  readonly untraced: (sources: number, all: number) => string;
}

/** What stands behind a statement: how far it is supported, and where its sources have it from. */
export const basisTexts: Catalogue<BasisTexts> = {
  en: {
    status: {
      overtaken: 'Overtaken',
      disputed: 'Disputed',
      several: 'Several independent origins',
      one: 'One origin',
      own: 'Own account of those who did it',
      unstated: 'Origin not stated',
    },
    notFound: (date) => `Not found as of ${date}`,
    traced: (sources, parts) =>
      sources === 0
        ? 'No source supports all of it'
        : `${sources === 1 ? '1 source' : `${sources} sources`}: ${parts.join(', ')}`,
    tracedTo: (publisher, sources, all, inferred) =>
      `${all === 1 ? '' : `${sources} `}from ${publisher}${inferred === 0 ? '' : inferred === sources ? ' (inferred)' : ` (${inferred} inferred)`}`,
    untraced: (sources, all) =>
      all === 1 ? 'it does not say from where' : sources === 1 ? '1 does not say' : `${sources} do not say`,
  },
  'zh-CN': {
    status: {
      overtaken: '已被后来的证据取代',
      disputed: '有争议',
      several: '多个独立出处',
      one: '单一出处',
      own: '当事方自述',
      unstated: '出处未说明',
    },
    notFound: (date) => `截至${date}未见`,
    traced: (sources, parts) => (sources === 0 ? '没有来源支持其全部内容' : `${sources} 个来源：${parts.join('，')}`),
    tracedTo: (publisher, sources, all, inferred) =>
      `${all === 1 ? '' : `${sources} 个`}出自${publisher}${inferred === 0 ? '' : inferred === sources ? '（推断）' : `（其中 ${inferred} 个为推断）`}`,
    untraced: (sources, all) => `${all === 1 ? '' : `${sources} 个`}未说明出处`,
  },
};
