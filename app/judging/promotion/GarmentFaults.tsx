import { EntryForm } from "~/people/EntryForm";
import { typedInto, useIntent } from "~/people/useIntent";
import { Button } from "~/ui/actions/Button";
import { Disclosure } from "~/ui/actions/Disclosure";
import { FormActions } from "~/ui/actions/FormActions";
import { TextArea } from "~/ui/forms/TextArea";
import { Anchor } from "~/ui/page/Anchor";
import { Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import type { MakingLine } from "../making/making-standing.server";
import { makingTexts } from "../making/texts";
import { promotionTexts } from "./texts";

type Props = { faults: readonly MakingLine[]; address: string; mayDrop: boolean; answer: unknown };

/** Garments that were not made, or not as designed: what is known, and the decision that it may lead to. */
export function GarmentFaults({ faults, address, mayDrop, answer }: Props) {
  const t = useText(makingTexts);
  const locale = useLocale();
  return (
    <Section title={t.open} note={faults.length > 0 && t.openNote} id="garments">
      <div className="stack">
        <p>
          <Anchor href={address}>{t.toList}</Anchor>
        </p>
        {faults.length === 0 && <p className="soft">{t.allWell}</p>}
        {faults.map((line) => {
          const fault = localized(line.fault!, locale);
          return (
            <div key={line.number} className="stack stack-close">
              <p>
                <Anchor href={`${address}/${line.number}`}>
                  {t.faultOf({ number: line.number, fault })}
                </Anchor>
              </p>
              {mayDrop && <Drop number={line.number} fault={fault} answer={answer} />}
            </div>
          );
        })}
      </div>
    </Section>
  );
}

function Drop({ number, fault, answer }: { number: string; fault: string; answer: unknown }) {
  const t = useText(promotionTexts);
  const own = typedInto("disqualify", answer)?.candidateNumber === number ? answer : null;
  const { form, fields, busy } = useIntent("disqualify", own, ["reason"], {
    ...{ id: `drop-${number}`, defaults: { reason: fault } },
  });
  return (
    <Disclosure summary={t.disqualifyNow} open={own !== null}>
      <EntryForm intent="disqualify" form={form} hidden={{ candidateNumber: number }}>
        <TextArea
          id={`drop-reason-${number}`}
          name="reason"
          label={t.reason}
          rows={2}
          defaultValue={fields.reason.initialValue ?? fault}
          errors={fields.reason.errors}
        />
        <FormActions pending={busy && t.working}>
          <Button look="danger" pending={busy}>
            {t.disqualifyNow}
          </Button>
        </FormActions>
      </EntryForm>
    </Disclosure>
  );
}
