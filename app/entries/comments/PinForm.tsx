import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { FormActions } from "~/ui/actions/FormActions";
import { Checkbox } from "~/ui/forms/Choices";
import { TextArea } from "~/ui/forms/TextArea";
import { RequestKey } from "~/ui/RequestKey";
import { useText } from "~/ui/texts";
import { mostCharacters, wholePicture, type Place } from "./pins";
import { commentTexts } from "./texts";
import { useKeptWords } from "./useKeptWords";
import styles from "./comments.module.css";

type PinFormProps = {
  /** Of which board of which entry: what is typed is kept under it. */
  address: string;
  /** How many comments there are: one more means that this one was saved. */
  count: number;
  place: Place | null;
  onPlace: (place: Place | null) => void;
  lastResult: SubmissionResult<string[]> | undefined;
};

const percentOf = (share: number) => Math.round((share / wholePicture) * 1000) / 10;
const middle = { x: wholePicture / 2, y: wholePicture / 2 };

/** Words, and the place they are about: two sliders are its keyboard, and need no script to be posted. */
export function PinForm({ address, count, place, onPlace, lastResult }: PinFormProps) {
  const t = useText(commentTexts);
  const busy = useNavigation().formMethod === "POST";
  const kept = useKeptWords(address, count);
  const errors = lastResult?.error ?? {};
  const at = place ?? middle;
  const typed = lastResult?.initialValue ?? {};
  const slider = (name: "x" | "y", label: string) => (
    <label className={styles.slider}>
      <span className="field-label">{label}</span>
      <input
        type="range"
        name={name}
        min={0}
        max={100}
        step={0.1}
        value={percentOf(at[name])}
        onChange={({ currentTarget }) =>
          onPlace({ ...at, [name]: Math.round(Number(currentTarget.value) * (wholePicture / 100)) })
        }
      />
    </label>
  );
  return (
    <Form method="post" className="stack" id="write" preventScrollReset>
      <RequestKey />
      <input type="hidden" name="intent" value="pin" />
      <TextArea
        label={t.text}
        name="text"
        rows={4}
        most={mostCharacters}
        defaultValue={String(typed.text ?? "")}
        errors={errors.text ?? errors[""] ?? undefined}
        {...kept}
      />
      <Checkbox
        label={t.placed}
        hint={t.placedHint}
        name="placed"
        checked={place !== null}
        onChange={({ currentTarget }) => onPlace(currentTarget.checked ? at : null)}
      />
      <div className={styles.sliders}>
        {slider("x", t.fromLeft)}
        {slider("y", t.fromTop)}
      </div>
      <FormActions pending={busy && t.sending}>
        <Button look="act" pending={busy}>
          {t.pin}
        </Button>
      </FormActions>
    </Form>
  );
}
