import { Form } from "@remix-run/react";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { useText } from "~/ui/texts";
import type { BesidePage } from "./beside-queries.server";
import styles from "./beside.module.css";
import { leastBeside } from "./places";
import { besideTexts } from "./texts";

/** Which works of the desk stand beside each other: boxes and a button, so that it works without JavaScript. */
export function ChooseWorks({ page }: { page: BesidePage }) {
  const t = useText(besideTexts);
  const { works, queue } = page;
  const shown = works.map((work) => work.assignmentId);
  const form = (
    <Form method="get" className="stack">
      <fieldset className={styles.choice}>
        <legend>{t.choose}</legend>
        {queue.map(({ assignmentId, number }) => (
          <label key={assignmentId} className={styles.box}>
            <input
              type="checkbox"
              name="work"
              value={assignmentId}
              defaultChecked={shown.includes(assignmentId)}
            />
            <span className="figures">{number}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <Button look="act">{t.show}</Button>
      </div>
    </Form>
  );
  if (works.length < leastBeside) return form;
  return <Disclosure summary={t.others}>{form}</Disclosure>;
}
