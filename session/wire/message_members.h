// The members of each message, declared once: encoder and decoder both walk these lists. Private to
// session/wire. A visitor offers text(key, string), bytes(key, string), number(key, integer), duration(key,
// ms), wallTime(key, ms since the epoch), flag(key, bool) and texts(key, map of text to text); those that end
// in IfAny are left out when they are empty or 0, and may be missing. Any thread.
#pragma once

#include "session/wire/messages.h"

namespace session::wire {

template <class T>
inline constexpr std::string_view typeName{};
template <>
inline constexpr std::string_view typeName<Hello> = "hello";
template <>
inline constexpr std::string_view typeName<Welcome> = "welcome";
template <>
inline constexpr std::string_view typeName<Refused> = "refused";
template <>
inline constexpr std::string_view typeName<Csr> = "csr";
template <>
inline constexpr std::string_view typeName<Issued> = "issued";
template <>
inline constexpr std::string_view typeName<Ping> = "ping";
template <>
inline constexpr std::string_view typeName<Config> = "config";
template <>
inline constexpr std::string_view typeName<Operation> = "operation";
template <>
inline constexpr std::string_view typeName<Result> = "result";
template <>
inline constexpr std::string_view typeName<Bye> = "bye";
template <>
inline constexpr std::string_view typeName<LogRecord> = "log-record";
template <>
inline constexpr std::string_view typeName<LogAck> = "log-ack";
template <>
inline constexpr std::string_view typeName<ChannelReport> = "channel-report";
template <>
inline constexpr std::string_view typeName<PeerText> = "peer-text";
template <>
inline constexpr std::string_view typeName<Standing> = "standing";

template <class Visitor, class M>
void visitMembers(Visitor&& visitor, M& message)
{
    using T = std::remove_const_t<M>;
    if constexpr (std::is_same_v<T, Hello>) {
        visitor.number("version", message.version);
        visitor.text("serial", message.serial);
        visitor.text("hostname", message.hostname);
        visitor.text("model", message.model);
        visitor.text("kind", message.kind);
        visitor.text("software-version", message.softwareVersion);
        visitor.text("config-digest", message.configDigest);
        visitor.wallTime("clock", message.clock);
        visitor.text("manager-address", message.managerAddress);
        visitor.text("client-certificate-source", message.clientCertificateSource);
        visitor.numberIfAny("reverted-job", message.revertedJob);
        visitor.textIfAny("reverted-digest", message.revertedDigest, longestDigest);
        visitor.textIfAny("reverted-reason", message.revertedReason, longestReason);
        visitor.textIfAny("local-settings", message.localSettings, longestLocalSettings);
        visitor.numberIfAny("local-settings-cut", message.localSettingsCut);
        visitor.textIfAny("channel", message.channel, longestName);
        visitor.bytesIfAny("predefined-certificate", message.predefinedCertificate, longestCertificate);
        visitor.numberIfAny("certificates-left-out", message.certificatesLeftOut);
        visitor.textIfAny("host-id", message.hostId, longestName);
        visitor.numberIfAny("other-managers", message.otherManagers);
        visitor.textIfAny("ha-peer", message.haPeer, longestName);
        visitor.textIfAny("passed-checks", message.passedChecks, longestChecks);
        visitor.textIfAny("found-reason", message.foundReason, longestName);
        visitor.textIfAny("found-rule", message.foundRule, longestName);
        visitor.textIfAny("found-detail", message.foundDetail, longestReason);
        visitor.wallTimeIfAny("found-at", message.foundAt);
    } else if constexpr (std::is_same_v<T, Welcome>) {
        visitor.number("version", message.version);
        visitor.wallTime("clock", message.clock);
        visitor.duration("heartbeat-ms", message.heartbeatMs);
        visitor.textIfAny("serial", message.serial, longestName);
        visitor.textIfAny("leaf-suffices", message.leafSuffices, longestDigest);
    } else if constexpr (std::is_same_v<T, Refused>) {
        visitor.text("reason", message.reason);
        visitor.text("rule", message.rule);
        visitor.text("detail", message.detail);
        visitor.duration("retry-after-ms", message.retryAfterMs);
    } else if constexpr (std::is_same_v<T, Csr>) {
        visitor.number("id", message.id);
        visitor.text("name", message.name);
        visitor.bytes("request", message.request);
    } else if constexpr (std::is_same_v<T, Issued>) {
        visitor.number("id", message.id);
        visitor.text("chain", message.chain);
        visitor.text("error", message.error);
    } else if constexpr (std::is_same_v<T, Ping>) {
        visitor.number("sequence", message.sequence);
        visitor.flag("answer", message.answer);
    } else if constexpr (std::is_same_v<T, Config>) {
        visitor.number("job", message.job);
        visitor.text("digest", message.digest);
        visitor.text("text", message.text);
    } else if constexpr (std::is_same_v<T, Operation>) {
        visitor.number("job", message.job);
        visitor.text("verb", message.verb);
        visitor.texts("arguments", message.arguments);
    } else if constexpr (std::is_same_v<T, Result>) {
        visitor.number("job", message.job);
        visitor.flag("ok", message.ok);
        visitor.text("detail", message.detail);
        visitor.text("config-digest", message.configDigest);
        visitor.text("client-certificate-source", message.clientCertificateSource);
        visitor.text("client-certificate-fingerprint", message.clientCertificateFingerprint);
        visitor.wallTime("clock", message.clock);
    } else if constexpr (std::is_same_v<T, Bye>) {
        visitor.text("reason", message.reason);
        visitor.duration("reconnect-after-ms", message.reconnectAfterMs);
    } else if constexpr (std::is_same_v<T, LogRecord>) {
        visitor.number("counter", message.counter);
        visitor.textIfAny("text", message.text, longestLogRecord);
    } else if constexpr (std::is_same_v<T, LogAck>) {
        visitor.number("counter", message.counter);
    } else if constexpr (std::is_same_v<T, PeerText>) {
        visitor.number("part", message.part);
        visitor.number("parts", message.parts);
        visitor.textIfAny("text", message.text, longestPeerText);
    } else if constexpr (std::is_same_v<T, Standing>) {
        visitor.flag("active", message.isActive);
    } else {
        static_assert(std::is_same_v<T, ChannelReport>);
        visitor.textIfAny("channel", message.channel, longestName);
        visitor.textIfAny("role", message.role, longestName);
        visitor.textIfAny("peer", message.peer, longestName);
        visitor.textIfAny("peer-serial", message.peerSerial, longestName);
        visitor.textIfAny("state", message.state, longestName);
        visitor.textIfAny("authentication", message.authentication, longestName);
        visitor.textIfAny("reason", message.reason, longestName);
        visitor.textIfAny("rule", message.rule, longestName);
        visitor.textIfAny("detail", message.detail, longestReason);
        visitor.wallTime("since", message.since);
        visitor.numberIfAny("records", message.records);
    }
}

} // namespace session::wire
