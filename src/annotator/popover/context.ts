import type { Lifetime } from '../../dom/lifetime.ts';
import type { Listeners } from '../../dom/listeners.ts';
import type { Settings } from '../../platform/settings.ts';
import type { Layout } from '../layout/layout.ts';
import type { CardClient } from './card-client.ts';

/** The services that every card needs. */
export interface PopoverContext {
  readonly client: CardClient;
  readonly settings: () => Settings;
  readonly layout: Layout;
  readonly listeners: Listeners;
  readonly lifetime: Lifetime;
}
