import { Button } from "~/ui/actions/Button";
import { formatInstant } from "~/ui/format";
import { StatusTag } from "~/ui/messages/Tag";
import { useLocale, useText } from "~/ui/texts";
import { accountTexts } from "./account-texts";
import type { Account } from "./queries.server";
import { EntryForm } from "./EntryForm";
import styles from "./people.module.css";
import { useIntent } from "./useIntent";

type Props = { account: Account; answer: unknown };
type Session = Account["sessions"][number];

export function AccountSessions({ account, answer }: Props) {
  const t = useText(accountTexts);
  const { form, busy } = useIntent("everywhere", answer, []);
  return (
    <>
      <ul className={styles.rows}>
        {account.sessions.map((session) => (
          <Row key={session.id} session={session} answer={answer} />
        ))}
      </ul>
      <EntryForm intent="everywhere" form={form}>
        <p className="soft measure">{t.everywhereNote}</p>
        <div>
          <Button look="danger" pending={busy}>
            {t.everywhere}
          </Button>
        </div>
      </EntryForm>
    </>
  );
}

function Row({ session, answer }: { session: Session; answer: unknown }) {
  const [t, locale] = [useText(accountTexts), useLocale()];
  const { form, busy } = useIntent("end-session", answer, ["sessionId"], {
    id: `end-${session.id.slice(0, 12)}`,
  });
  const at = (instant: Date) => formatInstant(instant, { locale, style: "short" });
  const since = at(session.createdAt);
  return (
    <li>
      <span className={styles.what}>
        {session.current ? t.thisDevice : t.otherDevice}
        <span className="small soft">{t.signedInSince({ since, seen: at(session.seenAt) })}</span>
      </span>
      {session.current ? (
        <StatusTag tone="done">{t.inUse}</StatusTag>
      ) : (
        <EntryForm intent="end-session" form={form} hidden={{ sessionId: session.id }} className="">
          <Button look="plain" pending={busy} aria-label={t.endOne({ since })}>
            {t.end}
          </Button>
        </EntryForm>
      )}
    </li>
  );
}
