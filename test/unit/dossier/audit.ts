/**
 * Findings of the audit of the dossier on 27 November 2026, each with the claims, disagreements, entities or sources
 * that fix it, or the reason why it is not fixed.
 */
export interface Finding {
  readonly found: string;
  /** The ids of the claims, disagreements, entities or sources that fix it. */
  readonly fixedBy: readonly string[];
  /** The reason why it is not fixed, or only in part. */
  readonly why?: string;
}

const by = (found: string, ...fixedBy: string[]): Finding => ({ found, fixedBy });
const partly = (found: string, fixedBy: readonly string[], why: string): Finding => ({ found, fixedBy, why });
const not = (found: string, why: string): Finding => ({ found, fixedBy: [], why });

/** By the number of the claim in the audit, with a letter if there are several findings. */
export const CLAIMS: Readonly<Record<string, Finding>> = {
  '1a': by('one claim says both that it was done and who did it', 'shenzhen-group-run', 'not-deepseek'),
  '1b': by('a thousand cards are not at least 1,000', 'shenzhen-group-run'),
  '1c': by('BestAIFor disputes who did it, not that it was done', 'not-deepseek', 'shenzhen-group-run'),
  '1d': by('SignalDesk, ki1q and GogoAI report it but were not cited', 'shenzhen-group-run'),
  '1e': by('only the month, although the day is known', 'shenzhen-group-run'),
  2: by('architecture is the wrong word', 'not-architecture', 'every-weight'),
  '3a': by('one article without a source', 'dual-die', 'foreign-dies'),
  '3b': by('a date on something that does not change; "in one part"', 'dual-die'),
  4: by('two numbers in one claim; whose word it is', 'model-size', 'active-parameters', 'deepseek-own-figures'),
  '5a': by('how heavy the phases are, by DeepSeek’s own figures', 'smaller-job', 'v3-later-stages', 'v32-share'),
  '5b': by('SignalDesk supports it', 'post-training-only'),
  '5c': by('continued training is further training', 'continued-pretraining', 'what-was-trained'),
  '5d': by('what came three weeks later', 'longcat', 'longcat-domestic'),
  '5e': by('the Chinese', 'post-training-only'),
  6: by('false as worded; an absence without a search', 'no-benchmarks', 'no-nvidia-comparison'),
  7: by('announcement and run in one claim', 'announced', 'announcement-not-run'),
  '8a': by('BestAIFor can be placed', 'one-origin', 'bestaifor', 'bestaifor-2026-06-08'),
  '8b': by('it does not travel with the run', 'one-origin'),
  '9a': by('what we know cannot be disputed', 'no-word-from-deepseek'),
  '9b': by('BestAIFor contradicts itself', 'reportedly-before', 'did-deepseek-confirm'),
  10: by('throughput is not steps; SignalDesk is the closer one', 'steps', 'steps-unbroken', 'throughput'),
  '11a': by('Wedoany names no source', 'wedoany', 'june-source-unnamed'),
  '11b': by('that the figures appeared on 9 June is not safe', 'june-figures', 'june-step-time'),
  '11c': by('+14 % is missing', 'june-operators'),
  '12a': by('the words are in the README', 'slai-t-rex-readme', 'july-report', 'july-same-team'),
  '12b': partly(
    'from 11.67 %',
    ['july-baseline', 'july-baseline-share'],
    'no available text gives it; 34.22 ÷ 2.93 is 11.68, stated as about 11.7 %',
  ),
  13: by('it does not travel with the run', 'no-independent-check', 'own-figures'),
  14: by('an address that does not have the words', 'scores-of-v4-flash', 'slai-t-rex-readme', 'slai-t-rex-readme-cpt'),
  15: by('the origin can be stated; the date on which it was said', 'sixty-percent', 'deepseek-910c-tests'),
  16: by('asserted about a text that nobody had read; other voices', 'sixty-percent-unproven', 'about-half'),
  17: by('clumsy; engineers on site; inference left', 'r2-on-ascend', 'r2-engineers', 'r2-fallback'),
  18: by('the FT’s text is available', 'r2-second-hand', 'r2-on-ascend', 'r2-which-chip'),
  19: by('33 trillion', 'pretraining-corpus'),
  20: by('overtaken and not marked', 'april-preview', 'release-august', 'routing'),
  21: by('an absence without a search; GogoAI', 'pretraining-hardware', 'which-hardware-built-it'),
  22: by(
    'foreign parts; those it is about; travels with the run',
    'entirely-domestic',
    'foreign-dies',
    'foreign-memory',
  ),
  23: by('an absence without a search', 'better-mathematics'),
  24: partly(
    'whether the post lacked efficiency is doubtful; the date may be late',
    ['announcement-without-figures', 'announcement-without-duration', 'june-figures-garbled'],
    'the available copy of the earlier report has no date; the claim is about what Tom’s Hardware wrote',
  ),
  25: by('the exact number as a separate claim', 'chip-count', 'thousand-as-exact'),
  26: by(
    'the name can be stated; Huawei’s unit is missing',
    'hetao-name',
    'hetao-name-inferred',
    'huawei-unit',
    'unit-from-one',
    'city-platform',
  ),
  27: by('continued pre-training; general statements', 'continued-pretraining', 'alignment-not-reported'),
  28: by('the broad first stood uncorrected', 'broad-first', 'pangu'),
  29: by('its own post-training as a separate claim', 'deepseek-own-post-training', 'not-deepseek'),
  30: by(
    '2.664 million settles it; the report is public',
    'v3-pretraining-hours',
    'hours-misassigned',
    'deepseek-v3-report',
  ),
  31: by('only Tom’s Hardware names CANN', 'software-gaps', 'r2-causes-in-general', 'software-behind'),
  32: by(
    'a false date; AMD',
    'controls-2022',
    'licences-2022',
    'controls-2023',
    'controls-misdated',
    'export-controls',
  ),
  33: by('said when', 'largest-model'),
  34: by(
    'adapted; validated on both',
    'built-for-ascend',
    'adapted-for-ascend',
    'validated-on-both',
    'adapted-is-less',
  ),
  35: by('its successor', 'successor-announced', 'successor-shown'),
  36: partly(
    '“tensor cores” is Nvidia’s; numbers are published',
    ['tensor-cores', 'chip-memory', 'chip-bandwidth', 'chip-compute', 'chip-data-second-hand'],
    'no available text says whose term it is; the figures are second-hand and marked as such',
  ),
  37: by('two statements', 'availability', 'deliveries'),
  38: by('forecasts under a tick; overtaken on 30 June', 'what-next', 'beyond-two-trillion', 'other-labs', 'longcat'),
  39: by('the articles that it is about', 'chip-without-figures'),
  40: by(
    'GogoAI repeats the announcement; “platform”; tied',
    'announcement-feasible',
    'genuine-result',
    'claim-in-doubt',
  ),
};

export const DISAGREEMENTS: Readonly<Record<string, Finding>> = {
  D1: by('what BestAIFor wrote two days before', 'did-deepseek-confirm'),
  D2: by('found sound', 'who-did-the-work'),
  D3: by('the confusion starts in the announcement', 'training-or-post-training', 'announcement-from-scratch'),
  D4: by('DeepSeek gives both figures', 'which-phase-is-heavier', 'v3-ratio'),
  D5: by('found sound', 'how-many-chips'),
  D6: by('found sound', 'what-are-the-results'),
  D7: by('doubtful even for this run', 'how-domestic'),
  D8: by('found sound', 'free-of-imports'),
  D9: by('about half', 'sixty-percent-of-h100'),
  D10: by('found sound', 'when-was-the-run'),
  D11: by('settled public matter', 'since-when-no-h800'),
};

export const MODEL: Readonly<Record<string, Finding>> = {
  'qualifies stood for five things': by(
    'split',
    'one-origin',
    'what-was-trained',
    'chip-without-figures',
    'sixty-percent',
  ),
  'disputes on halves and on caveats': by(
    'split',
    'not-deepseek',
    'smaller-job',
    'entirely-domestic',
    'claim-in-doubt',
  ),
  'a revision beside old sources': not(
    'newest source and last look',
    'a matter of the card; the dossier has `searched`',
  ),
  'titles cut': by('full', 'ki1q-blogspot', 'bestaifor', 'scmp', 'wedoany', 'slai-t-rex-report'),
  'Verified promises more': not('words of the card', 'a matter of the card'),
};

/** Statements in the five articles that the dossier did not cover, by article and number. */
export const COVERAGE: Readonly<Record<string, Finding>> = {
  'signaldesk 8': by('architecture is the wrong word', 'not-architecture'),
  'signaldesk 9': by('earlier use mainly inference', 'inference-to-training'),
  'signaldesk 14': by('AMD', 'export-controls'),
  'signaldesk 15': by('full-scale training remained elusive', 'training-weak'),
  'signaldesk 16': by('months and massive clusters', 'training-needs-months', 'not-months'),
  'signaldesk 19': not('Agentic Infra', 'about neither the names nor the run'),
  'ki1q 4': by('from inference to training', 'inference-to-training'),
  'ki1q 11': by('one-way road, self-reflection', 'one-way-road'),
  'ki1q 12': by('exponentially', 'demand-several-times', 'not-exponential'),
  'ki1q 16': by('more refined experience', 'refined-experience'),
  'ki1q 17': by('ready for industrial use', 'one-run-proves-little'),
  'ki1q 20': by('a domestic alternative', 'domestic-alternative'),
  'tomshardware 2': by('a training-class workload', 'training-class'),
  'tomshardware 7': by('good at inference, weak at training', 'inference-competitive', 'training-weak'),
  'tomshardware 14': by('engineers, causes, inference', 'r2-engineers', 'r2-causes', 'r2-fallback'),
  'gogoai 5': by('interconnect', 'export-controls'),
  'gogoai 6': by('alternatives fill the gap', 'domestic-alternative'),
  'gogoai 7': by('earlier attempts', 'earlier-hybrid', 'broad-first'),
  'gogoai 9': by('throughput', 'throughput'),
  'gogoai 10': by('can compete globally', 'one-run-proves-little'),
  'gogoai 12': by('completed and validated', 'no-independent-check'),
  'gogoai 15': by('latency and cost', 'latency-and-cost'),
  'gogoai 17': by('energy efficiency next', 'energy-next'),
  'gogoai 18': by('PyTorch and TensorFlow', 'frameworks-hurdle'),
  'gogoai 20': by('yield and capacity', 'production-risks'),
  'bestaifor 5': by('the predecessor', 'v3-not-the-predecessor'),
  'bestaifor 9': by('frameworks rewritten', 'frameworks-rewritten'),
  'bestaifor 10': by('production, not demonstration', 'production-ready'),
  'bestaifor 11': not('910B against A100', 'about another chip'),
  'bestaifor 12': by('mixed precision', 'better-than-910b'),
  'bestaifor 13': by('CSET', 'gap-narrowing'),
  'bestaifor 14': by('hundreds of processors', 'hundreds-of-gpus', 'hundreds-at-odds'),
  'bestaifor 19': by('sustained runs are missing', 'one-run-proves-little'),
  'bestaifor 22': by('Huawei claims', 'huawei-claims-performance'),
  'bestaifor 23': by('weights unaffected', 'weights-unaffected'),
};

/** Additions from newer or wider public material, by number, and others that readers would want. */
export const NEWER: Readonly<Record<string, Finding>> = {
  1: by('the release of 13 August', 'release-august', 'release-scores', 'deepseek-v4-pro'),
  2: by('the routing of September', 'routing', 'routing-not-seen'),
  3: by('foreign parts', 'foreign-dies', 'foreign-memory', 'samples-only', 'how-domestic'),
  4: partly(
    'pre-training on Chinese chips',
    ['longcat', 'longcat-domestic', 'longcat-supplier', 'pangu'],
    'the 35 trillion tokens of LongCat-2.0 are left out, as they concern neither name',
  ),
  5: by(
    'how heavy post-training is',
    'v3-later-stages',
    'v3-pretraining-hours',
    'v3-ratio',
    'v32-share',
    'smaller-job',
  ),
  6: by('export controls', 'controls-2022', 'licences-2022', 'controls-2023', 'since-when-no-h800'),
  7: by('BestAIFor’s origin', 'reportedly-before', 'bestaifor', 'did-deepseek-confirm'),
  8: by(
    'the announcement, relayed',
    'announcement-feasible',
    'announcement-from-scratch',
    'odaily-kucoin',
    'gmt8press',
  ),
  9: partly(
    'the figures by another route',
    ['june-figures', 'june-operators', 'june-figures-garbled'],
    'its date is not shown',
  ),
  10: by('R2 by the FT', 'r2-on-ascend', 'r2-second-hand', 'r2-causes-in-general'),
  11: by('60 % and half', 'sixty-percent', 'sixty-percent-not-training', 'about-half'),
  12: by('950PR', 'successor-announced', 'successor-shown'),
  13: by('33 trillion tokens', 'pretraining-corpus'),
  14: by('Ascend in DeepSeek’s report; adapted', 'validated-on-both', 'adapted-for-ascend', 'adapted-is-less'),
  15: by('CPT; launch templates', 'continued-pretraining', 'launch-templates', 'templates-not-the-run'),
  16: by('SLAI’s own 1,500 steps', 'steps'),
  licence: by('public weights', 'model-licence', 'anyone-may-train', 'licence-of-weights'),
  context: by('a million tokens', 'context-length'),
  quality: by('how good it is', 'how-good', 'release-level'),
  hours: by('eleven hours', 'eleven-hours', 'eleven-hours-rough'),
  made: by(
    'what the chip is made of',
    'chip-memory',
    'chip-bandwidth',
    'chip-compute',
    'cloudmatrix',
    'cloudmatrix-own-word',
    'run-on-superpod',
  ),
  prices: not('prices', 'they change monthly and would soon be wrong'),
  suspicion: partly(
    'that it was trained mainly on Nvidia',
    ['blackwell-said', 'blackwell-unproven', 'huawei-on-v4-flash', 'flash-and-a-part', 'which-hardware-built-it'],
    'the professor’s words are known only from a machine-written text',
  ),
  eighty: not('80 % of an H100, by an analyst', 'no text of it is available'),
};
