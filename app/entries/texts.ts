import type { Because } from "~/platform/refusal";

/** Why this room refuses: what is wrong, and what to do. */
export const refusals = {
  signIn: { zh: "请先登录。", en: "Sign in first." },
  notYetOpen: {
    zh: "作品征集还没有开始。请在开始后再来。",
    en: "Entries are not open yet. Come back once they are.",
  },
  closed: {
    zh: "作品征集已经截止，截止时刻起不再接收提交和修改。",
    en: "Entries have closed. From the closing instant nothing is taken or changed.",
  },
  finishingOver: {
    zh: "补传期已经结束，到期时刻起不再接收文件。",
    en: "The finishing window is over. From its closing instant no file is taken.",
  },
  otherBytes: {
    zh: "征集已经截止，只接收截止前提交了 SHA-256 的文件。这个文件的内容或类别与清单不同，或已经收到。请选择当时提交的原文件。",
    en: "Entries have closed: only files whose SHA-256 was handed in before the close are taken. This one has other bytes, is of another kind, or has arrived already. Choose the very file that was handed in.",
  },
  nothingToComplete: {
    zh: "这一版的文件还没有到齐，或早已到齐。",
    en: "The files of this version are not all there yet, or have long been.",
  },
  screeningIncomplete: {
    zh: "这件作品的文件还没有到齐，不能作资格审查决定。文件到齐并通过检查后会进入待审查。",
    en: "Not all files of this entry have arrived, so nothing can be decided on it. It joins the queue once they have been accepted.",
  },
  withdrawn: {
    zh: "这件作品已撤回，不能再修改或提交。截止前可以另建一件作品。",
    en: "This entry was withdrawn and can be neither changed nor submitted. Until the close you may begin another.",
  },
  withdrawnByDesigner: {
    zh: "设计师已撤回这件作品，不需要审查。",
    en: "The designer withdrew this entry, so there is nothing to screen.",
  },
  authorsOnly: { zh: "只有作者可以修改这件作品。", en: "Only its authors may change this entry." },
  leadOnly: {
    zh: "只有团队负责人可以这样做。请联系负责人。",
    en: "Only the team's lead may do this. Please ask them.",
  },
  teamStands: {
    zh: "作品征集已经截止，作者以最后提交的版本为准，团队不能再改动。有异议请联系主办方。",
    en: "Entries have closed: the authors are those of the last version handed in, and the team can no longer change. If you do not agree, speak with the organiser.",
  },
  leadStays: {
    zh: "负责人不能退出自己的作品。不再参赛请撤回作品。",
    en: "The lead cannot leave the entry. To enter it no more, withdraw it.",
  },
  jurorEnters: {
    zh: "您是本竞赛的评委，不能参赛。",
    en: "You are a juror of this contest and cannot enter it.",
  },
  organiserEnters: {
    zh: "您参与本竞赛的组织、资格审查或结果签批，不能参赛。",
    en: "You run, screen or sign this contest and cannot enter it.",
  },
  enoughEntries: (most: number): Because => ({
    zh: `每人最多参赛 ${most} 件。可以撤回一件后再新建。`,
    en: `Everyone may enter at most ${most}. Withdraw one to begin another.`,
  }),
  enoughWorks: (most: number): Because => ({
    zh: `每人参与的作品最多 ${most} 件，包括与人合作的。`,
    en: `Nobody may have a part in more than ${most} works, those made with others included.`,
  }),
  pledgeChanged: {
    zh: "承诺书刚刚有了新版本。请重新阅读后再确认。",
    en: "The pledge has just got a new version. Read it again, then confirm.",
  },
  coAuthorKeptOut: (name: string, why: Because): Because => ({
    zh: `${name}：${why.zh}`,
    en: `${name}: ${why.en}`,
  }),
  withdrawTooLate: {
    zh: "结果已经最终确认，作品不能再撤回。请联系主办方。",
    en: "The result is final, so the entry can no longer be withdrawn. Please speak with the organiser.",
  },
  withdrawNeedsReason: {
    zh: "作品征集已截止，撤回请写明原因。",
    en: "Entries have closed. Give a reason for withdrawing.",
  },
  screeningOver: {
    zh: "评审已经结束，不能再作资格审查。",
    en: "Judging is over; nothing can be screened any more.",
  },
  screeningStands: {
    zh: "评审已经开始，资格审查的决定不能再改。",
    en: "Judging has begun, so a screening decision can no longer be changed.",
  },
  screeningNewer: {
    zh: "设计师已提交新的版本，请刷新后审查新版本。",
    en: "The designer has submitted a newer version. Reload and screen that one.",
  },
  screeningNeedsRule: {
    zh: "请选择依据哪一条参赛规定。",
    en: "Choose the entry rule by which it is refused.",
  },
  changeTooLate: {
    zh: "征集已经截止，设计师不能再修改。如违反参赛规定，请依据规定审查。",
    en: "Entries have closed, so nothing can be changed any more. If a rule is broken, screen by that rule.",
  },
  changeNeedsNote: {
    zh: "请写明哪里需要修改，设计师会收到。",
    en: "Say what has to be changed; the designer will be told.",
  },
  screeningWaits: {
    zh: "这件作品还没有审查决定，不需要撤销。",
    en: "Nothing was decided on this entry, so there is nothing to undo.",
  },
  nearCopyNeedsNote: {
    zh: "请写明依据：哪些部分相同，或受到怎样的启发。",
    en: "Say why: what is the same, or how one was inspired by the other.",
  },
  screeningNeedsReason: {
    zh: "请写明原因，设计师会收到。",
    en: "Give the reason; the designer will be told.",
  },
  organisersOnly: {
    zh: "只有主办方可以生成参赛编号。",
    en: "Only the contest's organisers give candidate numbers.",
  },
  numberAfterClose: {
    zh: "参赛编号在征集截止后才能生成。",
    en: "Candidate numbers are given after entries close.",
  },
  numberedAlready: {
    zh: "参赛编号已经生成，只生成一次。",
    en: "Candidate numbers have been given already. They are given once.",
  },
  nothingToNumber: {
    zh: "没有已提交的作品，不需要编号。",
    en: "No entry was submitted, so there is nothing to number.",
  },
  sameAgain: {
    zh: "内容和文件与上一版相同，没有新的版本。",
    en: "Form and files are the same as in the last version; there is nothing new to hand in.",
  },
  changedSinceShown: {
    zh: "草稿或文件在您核对之后改过，还没有提交。请再核对一遍后提交。",
    en: "The draft or its files changed after you looked, so nothing was submitted. Look once more, then submit.",
  },
  boardsFull: (most: number): Because => ({
    zh: `最多 ${most} 张展板。请先移除一张再上传。`,
    en: `At most ${most} boards are allowed. Remove one, then upload.`,
  }),
  notTaken: (kind: Because): Because => ({
    zh: `本竞赛不收${kind.zh}。`,
    en: `This contest takes no ${kind.en}.`,
  }),
  picturesFull: (kind: Because, most: number): Because => ({
    zh: `最多 ${most} 张${kind.zh}。请先移除一张再上传。`,
    en: `At most ${most} pictures of kind ${kind.en} are allowed. Remove one, then upload.`,
  }),
  notOfAnEntry: {
    zh: "这类文件不属于参赛作品，请在它自己的页面上传。",
    en: "A file of this kind is no part of an entry. Upload it on its own page.",
  },
  oneGarment: {
    zh: "已有一个三维服装。请先移除它再上传。",
    en: "There is a garment already. Remove it, then upload.",
  },
  oneTechpack: {
    zh: "已有一份工艺单。请先移除它再上传。",
    en: "There is a tech pack already. Remove it, then upload.",
  },
  noTechpack: { zh: "本竞赛不收工艺单。", en: "This contest takes no tech pack." },
  tooManyFiles: (most: number): Because => ({
    zh: `一件作品最多放 ${most} 个文件，未通过检查的也计算在内。请先移除不用的文件。`,
    en: `An entry holds at most ${most} files, refused ones included. Remove what you do not need.`,
  }),
  invitationAccepted: {
    zh: "这份合作者邀请已经确认过。",
    en: "This invitation was accepted already.",
  },
  invitationRevoked: {
    zh: "这份合作者邀请已失效。请联系团队负责人。",
    en: "This invitation is no longer valid. Please ask the team's lead.",
  },
  invitationExpired: {
    zh: "这份合作者邀请已过期。请联系团队负责人重新发送。",
    en: "This invitation has expired. Ask the team's lead to send it again.",
  },
  authorAlready: {
    zh: "您已经是这件作品的作者。合作者需要用自己的账号确认。",
    en: "You are an author of this entry already. A co-author confirms with an account of their own.",
  },
  coAuthorConfirmed: {
    zh: "这位合作者已经确认，不需要再发邀请。",
    en: "This co-author has confirmed already; no invitation is needed.",
  },
  teamByVersion: {
    zh: "作品已经提交过，团队以提交的版本为准。请在作品页修改团队后重新提交，系统会自动邀请新的合作者。",
    en: "The entry has been submitted, and its team is that of the version. Change the team on the entry’s page and submit again: new co-authors are invited by it.",
  },
  nobodyToInvite: {
    zh: "名单上的合作者都已加入或已收到邀请。要增加合作者，请先在作品页的“团队”里填写姓名和联系方式。",
    en: "Everybody on the list has joined or been invited. To add somebody, write their name and contact under “Team” on the entry’s page first.",
  },
} as const;

/** Beside a field of the edit form. */
export const fieldTexts = {
  notACount: {
    zh: "请填写件数，用整数，例如 3。",
    en: "Give the number of pieces as a whole number, such as 3.",
  },
  percentOff: { zh: "请填写 0 到 100 之间的百分比。", en: "Give a percentage between 0 and 100." },
} as const;
