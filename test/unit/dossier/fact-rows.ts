/** By which claims and disagreements each row of the researchers' `facts.md` is told, and what of it is left out. */
export interface FactRow {
  readonly told: readonly string[];
  /** What the researchers' note adds that no text at hand says, so that there is no evidence to show for it. */
  readonly leftOut?: string;
}

export const FACT_ROWS: Readonly<Record<number, FactRow>> = {
  1: { told: ['model-size'] },
  2: { told: ['largest-model'] },
  3: { told: ['shenzhen-group-run', 'chip-count', 'how-many-chips'] },
  4: { told: ['shenzhen-group-run', 'chip-count', 'how-many-chips'] },
  5: { told: ['chip-count', 'how-many-chips'] },
  6: { told: ['every-weight'] },
  7: { told: ['every-weight'] },
  8: { told: ['steps'] },
  9: { told: ['steps', 'what-are-the-results'] },
  10: { told: ['better-mathematics', 'what-are-the-results', 'scores-of-v4-flash'] },
  11: { told: ['shenzhen-group-run', 'who-did-the-work', 'partners'], leftOut: 'the affiliation on the report' },
  12: { told: ['partners'] },
  13: { told: ['partners'] },
  14: { told: ['partners'] },
  15: { told: ['announced', 'did-deepseek-confirm'] },
  16: { told: ['no-word-from-deepseek', 'did-deepseek-confirm'] },
  17: { told: ['announced', 'when-was-the-run'] },
  18: { told: ['one-origin'] },
  19: { told: ['post-training-only', 'training-or-post-training'] },
  20: { told: ['post-training-only', 'training-or-post-training'] },
  21: { told: ['post-training-only', 'which-phase-is-heavier'] },
  22: { told: ['entirely-domestic', 'how-domestic'], leftOut: 'what teardowns found of dies and memory' },
  23: { told: ['pretraining-hardware'], leftOut: 'that the technical report does not disclose it' },
  24: { told: ['pretraining-corpus'] },
  25: { told: ['april-preview'], leftOut: 'the official release of August 2026' },
  26: { told: ['built-for-ascend'], leftOut: 'that it was "adapted", or "validated" on two kinds of chips' },
  27: {
    told: ['sixty-percent', 'sixty-percent-unproven', 'sixty-percent-of-h100'],
    leftOut: 'other figures: 80 %, about half',
  },
  28: { told: ['dual-die'] },
  29: { told: ['flagship', 'chip-without-figures'], leftOut: 'that a 950PR was on sale by then' },
  30: { told: ['memory-and-cores', 'chip-without-figures'], leftOut: 'whose wording "tensor cores" is' },
  31: { told: ['availability', 'chip-without-figures'] },
  32: { told: ['v3-on-h800'], leftOut: '2.66 million hours for the pre-training alone, on 2,048 GPUs' },
  33: { told: ['r2-on-ascend', 'r2-second-hand'] },
  34: { told: ['software-gaps'] },
  35: { told: ['no-benchmarks', 'announcement-without-figures', 'own-figures', 'june-figures', 'july-report'] },
  36: {
    told: ['announcement-without-figures', 'june-figures', 'what-was-trained'],
    leftOut: 'that 1,500 steps of 27 s make about 11 hours',
  },
  37: { told: ['no-benchmarks'] },
  38: { told: ['claim-in-doubt'] },
  39: { told: ['what-was-trained', 'scores-of-v4-flash'] },
  40: { told: ['first-by-third-party'], leftOut: 'that Pangu was trained on Ascend before' },
  41: { told: ['export-controls', 'since-when-no-h800'], leftOut: 'that the first controls are of October 2022' },
  42: { told: ['what-next'] },
  43: { told: ['free-of-imports', 'entirely-domestic'] },
};
