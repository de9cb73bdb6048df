#include "session/engine/client_hello.h"

#include "session/engine/snapshot.h"
#include "session/engine/verify_callback.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <optional>

namespace session::engine {

namespace {

using trust::TrustWorld;

/// Walks the names of an ALPN list; stops at the first broken one.
template <class Visit>
void eachName(std::string_view list, Visit visit)
{
    while (!list.empty()) {
        const std::size_t length = static_cast<unsigned char>(list.front());
        if (length + 1 > list.size())
            return;
        visit(list.substr(1, length));
        list.remove_prefix(length + 1);
    }
}

std::string_view extension(SSL* ssl, unsigned type)
{
    const unsigned char* bytes = nullptr;
    std::size_t length = 0;
    if (SSL_client_hello_get0_ext(ssl, type, &bytes, &length) != 1)
        return {};
    return {reinterpret_cast<const char*>(bytes), length};
}

std::optional<trust::TlsVersion> highestOffered(SSL* ssl)
{
    std::string_view versions = extension(ssl, TLSEXT_TYPE_supported_versions);
    if (versions.empty())
        return trust::tlsVersionFromWire(int(SSL_client_hello_get0_legacy_version(ssl)));
    std::optional<trust::TlsVersion> highest;
    for (versions.remove_prefix(1); versions.size() >= 2; versions.remove_prefix(2)) {
        const int number =
            static_cast<unsigned char>(versions[0]) << 8 | static_cast<unsigned char>(versions[1]);
        const auto version = trust::tlsVersionFromWire(number);
        if (version && (!highest || *version > *highest))
            highest = version;
    }
    return highest;
}

/// SSL_set_SSL_CTX carries neither version range nor verify mode over.
bool moveTo(SSL* ssl, SSL_CTX* context, const trust::TlsRange& range)
{
    if (SSL_set_SSL_CTX(ssl, context) != context)
        return false;
    SSL_set_verify(ssl, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return SSL_set_min_proto_version(ssl, int(range.minimum)) == 1 &&
           SSL_set_max_proto_version(ssl, int(range.maximum)) == 1;
}

int onClientHello(SSL* ssl, int* alert, void* argument)
{
    const auto& worlds = *static_cast<const Worlds*>(argument);
    PeerCheck* check = peerCheckOf(ssl);
    std::string_view alpn = extension(ssl, TLSEXT_TYPE_application_layer_protocol_negotiation);
    alpn.remove_prefix(std::min<std::size_t>(alpn.size(), 2));
    const auto channel = channelFromAlpn(alpn);
    const bool isSwitchedOff =
        channel && worlds.predefinedChannels && worlds.predefinedChannels->contains(*channel);
    const TrustWorld world = worldFromAlpn(alpn, worlds.custom != nullptr && !isSwitchedOff);
    const bool custom = world == TrustWorld::Custom;
    if (check) {
        check->world = world;
        check->evidence.world = world;
        check->channel = channel;
        if (isSwitchedOff && check->switchedOffPolicy) {
            check->policy = check->switchedOffPolicy;
            check->remembering.generation = check->switchedOffGeneration;
        }
        check->evidence.tlsVersion = highestOffered(ssl);
    }
    if (check && moveTo(ssl, custom ? worlds.custom : worlds.predefined,
                        custom ? worlds.customRange : worlds.predefinedRange))
        return SSL_CLIENT_HELLO_SUCCESS;
    *alert = SSL_AD_INTERNAL_ERROR;
    return SSL_CLIENT_HELLO_ERROR;
}

template <TrustWorld World>
int onAlpn(SSL*, const unsigned char** out, unsigned char* outLength, const unsigned char* in,
           unsigned inLength, void*)
{
    constexpr std::string_view ours = World == TrustWorld::Custom ? customAlpn : predefinedAlpn;
    int result = SSL_TLSEXT_ERR_NOACK;
    eachName({reinterpret_cast<const char*>(in), inLength}, [&](std::string_view name) {
        if (name != ours)
            return;
        *out = reinterpret_cast<const unsigned char*>(name.data());
        *outLength = static_cast<unsigned char>(name.size());
        result = SSL_TLSEXT_ERR_OK;
    });
    return result;
}

} // namespace

trust::TrustWorld worldFromAlpn(std::string_view list, bool customConfigured)
{
    std::optional<TrustWorld> named;
    eachName(list, [&](std::string_view name) {
        if (!named && name == predefinedAlpn)
            named = TrustWorld::Predefined;
        else if (!named && name == customAlpn)
            named = TrustWorld::Custom;
    });
    if (named == TrustWorld::Predefined || !customConfigured)
        return TrustWorld::Predefined;
    return TrustWorld::Custom;
}

std::optional<base::Channel> channelFromAlpn(std::string_view list)
{
    std::optional<base::Channel> channel;
    eachName(list, [&](std::string_view name) {
        if (!channel && name.starts_with(channelAlpnPrefix))
            channel = base::channelFromText(name.substr(channelAlpnPrefix.size()));
    });
    return channel;
}

void installWorldChoice(SSL_CTX* entry, const Worlds& worlds)
{
    SSL_CTX_set_client_hello_cb(entry, onClientHello, const_cast<Worlds*>(&worlds));
}

void installAlpnAnswer(SSL_CTX* context, TrustWorld world)
{
    SSL_CTX_set_alpn_select_cb(
        context, world == TrustWorld::Custom ? onAlpn<TrustWorld::Custom> : onAlpn<TrustWorld::Predefined>,
        nullptr);
}

} // namespace session::engine
