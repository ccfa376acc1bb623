import { useEffect, useState } from 'preact/hooks';
import type { WholeDossier } from '../dossier/describe/describe-dossier.ts';

/** Scrolls to the target of the address. Returns its id if the page has no such target, else null. */
export function useTarget(whole: WholeDossier): string | null {
  const [missing, setMissing] = useState<string | null>(null);
  useEffect(() => {
    const look = () => {
      const id = idOf(location.hash);
      setMissing(id !== '' && document.getElementById(id) === null ? id : null);
    };
    look();
    // The browser looked for the target before anything was rendered.
    if (location.hash) location.replace(location.href);
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, [whole]);
  return missing;
}

function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
