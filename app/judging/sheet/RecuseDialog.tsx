import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Dialog } from "~/ui/actions/Dialog";
import { Select } from "~/ui/forms/Select";
import { RequestKey } from "~/ui/RequestKey";
import { useText } from "~/ui/texts";
import { relationKinds } from "../relations";
import { relationWords } from "../words";
import { sheetTexts } from "./texts";

/** 「利益关联？现在回避」: says how, and the entry leaves the desk. */
export function RecuseDialog() {
  const t = useText(sheetTexts);
  const kinds = useText(relationWords);
  const busy = useNavigation().formData?.get("intent") === "recuse";
  return (
    <Dialog
      id="recuse"
      title={t.recuseTitle}
      opener={t.recuse}
      look="plain"
      actions={
        <Button look="danger" form="recuse-form" pending={busy}>
          {t.recuseNow}
        </Button>
      }
    >
      <p>{t.recuseHint}</p>
      <Form method="post" id="recuse-form">
        <input type="hidden" name="intent" value="recuse" />
        <RequestKey />
        <Select
          name="kind"
          label={t.relation}
          required
          options={relationKinds.map((value) => ({ value, label: kinds[value] }))}
        />
      </Form>
    </Dialog>
  );
}
