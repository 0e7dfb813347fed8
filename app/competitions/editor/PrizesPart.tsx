import { MoneyField, NumberField } from "~/ui/forms/NumberFields";
import { Select } from "~/ui/forms/Select";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import { savedCriteria, type PartProps } from "./fields";
import { HiddenId } from "./HiddenId";
import { useControl } from "./issues";
import { Pair } from "./Pair";
import { Rows } from "./Rows";
import { editorTexts } from "./texts";
import styles from "./editor.module.css";

export function PrizesPart({ fields }: PartProps) {
  const t = useText(editorTexts);
  const control = useControl();
  const criteria = savedCriteria(fields);
  return (
    <Section id="prizes" title={t.prizes}>
      <Rows list={fields.prizes} legend={t.prizes} what={t.prize} fresh={{ count: "1" }}>
        {(row) => {
          const { id, name, count, amountFen, criterionId } = row.getFieldset();
          return (
            <>
              <HiddenId field={id} />
              <Pair field={name} label={t.prizeName} />
              <div className={styles.several}>
                <NumberField label={t.prizeCount} {...control(count)} />
                <MoneyField
                  label={t.prizeAmount}
                  hint={t.prizeAmountHint}
                  optional
                  {...control(amountFen)}
                />
              </div>
              <Select
                label={t.prizeCriterion}
                hint={t.prizeCriterionHint}
                empty={t.prizeOfWhole}
                options={criteria}
                optional
                {...control(criterionId)}
              />
            </>
          );
        }}
      </Rows>
    </Section>
  );
}
