/** The names for peers that take a regular expression: the usual spellings, which are fewer than ours. */
export const PATTERN = /Ascend[\s-]?910C|DeepSeek[\s-]?V4[\s-]?Pro/gi;

/** The names for peers that take only words. */
export const SPELLINGS = ['Ascend 910C', 'DeepSeek-V4-Pro'];
