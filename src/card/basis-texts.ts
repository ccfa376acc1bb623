import type { Status } from '../dossier/derive/basis.ts';
import type { Claim } from '../dossier/model/schema.ts';
import { type Catalogue, formatList } from '../platform/i18n.ts';

/** Up to this many publishers are named; more are counted, as a long list would hide the rest of the line. */
const MAX_NAMES = 2;

interface BasisTexts {
  readonly natures: Readonly<Record<NonNullable<Claim['nature']>, string>>;
  readonly plain: Readonly<Record<Extract<Status, 'overtaken' | 'calculated' | 'inferred' | 'partial'>, string>>;
  readonly lookedForUntil: (date: string) => string;
  readonly several: (origins: number) => string;
  readonly own: (party: string) => string;
  readonly one: (publisher: string) => string;
  readonly unstated: (names: readonly string[]) => string;
  readonly inPart: (names: readonly string[]) => string;
  readonly otherwise: (names: readonly string[]) => string;
  /** For dissents without a stated origin. */
  readonly otherwiseUnsourced: (names: readonly string[]) => string;
  readonly likewise: (names: readonly string[]) => string;
  readonly limitedBy: (names: readonly string[]) => string;
  readonly further: (names: readonly string[]) => string;
  readonly partly: (names: readonly string[]) => string;
  readonly inferred: (words: string) => string;
  /** A count of reports, and remarks on them. */
  readonly reports: (count: number, parts: readonly string[]) => string;
  /** Says how many of all reports repeat a publisher, and how many of these by inference. */
  readonly repeat: (publisher: string, count: number, all: number, inferred: number) => string;
  readonly itself: (publisher: string, all: number) => string;
  readonly untraced: (count: number, all: number) => string;
}

/** Writes how many of all reports are meant; '' if there is only one. */
const ofAll = (count: number, all: number) =>
  all === 1 ? '' : count < all ? `${count} ` : all === 2 ? 'both ' : 'all ';

const chineseOfAll = (count: number, all: number) => (all === 1 ? '' : count < all ? `${count} 篇` : '均');

/** Adds the usual spaces between Chinese text and names in Latin letters. */
const spaced = (text: string) =>
  text.replace(/(\p{Script=Han})([\w(])/gu, '$1 $2').replace(/([\w.)])(\p{Script=Han})/gu, '$1 $2');

const chineseList = (names: readonly string[]) =>
  names.length > MAX_NAMES ? `${names.length} 个来源` : formatList(names, 'zh-CN');

/** Texts about the support for a statement and the origins of its sources. */
export const basisTexts: Catalogue<BasisTexts> = {
  en: {
    natures: { forecast: 'A forecast', opinion: 'An opinion' },
    plain: {
      overtaken: 'Overtaken',
      calculated: 'Our own arithmetic',
      inferred: 'Our own inference',
      partial: 'No source says all of it',
    },
    lookedForUntil: (date) => `Looked for until ${date}`,
    several: (origins) => `${origins === 2 ? 'Two' : origins} independent sources`,
    own: (party) => `${party}’s own word`,
    one: (publisher) => `One source behind it: ${publisher}`,
    unstated: (names) =>
      names.length > MAX_NAMES
        ? `${names.length} reports, none with a source`
        : `${formatList(names, 'en')}, without a source`,
    inPart: (names) => `${formatList(names, 'en')}, in part`,
    otherwise,
    otherwiseUnsourced: (names) => `${otherwise(names)}, without a source`,
    likewise: (names) => `also said by ${formatList(names, 'en')}`,
    limitedBy: (names) => `limited by ${formatList(names, 'en')}`,
    further: (names) => `goes further: ${formatList(names, 'en')}`,
    partly: (names) => `in part also: ${formatList(names, 'en')}`,
    inferred: (words) => `${words} (inferred)`,
    reports: (count, parts) => `${count === 1 ? '1 report' : `${count} reports`}: ${parts.join(', ')}`,
    repeat: (publisher, count, all, inferred) => {
      const words = `${ofAll(count, all)}${count === 1 ? 'repeats' : 'repeat'} ${publisher}`;
      return inferred === 0 ? words : `${words} (${inferred === count ? '' : `${inferred} `}inferred)`;
    },
    itself: (publisher, all) => `${ofAll(1, all)}by ${publisher} itself`,
    untraced: (count, all) =>
      count === 1 ? `${ofAll(count, all)}does not name its source` : `${ofAll(count, all)}do not name their source`,
  },
  'zh-CN': {
    natures: { forecast: '预测', opinion: '看法' },
    plain: {
      overtaken: '已被后来的证据取代',
      calculated: '我们自己的计算',
      inferred: '我们自己的推断',
      partial: '没有来源完整地这样说',
    },
    lookedForUntil: (date) => `查找至${date}`,
    several: (origins) => (origins === 2 ? '两个独立来源' : `${origins} 个独立来源`),
    own: (party) => spaced(`${party}自述`),
    one: (publisher) => `背后只有一个来源：${publisher}`,
    unstated: (names) =>
      names.length > MAX_NAMES ? `${names.length} 篇报道，均未说明出处` : `${spaced(chineseList(names))}，未说明出处`,
    inPart: (names) => `${spaced(formatList(names, 'zh-CN'))}，部分相同`,
    otherwise: (names) => spaced(`${chineseList(names)}说法不同`),
    otherwiseUnsourced: (names) => `${spaced(`${chineseList(names)}说法不同`)}，未说明出处`,
    likewise: (names) => spaced(`${formatList(names, 'zh-CN')}也这样说`),
    limitedBy: (names) => `另有限定：${spaced(formatList(names, 'zh-CN'))}`,
    further: (names) => `说得更多：${spaced(formatList(names, 'zh-CN'))}`,
    partly: (names) => `部分相同：${spaced(formatList(names, 'zh-CN'))}`,
    inferred: (words) => `${words}（推断）`,
    reports: (count, parts) => `${count} 篇报道：${parts.join('，')}`,
    repeat: (publisher, count, all, inferred) => {
      const words = spaced(`${chineseOfAll(count, all)}转述${publisher}`);
      return inferred === 0 ? words : `${words}（${inferred === count ? '' : `其中 ${inferred} 篇为`}推断）`;
    },
    itself: (publisher, all) => spaced(`${chineseOfAll(1, all)}出自${publisher}本身`),
    untraced: (count, all) => `${chineseOfAll(count, all)}未说明出处`,
  },
};

function otherwise(names: readonly string[]): string {
  if (names.length > MAX_NAMES) return `${names.length} sources say otherwise`;
  return `${formatList(names, 'en')} ${names.length === 1 ? 'says' : 'say'} otherwise`;
}
