import type { Eligibility } from "~/competitions/eligibility";
import { eligibilityLines } from "~/competitions/eligibility-lines";
import { RadioGroup } from "~/ui/forms/Choices";
import { TextField } from "~/ui/forms/TextField";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import { askedOf, type Declared, type DeclaredField } from "./declared";
import { declaredWords } from "./eligibility-texts";

/** What a refused form gave back: what was typed, and the errors by field. */
export interface TypedAnswer {
  lastResult: {
    initialValue?: Record<string, unknown> | null;
    error?: Record<string, string[] | null> | null;
  };
}

type EligibilityFieldsProps = {
  rules: Eligibility;
  declared: Declared;
  answer?: TypedAnswer | undefined;
};

/** The contest's conditions in words, and a field for each that somebody has to answer. */
export function EligibilityFields({ rules, declared, answer }: EligibilityFieldsProps) {
  const t = useText(declaredWords);
  const locale = useLocale();
  const typed = answer?.lastResult.initialValue;
  const errors = answer?.lastResult.error;
  const asked = askedOf(rules);
  const control = (name: DeclaredField) => {
    const kept = declared[name];
    const shown = typeof kept === "boolean" ? (kept ? "yes" : "no") : (kept ?? "");
    return {
      name,
      defaultValue: typed ? String(typed[name] ?? "") : shown,
      ...(errors?.[name] ? { errors: errors[name] } : {}),
    };
  };
  const choice = (name: DeclaredField, label: string) =>
    asked.includes(name) && (
      <RadioGroup
        label={label}
        inline
        {...control(name)}
        options={[
          { value: "yes", label: t.yes },
          { value: "no", label: t.no },
        ]}
      />
    );
  return (
    <>
      <ul className="prose">
        {eligibilityLines(rules).map((line) => (
          <li key={line.zh}>
            <LocalizedText value={line} />
          </li>
        ))}
      </ul>
      {asked.includes("bornOn") && (
        <TextField label={t.bornOn} type="date" autoComplete="bday" {...control("bornOn")} />
      )}
      {choice("enrolled", t.enrolled)}
      {asked.includes("graduatedOn") && (
        <TextField
          label={t.graduatedOn}
          hint={t.graduatedOnHint}
          type="date"
          optional
          {...control("graduatedOn")}
        />
      )}
      {rules.residence && choice("resident", t.resident(localized(rules.residence, locale)))}
      {choice("awardedBefore", t.awardedBefore)}
    </>
  );
}
