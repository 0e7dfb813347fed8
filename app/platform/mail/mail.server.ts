import nodemailer from "nodemailer";
import { z } from "zod";
import { platformNow } from "../clock.server";
import { database, type Tx } from "../database/database.server";
import { environment } from "../environment.server";
import { defineJob } from "../jobs/job";
import { enqueue } from "../jobs/jobs.server";
import { newId } from "../random.server";
import { installation } from "../installation.server";
import { singleton } from "../singleton.server";

export interface Message {
  channel: "mail" | "sms";
  recipient: string;
  subject: string;
  body: string;
}

export const deliver = defineJob("mail.deliver", z.object({ messageId: z.string() }));

/** Puts a message into the outbox with the change that causes it; a job carries it out. */
export async function send(tx: Tx, message: Message): Promise<void> {
  const id = newId();
  await tx.outboxMessage.create({ data: { id, ...message, createdAt: await platformNow(tx) } });
  await enqueue(tx, deliver, { messageId: id });
}

/** How SMS leaves this installation. There is no provider by default: a plug-in sets one. */
export type SmsCarrier = (recipient: string, body: string) => Promise<void>;
const sms = () => singleton<{ carry?: SmsCarrier }>("sms", () => ({}));
export const useSmsCarrier = (carrier: SmsCarrier): void => void (sms().carry = carrier);

/** Sends one message of the outbox, once. In a demo or test it stays in the outbox, where it can be read. */
export async function deliverMessage(messageId: string): Promise<void> {
  const message = await database().outboxMessage.findUnique({ where: { id: messageId } });
  if (!message || message.sentAt) return;
  const kind = (await installation())?.kind;
  const leaves = kind === "production";
  if (leaves) await carry(message.channel, message);
  await database().outboxMessage.update({
    where: { id: messageId },
    // What has left the house is not kept: it may hold a code or a link that opens something.
    data: { sentAt: await platformNow(database()), ...(leaves ? { body: "" } : {}) },
  });
}

async function carry(channel: string, message: Omit<Message, "channel">): Promise<void> {
  if (channel === "sms") {
    const send = sms().carry;
    if (!send) throw new Error("There is no SMS carrier on this installation.");
    return send(message.recipient, message.body);
  }
  const { SMTP_URL, MAIL_FROM } = environment();
  const transport = nodemailer.createTransport(SMTP_URL);
  await transport.sendMail({
    from: MAIL_FROM,
    to: message.recipient,
    subject: message.subject,
    text: message.body,
  });
}
