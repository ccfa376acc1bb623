/** Returns true for an existing year, month or day ("2026", "2026-06", "2026-06-05"). Date accepts 31 February. */
export function isDate(date: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return false;
  const time = new Date(date);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
