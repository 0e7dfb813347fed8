import { StatusTag } from "~/ui/messages/Tag";
import { useText } from "~/ui/texts";
import { organisationTexts } from "./organisation-texts";
import { organisationStanding } from "./standing";

/** How the platform stands to an organisation, in one word. */
export function StandingTag(facts: { verified: boolean; suspended: boolean }) {
  const t = useText(organisationTexts);
  const words = { waiting: t.waiting, verified: t.verified, suspended: t.suspended };
  const tones = { waiting: "warn", verified: "done", suspended: "act" } as const;
  const standing = organisationStanding(facts);
  return <StatusTag tone={tones[standing]}>{words[standing]}</StatusTag>;
}
