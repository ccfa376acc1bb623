import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takePort } from '../../../src/background/ports.ts';
import { createTabs, type Tabs } from '../../../src/background/tabs.ts';
import type { Runtime } from '../../../src/platform/browser.ts';
import { CALL } from '../../../src/platform/frame-port.ts';
import type { FrameOrder } from '../../../src/platform/messages/frames.ts';
import { POPUP_PORT } from '../../../src/platform/messages/popup.ts';
import { claimOf, fakePort, frameSender } from './frames-of-a-tab.ts';

const OURS = 'moz-extension://us/';
const tell = vi.fn<(tabId: number, order: FrameOrder) => Promise<boolean>>();
let tabs: Tabs;

beforeEach(() => {
  tell.mockReset().mockResolvedValue(true);
  tabs = createTabs(tell, () => {});
});

function connect(sender: Runtime.MessageSender, name = '') {
  const made = fakePort(sender, name);
  takePort(made.port, tabs, OURS);
  return made;
}

const POPUP: Runtime.MessageSender = { url: `${OURS}src/popup/index.html` };

describe('the popup', () => {
  it('hears of the frames of the tab that it follows, which are asked to report', () => {
    const popup = connect(POPUP, POPUP_PORT);
    popup.send({ follow: 1 });
    expect(tell.mock.calls).toEqual([[1, CALL]]);
    const frame = connect(frameSender(7));
    connect(frameSender(0, 2)).send(claimOf('elsewhere'));
    frame.send(claimOf('a'));
    frame.close();
    expect(popup.heard()).toEqual([
      { frame: 7, report: { ...claimOf('a'), top: false } },
      { frame: 7, report: null },
      'no frames',
    ]);
    popup.send({ follow: 1 });
    expect(tell).toHaveBeenLastCalledWith(1, CALL);
    popup.close();
    connect(frameSender(7)).send(claimOf('b'));
    expect(popup.heard()).toHaveLength(3);
  });

  it('has a mention visited in the tab that it follows', () => {
    const popup = connect(POPUP, POPUP_PORT);
    popup.send({ follow: 1 });
    const visit = { frame: 'a', entity: 'chip', index: 0, focus: false };
    popup.send({ visit });
    expect(tell).toHaveBeenLastCalledWith(1, visit);
    expect(() => popup.send({ visit: { ...visit, frame: 1 } })).toThrow('Invalid');
  });
});

describe('a frame', () => {
  it.each([
    ['a page', frameSender(0)],
    ['a page that looks like ours', { ...frameSender(0), url: `https://evil.example/${OURS}` }],
    ['nobody known', {}],
  ])('cannot pass for the popup: %s', (_, sender) => {
    const frame = connect(sender, POPUP_PORT);
    expect(frame.disconnect).toHaveBeenCalledOnce();
    frame.send({ follow: 2 });
    expect(tell).not.toHaveBeenCalled();
    expect(frame.heard()).toEqual([]);
  });

  it('without a tab is not listened to', () => {
    expect(connect({ url: 'https://example.org/' }).disconnect).toHaveBeenCalledOnce();
  });
});
