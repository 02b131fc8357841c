// Loaded into the Playground before its own code: whatever it wants elsewhere, its telemetry among
// it, fails as it would on a machine without a network.
const net = require("node:net");

const HERE = new Set(["localhost", "127.0.0.1", "::1"]);
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function (...wanted) {
  const [options] = Array.isArray(wanted[0]) ? wanted[0] : wanted;
  const host = typeof options === "object" ? options.host || "localhost" : wanted[1];
  if (HERE.has(host)) return connect.apply(this, wanted);
  process.nextTick(() => this.destroy(new Error("kept on this machine: " + host)));
  return this;
};
