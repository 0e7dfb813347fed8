import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { organiserTexts } from "../organiser-texts";
import { staffRoles } from "../staff";
import type { StaffShown } from "../staff-queries.server";
import { AddStaff } from "./AddStaff";
import { StaffRows } from "./StaffRows";
import { staffDuties, staffHeadings, staffTexts } from "./texts";

export const staffDone = ["invited", "revoked", "named", "ended"] as const;
type Props = { page: StaffShown; done: (typeof staffDone)[number] | null; answer: unknown };

/** Who runs, screens and signs a contest, and the ways to add or end somebody. */
export function StaffPage({ page, done, answer }: Props) {
  const [t, headings, duties] = [useText(staffTexts), useText(staffHeadings), useText(staffDuties)];
  const untitled = useText(organiserTexts).untitled;
  const locale = useLocale();
  const base = `/competitions/${page.slug}`;
  return (
    <Page
      title={t.titleOf(localized(page.title, locale) || untitled)}
      lede={t.lede}
      margin={<Anchor href={`${base}/manage`}>{t.back}</Anchor>}
      notices={done && !answer ? <Notice tone="done" title={t[done]} live /> : undefined}
    >
      {staffRoles.map((role) => (
        <Section key={role} title={headings[role]} note={duties[role]} id={role}>
          <StaffRows role={role} page={page} answer={answer} />
        </Section>
      ))}
      <Section title={t.add} id="add" note={<Anchor href={`${base}/panel`}>{t.toPanel}</Anchor>}>
        <AddStaff
          key={`${page.staff.length}-${page.invitations.at(-1)?.id}`}
          page={page}
          answer={answer}
        />
      </Section>
    </Page>
  );
}
