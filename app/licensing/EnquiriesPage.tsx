import { ButtonLink, EmptyState, Page, Section } from "~/ui";
import { useText } from "~/ui/texts";
import type { enquiriesToDesigner } from "./enquiry-queries.server";
import { enquiryTexts } from "./enquiry-texts";
import { EnquiryRows } from "./EnquiryRows";

type Props = Awaited<ReturnType<typeof enquiriesToDesigner>>;

/** The designer's side: who would like to make which work, and what waits for an answer. */
export function EnquiriesPage(props: Props) {
  const t = useText(enquiryTexts);
  return (
    <Page title={t.enquiriesTitle} lede={t.enquiriesLede}>
      {props.enquiries.length === 0 ? (
        <div className="spread">
          <div className="in-main">
            <EmptyState
              title={t.enquiriesNone}
              action={<ButtonLink href="/entries">{t.toEntries}</ButtonLink>}
            >
              {t.enquiriesNoneBody}
            </EmptyState>
          </div>
        </div>
      ) : (
        <>
          <Section title={t.enquiriesTitle} width="full">
            <EnquiryRows caption={t.enquiriesTitle} {...props} />
          </Section>
          <Section title={t.making} note={t.makingNote}>
            <ul className="stack stack-close">
              {props.works.map(({ entryId, title }) => (
                <li key={entryId}>
                  <ButtonLink href={`/entries/${entryId}/making`}>{title}</ButtonLink>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </Page>
  );
}
