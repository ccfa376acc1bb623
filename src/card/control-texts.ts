import type { DetailLevel } from '../dossier/model/levels.ts';
import type { Catalogue } from '../platform/i18n.ts';

interface ControlTexts {
  readonly less: string;
  readonly more: string;
  readonly levels: Readonly<Record<DetailLevel, string>>;
  readonly keep: string;
  readonly notHere: string;
}

export const controlTexts: Catalogue<ControlTexts> = {
  en: {
    less: 'Less',
    more: 'More',
    levels: { brief: 'Brief', standard: 'Standard', full: 'Full' },
    keep: 'Always show this much',
    notHere: 'Turn off here',
  },
  'zh-CN': {
    less: '更少',
    more: '更多',
    levels: { brief: '简要', standard: '标准', full: '完整' },
    keep: '以后都这样显示',
    notHere: '在此网站关闭',
  },
};
