#include "models/lifecycle/certificates/revocation_keeper.h"

#include "session/base/log.h"

#include <algorithm>
#include <array>
#include <future>

namespace models::lifecycle {

using namespace session;
using trust::RevocationStatus;

namespace {

constexpr std::chrono::seconds patience{3};
/// A longer list is fetched again after a restart: writing it would keep configuration waiting for the store.
constexpr std::size_t longestList = 1024UL * 1024;

struct StatusWord
{
    RevocationStatus status;
    std::string_view word;
};
constexpr std::array<StatusWord, 3> statusWords{{{RevocationStatus::Good, "good"},
                                                 {RevocationStatus::Revoked, "revoked"},
                                                 {RevocationStatus::Unknown, "unknown"}}};

/// "" for a status that is not kept.
std::string wordOf(RevocationStatus status)
{
    const auto* found = std::ranges::find(statusWords, status, &StatusWord::status);
    return found == statusWords.end() ? std::string() : std::string(found->word);
}

store::RevocationRows rowsOf(const revocation::KeptRevocation& kept)
{
    store::RevocationRows rows;
    for (const revocation::KeptStatus& status : kept.statuses) {
        const std::string word = wordOf(status.fact.status);
        if (!word.empty())
            rows.statuses.push_back({status.key, word, toText(status.fact.source), status.fact.detail,
                                     status.fact.revokedAt, status.until, status.fact.lists});
    }
    for (const revocation::KeptCrls& one : kept.crls) {
        store::RevocationListRow row{.url = one.url, .lists = {}, .until = one.until};
        std::size_t bytes = 0;
        for (const pki::Crl& crl : *one.crls) {
            bytes += crl.der().size();
            row.lists.push_back(crl.der());
        }
        if (bytes <= longestList)
            rows.lists.push_back(std::move(row));
    }
    return rows;
}

revocation::KeptRevocation keptOf(const store::RevocationRows& rows)
{
    revocation::KeptRevocation kept;
    for (const store::RevocationStatusRow& row : rows.statuses) {
        const auto* word = std::ranges::find(statusWords, row.status, &StatusWord::word);
        if (word != statusWords.end())
            kept.statuses.push_back({row.key,
                                     {.status = word->status,
                                      .source = trust::statusSourceFrom(row.source),
                                      .revokedAt = row.revokedAt,
                                      .detail = row.detail,
                                      .lists = row.lists},
                                     row.until});
    }
    for (const store::RevocationListRow& row : rows.lists) {
        std::vector<pki::Crl> crls;
        for (const std::string& der : row.lists) {
            if (auto crl = pki::Crl::fromDer(der))
                crls.push_back(*std::move(crl));
        }
        if (crls.size() == row.lists.size())
            kept.crls.push_back(
                {row.url, std::make_shared<const std::vector<pki::Crl>>(std::move(crls)), row.until});
    }
    return kept;
}

} // namespace

RevocationKeeper::RevocationKeeper(Parts parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    m_timer.setInterval(m_parts.interval);
    connect(&m_timer, &QTimer::timeout, this, [this] { handOver([] {}); });
}

void RevocationKeeper::load()
{
    const auto rows = m_parts.store.revocation();
    if (!rows)
        return base::log(base::LogLevel::Warning, "revocation statuses are not read: " + rows.error().detail);
    m_parts.checker.restore(keptOf(*rows));
}

void RevocationKeeper::start()
{
    m_timer.start();
}

void RevocationKeeper::finish()
{
    m_timer.stop();
    if (std::exchange(m_finished, true))
        return;
    auto promise = std::make_shared<std::promise<void>>();
    const auto future = promise->get_future();
    handOver([promise] { promise->set_value(); });
    static_cast<void>(future.wait_for(patience));
}

/// `done` is called on the network's thread, where the rows are made too.
void RevocationKeeper::handOver(std::function<void()> done)
{
    m_parts.checker.takeNew(
        [parts = m_parts, done = std::move(done)](const revocation::KeptRevocation& kept) {
            if (!kept.statuses.empty() || !kept.crls.empty())
                parts.writer.keep(rowsOf(kept), parts.clock.now());
            done();
        });
}

} // namespace models::lifecycle
