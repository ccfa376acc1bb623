/**
 * Returns the versions for a report of a mistake: "Caveat 0.1.0, Firefox 140". The operating system is left out, as no
 * mistake in a text depends on it.
 */
export function versions(caveat: string, userAgent: string): string {
  // Edge and Opera also call themselves Chrome, so they are looked for first.
  const [, name, version] = /\b(Edg|OPR)\/(\d+)/.exec(userAgent) ?? /(Firefox|Chrome)\/(\d+)/.exec(userAgent) ?? [];
  const browser = name && version ? [`${{ Edg: 'Edge', OPR: 'Opera' }[name] ?? name} ${version}`] : [];
  return [`Caveat ${caveat}`, ...browser].join(', ');
}
