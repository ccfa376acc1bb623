/** The names for those that take a regular expression: the usual spellings, which is less than we look for. */
export const PATTERN = /Ascend[\s-]?910C|DeepSeek[\s-]?V4[\s-]?Pro/gi;

/** For those that take words only. */
export const SPELLINGS = ['Ascend 910C', 'DeepSeek-V4-Pro'];
