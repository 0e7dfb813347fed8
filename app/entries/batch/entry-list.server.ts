import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { localizedFrom } from "~/people/organisations.server";
import type { Viewer } from "~/people/viewer";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import { localized, textsFor, type Locale } from "~/ui/localized";
import { shownNumber } from "../candidate-numbers";
import { consentPurposes, consentTerms, consentVersion } from "../consents";
import { readForm } from "../form";
import { newestSubmissions } from "../newest-submissions.server";
import { screeningState } from "../screening-states";
import { fieldWords, screeningWords } from "../words";
import { columns } from "./columns";
import { listTexts } from "./list-texts";

/** 汇总表 of everything handed in, for those who run the contest: headings, then a row a work. */
export async function entryList(viewer: Viewer, slug: string, locale: Locale): Promise<string[][]> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayManage(viewer, contest)) throw unknown();
  const t = textsFor(listTexts, locale);
  const words = textsFor(fieldWords, locale);
  const states = textsFor(screeningWords, locale);
  const rows = await newestSubmissions(db, contest.id);
  const ids = rows.map(({ entryId }) => entryId);
  const [submissions, entries, consents, organisations] = await Promise.all([
    db.submission.findMany({ where: { id: { in: rows.map(({ submissionId }) => submissionId) } } }),
    db.entry.findMany({
      where: { id: { in: ids } },
      include: {
        authors: { orderBy: { position: "asc" } },
        recommendation: { include: { quota: true } },
      },
    }),
    db.entryConsent.findMany({
      where: { entryId: { in: ids }, withdrawnAt: null, textVersion: consentVersion },
    }),
    db.organisation.findMany(),
  ]);
  const contents = new Map(submissions.map(({ entryId, content }) => [entryId, readForm(content)]));
  const held = new Map(entries.map((entry) => [entry.id, entry]));
  const names = new Map(organisations.map(({ id, name }) => [id, localizedFrom(name)]));
  const yes = (answer: boolean | null) => (answer ? t.yes : t.no);
  const head = [
    ...[t.number, words.title, words.trackId, t.authors, t.contact, words.unit, words.advisors],
    ...[words.seriesSize, t.recommendedBy, words.elsewhere, words.employment, t.screening],
    ...consentPurposes.map((purpose) => localized(consentTerms[purpose].name, locale)),
  ];
  const body = rows.map((row): string[] => {
    const form = contents.get(row.entryId)!;
    const { authors, recommendation } = held.get(row.entryId)!;
    const track = contest.brief.tracks.find(({ id }) => id === row.trackId);
    const by = recommendation && names.get(recommendation.quota.organisationId);
    // A use is allowed when every author consents; who has not confirmed has consented to nothing.
    const allowed = consentPurposes.map((purpose) =>
      authors.every(({ personId }) =>
        consents.some(
          (one) =>
            one.entryId === row.entryId && one.personId === personId && one.purpose === purpose,
        ),
      ),
    );
    return [
      row.candidateNumber === null ? "" : shownNumber(row.candidateNumber),
      row.title,
      track ? localized(track.name, locale) : "",
      authors.map(({ name }) => name).join("、"),
      authors.find(({ lead }) => lead)?.contact ?? "",
      form.unit,
      form.advisors,
      form.seriesSize === null ? "" : String(form.seriesSize),
      by ? localized(by, locale) : "",
      form.elsewhere.submitted ? form.elsewhere.where : t.no,
      form.employment.made ? form.employment.employer : t.no,
      states[screeningState(row)],
      ...allowed.map(yes),
    ];
  });
  return [head, ...body];
}

/** The headings of the sheet that an organisation fills in. */
export const templateRows = (): string[][] => [Object.values(columns).map(({ zh }) => zh)];
