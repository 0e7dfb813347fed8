// Who may knock at which door, and what is answered, as data: every address × method × role × phase. The
// expectations are the rules of the house; authorisation.test.ts asks the doors.

export const roles = [
  "visitor",
  "stranger",
  "lead",
  "coAuthor",
  "rival",
  "juror",
  "colleague",
  "jurorElsewhere",
  "organiser",
  "approver",
  "steward",
] as const;
/**
 * `lead` and `coAuthor` made the entry, `rival` another of the same contest; `juror` has the entry on the desk
 * that the addresses name, `colleague` on another of the same panel; the result is signed by `approver`.
 */
export type Role = (typeof roles)[number];

export const phases = ["unpublished", "open", "closed", "judging", "judged", "released"] as const;
/**
 * `unpublished` is a contest of its own, of the same organiser; only what has a `:slug` is asked there. In all
 * others everything has already been done, up to the release: what is not yet announced must be sealed by the
 * clock alone. `judged`: signed, not announced. `released`: announced, and its lead has let the public see it.
 */
export type Phase = (typeof phases)[number];

/** "sign-in" is a redirect to the sign-in page; 302 is one to anywhere else. */
export type Status = number | "sign-in";
type Answer = Status | (Partial<Record<Phase, Status>> & { otherwise: Status });
type Answers = Partial<Record<Role, Answer>> & { others: Answer };

export interface Row {
  method: "GET" | "POST";
  path: string;
  answers: Answers;
  /** The query. `$name` here and in the form is an id of the world. */
  search?: string;
  /** A form with a deed's intent. */
  form?: Record<string, string>;
  /** Parameters of the address that are not those of the entry under question. */
  params?: Record<string, string>;
  /** Whoever asks is signed out by it. */
  endsSession?: true;
}

/** The status of a row for somebody at some time. */
export function expected({ answers }: Row, role: Role, phase: Phase): Status {
  const answer = answers[role] ?? answers.others;
  return typeof answer === "object" ? (answer[phase] ?? answer.otherwise) : answer;
}

const get = (path: string, answers: Answers, more: Partial<Row> = {}): Row => ({
  method: "GET",
  path,
  answers,
  ...more,
});
const post = (
  path: string,
  form: Record<string, string>,
  answers: Answers,
  more: Partial<Row> = {},
): Row => ({ method: "POST", path, form, answers, ...more });

const everybody = (answer: Answer): Answers => ({ others: answer });
const signedIn = (answer: Answer): Answers => ({ visitor: "sign-in", others: answer });
/** Only those named; for other people there is nothing, and a visitor is asked who he is. */
const only = (some: Partial<Record<Role, Answer>>): Answers => ({
  visitor: "sign-in",
  others: 404,
  ...some,
});
/** The same, where nobody is asked who he is. */
const openTo = (some: Partial<Record<Role, Answer>>): Answers => ({ others: 404, ...some });
const authors = (answer: Answer) => ({ lead: answer, coAuthor: answer });

/** Only what is published has a page; before that there is a draft for those who write and sign it. */
const published: Answers = {
  organiser: 200,
  approver: 200,
  others: { unpublished: 404, otherwise: 200 },
};
const oncePublished = (answer: Status): Answer => ({ unpublished: 404, otherwise: answer });
const releasedOnly = (answer: Status): Answer => ({ released: answer, otherwise: 404 });
const onceReleased: Answer = { released: 200, otherwise: 404 };
const onceJudged: Answer = { judged: 200, released: 200, otherwise: 404 };
const notYetSigned: Answer = { unpublished: 404, released: 404, otherwise: 409 };
const onceJudging: Answer = { open: 409, closed: 409, otherwise: 200 };
const whileOpen = (answer: Status): Answer => ({ unpublished: 404, open: answer, otherwise: 409 });

/** What a browser says of a file before it sends it. */
const beginning = (kind: string) => ({
  intent: "begin",
  kind,
  name: "a",
  bytes: "17",
  sha256: "0".repeat(64),
});

const noContact = { intent: "send", contact: "not a contact" };
const digest = "0".repeat(64);

export const matrix: Row[] = [
  get("/", everybody(200)),
  get("/language", everybody(302), { search: "?to=en" }),

  get("/sign-in", { visitor: 200, others: 302 }),
  post("/sign-in", noContact, everybody(422)),
  get("/register", { visitor: 200, others: 302 }),
  post("/register", noContact, everybody(422)),
  post("/sign-out", {}, everybody(302), { endsSession: true }),
  get("/reset", everybody(200)),
  post("/reset", noContact, everybody(422)),
  get("/account", signedIn(200)),
  post("/account", { intent: "profile", name: "某", locale: "fr" }, signedIn(422)),
  get("/notices", signedIn(200)),
  post("/notices", { intent: "read", noticeId: "another's" }, signedIn(404)),
  get("/account/data", signedIn(200)),
  // Without a page behind it: anybody may ask for a copy of what is kept of himself, as often as the limit lets.
  post("/account/data", { intent: "none" }, signedIn(422)),
  get("/account/erasure", signedIn(200)),
  // The wrong password; what an erased account leaves is asked in people/erasure.test.ts.
  post("/account/erasure", { intent: "erase", password: "a guess" }, signedIn(422)),
  get("/account/data/:id", signedIn(404), { params: { id: "guessed" } }),
  get("/invitations/:token", everybody(404)),
  post("/invitations/:token", { intent: "accept" }, signedIn(404)),
  get("/organisations", everybody(200)),
  post("/organisations", { intent: "create", kind: "studio", name: "" }, signedIn(422)),
  // Nobody has verified it: it exists for its managers and for the steward.
  get("/organisations/:id", openTo({ steward: 200 }), { params: { id: "$unverifiedId" } }),
  post(
    "/organisations/:id",
    { intent: "invite", contact: "colleague@example.com" },
    signedIn(403),
    { params: { id: "$unverifiedId" } },
  ),
  post("/organisations/:id", { intent: "end", personId: "guessed" }, signedIn(403), {
    params: { id: "$unverifiedId" },
  }),
  post(
    "/organisations/:id",
    { intent: "suspend", organisationId: "guessed", reason: "证书失效" },
    { ...signedIn(403), steward: 404 },
    { params: { id: "guessed" } },
  ),
  post(
    "/organisations/:id",
    { intent: "lift", organisationId: "$verifiedId", reason: "证书已补" },
    { ...signedIn(403), steward: 409 },
    { params: { id: "$verifiedId" } },
  ),
  get("/steward", only({ steward: 200 })),
  post(
    "/steward",
    { intent: "verify", organisationId: "$verifiedId", note: "电话核实" },
    { ...signedIn(403), steward: 409 },
  ),

  get("/competitions", everybody(200)),
  get("/competitions/new", signedIn(200)),
  post("/competitions/new", {}, signedIn(422)),
  get("/competitions/:slug", published),
  get("/competitions/:slug/rules", published),
  get("/competitions/:slug/poster", { others: oncePublished(200) }),
  get("/competitions/:slug/rules", openTo({ organiser: 200 }), { search: "?draft" }),
  get("/competitions/:slug/edit", only({ organiser: 200 })),
  post("/competitions/:slug/edit", { revision: "999" }, only({ organiser: 409 })),
  get("/competitions/:slug/publication", only({ organiser: 200 })),
  post("/competitions/:slug/publication", { revision: "999" }, only({ organiser: 409 })),
  get("/competitions/:slug/calendar.ics", everybody(oncePublished(200))),
  get("/competitions/:slug/announcements", everybody(oncePublished(200))),
  post(
    "/competitions/:slug/announcements",
    { intent: "announce", "title.zh": "一", "body.zh": "二", audience: "passed" },
    only({ organiser: oncePublished(302) }),
  ),
  get("/competitions/:slug/people", only({ organiser: 200 })),
  post("/competitions/:slug/people", { intent: "revoke", invitationId: "none" }, only({})),
  post(
    "/competitions/:slug/people",
    { intent: "name", role: "approver", personId: "nobody" },
    only({ organiser: 422 }),
  ),
  get("/competitions/:slug/manage", only({ organiser: 200 })),

  get("/entries", signedIn(200)),
  get("/competitions/:slug/entries/new", signedIn(oncePublished(200))),
  // Who judges, runs or signs a contest does not enter it. The lead has entered as often as one may.
  post(
    "/competitions/:slug/entries/new",
    {},
    {
      ...signedIn(whileOpen(302)),
      lead: oncePublished(409),
      juror: oncePublished(409),
      colleague: oncePublished(409),
      organiser: oncePublished(409),
      approver: oncePublished(409),
    },
  ),
  get("/entries/:id", only(authors(200))),
  post("/entries/:id", { intent: "draft", revision: "999" }, only(authors(409))),
  post(
    "/entries/:id",
    { intent: "files", act: "remove guessed" },
    only(authors({ open: 302, otherwise: 409 })),
  ),
  post("/entries/:id", { intent: "invite", authorId: "guessed" }, only({ coAuthor: 403 })),
  get("/entries/:id/boards/:number", only(authors(200)), { params: { number: "1" } }),
  get("/entries/:id/boards/:number", only({}), { params: { number: "99" } }),
  post("/entries/:id/boards/:number", { intent: "pin", text: "腰线再高一寸" }, only(authors(302)), {
    params: { number: "1" },
  }),
  post("/entries/:id/boards/:number", { intent: "resolve", commentId: "guessed" }, only({}), {
    params: { number: "1" },
  }),
  // The entry has no garment: its authors are told so, and nobody else that there is an entry.
  get("/entries/:id/garment", only({})),
  post(
    "/entries/:id/garment",
    { intent: "pin", text: "手工盘扣", place: "0 7 0.25 0.5" },
    only(authors(409)),
  ),
  post(
    "/entries/:id/garment",
    { intent: "unpin", noteId: "guessed" },
    only(authors({ open: 404, otherwise: 409 })),
  ),
  get("/entries/:id/submission", only(authors(200))),
  post(
    "/entries/:id/submission",
    { revision: "0", manifestHash: "another" },
    only({ lead: 409, coAuthor: 403 }),
  ),
  // After the one who hands in was asked: what is brought here has not arrived yet.
  post("/entries/:id/files", beginning("board"), {
    ...only(authors(whileOpen(201))),
    visitor: 401,
  }),
  // One's own uploads that are under way; nobody has begun any.
  get("/entries/:id/files", everybody(200)),
  get("/entries/:id/declarations", only(authors(200))),
  // Consents of one's own are given and withdrawn at any time.
  post("/entries/:id/declarations", { intent: "consents" }, only(authors(302))),
  get("/entries/:id/withdrawal", only(authors(200))),
  post("/entries/:id/withdrawal", { reason: "" }, only({ lead: whileOpen(302), coAuthor: 403 }), {
    params: { id: "$spareId" },
  }),
  get("/entries/:id/receipt", only(authors(200))),
  get("/entries/:id/receipt.json", only(authors(200))),
  get("/entries/:id/team", only(authors(200))),
  // Whom the lead removes is not there; a co-author removes nobody; a lead does not leave, nor anybody what was withdrawn.
  post(
    "/entries/:id/team",
    { intent: "remove", authorId: "guessed" },
    only({
      lead: { open: 404, otherwise: 409 },
      coAuthor: 403,
    }),
  ),
  // What was handed in says who its team is, and after the close nobody is invited.
  post("/entries/:id/team", { intent: "invite" }, only({ lead: 409, coAuthor: 403 })),
  post("/entries/:id/team", { intent: "leave" }, only(authors(409)), {
    params: { id: "$spareId" },
  }),
  get("/entries/:id/team-invitation", signedIn(404), { search: "?token=guessed" }),
  post("/entries/:id/team-invitation", { answer: "accept" }, signedIn(404), {
    search: "?token=guessed",
  }),
  get("/competitions/:slug/quotas", only({ organiser: oncePublished(200) })),
  post(
    "/competitions/:slug/quotas",
    { organisationId: "guessed", places: "1" },
    only({ organiser: oncePublished(422) }),
  ),
  get("/competitions/:slug/entry-list/:format", only({ organiser: oncePublished(200) }), {
    params: { format: "csv" },
  }),
  // Nobody of this world manages an organisation with a quota.
  get("/competitions/:slug/recommendations", signedIn(404)),
  get("/competitions/:slug/recommendations/template", signedIn(404)),
  post(
    "/competitions/:slug/recommendations",
    { intent: "takeBack", entryId: "guessed" },
    signedIn(404),
  ),
  get("/competitions/:slug/screening", only({ organiser: oncePublished(200) })),
  post(
    "/competitions/:slug/screening",
    { intent: "refuse", submissionId: "$submissionId", ruleId: "guessed", reason: "" },
    only({
      organiser: { unpublished: 404, judging: 409, judged: 409, released: 409, otherwise: 422 },
    }),
  ),
  post(
    "/competitions/:slug/screening",
    { intent: "number" },
    only({ organiser: oncePublished(409) }),
  ),
  // What was decided on the entry stays decided: the rows below need it judged.
  post("/competitions/:slug/screening", { intent: "undo", submissionId: "guessed" }, signedIn(404)),
  post(
    "/competitions/:slug/screening",
    { intent: "anonymity", submissionId: "$submissionId", outcome: "clean", note: "" },
    only({ organiser: oncePublished(302) }),
  ),
  get("/competitions/:slug/near-copies/:id", only({ organiser: oncePublished(200) }), {
    params: { id: "$nearCopyId" },
  }),
  post(
    "/competitions/:slug/near-copies/:id",
    { verdict: "same", note: "" },
    only({ organiser: oncePublished(422) }),
    { params: { id: "$nearCopyId" } },
  ),
  get("/files/:derivativeId", {
    others: onceReleased,
    ...authors(200),
    organiser: 200,
  }),
  get(
    "/files/:derivativeId/*",
    { others: onceReleased, ...authors(200), organiser: 200 },
    { params: { derivativeId: "$tilesId", "*": "info.json" } },
  ),
  get("/jury", signedIn(200)),
  post("/jury", { competitionId: "$competitionId" }, only({ juror: 302, colleague: 302 })),
  get("/jury/:seatId", only({ juror: 200 })),
  post("/jury/:seatId", { intent: "none" }, only({ juror: 409 })),
  // The contest's round scores: a page of comparisons is nowhere, and nothing is compared.
  get("/jury/:seatId/comparisons", only({})),
  post(
    "/jury/:seatId/comparisons",
    { intent: "judge", turn: "1", left: "a", right: "b", winner: "tie" },
    only({ juror: 409 }),
  ),
  post("/jury/:seatId/comparisons", { intent: "undo", turn: "1" }, only({ juror: 409 })),
  post("/jury/:seatId/comparisons", { intent: "lock", turn: "1" }, only({ juror: 409 })),
  // Nor is it judged live.
  get("/jury/:seatId/live", only({})),
  post("/jury/:seatId/live", { intent: "lock", assignmentId: "a", revision: "0" }, only({})),
  get("/jury/:seatId/called", only({})),
  get("/competitions/:slug/rounds/:roundId/stage", only({})),
  post("/competitions/:slug/rounds/:roundId/stage", { intent: "call", card: "1" }, only({})),
  post("/competitions/:slug/rounds/:roundId/stage", { intent: "checkIn", card: "1" }, only({})),
  get("/jury/:seatId/order", only({})),
  post("/jury/:seatId/order", { intent: "save", revision: "0" }, only({ juror: 409 })),
  post("/jury/:seatId/order", { intent: "lock", revision: "0" }, only({ juror: 409 })),
  get("/jury/:seatId/samples/:sampleId", only({ juror: 200 })),
  get("/jury/:seatId/samples/:sampleId/:recipe", only({ juror: 200 })),
  post(
    "/jury/:seatId/samples/:sampleId",
    { intent: "save", revision: "999" },
    only({ juror: 409 }),
  ),
  post(
    "/jury/:seatId/samples/:sampleId",
    { intent: "lock", revision: "999" },
    only({ juror: 409 }),
  ),
  get("/competitions/:slug/rounds/:roundId/calibration", only({ organiser: oncePublished(200) }), {
    params: { roundId: "final" },
  }),
  ...["describe", "remove", "open"].map((intent) =>
    post(
      "/competitions/:slug/rounds/:roundId/calibration",
      { intent, sampleId: "$sampleId", title: "别的", looked: "on" },
      only({ organiser: oncePublished(409) }),
      { params: { roundId: "final" } },
    ),
  ),
  // What is opened may be made free until the round is closed.
  post(
    "/competitions/:slug/rounds/:roundId/calibration",
    { intent: "precede" },
    only({ organiser: { unpublished: 404, judged: 409, released: 409, otherwise: 302 } }),
    { params: { roundId: "final" } },
  ),
  post(
    "/competitions/:slug/rounds/:roundId/calibration/samples",
    beginning("board"),
    { visitor: 401, organiser: oncePublished(409), others: 404 },
    { params: { roundId: "final" } },
  ),
  get("/competitions/:slug/rounds/:roundId/calibration/samples", everybody(200)),
  get(
    "/competitions/:slug/rounds/:roundId/calibration/samples/:sampleId/:recipe",
    only({ organiser: oncePublished(200) }),
    { params: { roundId: "final" } },
  ),
  get("/jury/:seatId/side-by-side", only({ juror: onceJudging })),
  get("/jury/:seatId/record", only({ juror: 200 })),
  get("/jury/:seatId/record.json", only({ juror: 200 })),
  get("/ballots/:assignmentId", only({ juror: onceJudging })),
  post("/ballots/:assignmentId", { intent: "save", revision: "999" }, only({ juror: 409 })),
  post("/ballots/:assignmentId", { intent: "abstain", revision: "999" }, only({ juror: 409 })),
  post("/ballots/:assignmentId", { intent: "recuse", kind: "family" }, only({ juror: 409 })),
  post("/ballots/:assignmentId", { intent: "lock", revision: "999" }, only({ juror: 409 })),
  post(
    "/ballots/:assignmentId",
    { intent: "mark", text: "袖笼偏紧", place: "0 7 0.25 0.5" },
    only({ juror: 409 }),
  ),
  post("/ballots/:assignmentId", { intent: "unmark", markId: "guessed" }, only({ juror: 409 })),
  get("/ballots/:assignmentId/files/:position/:recipe", only({ juror: onceJudging })),
  get("/ballots/:assignmentId/files/:position/:recipe/*", only({ juror: onceJudging }), {
    params: { recipe: "$tilesRecipe", "*": "info.json" },
  }),
  get("/competitions/:slug/panel", only({ organiser: oncePublished(200) })),
  get("/competitions/:slug/prints", only({ organiser: oncePublished(200) })),
  post(
    "/competitions/:slug/panel",
    { intent: "draw", quota: "1" },
    only({ organiser: { unpublished: 404, judged: 409, released: 409, otherwise: 302 } }),
  ),
  post(
    "/competitions/:slug/panel",
    { intent: "assign", quota: "1" },
    only({ organiser: { unpublished: 404, judged: 409, released: 409, otherwise: 302 } }),
  ),
  post(
    "/competitions/:slug/panel",
    { intent: "restoreQuota", number: "9999" },
    only({ organiser: { judged: 409, released: 409, otherwise: 404 } }),
  ),
  get(
    "/competitions/:slug/rounds/:roundId/deliberations",
    only({ organiser: oncePublished(200), approver: oncePublished(200) }),
    { params: { roundId: "final" } },
  ),
  post(
    "/competitions/:slug/rounds/:roundId/deliberations",
    {
      intent: "open",
      entries: "1",
      prizeId: "gold",
      places: "1",
      question: "谁获得金奖？请合议。",
    },
    only({ organiser: oncePublished(409) }),
    { params: { roundId: "final" } },
  ),
  post(
    "/competitions/:slug/rounds/:roundId/deliberations",
    { intent: "write", deliberationId: "none", reason: "合议的理由。" },
    only({}),
    { params: { roundId: "final" } },
  ),
  get(
    "/competitions/:slug/rounds/:roundId/scales",
    only({ organiser: onceJudged, approver: onceJudged }),
    { params: { roundId: "final" } },
  ),
  // Nothing is deliberated in the world's contest, so there is nothing for any juror.
  get("/jury/:seatId/deliberations/:deliberationId", only({}), {
    params: { deliberationId: "none" },
  }),
  post("/jury/:seatId/deliberations/:deliberationId", { intent: "vote", chosen: "1" }, only({}), {
    params: { deliberationId: "none" },
  }),
  post(
    "/jury/:seatId/deliberations/:deliberationId",
    { intent: "stepBack", kind: "family" },
    only({}),
    { params: { deliberationId: "none" } },
  ),
  post(
    "/jury/:seatId/deliberations/:deliberationId",
    { intent: "sign", digest, read: "on" },
    only({}),
    { params: { deliberationId: "none" } },
  ),
  // The world's contest has neither chair nor supervisor: for those two see diagnostics.test and supervision.test.
  get("/competitions/:slug/diagnostics", only({ organiser: onceJudged })),
  get(
    "/competitions/:slug/supervision",
    only({ organiser: oncePublished(200), approver: oncePublished(200) }),
  ),
  post(
    "/competitions/:slug/supervision",
    { intent: "sign", roundId: "final", kind: "opening", digest, note: "无异常", read: "on" },
    only({}),
  ),
  get("/competitions/:slug/supervision/:recordId", only({}), { params: { recordId: "none" } }),
  get("/competitions/:slug/results", {
    others: onceReleased,
    organiser: oncePublished(200),
    approver: oncePublished(200),
  }),
  post(
    "/competitions/:slug/results",
    { intent: "propose" },
    only({ organiser: oncePublished(409) }),
  ),
  get("/competitions/:slug/results.json", {
    others: onceReleased,
    organiser: onceJudged,
    approver: onceJudged,
  }),
  // Whoever may have the package may have its scores as a sheet; there are two formats, and no third.
  get(
    "/competitions/:slug/results/scores/:format",
    { others: onceReleased, organiser: onceJudged, approver: onceJudged },
    { params: { format: "csv" } },
  ),
  get("/competitions/:slug/results/scores/:format", everybody(404), { params: { format: "ods" } }),
  get("/competitions/:slug/rounds/:roundId/scores/:format", everybody(404), {
    params: { format: "csv" },
  }),
  get(
    "/competitions/:slug/results/approval",
    only({ organiser: oncePublished(200), approver: oncePublished(200) }),
  ),
  post(
    "/competitions/:slug/results/approval",
    { intent: "sign", digest, read: "on", when: "earliest" },
    only({ organiser: oncePublished(409), approver: oncePublished(409) }),
  ),
  // The world's contest has one round: there is no promotion, for anybody.
  get("/competitions/:slug/rounds/:roundId", everybody(404)),
  post("/competitions/:slug/rounds/:roundId", { intent: "raise", inPlaceOf: "1" }, only({})),
  get("/competitions/:slug/rounds/:roundId/results.json", everybody(404)),
  get("/competitions/:slug/rounds/:roundId/approval", only({})),
  post(
    "/competitions/:slug/rounds/:roundId/approval",
    { intent: "sign", digest, read: "on", when: "earliest" },
    only({}),
  ),

  get("/competitions/:slug/notice", everybody(onceReleased)),
  get("/competitions/:slug/notice/list/:format", everybody(onceReleased), {
    params: { format: "xlsx" },
  }),
  get("/competitions/:slug/objections", only({ organiser: onceReleased, approver: onceReleased })),
  // The notice runs, and nothing has been proposed that could be signed.
  post(
    "/competitions/:slug/objections",
    { intent: "conclude", how: "vacant" },
    only({ organiser: oncePublished(409) }),
  ),
  post(
    "/competitions/:slug/objections",
    { intent: "sign", digest, read: "on" },
    only({ organiser: notYetSigned, approver: notYetSigned }),
  ),
  get(
    "/competitions/:slug/commendations",
    only({ organiser: onceReleased, approver: onceReleased }),
  ),
  // Nothing is final while the notice runs, and nobody is nominated whom one could sign for.
  post(
    "/competitions/:slug/commendations",
    { intent: "propose", given: "advising 甲（乙）" },
    only({ organiser: oncePublished(409) }),
  ),
  post("/competitions/:slug/commendations", { intent: "sign", digest, read: "on" }, only({})),
  get("/competitions/:slug/objections/new", signedIn(onceReleased)),
  post(
    "/competitions/:slug/objections/new",
    { intent: "object", entry: "9999", ground: "other", statement: "事实".repeat(20) },
    signedIn({ released: 422, otherwise: 404 }),
  ),
  get(
    "/objections/:id",
    only({ stranger: onceReleased, organiser: onceReleased, ...authors(onceReleased) }),
    { params: { id: "$objectionId" } },
  ),
  // The team has answered already; nobody else may answer for it.
  post(
    "/objections/:id",
    { intent: "reply", text: "事实".repeat(20) },
    only({
      ...authors({ released: 409, otherwise: 404 }),
      stranger: { released: 403, otherwise: 404 },
      organiser: { released: 403, otherwise: 404 },
    }),
    { params: { id: "$objectionId" } },
  ),
  // After the one who brings it was asked: nothing of it has arrived yet.
  post(
    "/objections/:id/files",
    beginning("evidence"),
    {
      ...only({
        ...authors({ released: 403, otherwise: 404 }),
        stranger: { released: 201, otherwise: 404 },
        organiser: { released: 403, otherwise: 404 },
      }),
      visitor: 401,
    },
    { params: { id: "$objectionId" } },
  ),
  get("/objections/:id/files", everybody(200), { params: { id: "$objectionId" } }),
  get("/objections/:id/files/:fileId", only({}), { params: { id: "$objectionId" } }),
  get("/objections/:id/viewing", only({ stranger: onceReleased }), {
    params: { id: "$objectionId" },
  }),
  get("/objections/:id/viewing/:position/:recipe", only({ stranger: onceReleased }), {
    params: { id: "$objectionId", position: "1", recipe: "$recipe" },
  }),
  get("/objections/:id/viewing/:position/:recipe/*", only({ stranger: onceReleased }), {
    params: { id: "$objectionId", position: "1", recipe: "$tilesRecipe", "*": "info.json" },
  }),

  // There is no earlier round, and so no list that lies open.
  get("/competitions/:slug/rounds/:roundId/objections/new", signedIn(404)),
  post(
    "/competitions/:slug/rounds/:roundId/objections/new",
    {
      intent: "object",
      entry: "",
      ground: "other",
      statement: "这份名单的评审程序有违章程的规定，请核实。",
    },
    signedIn(404),
  ),
  // This contest has one round: nothing is made after it, for anybody.
  get("/competitions/:slug/rounds/:roundId/garment-making", only({})),
  get("/competitions/:slug/rounds/:roundId/garment-making/:number", only({}), {
    params: { number: "0001" },
  }),
  post(
    "/competitions/:slug/rounds/:roundId/garment-making/:number",
    { intent: "check", outcome: "matches", anonymous: "on", reports: "1" },
    only({}),
    { params: { number: "0001" } },
  ),
  get("/entries/:id/garment-making", only({})),
  post(
    "/entries/:id/garment-making",
    { intent: "sign", roundId: "final", digest, name: "某" },
    only({}),
  ),
  post(
    "/entries/:id/garment-making/photos",
    beginning("photo"),
    { visitor: 401, others: 404 },
    { search: "?round=final&step=toile" },
  ),
  get("/entries/:id/garment-making/photos", everybody(200)),
  get("/entries/:id/garment-making/photos/:derivativeId", only({})),

  get("/entries/:id/result", only(authors(200))),
  get("/competitions/:slug/certificates", only({ organiser: oncePublished(200) })),
  // Nothing is final while the notice runs: none is issued yet, and nothing is filed away.
  post(
    "/competitions/:slug/certificates",
    { intent: "issue" },
    only({ organiser: oncePublished(409) }),
  ),
  get("/certificates/:code", everybody(404)),
  get("/certificates/:code/print", only({})),
  get("/competitions/:slug/archive", only({ organiser: oncePublished(200) })),
  post(
    "/competitions/:slug/archive",
    { intent: "archive" },
    only({ organiser: oncePublished(409) }),
  ),
  get("/competitions/:slug/archive/:archiveId", only({})),

  get("/try", everybody(200)),
  get("/gallery", everybody(200)),
  get("/gallery/:entryId", everybody(onceReleased)),
  // Its works have no garment, so there is nothing to show on other pages.
  get("/embed/:entryId", everybody(404)),
  get("/oembed", everybody(404), { search: "?url=https%3A%2F%2Felsewhere.example%2Fgallery%2Fx" }),
  get("/competitions/:slug/gallery", everybody(oncePublished(200))),
  get("/entries/:id/release", only(authors(200))),
  post(
    "/entries/:id/release",
    { intent: "release", ground: "waived", warned: "on" },
    only({ lead: 409, coAuthor: 403 }),
  ),
  get("/entries/:id/making", only({ lead: 200 })),
  post(
    "/entries/:id/making",
    { intent: "state", costFrom: "90", costTo: "80" },
    only({ lead: 422 }),
  ),
  get("/gallery/:entryId/favour", { visitor: "sign-in", others: onceReleased }),
  // Authors, other entrants and whoever has a part in the contest are no public.
  post(
    "/gallery/:entryId/favour",
    { intent: "answer", likes: "yes" },
    {
      visitor: "sign-in",
      ...{ lead: releasedOnly(403), coAuthor: releasedOnly(403), rival: releasedOnly(403) },
      ...{ juror: releasedOnly(403), colleague: releasedOnly(403), organiser: releasedOnly(403) },
      // Nobody has verified a contact of theirs.
      jurorElsewhere: releasedOnly(403),
      ...{ approver: releasedOnly(403), others: releasedOnly(409) },
    },
  ),
  get("/gallery/:entryId/enquiry", { visitor: "sign-in", others: onceReleased }),
  post(
    "/gallery/:entryId/enquiry",
    { intent: "save", organisationId: "$enterpriseId" },
    signedIn(404),
  ),
  get("/boards", signedIn(200)),
  get("/boards/:organisationId", only({}), { params: { organisationId: "$enterpriseId" } }),
  post("/boards/:organisationId", { intent: "remove", entryId: "$entryId" }, signedIn(404), {
    params: { organisationId: "$enterpriseId" },
  }),
  get("/enquiries", signedIn(200)),
  get("/enquiries/:id", only({ lead: onceReleased, organiser: onceReleased }), {
    params: { id: "$enquiryId" },
  }),
  // A step that is never possible: the designer's side has nothing to withdraw.
  post(
    "/enquiries/:id",
    { intent: "step", kind: "withdrawn", words: "" },
    only({ lead: 409, organiser: 409 }),
    { params: { id: "$enquiryId" } },
  ),
  get("/competitions/:slug/enquiries", only({ organiser: oncePublished(200) })),
  get("/entries/:id/industrialisation", only({ lead: 200, organiser: 200 })),
  post(
    "/entries/:id/industrialisation",
    { intent: "propose", stage: "4", makerName: "云裳制衣", note: "" },
    only({ organiser: { released: 302, otherwise: 409 } }),
  ),

  // The demo's doors exist in a demo's installation alone.
  post("/demo/sign-in", { who: "organiser" }, everybody(404)),
  get("/demo/clock", everybody(404)),
  post("/demo/clock", { minutes: "5" }, everybody(404)),
  get("/outbox", everybody(404)),

  get("/*", everybody(404), { params: { "*": "guessed" } }),
];
