/** After how many months what a dossier says may well have been overtaken. */
const OLD = 6;

/** Whether a dossier's revision lies more than six months before a day; both as "2026-11-22". */
export function isOld(revision: string, today: string): boolean {
  const limit = new Date(revision);
  const day = limit.getUTCDate();
  limit.setUTCMonth(limit.getUTCMonth() + OLD);
  // Six months after 31 August is the last day of February, not 3 March.
  if (limit.getUTCDate() !== day) limit.setUTCDate(0);
  return new Date(today) > limit;
}
