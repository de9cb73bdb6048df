// Downloads revocation lists, one download for all who want the same URL at the same time, and keeps them
// until their nextUpdate, at most 24 hours. A download goes on when nobody waits any more: a list that takes
// longer than a session may wait is there for the next one. Bounded in bytes, what is yet to be told
// to the store included. The network's thread only, but
// takeNew(). Rules C26, 4.L.9.
#pragma once

#include "session/base/clock.h"
#include "session/pki/revocation/crl.h"
#include "session/revocation/list_spans.h"
#include "session/revocation/shared_fetch.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
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

    CrlClient(http::Network& network, const base::Clock& clock,
              std::size_t mostBytes = 128UL * 1024 * 1024) ///< that are kept, whatever their number
        : m_network(network),
          m_clock(clock),
          m_mostBytes(mostBytes)
    {
    }

    /// All of these lists hold until then, which may be before now.
    [[nodiscard]] static base::TimePoint endOf(const std::vector<pki::Crl>& crls, base::TimePoint now);

    /// Null when it would have to be fetched.
    [[nodiscard]] CrlsPtr atHand(const std::string& url) const;
    /// `receive` is never called from inside.
    [[nodiscard]] Subscription fetch(const std::string& url, Receive receive);
    void forget(Subscription subscription);
    void forgetLists(); ///< each is fetched anew when it is wanted

    /// What was downloaded since the last call and is still kept.
    [[nodiscard]] std::vector<KeptCrls> takeNew();
    void keep(KeptCrls crls);
    /// Any thread.
    [[nodiscard]] const ListSpans& spans() const { return m_spans; }

private:
    [[nodiscard]] Answer read(const base::Result<http::Response>& response) const;
    void received(const std::string& url, const base::Result<http::Response>& response);

    struct Entry
    {
        CrlsPtr crls;
        base::TimePoint until;
        std::size_t bytes = 0;
    };
    void drop(std::map<std::string, Entry>::iterator kept);
    void makeRoom();

    http::Network& m_network;
    const base::Clock& m_clock;
    std::size_t m_mostBytes;
    SharedFetches<Answer> m_fetches;
    std::map<Subscription, std::string> m_urls;
    std::map<std::string, Entry> m_kept;
    std::set<std::string> m_new; ///< URLs among m_kept
    ListSpans m_spans;
    std::size_t m_bytes = 0;
    Subscription m_last = 0;
};

} // namespace session::revocation
