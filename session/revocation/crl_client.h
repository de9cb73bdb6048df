// Downloads revocation lists, one download for all who want the same URL at the same time, and keeps them
// until their nextUpdate, at most 24 hours. A download goes on when nobody waits any more: a list that takes
// longer than a session may wait is there for the next one. Bounded in bytes. The network's thread only, but
// takeNew(). Rules C26, 4.L.9.
#pragma once

#include "session/base/clock.h"
#include "session/pki/crl.h"
#include "session/revocation/shared_fetch.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace session::revocation {

/// What came from one URL: usually one list.
using CrlsPtr = std::shared_ptr<const std::vector<pki::Crl>>;

struct KeptCrls
{
    std::string url;
    CrlsPtr crls;
    base::TimePoint until;
};

class CrlClient
{
public:
    using Answer = base::Result<CrlsPtr>;
    using Receive = std::function<void(const Answer&)>;

    CrlClient(http::Network& network, const base::Clock& clock) : m_network(network), m_clock(clock) {}

    /// All of these lists hold until then, which may be before now.
    [[nodiscard]] static base::TimePoint endOf(const std::vector<pki::Crl>& crls, base::TimePoint now);

    /// Null when it would have to be fetched.
    [[nodiscard]] CrlsPtr atHand(const std::string& url) const;
    /// `receive` is never called from inside.
    [[nodiscard]] Subscription fetch(const std::string& url, Receive receive);
    void forget(Subscription subscription);

    /// What was kept since the last call.
    [[nodiscard]] std::vector<KeptCrls> takeNew() { return std::exchange(m_new, {}); }
    void keep(KeptCrls crls);

private:
    [[nodiscard]] Answer read(const base::Result<http::Response>& response) const;
    void received(const std::string& url, const base::Result<http::Response>& response);
    void makeRoom();

    struct Entry
    {
        CrlsPtr crls;
        base::TimePoint until;
        std::size_t bytes = 0;
    };
    http::Network& m_network;
    const base::Clock& m_clock;
    SharedFetches<Answer> m_fetches;
    std::map<Subscription, std::string> m_urls;
    std::map<std::string, Entry> m_kept;
    std::vector<KeptCrls> m_new;
    std::size_t m_bytes = 0;
    Subscription m_last = 0;
};

} // namespace session::revocation
