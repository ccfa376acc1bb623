/** Other makers' names that end like a short form: "Razer BlackWidow V4 Pro". Pure. */
import type { SenseWords } from './sense-words.ts';
import { hasWord, wordsOf } from './word-list.ts';

/** A run of names and numbers, in scripts that have capitals, right before a position: "Razer BlackWidow ". */
const RUN =
  /(?:[\p{Lu}\p{Nd}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}’'.+]*[ \u00a0\u202f-]+)+$/u;

/** As brands are written: BlackWidow, DeathAdder. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** May stand before a form without naming another thing: kinds of things, and words of headlines in title case. */
const PLAIN = new RegExp(
  `^(?:${[
    '.*(?:modell?|modelo|modèle|modello|version|versión|versão|variante?|preview|release|series|serie|famil\\p{L}*)',
    '.*(?:flaggschiff|nachfolger|assistent|dienst|chatbot|schwester|fassung|ausgabe|bruder|tarif)',
    ".*(?:ing|ed|['’]s)|chinese|chinesische\\p{L}*|flagship|lab|studio|.*bench|instruct|base|\\p{Lu}{1,4}|\\p{Nd}+",
    'the|an?|of|in|on|at|by|to|for|from|with|and|or|vs\\.?|versus|is|are|was|has|can|does|how|why|what|when|new|now|its|your|our',
    'launches|releases|unveils|debuts|announces|introduces|ships|drops|offers|says|makes|calls|brings|gets|takes|tests|runs|uses|adds|cuts|opens',
  ].join('|')})$`,
  'iu',
);

/** These offer models, or theirs stand next to these: their names are no other maker's goods. */
const HOST =
  /^(?:OpenRouter|Silicon|ModelScope|Hugging|GitHub|DeepInfra|LMArena|OpenCode|OpenAI|LangChain|ChatGPT|GPT|Claude|Gemini|Qwen|Kimi|GLM|Llama|Huawei|Alibaba|Tencent|Baidu|ByteDance|Nvidia|Azure|AWS|Amazon|Bedrock|Vertex|Cloud|Unsloth|Together|Fireworks|Novita|Ollama|vLLM|SGLang|Cursor|Cline|Groq|DeepSeek|HiSilicon|SemiAnalysis|TechInsights|TrendForce|MindSpore|PyTorch)/iu;

/** A headline in title case begins like this; what a maker calls a thing does not. */
const BEGINS_HEADLINE =
  /^(?:[0-9]{1,2}|why|how|what|when|where|who|is|are|can|does|should|will|we|you|they|i|everyone|nobody|inside)$/iu;

/**
 * Says whether a form is the end of such a name.
 * @param before stands before it in the same passage, as it is written
 * @param isClear whether a text has a word that makes the form clear: "DeepSeek Launches V4 Pro"
 */
export type IsOfAnother = (before: string, written: string, isClear: (text: string) => boolean) => boolean;

/** Takes the words of a build; none is read before a form is asked about. */
export function createBrandCheck(words: SenseWords): IsOfAnother {
  const makers = wordsOf(words.makers);
  return (before, written, isClear) => {
    const run = RUN.exec(before);
    if (!run || isClear(run[0])) return false;
    const parts = run[0].trim().split(/\s+/u);
    if (hasWord(run[0].toLowerCase(), makers())) return true;
    if (parts.some((part) => HOST.test(part))) return false;
    if (parts.some((part) => INNER_CAPITAL.test(part))) return true;
    // Written together or with a hyphen it is the model; other makers put a space between.
    if (!/\s/u.test(written)) return false;
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (
      PLAIN.test(last) ||
      (parts.length > 1 && /[a-z]s$/.test(last) && !/^(?:the|an?|my|our|new|best)$/i.test(first)) ||
      (parts.length > 1 && BEGINS_HEADLINE.test(first))
    )
      return false;
    const beginsSentence = /(?:^|[.!?:;…|•([{«„“"—–])\s*$/u.test(before.slice(0, run.index));
    return !(beginsSentence && parts.length === 1);
  };
}
