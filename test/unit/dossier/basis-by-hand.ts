/** What stands behind each claim, counted by hand along `facts.md` and its "One origin": held against what is derived. */
interface CountedBasis {
  readonly status: string;
  readonly sources: number;
  readonly origins: Readonly<Record<string, number>>;
  readonly unstated: number;
}

const count = (
  status: string,
  sources: number,
  origins: Readonly<Record<string, number>>,
  unstated = 0,
): CountedBasis => ({ status, sources, origins, unstated });

export const BASIS_BY_HAND: Readonly<Record<string, CountedBasis>> = {
  'shenzhen-group-run': count('own', 3, { 'shenzhen-post': 2, 'slai-team': 1 }),
  'every-weight': count('own', 3, { 'shenzhen-post': 2, 'slai-team': 1 }),
  'dual-die': count('unstated', 1, {}, 1),
  'model-size': count('own', 1, { 'deepseek-v4-model-card': 1 }),
  'post-training-only': count('several', 2, { tomshardware: 1, bestaifor: 1 }),
  'no-benchmarks': count('not-found', 1, { tomshardware: 1 }),
  announced: count('one', 1, { 'shenzhen-post': 1 }),
  'one-origin': count('one', 5, { 'shenzhen-post': 5 }),
  'no-word-from-deepseek': count('not-found', 1, { tomshardware: 1 }),
  steps: count('own', 2, { 'shenzhen-post': 1, 'slai-team': 1 }),
  'june-figures': count('own', 1, { 'slai-team': 1 }),
  'july-report': count('own', 1, { 'slai-team': 1 }),
  'own-figures': count('not-found', 2, { 'slai-team': 2 }),
  'scores-of-v4-flash': count('own', 1, { 'slai-team': 1 }),
  'sixty-percent': count('one', 1, { 'tomshardware-2025': 1 }),
  'sixty-percent-unproven': count('not-found', 2, { 'tomshardware-2025': 2 }),
  'r2-on-ascend': count('one', 1, { 'ft-r2': 1 }),
  'r2-second-hand': count('one', 2, { 'ft-r2': 2 }),
  'pretraining-corpus': count('own', 2, { 'deepseek-v4-model-card': 2 }),
  'april-preview': count('own', 1, { 'deepseek-v4-model-card': 1 }),
  'pretraining-hardware': count('not-found', 1, { bestaifor: 1 }),
  'entirely-domestic': count('several', 2, { tomshardware: 1, bestaifor: 1 }),
  'better-mathematics': count('not-found', 0, {}),
  'announcement-without-figures': count('overtaken', 1, { tomshardware: 1 }),
  'chip-count': count('one', 2, { 'shenzhen-post': 2 }),
  partners: count('own', 3, { 'shenzhen-post': 2, 'slai-team': 1 }),
  'what-was-trained': count('own', 1, { 'slai-team': 1 }),
  'first-by-third-party': count('own', 1, { 'slai-team': 1 }),
  'deepseek-own-post-training': count('own', 1, { 'deepseek-v4-model-card': 1 }),
  'v3-on-h800': count('own', 1, { 'deepseek-v3-report': 1 }),
  'software-gaps': count('one', 1, { 'ft-r2': 1 }),
  'export-controls': count('unstated', 4, {}, 4),
  'largest-model': count('one', 2, { 'shenzhen-post': 2 }),
  'built-for-ascend': count('unstated', 1, {}, 1),
  flagship: count('unstated', 1, {}, 1),
  'memory-and-cores': count('unstated', 2, {}, 2),
  availability: count('unstated', 1, {}, 1),
  'what-next': count('partial', 0, {}),
  'chip-without-figures': count('not-found', 0, {}),
  'claim-in-doubt': count('disputed', 1, { tomshardware: 1 }),
};
