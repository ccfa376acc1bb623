import { useEffect, useState } from 'preact/hooks';
import { type HostAccess, loadHostAccess, onHostAccessChanged } from '../platform/host-access.ts';

/** Returns the current access to web pages, and rerenders after every change. */
export function useHostAccess(initial: HostAccess): HostAccess {
  const [access, setAccess] = useState(initial);
  useEffect(() => {
    const stop = new AbortController();
    onHostAccessChanged(() => void loadHostAccess().then(setAccess), stop.signal);
    return () => stop.abort();
  }, []);
  return access;
}
