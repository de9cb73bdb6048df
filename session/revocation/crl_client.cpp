#include "session/revocation/crl_client.h"

#include "session/revocation/status_cache.h"

#include <algorithm>
#include <chrono>

namespace session::revocation {

namespace {

constexpr std::chrono::minutes longestDownload{2};

/// Of the one that ends first; nullopt when one of them names no end.
std::optional<ListSpan> spanOf(const std::vector<pki::Crl>& crls)
{
    std::optional<ListSpan> span;
    for (const pki::Crl& crl : crls) {
        if (!crl.nextUpdate())
            return std::nullopt;
        if (!span || *crl.nextUpdate() < span->nextUpdate)
            span = ListSpan{crl.thisUpdate(), *crl.nextUpdate()};
    }
    return span;
}

} // namespace

base::TimePoint CrlClient::endOf(const std::vector<pki::Crl>& crls, base::TimePoint now)
{
    base::TimePoint end = now + longestKeep;
    for (const pki::Crl& crl : crls)
        end = std::min<base::TimePoint>(end, crl.nextUpdate().value_or(now + shortKeep));
    return end;
}

CrlsPtr CrlClient::atHand(const std::string& url) const
{
    const auto found = m_kept.find(url);
    return found == m_kept.end() || found->second.until <= m_clock.now() ? nullptr : found->second.crls;
}

Subscription CrlClient::fetch(const std::string& url, Receive receive)
{
    const Subscription subscription = ++m_last;
    m_urls.emplace(subscription, url);
    const bool isFirst =
        m_fetches.join(url, subscription, [this, subscription, receive](const Answer& answer) {
            if (m_urls.erase(subscription) > 0) // not forgotten by what another receiver did
                receive(answer);
        });
    if (!isFirst)
        return subscription;
    // The download itself is a subscriber too: it lasts when the others have gone.
    static_cast<void>(m_fetches.join(url, ++m_last, [](const Answer&) {}));
    m_network.fetch({.url = url, .deadline = longestDownload, .bodyLimit = pki::largestCrl},
                    [this, url](const auto& response) { received(url, response); });
    return subscription;
}

void CrlClient::forget(Subscription subscription)
{
    const auto found = m_urls.find(subscription);
    if (found == m_urls.end())
        return;
    static_cast<void>(m_fetches.leave(found->second, subscription));
    m_urls.erase(found);
}

void CrlClient::forgetLists()
{
    m_kept.clear();
    m_new.clear();
    m_bytes = 0;
}

CrlClient::Answer CrlClient::read(const base::Result<http::Response>& response) const
{
    if (!response)
        return std::unexpected(response.error());
    if (response->status != http::okStatus)
        return base::failure(base::ErrorCode::Network, "HTTP status " + std::to_string(response->status));
    auto crls = pki::readCrls(response->body);
    if (!crls)
        return std::unexpected(crls.error());
    if (crls->empty())
        return base::failure(base::ErrorCode::ParseFailed, "there is no CRL");
    return std::make_shared<const std::vector<pki::Crl>>(*std::move(crls));
}

void CrlClient::received(const std::string& url, const base::Result<http::Response>& response)
{
    const Answer answer = read(response);
    if (answer) {
        keep({url, *answer, endOf(**answer, m_clock.now())});
        if (m_kept.contains(url))
            m_new.insert(url);
    }
    m_fetches.finish(url, answer);
}

void CrlClient::keep(KeptCrls crls)
{
    const base::TimePoint now = m_clock.now();
    const auto until = std::min<base::TimePoint>(crls.until, now + longestKeep);
    if (const auto old = m_kept.find(crls.url); old != m_kept.end())
        drop(old);
    if (const auto span = spanOf(*crls.crls))
        m_spans.note(crls.url, *span);
    if (until <= now)
        return; // it lists what it lists, but the next one is to be fetched
    std::size_t bytes = 0;
    for (const pki::Crl& crl : *crls.crls)
        bytes += crl.der().size();
    m_bytes += bytes;
    m_kept.emplace(std::move(crls.url), Entry{std::move(crls.crls), until, bytes});
    makeRoom();
}

void CrlClient::makeRoom()
{
    while (m_bytes > m_mostBytes && m_kept.size() > 1) {
        const auto first =
            std::ranges::min_element(m_kept, {}, [](const auto& kept) { return kept.second.until; });
        drop(first);
    }
}

void CrlClient::drop(std::map<std::string, Entry>::iterator kept)
{
    m_bytes -= kept->second.bytes;
    m_new.erase(kept->first);
    m_kept.erase(kept);
}

std::vector<KeptCrls> CrlClient::takeNew()
{
    std::vector<KeptCrls> taken;
    for (const std::string& url : std::exchange(m_new, {})) {
        const Entry& kept = m_kept.at(url);
        taken.push_back({url, kept.crls, kept.until});
    }
    return taken;
}

} // namespace session::revocation
