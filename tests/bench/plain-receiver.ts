// What uploads are held against: a server that streams a body to disk, hashes it on the way and answers the hash.
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import http from "node:http";
import path from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

const server = http.createServer((request, response) => {
  const hash = createHash("sha256");
  const hashed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const file = path.join(process.env.DATA_DIR!, "plain");
  void pipeline(request, hashed, createWriteStream(file)).then(() =>
    response.end(hash.digest("hex")),
  );
});
server.listen(Number(process.env.PORT), "127.0.0.1", () =>
  console.error(`A plain server is at ${process.env.PUBLIC_ORIGIN}`),
);
