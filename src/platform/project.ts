/**
 * The address for reports of mistakes: a form for new issues (https:, which takes `title` and `body`) or a mailbox
 * (mailto:). While the project has neither, it is '' and readers can copy a report instead.
 */
export const REPORT_ADDRESS: string = '';
