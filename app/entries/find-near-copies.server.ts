import { deed } from "~/evidence/deed.server";
import { forms, leastQuality, mostDifferentBits, type Form } from "~/media/pdq-forms";
import { newId } from "~/platform/random.server";
import { must } from "~/platform/refusal";
import { inOrder } from "./near-copies";
import { mayFindNearCopies } from "./permissions";

interface Alike {
  fileId: string;
  entryId: string;
  /** Where in `forms` the looked-at picture is alike. */
  form: number;
  bits: number;
}

/**
 * Looks for pictures like this one, however turned, among all that was ever handed in here and not withdrawn,
 * in whatever contest. It finds and judges nothing: what two pictures are to each other a person says. Every
 * hash is compared with every form; at 20,000 pictures that takes a fraction of a second (docs/decisions/0070).
 */
export const findNearCopies = deed(
  "entries.find-near-copies",
  async ({ tx, actor, now, record }, { fileId }: { fileId: string }) => {
    must(mayFindNearCopies(actor));
    const own = await tx.submissionFile.findFirst({
      where: { fileId, submission: { entry: { withdrawal: null } } },
      select: { submission: { select: { entryId: true } } },
    });
    const alike = own
      ? await tx.$queryRaw<Alike[]>`
          WITH alike AS MATERIALIZED (
            SELECT other."fileId", (laid.place - 1)::int AS form,
              bit_count(other."hash" # laid.form)::int AS bits
            FROM "PictureHash" own
            CROSS JOIN LATERAL unnest(own."forms") WITH ORDINALITY AS laid(form, place)
            JOIN "PictureHash" other ON other."fileId" <> own."fileId"
              AND other."quality" >= ${leastQuality}
              AND bit_count(other."hash" # laid.form) <= ${mostDifferentBits}
            WHERE own."fileId" = ${fileId} AND own."quality" >= ${leastQuality})
          SELECT DISTINCT ON (a."fileId") a."fileId", s."entryId", a.form, a.bits
          FROM alike a
          JOIN "SubmissionFile" f ON f."fileId" = a."fileId"
          JOIN "Submission" s ON s."id" = f."submissionId"
          WHERE NOT EXISTS (SELECT 1 FROM "Withdrawal" w WHERE w."entryId" = s."entryId")
          ORDER BY a."fileId", a.bits`
      : [];
    const at = await now();
    const pairs = alike.map(({ fileId: otherId, entryId: otherEntryId, form, bits }) => {
      const turned = forms[form]!.name;
      const [first, second] = inOrder(fileId, otherId);
      const swapped = first !== fileId;
      const [firstEntryId, secondEntryId] = swapped
        ? [otherEntryId, own!.submission.entryId]
        : [own!.submission.entryId, otherEntryId];
      return {
        ...{ id: newId(), firstId: first, secondId: second, firstEntryId, secondEntryId },
        ...{ bits, form: swapped ? backwards(turned) : turned, foundAt: at },
      };
    });
    const { count } = await tx.nearCopy.createMany({ data: pairs, skipDuplicates: true });
    await record({ subject: ["file", fileId], payload: { alike: pairs.length, found: count } });
    return { found: count };
  },
);

/** Seen from the other picture a quarter to the right is one to the left; all else is its own way back. */
const backwards = (form: Form): Form =>
  form === "turned90" ? "turned270" : form === "turned270" ? "turned90" : form;
