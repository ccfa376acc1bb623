/** The claims and disagreements that cover each row of the researchers' `facts.md`, and what is left out. */
export interface FactRow {
  readonly told: readonly string[];
  /** Details that no available text supports, so that there is no evidence for them. */
  readonly leftOut?: string;
}

export const FACT_ROWS: Readonly<Record<number, FactRow>> = {
  1: { told: ['model-size', 'active-parameters'] },
  2: { told: ['largest-model'] },
  3: { told: ['shenzhen-group-run', 'chip-count', 'how-many-chips'] },
  4: { told: ['shenzhen-group-run', 'chip-count', 'how-many-chips'] },
  5: { told: ['thousand-as-exact', 'how-many-chips'] },
  6: { told: ['every-weight'] },
  7: { told: ['every-weight', 'not-architecture'] },
  8: { told: ['steps'] },
  9: { told: ['steps-unbroken', 'throughput', 'claim-in-doubt', 'what-are-the-results'] },
  10: { told: ['better-mathematics', 'what-are-the-results', 'scores-of-v4-flash'] },
  11: {
    told: ['shenzhen-group-run', 'not-deepseek', 'who-did-the-work', 'partners'],
    leftOut: 'the affiliation on the report',
  },
  12: { told: ['partners', 'hetao-name', 'hetao-name-inferred'] },
  13: { told: ['partners'] },
  14: { told: ['partners'] },
  15: { told: ['announced', 'did-deepseek-confirm', 'bestaifor-takes-as-confirmed'] },
  16: { told: ['no-word-from-deepseek', 'did-deepseek-confirm'] },
  17: { told: ['announced', 'announcement-not-run', 'within-a-month', 'when-was-the-run'] },
  18: { told: ['one-origin', 'bestaifor-without-source'] },
  19: { told: ['post-training-only', 'training-or-post-training'] },
  20: { told: ['post-training-only', 'training-or-post-training'] },
  21: { told: ['smaller-job', 'phases-of-other-models', 'which-phase-is-heavier'] },
  22: { told: ['entirely-domestic', 'how-domestic', 'foreign-dies', 'foreign-memory', 'samples-only'] },
  23: {
    told: ['pretraining-hardware', 'which-hardware-built-it', 'inference-only', 'inference-only-unsourced'],
    leftOut: 'that the technical report does not disclose it: only parts of it were read',
  },
  24: { told: ['pretraining-corpus'] },
  25: { told: ['april-preview', 'release-august', 'release-not-the-run', 'preview-was-trained', 'version-not-stated'] },
  26: { told: ['built-for-ascend', 'adapted-for-ascend', 'validated-on-both', 'adapted-is-less'] },
  27: {
    told: ['sixty-percent', 'sixty-percent-unproven', 'sixty-percent-of-h100', 'about-half', 'about-half-unsourced'],
    leftOut: '80 %, by an analyst',
  },
  28: { told: ['dual-die'] },
  29: { told: ['flagship', 'successor-announced', 'successor-shown', 'chip-without-figures'] },
  30: { told: ['memory-and-cores', 'tensor-cores', 'chip-without-figures'], leftOut: 'that Ascend has Cube units' },
  31: { told: ['availability', 'deliveries', 'chip-without-figures'] },
  32: { told: ['v3-on-h800', 'v3-pretraining-hours', 'hours-misassigned'], leftOut: 'that it was 2,048 GPUs' },
  33: { told: ['r2-on-ascend', 'r2-second-hand', 'r2-which-chip'] },
  34: { told: ['software-gaps', 'software-behind', 'software-without-evidence'] },
  35: {
    told: [
      'no-benchmarks',
      'announcement-without-figures',
      'own-figures',
      'june-figures',
      'july-report',
      'mfu-differs',
    ],
  },
  36: { told: ['announcement-without-duration', 'june-step-time', 'within-a-month', 'eleven-hours'] },
  37: { told: ['no-nvidia-comparison'] },
  38: { told: ['claim-in-doubt', 'announcement-feasible', 'both-readings-miss'] },
  39: { told: ['what-was-trained', 'alignment-not-reported', 'scores-of-v4-flash'] },
  40: { told: ['first-by-third-party', 'broad-first', 'pangu', 'pangu-which-chip'] },
  41: { told: ['export-controls', 'controls-2022', 'controls-2023', 'controls-misdated', 'since-when-no-h800'] },
  42: { told: ['what-next', 'beyond-two-trillion', 'other-labs', 'forecasts-without-grounds'] },
  43: { told: ['free-of-imports', 'entirely-domestic'] },
};
