import { defineTexts } from "~/ui/localized";

/** 合议: what is asked, voted and signed. */
export const deliberationTexts = defineTexts({
  title: { zh: "合议", en: "Deliberation" },
  titleOf: {
    zh: (p: { name: string; round: string }) => `${p.name} · ${p.round} · 合议`,
    en: (p) => `${p.name} · ${p.round} · Deliberations`,
  },
  lede: {
    zh: "分数分不出高下的作品，由评委合议：各投一次，过半数的入选，不够就空缺。有利益关联的评委自动回避。记录由参加者签署，随结果一起签署和公布。",
    en: "Works that the scores do not part are deliberated by the jurors: each votes once, more than half choose, and a place may stay vacant. Jurors in conflict are recused. The minutes are signed by those who took part, and by the result.",
  },
  back: { zh: "回到结果页", en: "Back to the results" },
  backToDesk: { zh: "回到评审桌", en: "Back to the desk" },
  nth: { zh: (n: number) => `第 ${n} 次合议`, en: (n: number) => `Deliberation ${n}` },
  state: { zh: "进展", en: "How far" },
  votedOf: {
    zh: (p: { votes: number; participants: number }) =>
      `${p.participants} 位参加，${p.votes} 位已投票`,
    en: (p) => `${p.participants} take part, ${p.votes} have voted`,
  },
  recusedOf: { zh: (n: number) => `${n} 位回避`, en: (n: number) => `${n} recused` },
  about: { zh: "合议事项", en: "What is asked" },
  prize: { zh: "奖项", en: "Prize" },
  goingOn: { zh: "入围", en: "Going on" },
  entries: { zh: "作品", en: "Works" },
  places: { zh: "名额", en: "Places" },
  participants: { zh: "参加", en: "Took part" },
  recused: { zh: "回避", en: "Recused" },
  absent: { zh: "未投票", en: "Did not vote" },
  juror: { zh: (alias: string) => `评委 ${alias}`, en: (alias: string) => `Juror ${alias}` },
  votes: { zh: "票数", en: "Votes" },
  votesOf: { zh: (n: number) => `${n} 票`, en: (n: number) => (n === 1 ? "1 vote" : `${n} votes`) },
  none: { zh: "空缺", en: "Vacant" },
  chosen: { zh: "入选", en: "Chosen" },
  nobody: { zh: "无，全部空缺", en: "none: all places stay vacant" },
  vacant: { zh: "空缺", en: "Left vacant" },
  reason: { zh: "理由", en: "Reason" },
  reasonHint: {
    zh: "合议时说了什么、为什么这样定。评委签署时会读到，随结果公布。",
    en: "What was said, and why it was decided so. Jurors read it as they sign, and it is published with the result.",
  },
  minutes: { zh: "合议记录", en: "The minutes" },
  digest: { zh: "记录摘要（SHA-256）", en: "Digest of the minutes (SHA-256)" },
  signedOf: {
    zh: (p: { signed: number; voters: number }) => `${p.voters} 位投票者中 ${p.signed} 位已签署`,
    en: (p) => `${p.signed} of ${p.voters} who voted have signed`,
  },
  stands: { zh: "已生效", en: "It counts" },
  waits: { zh: "过半数签署后生效", en: "It counts once more than half have signed" },
  open: { zh: "发起合议", en: "Open a deliberation" },
  openNote: {
    zh: "发起后，评委会收到通知。事项、作品和名额不能再改。",
    en: "The jurors are told. What is asked, the works and the places can then not be changed.",
  },
  suggested: { zh: "各奖项线上分不开的作品", en: "What cannot be told apart at each prize’s line" },
  filledIn: { zh: "已填在下面", en: "filled in below" },
  atLine: {
    zh: (p: { prize: string; places: number }) => `${p.prize}，争 ${p.places} 个名额：`,
    en: (p) => `${p.prize}, ${p.places} ${p.places === 1 ? "place" : "places"} between:`,
  },
  entriesHint: { zh: "参赛编号，用空格隔开。", en: "Candidate numbers, with spaces." },
  entriesFilledHint: {
    zh: "参赛编号，用空格隔开。已填好在这条线上分不开的作品。",
    en: "Candidate numbers, with spaces. Those that cannot be told apart at this line are filled in.",
  },
  question: { zh: "请评委定什么", en: "What the jurors are to decide" },
  questionHint: {
    zh: "例如：两件作品得分相同，哪一件获金奖？",
    en: "For example: two works are equal. Which is given gold?",
  },
  none2: { zh: "还没有合议", en: "No deliberation yet" },
  opening: { zh: "正在发起…", en: "Opening…" },
  write: { zh: "计票并写下记录", en: "Count the votes and write the minutes" },
  writePromise: {
    zh: "结果由票数决定，您只写理由。写下后不能再投票，也不能修改。",
    en: "The votes decide; you add the reason. After that nobody votes, and nothing is changed.",
  },
  working: { zh: "正在保存…", en: "Saving…" },
  doneOpened: { zh: "合议已发起，评委已收到通知", en: "Opened, and the jurors were told" },
  doneWritten: {
    zh: "记录已写下，等参加者签署",
    en: "The minutes are written and wait to be signed",
  },
  doneVoted: { zh: "已投票", en: "Your vote is cast" },
  doneSteppedBack: {
    zh: "已回避，这次合议对您不再存在",
    en: "You have stepped back: that deliberation no longer exists for you",
  },
  doneSigned: { zh: "已签署", en: "Signed" },
  print: { zh: "打印", en: "Print" },
  signature: { zh: "签字：", en: "Signature:" },

  ownTitle: { zh: (n: number) => `第 ${n} 次合议`, en: (n: number) => `Deliberation ${n}` },
  ownLede: {
    zh: "您的票只计入票数，谁投了谁不公开。投出后不能改。",
    en: "Your vote is counted and nobody is told whom you chose. Once cast it cannot be changed.",
  },
  choose: {
    zh: (places: number) => `选出至多 ${places} 件，或者主张空缺`,
    en: (places: number) => `Choose at most ${places}, or vote for a vacant place`,
  },
  leaveVacant: { zh: "空缺：都不给", en: "Leave it vacant: none of these" },
  look: { zh: (n: string) => `看 ${n}`, en: (n: string) => `Look at ${n}` },
  notOnDesk: { zh: "不在您的评审桌上", en: "not on your desk" },
  vote: { zh: "投票", en: "Cast the vote" },
  stepBack: { zh: "我与其中一件有利益关联，回避", en: "I am related to one of these: step back" },
  stepBackHint: {
    zh: "回避后这次合议对您不再存在。投票以后不能再回避。",
    en: "The deliberation then no longer exists for you. After voting it is too late.",
  },
  relation: { zh: "关联", en: "Relation" },
  waitsForMinutes: {
    zh: "您已经投票。等所有人投完、记录写好，再来签署。",
    en: "You have voted. Once everybody has, and the minutes are written, come back to sign them.",
  },
  sign: { zh: "签署记录", en: "Sign the minutes" },
  read: { zh: "我参加了合议，记录属实", en: "I took part, and the minutes are true" },
  signPromise: {
    zh: "签署针对上面这个摘要，之后不能撤回。",
    en: "You sign under the digest above; it cannot be taken back.",
  },
  notAsked: { zh: "您没有投票，不用签署。", en: "You did not vote, so there is nothing to sign." },
  toVote: { zh: "有一次合议等您投票", en: "A deliberation waits for your vote" },
  toSign: { zh: "有合议记录等您签署", en: "Minutes of a deliberation wait for your signature" },
  goTo: { zh: "去看", en: "Go there" },
  onResults: { zh: "合议", en: "Deliberations" },
  onResultsNote: {
    zh: "与入选线分不开的作品，可以交评委合议。合议没有结束、记录没有签好之前，不能提请结果。",
    en: "Works that cannot be told from the cut may be deliberated. Until deliberations are over and their minutes signed, no result is proposed.",
  },
  toDeliberations: { zh: "合议", en: "Deliberations" },
});

export const deliberationRefusals = defineTexts({
  stillJudging: {
    zh: "这一轮还在评审，结束后才能合议。",
    en: "The round is still being judged: deliberate after its close.",
  },
  resultSigned: {
    zh: "这一轮的结果已经签署，不能再合议。",
    en: "The round’s result is signed, so there is nothing to deliberate any more.",
  },
  prizeMissing: { zh: "请选择是哪个奖项。", en: "Choose the prize it is about." },
  strayEntry: {
    zh: "有的编号不在这一轮里，请核对。",
    en: "Some of these numbers are not in this round: please check.",
  },
  noEntries: { zh: "请填写要合议的作品编号。", en: "Give the numbers of the works." },
  tooManyPlaces: {
    zh: "名额不能多于合议的作品。",
    en: "There cannot be more places than works.",
  },
  questionMissing: {
    zh: "请写明请评委定什么，至少六个字。",
    en: "Say what the jurors are to decide, in six characters or more.",
  },
  tooFewJurors: {
    zh: "除去回避的，能参加的评委不足两位，不能合议。",
    en: "Without those who are recused fewer than two jurors are left: that is no deliberation.",
  },
  minutesWritten: {
    zh: "合议已经结束，记录已经写下。",
    en: "The deliberation is over and its minutes are written.",
  },
  votedAlready: { zh: "您已经投过票了。", en: "You have voted already." },
  tooFewVotes: {
    zh: "投票的还不到参加者的半数以上，请等一等，或请他们投票。",
    en: "Not more than half of those who take part have voted. Wait, or ask them to.",
  },
  reasonMissing: {
    zh: "请写下理由，至少六个字。",
    en: "Give the reason, in six characters or more.",
  },
  strayVote: {
    zh: "选了不在这次合议里的作品，请重选。",
    en: "That is not among the works: please choose again.",
  },
  tooManyChosen: {
    zh: "选的作品多于名额，请去掉一些。",
    en: "That is more than there are places: take some away.",
  },
  nothingChosen: {
    zh: "请选出作品；主张空缺，就选“空缺”。",
    en: "Choose works, or tick that it stays vacant.",
  },
  vacantAndWorks: {
    zh: "选了作品就不要再选“空缺”；没有选满的名额，本来就算空缺。",
    en: "Choose works or a vacant place, not both: places you fill with nobody count as vacant anyway.",
  },
  didNotVote: { zh: "没有投票的评委不签署记录。", en: "Who did not vote does not sign." },
  signedAlready: { zh: "您已经签署过了。", en: "You have signed already." },
  notWhatYouRead: {
    zh: "这不是您读到的那份记录，请重新打开再签。",
    en: "These are not the minutes you read. Open them again, then sign.",
  },
  readFirst: { zh: "请先读完，再勾选这一项。", en: "Read it first, then tick this box." },
  stillOpen: {
    zh: "有合议还没有结束。请先计票写下记录。",
    en: "A deliberation is still open. Count its votes and write the minutes first.",
  },
  unsigned: {
    zh: "有合议记录还没有过半数签署，签好之后再提请。",
    en: "Minutes of a deliberation are not signed by more than half. Propose once they are.",
  },
  otherwise: {
    zh: "奖项与合议的结果不一致。合议选出的作品应获得这个奖项，没有选出的不能获得。",
    en: "The awards are not what was deliberated: what was chosen is given the prize, and what was not is not.",
  },
});
