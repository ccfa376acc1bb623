/** Words who is behind a glance. Repetition has to read as repetition, and sources are named, never numbered. */

import type { GlanceDescription, NamedSource } from '../dossier/describe/describe-glance.ts';
import type { StatedEvidence } from '../dossier/describe/statement.ts';
import type { Language } from '../dossier/model/languages.ts';
import { formatDate } from '../platform/i18n.ts';
import { basisTexts } from './basis-texts.ts';
import { glanceTexts, type Piece } from './glance-texts.ts';

export interface EvidenceLine {
  /** Set in bold. */
  readonly first: readonly Piece[];
  readonly rest: readonly Piece[];
}

/** The length up to which the line can still be read at a glance. */
const MAX_WORDS = 12;
/** Numbers of names to try until the line is short enough. */
const NAME_LIMITS = [3, 2, 1];

/** Returns a line such as "One announcement, repeated by SCMP, Tom’s Hardware and 3 others". */
export function evidenceLine(glance: GlanceDescription, language: Language): EvidenceLine {
  const lines = NAME_LIMITS.map((limit) => lineOf(glance, language, (sources) => listed(sources, limit, language)));
  const fitting = lines.find((line) => wordsOf(line) <= MAX_WORDS) ?? lines.at(-1);
  return fitting ?? { first: [], rest: [] };
}

function wordsOf({ first, rest }: EvidenceLine): number {
  const text = [...first, ...rest].map((piece) => (typeof piece === 'string' ? piece : piece.publisher)).join('');
  return text.split(/\s+/).length;
}

type List = (sources: readonly NamedSource[]) => readonly Piece[];

function lineOf(glance: GlanceDescription, language: Language, list: List): EvidenceLine {
  const { nature, absence, derived, evidence } = glance.leading;
  const texts = glanceTexts[language];
  const { natures, plain, lookedForUntil } = basisTexts[language];
  const of = (stance: StatedEvidence['stance']) => evidence.filter((entry) => entry.stance === stance);
  const dissent = of('disputes').filter(({ isSourced }) => isSourced);
  if (nature)
    return { first: [natures[nature]], rest: saying([...of('supports'), ...of('partly')], texts.notSaid, list) };
  if (dissent.length > 0) {
    const count = new Set(dissent.map(({ publisher }) => publisher)).size;
    return { first: texts.otherwise(list(dissent), count), rest: saying(of('supports'), texts.against, list) };
  }
  if (absence) return { first: [lookedForUntil(formatDate(absence.until, language))], rest: [] };
  if (derived) return { first: [plain[derived.by === 'inference' ? 'inferred' : 'calculated']], rest: [] };
  if (glance.origins.length > 0) return tracedLine(glance, language, list);
  return of('supports').length > 0
    ? { first: [texts.unstated], rest: saying(of('supports'), texts.notSaid, list) }
    : { first: [texts.inPart], rest: saying(of('partly'), texts.are, list) };
}

function tracedLine({ leading, origins, ...glance }: GlanceDescription, language: Language, list: List): EvidenceLine {
  const texts = glanceTexts[language];
  const { several, own } = basisTexts[language];
  const { independent, ownWordOf } = leading.basis;
  if (independent > 1) return { first: [several(independent)], rest: saying(origins, texts.are, list) };
  const isAnnouncement = origins.length === 1 && origins.every((origin) => origin.isAnnouncement);
  const first = isAnnouncement ? texts.announcement : ownWordOf ? own(ownWordOf) : texts.source;
  const repeating = leading.evidence.filter(
    ({ number, stance }) => stance === 'supports' && glance.repeating.includes(number),
  );
  if (repeating.length === 0)
    return { first: [first], rest: saying(origins, isAnnouncement ? texts.by : texts.are, list) };
  const inferred = glance.isInferred ? [texts.inferred] : [];
  return { first: [first], rest: [...saying(repeating, texts.repeated, list), ...inferred] };
}

/** Returns nothing if there are no sources. */
function saying(
  sources: readonly NamedSource[],
  around: (names: readonly Piece[]) => readonly Piece[],
  list: List,
): readonly Piece[] {
  return sources.length > 0 ? around(list(sources)) : [];
}

/** Lists each publisher once, and counts those beyond the limit. */
function listed(sources: readonly NamedSource[], limit: number, language: Language): readonly Piece[] {
  const unique = [...new Map(sources.toReversed().map((source) => [source.publisher, source])).values()].toReversed();
  const named = unique.slice(0, unique.length > 3 ? Math.min(limit, 2) : limit);
  const more = unique.length - named.length;
  const others = more > 0 ? [glanceTexts[language].others(more, unique.length)] : [];
  if (language === 'zh-CN' && more > 0)
    return [...named.flatMap((name, at) => (at > 0 ? ['、', name] : name)), ' ', ...others];
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  const parts = list.formatToParts([...named.map(({ publisher }) => publisher), ...others]);
  return parts.map(({ type, value }) =>
    type === 'element' ? (named.find(({ publisher }) => publisher === value) ?? value) : value,
  );
}
