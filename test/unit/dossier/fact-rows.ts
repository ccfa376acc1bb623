/** The claims and disagreements that cover each row of the researchers' `facts.md`, and what is left out. */
export interface FactRow {
  readonly coveredBy: readonly string[];
  /** Details that no available text supports, so that there is no evidence for them. */
  readonly leftOut?: string;
}

export const FACT_ROWS: Readonly<Record<number, FactRow>> = {
  1: { coveredBy: ['model-size', 'active-parameters'] },
  2: { coveredBy: ['largest-model'] },
  3: { coveredBy: ['shenzhen-group-run', 'chip-count', 'how-many-chips'] },
  4: { coveredBy: ['shenzhen-group-run', 'chip-count', 'how-many-chips'] },
  5: { coveredBy: ['thousand-as-exact', 'how-many-chips'] },
  6: { coveredBy: ['every-weight'] },
  7: { coveredBy: ['every-weight', 'not-architecture'] },
  8: { coveredBy: ['steps'] },
  9: { coveredBy: ['steps-unbroken', 'throughput', 'claim-in-doubt', 'what-are-the-results'] },
  10: { coveredBy: ['better-mathematics', 'what-are-the-results', 'scores-of-v4-flash'] },
  11: {
    coveredBy: ['shenzhen-group-run', 'not-deepseek', 'who-did-the-work', 'partners'],
    leftOut: 'the affiliation on the report',
  },
  12: { coveredBy: ['partners', 'hetao-name', 'hetao-name-inferred'] },
  13: { coveredBy: ['partners'] },
  14: { coveredBy: ['partners'] },
  15: { coveredBy: ['announced', 'did-deepseek-confirm', 'bestaifor-takes-as-confirmed'] },
  16: { coveredBy: ['no-word-from-deepseek', 'did-deepseek-confirm'] },
  17: { coveredBy: ['announced', 'announcement-not-run', 'within-a-month', 'when-was-the-run'] },
  18: { coveredBy: ['one-origin', 'bestaifor-without-source'] },
  19: { coveredBy: ['post-training-only', 'training-or-post-training'] },
  20: { coveredBy: ['post-training-only', 'training-or-post-training'] },
  21: { coveredBy: ['smaller-job', 'phases-of-other-models', 'which-phase-is-heavier'] },
  22: { coveredBy: ['entirely-domestic', 'how-domestic', 'foreign-dies', 'foreign-memory', 'samples-only'] },
  23: {
    coveredBy: ['pretraining-hardware', 'which-hardware-built-it', 'inference-only', 'inference-only-unsourced'],
    leftOut: 'that the technical report does not disclose it: only parts of it were read',
  },
  24: { coveredBy: ['pretraining-corpus'] },
  25: {
    coveredBy: ['april-preview', 'release-august', 'release-not-the-run', 'preview-was-trained', 'version-not-stated'],
  },
  26: { coveredBy: ['built-for-ascend', 'adapted-for-ascend', 'validated-on-both', 'adapted-is-less'] },
  27: {
    coveredBy: [
      'sixty-percent',
      'sixty-percent-unproven',
      'sixty-percent-of-h100',
      'about-half',
      'about-half-unsourced',
    ],
    leftOut: '80 %, by an analyst',
  },
  28: { coveredBy: ['dual-die'] },
  29: { coveredBy: ['flagship', 'successor-announced', 'successor-shown', 'chip-without-figures'] },
  30: {
    coveredBy: ['memory-and-cores', 'tensor-cores', 'chip-without-figures'],
    leftOut: 'that Ascend has Cube units',
  },
  31: { coveredBy: ['availability', 'deliveries', 'chip-without-figures'] },
  32: { coveredBy: ['v3-on-h800', 'v3-pretraining-hours', 'hours-misassigned'], leftOut: 'that it was 2,048 GPUs' },
  33: { coveredBy: ['r2-on-ascend', 'r2-second-hand', 'r2-which-chip'] },
  34: { coveredBy: ['software-gaps', 'software-behind', 'software-without-evidence'] },
  35: {
    coveredBy: [
      'no-benchmarks',
      'announcement-without-figures',
      'own-figures',
      'june-figures',
      'july-report',
      'mfu-differs',
    ],
  },
  36: { coveredBy: ['announcement-without-duration', 'june-step-time', 'within-a-month', 'eleven-hours'] },
  37: { coveredBy: ['no-nvidia-comparison'] },
  38: { coveredBy: ['claim-in-doubt', 'announcement-feasible', 'both-readings-miss'] },
  39: { coveredBy: ['what-was-trained', 'alignment-not-reported', 'scores-of-v4-flash'] },
  40: { coveredBy: ['first-by-third-party', 'broad-first', 'pangu', 'pangu-which-chip'] },
  41: { coveredBy: ['export-controls', 'controls-2022', 'controls-2023', 'controls-misdated', 'since-when-no-h800'] },
  42: { coveredBy: ['what-next', 'beyond-two-trillion', 'other-labs', 'forecasts-without-grounds'] },
  43: { coveredBy: ['free-of-imports', 'entirely-domestic'] },
};
