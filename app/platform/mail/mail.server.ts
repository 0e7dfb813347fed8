import nodemailer from "nodemailer";
import { z } from "zod";
import { platformNow } from "../clock.server";
import { database, type Tx } from "../database/database.server";
import { environment } from "../environment.server";
import { defineJob } from "../jobs/job";
import { enqueue } from "../jobs/jobs.server";
import { newId } from "../random.server";
import { installation } from "../installation.server";

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
  if (channel === "sms") return carrySms(message);
  const { SMTP_URL, MAIL_FROM } = environment();
  const transport = nodemailer.createTransport(SMTP_URL);
  await transport.sendMail({
    from: MAIL_FROM,
    to: message.recipient,
    subject: message.subject,
    text: message.body,
  });
}

/** SMS leaves through a gateway of the operator's own, which is told {to, text}; providers differ too much. */
async function carrySms({ recipient, body }: Omit<Message, "channel">): Promise<void> {
  const { SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN } = environment();
  if (!SMS_GATEWAY_URL) throw new Error("SMS_GATEWAY_URL is not set, so no SMS can leave.");
  const answer = await fetch(SMS_GATEWAY_URL, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      ...(SMS_GATEWAY_TOKEN ? { Authorization: `Bearer ${SMS_GATEWAY_TOKEN}` } : {}),
    },
    body: JSON.stringify({ to: recipient, text: body }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`The SMS gateway answered ${answer.status}.`);
}
