/** Whether a short form stands for something else, by the words before it. Pure. */

/** A run of names and numbers, in scripts that have capitals, right before a position: "Razer BlackWidow ". */
const RUN =
  /(?:[\p{Lu}\p{Nd}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}’'.+]*[ \u00a0\u202f-]+)+$/u;

/** As brands are written: BlackWidow, DeathAdder. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** What stands before a form without naming another thing: kinds of things, and words of headlines in title case. */
const PLAIN = new RegExp(
  `^(?:${[
    '.*(?:modell?|modelo|modèle|modello|version|versión|versão|variante?|preview|release|series|serie|famil\\p{L}*)',
    '.*(?:ing|ed)|\\p{Lu}{1,4}|\\p{Nd}+',
    'the|an?|of|in|on|at|by|to|for|from|with|and|or|vs\\.?|versus|is|are|was|has|can|does|how|why|what|when|new|now|its|your|our',
    'launches|releases|unveils|debuts|announces|introduces|ships|drops|offers|says|makes|calls|brings|gets|takes|tests|runs|uses|adds|cuts|opens',
  ].join('|')})$`,
  'iu',
);

/** After these a number is a place, a seat, a journey or a part. */
const PLACES = [
  'room|suite|building|flight|seat|gate|road|route|bus|train|tram|bay|hall|locker|apartment|apt|unit|lot|part|order|no',
  'raum|zimmer|flug|sitz|platz|gleis|linie|zug|halle|straße|wohnung',
  'salle|chambre|vol|siège|ligne|quai|porte|bureau|sala|habitación|vuelo|asiento|línea|puerta|autobús|quarto|voo|linha|assento|ônibus',
  'aula|camera|stanza|volo|posto|binario|phòng|ghế|chuyến|oda|salon|uçuş|koltuk|sefer',
  'комнат\\p{L}*|кабинет\\p{L}*|аудитори\\p{L}*|рейс\\p{L}*|мест\\p{L}*|маршрут\\p{L}*|автобус\\p{L}*',
  'ال?غرفة|غرفة|القاعة|قاعة|رحلة|الرحلة|مقعد',
].join('|');
const PLACE = new RegExp(
  `(?<!\\p{L})(?:${PLACES})[.\\s]*(?:n[o.°º]+)?[\\s#:]*$|(?:房间|航班|车次|座位|教室|部屋|便名|객실|항공편)\\s*$`,
  'iu',
);
const PLACE_AFTER = /^(?:号?室|號?室|号房|號房|次|便|호실?|편)/u;

/** What is said right after a form that names a thing of another kind, perhaps with a word before it. */
const THINGS = [
  'keyboards?|mouse|mice|mousepad|headsets?|headphones|vacuums?|printers?|drones?|dashcams?|loaders?|tractors?',
  'tastatur|maus|kopfhörer|staubsauger|drucker|clavier|souris|casque|aspirateur|teclado|ratón|rato|impresora|impressora',
  'клавиатур\\p{L}*|мыш\\p{L}*|наушник\\p{L}*|пылесос\\p{L}*|tastiera|klavye',
].join('|');
const THING_AFTER = new RegExp(
  `^\\s*(?:\\p{L}+\\s+)?(?:${THINGS})(?!\\p{L})|^\\s*(?:机械|機械|机械式|无线|無線|有线|ワイヤレス|무선|기계식)?\\s*(?:键盘|鍵盤|鼠标|滑鼠|耳机|耳機|吸尘器|吸塵器|打印机|キーボード|マウス|掃除機|키보드|마우스|청소기)`,
  'iu',
);

/**
 * Whether the text around says that a short form is something else: a place, or a part of another product's name.
 * @param before what stands before it in the same passage, some words of it
 * @param isClear whether a text has a word that makes the form clear: "DeepSeek Launches V4 Pro"
 */
export function isSomethingElse(
  before: string,
  written: string,
  after: string,
  isClear: (text: string) => boolean,
): boolean {
  if (PLACE.test(before) || PLACE_AFTER.test(after) || THING_AFTER.test(after)) return true;
  const run = RUN.exec(before);
  if (!run || isClear(run[0])) return false;
  const words = run[0].trim().split(/\s+/u);
  if (words.some((word) => INNER_CAPITAL.test(word))) return true;
  // Written together or with a hyphen it is the model; other makers put a space between.
  if (!/\s/u.test(written)) return false;
  const beginsSentence = /(?:^|[.!?:;…|•([{«„“"—–])\s*$/u.test(before.slice(0, run.index));
  return !PLAIN.test(words.at(-1) ?? '') && !(beginsSentence && words.length === 1);
}
