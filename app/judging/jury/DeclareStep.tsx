import { Facts } from "~/ui/catalogue/Facts";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Section } from "~/ui/page/Page";
import { useLocale, useText } from "~/ui/texts";
import type { DeskPage } from "../jury-queries.server";
import { relationWords } from "../words";
import { ConfirmNone, RelationsForm } from "./RelationsForm";
import { juryTexts } from "./texts";

/** 利益关联: declared once, before any entry is shown. */
export function DeclareStep({ desk, answer }: { desk: DeskPage; answer: unknown }) {
  const t = useText(juryTexts);
  const kinds = useText(relationWords);
  const locale = useLocale();
  const { declaredAt, relations, undertaking } = desk;
  return (
    <Section id="declare" title={t.declareTitle} note={t.declareNote}>
      {declaredAt ? (
        <div className="stack">
          <StatusTag tone="done">
            {t.declaredAt({ instant: formatInstant(new Date(declaredAt), { locale }) })}
          </StatusTag>
          {relations.length > 0 ? (
            <Facts
              facts={relations.map(({ kind, name }) => ({ term: kinds[kind], value: name }))}
            />
          ) : (
            <p>{t.declaredNone}</p>
          )}
          <p className="soft small">{t.later}</p>
        </div>
      ) : undertaking.acceptedAt ? (
        <div className="stack stack-wide">
          <RelationsForm answer={answer} />
          <ConfirmNone answer={answer} />
        </div>
      ) : (
        <Notice title={t.stepPromise}>{t.promiseNote}</Notice>
      )}
    </Section>
  );
}
