// The server's first look at a client: which world of trust it names by ALPN (T2), and the highest TLS
// version that it offers. Runs inside OpenSSL's client-hello callback, the only place early enough to choose
// certificate, client CA names and version range together. Thread: the connection's.
#pragma once

#include "session/base/channel.h"
#include "session/trust/policy.h"

#include <optional>
#include <set>
#include <string_view>

using SSL_CTX = struct ssl_ctx_st;

namespace session::engine {

/// Where a connection may go from the entry context. Owned by the snapshot, outlives every handshake under
/// it.
struct Worlds
{
    SSL_CTX* predefined = nullptr;
    SSL_CTX* custom = nullptr; ///< null when custom communication is not configured
    trust::TlsRange predefinedRange;
    trust::TlsRange customRange;
    const std::set<base::Channel>* predefinedChannels = nullptr; ///< custom is not for these; null: none
};

/// Makes `entry` choose among `worlds`. The SSL needs a PeerCheck: world and offered version are noted in it.
void installWorldChoice(SSL_CTX* entry, const Worlds& worlds);
/// Makes a world's context answer with that world's ALPN name if the client named it, else with none.
void installAlpnAnswer(SSL_CTX* context, trust::TrustWorld world);

/// `list` is the extension's ProtocolNameList without its outer length (RFC 7301). The first name that is
/// ours decides; other names, or none, count as custom when that is configured.
[[nodiscard]] trust::TrustWorld worldFromAlpn(std::string_view list, bool customConfigured);

/// A client may name its channel, too, so that a refused handshake is known by it, and that it is shown what
/// belongs there: whom it is let in as is decided by its hello.
[[nodiscard]] std::optional<base::Channel> channelFromAlpn(std::string_view list);
inline constexpr std::string_view channelAlpnPrefix = "handfast-channel/";

} // namespace session::engine
