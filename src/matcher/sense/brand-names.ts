/** Recognizes other makers' product names that end like a short form: "Razer BlackWidow V4 Pro". */
import type { SenseWords } from './sense-words.ts';
import { hasWord, wordsOf } from './word-list.ts';

/** Matches capitalized words and numbers at the end of a text: "Razer BlackWidow ". */
const NAME_RUN =
  /(?:[\p{Lu}\p{Nd}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}’'.+]*[ \u00a0\u202f-]+)+$/u;

/** The spelling of many brands: BlackWidow, DeathAdder. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** Matches words that name no brand: kinds of things, and the words of headlines in title case. */
const ORDINARY_WORD = new RegExp(
  `^(?:${[
    '.*(?:modell?|modelo|modèle|modello|version|versión|versão|variante?|preview|release|series|serie|famil\\p{L}*)',
    '.*(?:flaggschiff|nachfolger|assistent|dienst|chatbot|schwester|fassung|ausgabe|bruder|tarif)',
    ".*(?:ing|ed|['’]s)|chinese|chinesische\\p{L}*|flagship|lab|studio|.*bench|instruct|base|\\p{Lu}{1,4}|\\p{Nd}+",
    'the|an?|of|in|on|at|by|to|for|from|with|and|or|vs\\.?|versus|is|are|was|has|can|does|how|why|what|when|new|now|its|your|our',
    'launches|releases|unveils|debuts|announces|introduces|ships|drops|offers|says|makes|calls|brings|gets|takes|tests|runs|uses|adds|cuts|opens',
  ].join('|')})$`,
  'iu',
);

/** Matches companies, products and services around models and chips: text names them next to short forms. */
const RELATED_NAME =
  /^(?:OpenRouter|Silicon|ModelScope|Hugging|GitHub|DeepInfra|LMArena|OpenCode|OpenAI|LangChain|ChatGPT|GPT|Claude|Gemini|Qwen|Kimi|GLM|Llama|Huawei|Alibaba|Tencent|Baidu|ByteDance|Nvidia|Azure|AWS|Amazon|Bedrock|Vertex|Cloud|Unsloth|Together|Fireworks|Novita|Ollama|vLLM|SGLang|Cursor|Cline|Groq|DeepSeek|HiSilicon|SemiAnalysis|TechInsights|TrendForce|MindSpore|PyTorch)/iu;

/** Matches words that begin headlines in title case, but no product names. */
const HEADLINE_START =
  /^(?:[0-9]{1,2}|why|how|what|when|where|who|is|are|can|does|should|will|we|you|they|i|everyone|nobody|inside)$/iu;

/**
 * True if a short form is the end of such a name.
 * @param before the text before it in the same passage, in its original case
 * @param isClear true for texts with a word that makes the form clear: "DeepSeek Launches V4 Pro"
 */
export type IsOtherBrand = (before: string, written: string, isClear: (text: string) => boolean) => boolean;

/** Word lists are read only when a short form needs them. */
export function createBrandCheck(words: SenseWords): IsOtherBrand {
  const makers = wordsOf(words.makers);
  return (before, written, isClear) => {
    const run = NAME_RUN.exec(before);
    if (!run || isClear(run[0])) return false;
    const parts = run[0].trim().split(/\s+/u);
    if (hasWord(run[0].toLowerCase(), makers())) return true;
    if (parts.some((part) => RELATED_NAME.test(part))) return false;
    if (parts.some((part) => INNER_CAPITAL.test(part))) return true;
    // With a hyphen or without a space it is the model: other makers write a space.
    if (!/\s/u.test(written)) return false;
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (
      ORDINARY_WORD.test(last) ||
      (parts.length > 1 && /[a-z]s$/.test(last) && !/^(?:the|an?|my|our|new|best)$/i.test(first)) ||
      (parts.length > 1 && HEADLINE_START.test(first))
    )
      return false;
    const beginsSentence = /(?:^|[.!?:;…|•([{«„“"—–])\s*$/u.test(before.slice(0, run.index));
    return !(beginsSentence && parts.length === 1);
  };
}
