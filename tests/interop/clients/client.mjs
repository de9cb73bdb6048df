// A device of Node's tls: sends the bytes of a file and prints what comes back until the server ends.
//
//     node client.mjs ADDRESS AUTHORITY CERTIFICATE KEY HELLO    CERTIFICATE and KEY "" for none
import { readFileSync } from "node:fs";
import { connect } from "node:tls";

const [address, authority, certificate, key, hello] = process.argv.slice(2);
const [host, port] = address.split(":");
const identity = certificate ? { cert: readFileSync(certificate), key: readFileSync(key) } : {};
const socket = connect({ host, port, ca: readFileSync(authority), ...identity });
socket.on("secureConnect", () => socket.write(readFileSync(hello)));
socket.on("data", (bytes) => process.stdout.write(bytes));
socket.on("error", (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
