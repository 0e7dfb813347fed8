import { ButtonLink } from "~/ui";
import { useText } from "~/ui/texts";
import { boardTexts } from "./board-texts";

/** The way from a work to its maker: save it, or ask about it. Who may is told there. */
export function EnquireLink({ entryId }: { entryId: string }) {
  const t = useText(boardTexts);
  return <ButtonLink href={`/gallery/${entryId}/enquiry`}>{t.forEnterprises}</ButtonLink>;
}
