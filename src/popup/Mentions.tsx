import { useState } from 'preact/hooks';
import type { Language } from '../dossier/model/languages.ts';
import type { FrameReport, FrameVisit } from '../platform/messages/frames.ts';
import { locate } from './locate.ts';
import { popupTexts } from './texts.ts';

interface Props {
  readonly entity: string;
  readonly name: string;
  readonly frames: readonly FrameReport[];
  /** False if the page is not read at all. */
  readonly isRead: boolean;
  readonly visit: (visit: FrameVisit) => void;
  readonly language: Language;
}

/** One name's row: the number of its mentions on the page, and buttons that go from one to the next. */
export function Mentions({ entity, name, frames, isRead, visit, language }: Props) {
  const texts = popupTexts[language];
  const [at, setAt] = useState<number | null>(null);
  const count = frames.reduce((sum, { counts }) => sum + (counts[entity] ?? 0), 0);
  const isMore = frames.some(({ more }) => more.includes(entity));
  const here = at === null || at >= count ? null : at;
  const status = here === null ? texts.count(count, isMore) : texts.place(here + 1, count, isMore);
  const go = (index: number) => {
    const place = locate(frames, entity, (index + count) % count);
    if (!place) return;
    setAt((index + count) % count);
    visit({ ...place, entity, focus: false });
  };
  return (
    <li>
      <span>{name}</span>
      <output>{isRead ? status : texts.off}</output>
      <button
        type="button"
        disabled={count === 0}
        aria-label={texts.previous(name)}
        onClick={() => go((here ?? count) - 1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m10 3-5 5 5 5" />
        </svg>
      </button>
      <button type="button" disabled={count === 0} aria-label={texts.next(name)} onClick={() => go((here ?? -1) + 1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m6 3 5 5-5 5" />
        </svg>
      </button>
    </li>
  );
}
