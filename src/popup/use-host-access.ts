import { useEffect, useState } from 'preact/hooks';
import { type HostAccess, loadHostAccess, onHostAccessChanged } from '../platform/host-access.ts';

/** Which web pages may be read, now and after every change. */
export function useHostAccess(initial: HostAccess): HostAccess {
  const [access, setAccess] = useState(initial);
  useEffect(() => {
    const stop = new AbortController();
    onHostAccessChanged(() => void loadHostAccess().then(setAccess), stop.signal);
    return () => stop.abort();
  }, []);
  return access;
}
