import type { Locale } from "./localized";
import { offsetMinutes, wallTime } from "./wall-time";

export const beijing = "Asia/Shanghai";

export type InstantOptions = {
  locale: Locale;
  /** IANA zone; Beijing unless the contest says otherwise. */
  timeZone?: string;
  /** full: year to minute with weekday · short: no year, no weekday · time: hour and minute · seconds: full to the second. */
  style?: "full" | "short" | "time" | "seconds";
};

const weekdays = {
  zh: ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
} as const;
const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const two = (value: number) => String(value).padStart(2, "0");

/** The zone's name as readers say it: 北京时间, else its offset at that instant, e.g. UTC+09:00. */
export function zoneName(date: Date, locale: Locale, timeZone: string = beijing): string {
  if (timeZone === beijing) return locale === "zh" ? "北京时间" : "Beijing time";
  const offset = offsetMinutes(date, timeZone);
  if (offset === 0) return "UTC";
  const size = Math.abs(offset);
  return `UTC${offset < 0 ? "−" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * An instant in words, always with its zone: 2026年11月23日 周一 18:00 北京时间. Put together here from
 * numbers, not by Intl's patterns, so that server and browser print the same letters.
 */
export function formatInstant(date: Date, options: InstantOptions): string {
  const { locale, timeZone = beijing, style = "full" } = options;
  const t = wallTime(date, timeZone);
  const zone = zoneName(date, locale, timeZone);
  const clock = `${two(t.hour)}:${two(t.minute)}`;
  if (style === "time") return `${clock} ${zone}`;
  if (style === "short") {
    const day = locale === "zh" ? `${t.month}月${t.day}日` : `${t.day} ${months[t.month - 1]}`;
    return `${day} ${clock} ${zone}`;
  }
  const exact = style === "seconds" ? `${clock}:${two(t.second)}` : clock;
  const day = formatDay(date, { locale, timeZone });
  const weekday = weekdays[locale][t.weekday];
  return locale === "zh"
    ? `${day} ${weekday} ${exact} ${zone}`
    : `${weekday} ${day}, ${exact} ${zone}`;
}

/** The calendar day of an instant in a zone: 2026年11月23日 · 23 Nov 2026. */
export function formatDay(
  date: Date,
  { locale, timeZone = beijing }: { locale: Locale; timeZone?: string },
): string {
  const t = wallTime(date, timeZone);
  return locale === "zh"
    ? `${t.year}年${t.month}月${t.day}日`
    : `${t.day} ${months[t.month - 1]} ${t.year}`;
}

/** Hour and minute alone, for 「已保存 18:02」, where the zone stands elsewhere on the page. */
export function formatClock(date: Date, timeZone: string = beijing): string {
  const t = wallTime(date, timeZone);
  return `${two(t.hour)}:${two(t.minute)}`;
}

const spans = [
  { ms: 86_400_000, zh: "天", en: "day" },
  { ms: 3_600_000, zh: "小时", en: "hour" },
  { ms: 60_000, zh: "分钟", en: "minute" },
  { ms: 1_000, zh: "秒", en: "second" },
] as const;

/**
 * A length of time in its two largest neighbouring units, rounded down so that it never promises
 * more than is left: 2 天 4 小时. Nothing or less is 「0 秒」.
 */
export function formatRemaining(ms: number, locale: Locale): string {
  const left = Number.isFinite(ms) ? Math.max(0, ms) : 0;
  const first = spans.findIndex((span) => left >= span.ms);
  const start = first === -1 ? spans.length - 1 : first;
  let rest = left;
  const words: string[] = [];
  for (const span of spans.slice(start, start + 2)) {
    const count = Math.floor(rest / span.ms);
    rest -= count * span.ms;
    if (count === 0 && words.length > 0) continue;
    words.push(`${count} ${locale === "zh" ? span.zh : count === 1 ? span.en : `${span.en}s`}`);
  }
  return words.join(" ");
}

/** Thousands separated by commas, in both languages: 3,684. */
export function formatNumber(value: number | bigint): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A file's size; 1 KB is 1,024 bytes, as the limits are counted: 1.5 MB. */
export function formatBytes(bytes: number): string {
  const units = ["B", "KB", "MB", "GB", "TB"];
  let value = Math.max(0, bytes);
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const shown = unit === 0 || value >= 100 ? Math.floor(value) : Math.floor(value * 10) / 10;
  return `${shown} ${units[unit]}`;
}

/** Whole fen as yuan: ¥30,000 or ¥1,234.50; cents are shown only where there are any. */
export function formatYuan(fen: number | bigint): string {
  const whole = BigInt(fen);
  const size = whole < 0n ? -whole : whole;
  const cents = size % 100n;
  const yuan = formatNumber(size / 100n);
  return `${whole < 0n ? "−" : ""}¥${yuan}${cents === 0n ? "" : `.${two(Number(cents))}`}`;
}

/**
 * Reads what a person typed into a yuan field into whole fen; null if it is no amount. Takes
 * thousands commas, ¥ and full-width digits; refuses signs and more than two decimals, for money is
 * never rounded silently.
 */
export function fenFromYuan(typed: string): number | null {
  const plain = typed.normalize("NFKC").replace(/[\s,¥元]/g, "");
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** Fen as the plain figure a yuan field shows: 3000050 → "30000.50"; no sign, no commas. */
export function yuanInput(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : `${Math.floor(fen / 100)}.${two(fen % 100)}`;
}

/** Basis points as per cent: 2500 → 25%, 1250 → 12.5%, 33 → 0.33%. */
export function formatPercent(basisPoints: number): string {
  return `${Number((basisPoints / 100).toFixed(2))}%`;
}
