#include "session/engine/snapshot.h"

#include "session/engine/client_hello.h"
#include "session/engine/serial_index.h"
#include "session/engine/server_context.h"
#include "session/engine/snapshot_digest.h"
#include "session/trust/identity.h"

#include <atomic>

namespace session::engine {

namespace {

constexpr trust::TlsRange predefinedRange{}; // TLS 1.2 only (T2)
constexpr const char* predefinedCiphers = "ECDHE+AESGCM:ECDHE+CHACHA20";

base::Result<> checkWhole(const SnapshotSource& source)
{
    if (source.customIdentity.has_value() != source.policy.custom.has_value())
        return base::failure(
            base::ErrorCode::InvalidArgument,
            "custom communication needs both a server certificate and a certificate profile");
    if (source.policy.customOnly && !source.policy.custom)
        return base::failure(base::ErrorCode::InvalidArgument,
                             "custom only without custom communication would refuse every device");
    return {};
}

} // namespace

struct PolicySnapshot::Compiled
{
    explicit Compiled(SnapshotSource from)
        : source(std::move(from)),
          digest(authenticationDigestOf(source)),
          serials(source.policy.managed),
          peerPolicy(source.policy),
          switchedOffPolicy(source.policy)
    {
        switchedOffPolicy.custom.reset();
        switchedOffPolicy.customOnly = false;
        peerPolicy.managed = source.peers;
        if (source.peers) // whatever holds for devices (D19)
            peerPolicy.authorizeSerial = true;
    }

    static std::uint64_t nextGeneration()
    {
        static std::atomic<std::uint64_t> last = 0;
        return ++last;
    }

    std::uint64_t generation = nextGeneration();
    std::uint64_t switchedOffGeneration = nextGeneration();
    SnapshotSource source;
    std::string digest;
    SerialIndex serials;
    trust::Policy peerPolicy;        ///< of the HA channel
    trust::Policy switchedOffPolicy; ///< of the predefined channels
    pki::SslContextHandle predefined;
    pki::SslContextHandle custom;
    pki::SslContextHandle entry;
    Worlds worlds;

    base::Result<> makeContexts();
};

base::Result<> PolicySnapshot::Compiled::makeContexts()
{
    const trust::Policy& policy = source.policy;
    const ServerContextSpec factory{source.predefinedIdentity, predefinedRange, predefinedCiphers,
                                    policy.predefined.anchors.certificates()};
    for (pki::SslContextHandle* handle : {&predefined, &entry}) {
        auto context = makeServerContext(factory);
        if (!context)
            return std::unexpected(context.error());
        *handle = *std::move(context);
    }
    if (source.customIdentity) {
        auto context = makeServerContext({*source.customIdentity, policy.tlsVersions, source.customCipherList,
                                          policy.custom->anchors.certificates(), source.customSuites,
                                          source.newestVersion});
        if (!context)
            return std::unexpected(context.error());
        custom = *std::move(context);
        installAlpnAnswer(custom.get(), trust::TrustWorld::Custom);
    }
    installAlpnAnswer(predefined.get(), trust::TrustWorld::Predefined);
    worlds = {predefined.get(), custom.get(), predefinedRange, policy.tlsVersions,
              &source.predefinedChannels};
    installWorldChoice(entry.get(), worlds);
    return {};
}

base::Result<std::shared_ptr<const PolicySnapshot>> PolicySnapshot::compile(SnapshotSource source)
{
    if (auto whole = checkWhole(source); !whole)
        return std::unexpected(whole.error());
    source.policy.predefinedTlsVersions = predefinedRange;
    auto compiled = std::make_unique<Compiled>(std::move(source));
    if (auto made = compiled->makeContexts(); !made)
        return std::unexpected(made.error());
    return std::shared_ptr<const PolicySnapshot>(new PolicySnapshot(std::move(compiled)));
}

PolicySnapshot::PolicySnapshot(std::unique_ptr<Compiled> compiled) : m_compiled(std::move(compiled)) {}

PolicySnapshot::~PolicySnapshot() = default;

const SnapshotSource& PolicySnapshot::source() const
{
    return m_compiled->source;
}

std::uint64_t PolicySnapshot::generationOf(base::Channel channel) const
{
    return source().predefinedChannels.contains(channel) ? m_compiled->switchedOffGeneration
                                                         : m_compiled->generation;
}

const std::string& PolicySnapshot::authenticationDigest() const
{
    return m_compiled->digest;
}

const trust::Policy& PolicySnapshot::policyOf(base::Channel channel) const
{
    if (source().predefinedChannels.contains(channel))
        return m_compiled->switchedOffPolicy;
    return channel == base::Channel::Ha && source().peers ? m_compiled->peerPolicy : source().policy;
}

bool PolicySnapshot::admits(base::Channel channel, const base::Serial& serial) const
{
    const auto& managed = policyOf(channel).managed;
    return !managed || managed->contains(trust::foldedSerial(serial));
}

const SerialIndex& PolicySnapshot::serials() const
{
    return m_compiled->serials;
}

SSL_CTX* PolicySnapshot::entryContext() const
{
    return m_compiled->entry.get();
}

SSL_CTX* PolicySnapshot::worldContext(trust::TrustWorld world) const
{
    return world == trust::TrustWorld::Custom ? m_compiled->custom.get() : m_compiled->predefined.get();
}

} // namespace session::engine
