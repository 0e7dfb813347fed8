import { EntryForm } from "~/people/EntryForm";
import { typedInto, useIntent } from "~/people/useIntent";
import { Button, ButtonLink, Facts } from "~/ui";
import { Anchor } from "~/ui/page/Anchor";
import { LocalizedText, useText } from "~/ui/texts";
import styles from "./board.module.css";
import type { BoardCard } from "./board-queries.server";
import { boardTexts } from "./board-texts";
import { NextStep } from "./NextStep";
import { StageTag } from "./StageTag";
import { useMakingWords, useRightsWords } from "./useMakingWords";

type Props = {
  card: BoardCard;
  organisationId: string;
  now: string;
  /** Whether anything may be done in this organisation's name. */
  acts: boolean;
  answer: unknown;
};

/** A work on the board: what it is, what is known of making it, and what comes next. */
export function CardOfWork({ card, organisationId, now, acts, answer }: Props) {
  const t = useText(boardTexts);
  const { work, mark, making, ground, enquiry } = card;
  const words = useMakingWords(making);
  const rights = useRightsWords(ground);
  const picture = work.files.garment?.poster ?? work.files.boards[0];
  const open = enquiry !== null && enquiry.standing.closed === null;
  return (
    <li className={styles.card}>
      {picture && <img {...picture} alt="" loading="lazy" sizes="(min-width: 60rem) 20vw, 90vw" />}
      <div className="stack stack-close">
        <h3>
          <Anchor href={`/gallery/${work.entryId}`}>{work.title}</Anchor>
        </h3>
        <p className="soft small">
          {work.designers.join(" · ")}
          {work.award && (
            <>
              {" · "}
              <LocalizedText value={work.award.name} />
            </>
          )}
        </p>
      </div>
      <Facts
        facts={[
          { term: t.stage, value: mark ? <StageTag stage={mark.stage} /> : t.noMark },
          { term: t.moq, value: words.moq },
          { term: t.cost, value: words.cost },
          { term: t.leadTime, value: words.leadTime },
          { term: t.rights, value: rights },
        ]}
      />
      <p className={styles.next}>
        {enquiry ? <NextStep standing={enquiry.standing} now={now} /> : t.nextSave}
      </p>
      <div className="cluster">
        {enquiry && <ButtonLink href={`/enquiries/${enquiry.id}`}>{t.openEnquiry}</ButtonLink>}
        {!open && acts && (
          <ButtonLink href={`/gallery/${work.entryId}/enquiry?as=${organisationId}`}>
            {t.enquire}
          </ButtonLink>
        )}
        {!open && acts && <Remove {...{ work, answer }} />}
      </div>
    </li>
  );
}

function Remove({ work, answer }: { work: BoardCard["work"]; answer: unknown }) {
  const t = useText(boardTexts);
  const { entryId, title } = work;
  const mine = typedInto("remove", answer)?.entryId === entryId ? answer : null;
  const { form, busy } = useIntent("remove", mine, ["entryId"], { id: `remove-${entryId}` });
  return (
    <EntryForm intent="remove" form={form} hidden={{ entryId }} className="">
      <Button look="plain" pending={busy} aria-label={t.removeOne(title)}>
        {t.remove}
      </Button>
    </EntryForm>
  );
}
