import type { FrameIdentity } from '../platform/frame-port.ts';
import { siteOf } from '../platform/sites.ts';

export function frameIdentity(readable: boolean): FrameIdentity {
  return {
    // Not randomUUID: pages without TLS have none.
    frame: `${performance.timeOrigin}-${Math.random()}`,
    // By the one clock that all processes share: the others are set when a process starts, and stay so.
    cameAt: Date.now(),
    // Asked anew for each report: a document that was opened empty gets its address later.
    get site() {
      return siteOf(location.hostname);
    },
    readable,
  };
}
