import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { formatInstant } from "~/ui/format";
import { RequestKey } from "~/ui/RequestKey";
import { localized, useLocale, useText } from "~/ui/texts";
import type { ScreeningQueue } from "../screening-queue.server";
import { screeningTexts } from "./texts";
import styles from "../entries.module.css";

/** 参赛编号: given once after the close, with the seed by which anyone comes to the same numbers. */
export function Numbers({ queue }: { queue: ScreeningQueue }) {
  const t = useText(screeningTexts);
  const locale = useLocale();
  const busy = useNavigation().formMethod === "POST";
  const { numbered, mayNumber } = queue;
  if (numbered)
    return (
      <p>
        {t.numbered(formatInstant(new Date(numbered.at), { locale }))}
        <span className={styles.hash}>{numbered.seed}</span>
      </p>
    );
  return (
    <>
      <p className="measure">{t.numbersLede}</p>
      {mayNumber.allowed ? (
        <Form method="post">
          <RequestKey />
          <input type="hidden" name="intent" value="number" />
          <FormActions pending={busy && t.givingNumbers}>
            <Button pending={busy}>{t.giveNumbers}</Button>
          </FormActions>
        </Form>
      ) : (
        <p className="soft">{localized(mayNumber.because, locale)}</p>
      )}
    </>
  );
}
