import path from "node:path";
import { dataDir, environment, UnusableSetting } from "../environment.server";
import { singleton } from "../singleton.server";
import { FolderStore } from "./folder-store.server";
import type { S3Settings } from "./s3-client.server";
import type { ObjectStore } from "./store.server";

interface Slot {
  store?: ObjectStore;
}

const slot = () => singleton<Slot>("store", () => ({}));

/** The store of this installation: what was reached at the start, else its own folder. */
export function store(): ObjectStore {
  return (slot().store ??= new FolderStore(path.join(dataDir(), "store")));
}

/** Reaches the S3 store where the settings name one; its client is loaded by nobody else. */
export async function reachStore(): Promise<void> {
  const settings = s3Settings();
  if (!settings) return;
  const { S3Store } = await import("./s3-store.server");
  const s3 = new S3Store(settings);
  await s3.reach().catch((error: unknown) => {
    const { endpoint, bucket } = settings;
    const why = error instanceof Error ? error.message : String(error);
    throw new UnusableSetting(
      `The bucket ${bucket} at ${endpoint} cannot be used: ${why}. Check S3_ENDPOINT, S3_BUCKET and the keys.`,
    );
  });
  slot().store = s3;
}

function s3Settings(): S3Settings | null {
  const { S3_ENDPOINT, S3_REGION, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } =
    environment();
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return null;
  return {
    ...{ endpoint: S3_ENDPOINT, region: S3_REGION, bucket: S3_BUCKET },
    ...{ accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
  };
}
