import { handler } from "../jobs/job";
import { deliver, deliverMessage } from "./mail.server";

export const mailJobs = [handler(deliver, ({ messageId }) => deliverMessage(messageId))];
