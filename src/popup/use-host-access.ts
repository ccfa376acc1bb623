import { useEffect, useState } from 'preact/hooks';
import { hasHostAccess, onHostAccessChanged } from '../platform/host-access.ts';

/** Whether web pages may be read, now and after every change. */
export function useHostAccess(initial: boolean): boolean {
  const [has, setHas] = useState(initial);
  useEffect(() => {
    const stop = new AbortController();
    onHostAccessChanged(() => void hasHostAccess().then(setHas), stop.signal);
    return () => stop.abort();
  }, []);
  return has;
}
