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
    const auto revision = value(keys::pairRevision);
    const auto lonely = value(keys::pairLonely);
    const auto commits = value(keys::pairCommits);
    for (const auto* read : {&term, &revision, &lonely, &commits})
        if (!*read)
            return std::unexpected(read->error());
    PairStamp stamp{.term = numberIn(*term),
                    .revision = numberIn(*revision),
                    .isLonely = numberIn(*lonely) != 0,
                    .commits = {}};
    const QString names = QString::fromStdString(commits->value_or(std::string()));
    for (const QString& name : names.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        stamp.commits.push_back(name.toULongLong(nullptr, 16));
    return stamp;
}

Result<> Store::setPairStamp(const PairStamp& stamp)
{
    QStringList names;
    for (const std::uint64_t commit : stamp.commits)
        names.append(QString::number(commit, 16));
    const std::pair<std::string_view, std::string> values[] = {
        {keys::pairTerm, std::to_string(stamp.term)},
        {keys::pairRevision, std::to_string(stamp.revision)},
        {keys::pairLonely, stamp.isLonely ? "1" : "0"},
        {keys::pairCommits, names.join(QLatin1Char(' ')).toStdString()}};
    return m_database->transaction([&]() -> Result<> {
        for (const auto& [key, value] : values)
            if (auto kept = setValue(key, value); !kept)
                return kept;
        return {};
    });
}

Result<std::uint64_t> Store::pairReign() const
{
    const auto reign = value(keys::pairReign);
    if (!reign)
        return std::unexpected(reign.error());
    return numberIn(*reign);
}

Result<> Store::setPairReign(std::uint64_t reign)
{
    return setValue(keys::pairReign, std::to_string(reign));
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
