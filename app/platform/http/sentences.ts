import type { core } from "zod";
import { textsFor, defineTexts, type Locale } from "~/ui/localized";

const texts = defineTexts({
  missing: { zh: "请填写这一项。", en: "Please fill this in." },
  choose: { zh: "请从给出的选项中选择。", en: "Please choose one of the options." },
  email: { zh: "请填写有效的邮箱地址。", en: "Please give a valid e-mail address." },
  format: { zh: "格式不对，请检查。", en: "This does not have the right form; please check it." },
  number: { zh: "请填写数字。", en: "Please give a number." },
  step: {
    zh: (p: { step: number }) => `请填写 ${p.step} 的倍数。`,
    en: (p) => `Please give a multiple of ${p.step}.`,
  },
  atLeast: {
    zh: (p: { n: number }) => `不能小于 ${p.n}。`,
    en: (p) => `This cannot be less than ${p.n}.`,
  },
  atMost: {
    zh: (p: { n: number }) => `不能大于 ${p.n}。`,
    en: (p) => `This cannot be more than ${p.n}.`,
  },
  shorter: {
    zh: (p: { n: number }) => `最多 ${p.n} 个字符，请缩短。`,
    en: (p) => `At most ${p.n} characters, please shorten it.`,
  },
  longer: {
    zh: (p: { n: number }) => `至少 ${p.n} 个字符，请再写一些。`,
    en: (p) => `At least ${p.n} characters, please write a little more.`,
  },
  tooFew: {
    zh: (p: { n: number }) => `至少选 ${p.n} 项。`,
    en: (p) => `Please give at least ${p.n}.`,
  },
  tooMany: { zh: (p: { n: number }) => `最多 ${p.n} 项。`, en: (p) => `At most ${p.n} here.` },
});

/**
 * What a person reads beside a field. A schema's own sentence comes as `params.because` of a custom issue:
 * `ctx.addIssue({ code: "custom", params: { because: { zh, en } } })`.
 */
export function issueSentence(issue: core.$ZodRawIssue, locale: Locale): string {
  const t = open(locale);
  switch (issue.code) {
    case "custom": {
      const because = (issue.params as { because?: Record<Locale, string> } | undefined)?.because;
      return because ? because[locale] : (issue.message ?? t.format);
    }
    case "invalid_type":
      if (issue.input === undefined || issue.input === null) return t.missing;
      return issue.expected === "number" ? t.number : t.format;
    case "invalid_value":
      return issue.input === undefined ? t.missing : t.choose;
    case "invalid_format":
      return issue.format === "email" ? t.email : t.format;
    case "not_multiple_of":
      return t.step({ step: Number(issue.divisor) });
    case "too_small":
    case "too_big":
      return boundSentence(issue, t);
    default:
      return t.format;
  }
}

type Sentences = ReturnType<typeof open>;
const open = (locale: Locale) => textsFor(texts, locale);

type Bound = {
  code: string;
  origin?: string;
  minimum?: unknown;
  maximum?: unknown;
  input?: unknown;
};

function boundSentence(issue: Bound, t: Sentences): string {
  const small = issue.code === "too_small";
  const n = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === "string") {
    if (small && (n <= 1 || issue.input === "")) return t.missing;
    return small ? t.longer({ n }) : t.shorter({ n });
  }
  if (issue.origin === "array" || issue.origin === "set")
    return small ? t.tooFew({ n }) : t.tooMany({ n });
  return small ? t.atLeast({ n }) : t.atMost({ n });
}
