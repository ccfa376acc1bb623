/**
 * The versions that a report on a mistake names: "Caveat 0.1.0, Firefox 140". Nothing of the system, which no mistake in
 * a text depends on.
 */
export function versions(caveat: string, userAgent: string): string {
  // Edge and Opera call themselves Chrome as well, so they are asked for first.
  const [, name, version] = /\b(Edg|OPR)\/(\d+)/.exec(userAgent) ?? /(Firefox|Chrome)\/(\d+)/.exec(userAgent) ?? [];
  const browser = name && version ? [`${{ Edg: 'Edge', OPR: 'Opera' }[name] ?? name} ${version}`] : [];
  return [`Caveat ${caveat}`, ...browser].join(', ');
}
