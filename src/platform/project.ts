/**
 * Where readers report mistakes: the address of a form for new issues (https:, filled by `title` and `body`) or of mail
 * (mailto:). Empty as long as the project has none: then a report can be copied.
 */
export const REPORT_ADDRESS: string = '';
