// Store: how new the state of a pair of managers is, and what goes with it.
#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/store.h"

#include <algorithm>

namespace models::store {

using session::base::Result;

namespace {

constexpr std::string_view crlNumberPrefix = "crl-number ";

std::uint64_t numberIn(const std::optional<std::string>& text)
{
    return QString::fromStdString(text.value_or("0")).toULongLong();
}

} // namespace

Result<PairStamp> Store::pairStamp() const
{
    const auto term = value(keys::pairTerm);
    if (!term)
        return std::unexpected(term.error());
    const auto revision = value(keys::pairRevision);
    if (!revision)
        return std::unexpected(revision.error());
    return PairStamp{.term = numberIn(*term), .revision = numberIn(*revision)};
}

Result<> Store::setPairStamp(const PairStamp& stamp)
{
    return m_database->transaction([&]() -> Result<> {
        auto kept = setValue(keys::pairTerm, std::to_string(stamp.term));
        return kept ? setValue(keys::pairRevision, std::to_string(stamp.revision)) : kept;
    });
}

Result<std::map<std::string, std::uint64_t>> Store::crlNumbers() const
{
    const auto rows = m_database->rows(QStringLiteral("SELECT key, value FROM meta WHERE key LIKE ?"),
                                       {column(std::string(crlNumberPrefix) + '%')});
    if (!rows)
        return std::unexpected(rows.error());
    std::map<std::string, std::uint64_t> numbers;
    for (const QVariantList& row : *rows)
        numbers.emplace(textOf(row.value(0)).substr(crlNumberPrefix.size()), numberIn(textOf(row.value(1))));
    return numbers;
}

Result<> Store::raiseCrlNumbers(const std::map<std::string, std::uint64_t>& numbers)
{
    return m_database->transaction([&]() -> Result<> {
        const auto present = crlNumbers();
        if (!present)
            return std::unexpected(present.error());
        for (const auto& [authority, number] : numbers) {
            const auto known = present->find(authority);
            if (known != present->end() && known->second >= number)
                continue;
            if (auto kept = setValue(std::string(crlNumberPrefix) + authority, std::to_string(number)); !kept)
                return kept;
        }
        return {};
    });
}

} // namespace models::store
