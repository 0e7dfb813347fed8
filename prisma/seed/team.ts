import { answerComment, pinComment } from "~/entries/comments/pin-comment.server";
import { readForm } from "~/entries/form";
import { inviteTeam } from "~/entries/invite-team.server";
import { saveDraft } from "~/entries/save-draft.server";
import { database } from "~/platform/database/database.server";
import { joined } from "./college";
import { demoOrigin as origin, type Entered } from "./entries";
import { settler } from "./people";

/** A friend joins the draft before it is handed in, and the two talk about its first board. */
export async function talkedOver({ entryId, lead }: Entered): Promise<void> {
  const friend = await settler("宋知微", "team-mate");
  const { draft, revision } = await database().entry.findUniqueOrThrow({ where: { id: entryId } });
  const form = readForm(draft);
  const [first] = form.team;
  const team = [
    { ...first!, shareBp: 7_000 },
    { name: friend.name, contact: friend.contact, shareBp: 3_000, lead: false },
  ];
  await saveDraft(lead, { entryId, revision, form: { ...form, team } });
  await inviteTeam(lead, { entryId, origin });
  await joined(friend, origin);
  const { commentId } = await pinComment(friend, {
    ...{ entryId, board: 1, place: { x: 3_000, y: 4_000 } },
    text: "领口这里的纹样要不要再小一点？远看有点满。",
  });
  await answerComment(lead, { entryId, commentId, text: "好，我把它缩到八成，今晚换图。" });
  await pinComment(friend, {
    ...{ entryId, board: 1, place: { x: 7_200, y: 6_400 } },
    text: "面料小样还缺一张近景，评委会想看织法。",
  });
}
