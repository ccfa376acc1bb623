import { useEffect, useState } from 'preact/hooks';
import type { WholeDossier } from '../dossier/tell/whole.ts';

/** Goes to what the address points to; gives its id where the page has nothing of that name, else null. */
export function useTarget(whole: WholeDossier): string | null {
  const [missing, setMissing] = useState<string | null>(null);
  useEffect(() => {
    const look = () => {
      const id = idOf(location.hash);
      setMissing(id !== '' && document.getElementById(id) === null ? id : null);
    };
    look();
    // The browser looked for it before anything was there.
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
