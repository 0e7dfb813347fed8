import { beijing, yuanInput, zoneName } from "../format";
import type { Locale } from "../localized";
import { useLocale, useText } from "../texts";
import { localInputFromInstant } from "../wall-time";
import { wording } from "../wording";
import { TextField, type TextFieldProps } from "./TextField";

type Plain = Omit<TextFieldProps, "defaultValue" | "type" | "prefix" | "unit">;

type DateTimeFieldProps = Plain & {
  /** An instant (also as its ISO string), or what was typed, which a refused form shows again. */
  defaultValue?: Date | string;
  /** IANA zone; Beijing unless the contest says otherwise. */
  timeZone?: string;
};

/** A wall time in a stated zone; the server reads it with `instantFromLocalInput`. */
export function DateTimeField({ defaultValue, timeZone = beijing, ...rest }: DateTimeFieldProps) {
  const locale = useLocale();
  const instant = instantOf(defaultValue);
  return (
    <TextField
      step={60}
      {...rest}
      type="datetime-local"
      className="control-moment"
      defaultValue={instant ? localInputFromInstant(instant, timeZone) : String(defaultValue ?? "")}
      unit={instant ? zoneName(instant, locale, timeZone) : zoneTitle(locale, timeZone)}
    />
  );
}

/** Without an instant the offset is not known: Beijing has a name, another zone its IANA one. */
function zoneTitle(locale: Locale, timeZone: string): string {
  return timeZone === beijing ? zoneName(new Date(0), locale) : timeZone;
}

function instantOf(value: Date | string | undefined): Date | undefined {
  if (typeof value === "string" && value.endsWith("Z")) return new Date(value);
  return value instanceof Date ? value : undefined;
}

type NumberFieldProps = Plain & {
  defaultValue?: number | string;
  unit?: TextFieldProps["unit"];
  /** Takes a decimal point; whole numbers otherwise. */
  decimal?: boolean;
};

/** A number as text with the right keyboard, for `type=number` forgets what it cannot read. */
export function NumberField({ decimal = false, ...rest }: NumberFieldProps) {
  return (
    <TextField
      autoComplete="off"
      inputMode={decimal ? "decimal" : "numeric"}
      {...rest}
      type="text"
      className="control-figures"
    />
  );
}

type MoneyFieldProps = Plain & {
  /** The stored amount. Never pass fen as `defaultValue`: that is yuan, as somebody typed it. */
  defaultFen?: number;
  defaultValue?: string;
};

/** An amount typed in yuan; the server reads it with `fenFromYuan` and stores fen. */
export function MoneyField({ defaultValue, defaultFen, ...rest }: MoneyFieldProps) {
  const t = useText(wording);
  const stored = defaultFen === undefined ? undefined : yuanInput(defaultFen);
  return (
    <TextField
      autoComplete="off"
      {...rest}
      type="text"
      inputMode="decimal"
      className="control-figures"
      prefix="¥"
      unit={t.yuan}
      defaultValue={defaultValue ?? stored}
    />
  );
}
