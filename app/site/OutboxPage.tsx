import { EmptyState } from "~/ui/messages/EmptyState";
import { Page, Section } from "~/ui/page/Page";
import { formatInstant } from "~/ui/format";
import { useLocale, useText } from "~/ui/texts";
import { siteTexts } from "./texts";

interface Sent {
  id: string;
  channel: string;
  recipient: string;
  subject: string;
  body: string;
  createdAt: Date;
}

/** Demo only: mails and messages that would have left the house. */
export function OutboxPage({ messages }: { messages: Sent[] }) {
  const t = useText(siteTexts);
  const locale = useLocale();
  return (
    <Page title={t.outbox} lede={t.outboxLede}>
      {messages.length === 0 && <EmptyState title={t.outboxEmpty} />}
      {messages.map((message) => (
        <Section
          key={message.id}
          title={message.subject}
          note={`${message.recipient} · ${formatInstant(message.createdAt, { locale })}`}
        >
          <p style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{linked(message.body)}</p>
        </Section>
      ))}
    </Page>
  );
}

/** Addresses in a message, as links: in a demo one follows them here. */
function linked(body: string) {
  return body.split(/(https?:\/\/[^\s，。]+)/).map((part, index) =>
    index % 2 ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
