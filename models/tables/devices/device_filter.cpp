#include "models/tables/devices/device_filter.h"

#include "session/base/software_version.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <functional>
#include <ranges>

namespace models::tables {

using lifecycle::folded;
using lifecycle::isListed;
using lifecycle::listed;
using lifecycle::writeTerm;
using session::base::ErrorCode;
using session::base::failure;

namespace {

bool contains(std::string_view text, std::string_view part)
{
    return folded(text).find(folded(part)) != std::string::npos;
}

std::string reasonOf(const lifecycle::DeviceRecord& record)
{
    if (const auto doom = record.doom())
        return std::string(session::trust::rowOf(*doom).name);
    if (record.ahead)
        return std::string(session::trust::rowOf(record.ahead->reason).name);
    if (!record.isRefused() || !record.lastRefused->verdict.reason)
        return {};
    return std::string(session::trust::rowOf(*record.lastRefused->verdict.reason).name);
}

/// By what its next handshake would fail: "now", "running", "candidate", "time".
std::string doomOf(const lifecycle::DeviceRecord& record)
{
    if (record.doom())
        return "now";
    return record.ahead ? std::string(session::trust::toText(record.ahead->ground)) : std::string();
}

std::string issuerOf(const lifecycle::DeviceRecord& record)
{
    const auto* leaf = record.leaf();
    return leaf ? leaf->issuer() : std::string();
}

/// Keys whose value is a text of the record.
struct TextKey
{
    std::string_view key;
    std::string (*read)(const lifecycle::DeviceRecord&);
};

const std::array<TextKey, 14> textKeys{{
    {"name", [](const lifecycle::DeviceRecord& r) { return r.hostname; }},
    {"serial", [](const lifecycle::DeviceRecord& r) { return r.serial.value; }},
    {"group", [](const lifecycle::DeviceRecord& r) { return r.deviceGroup; }},
    {"stack", [](const lifecycle::DeviceRecord& r) { return r.templateStack; }},
    {"model", [](const lifecycle::DeviceRecord& r) { return r.model; }},
    {"kind", [](const lifecycle::DeviceRecord& r) { return std::string(toText(r.kind)); }},
    {"reason", reasonOf},
    {"doomed", doomOf},
    {"issuer", issuerOf},
    {"sync", [](const lifecycle::DeviceRecord& r) { return std::string(r.inSync() ? "in" : "out"); }},
    {"source", [](const lifecycle::DeviceRecord& r) { return r.clientCertificateSource; }},
    {"tag", [](const lifecycle::DeviceRecord& r) { return r.tag; }},
    {"cluster", [](const lifecycle::DeviceRecord& r) { return r.applianceGroup; }},
    {"peer", [](const lifecycle::DeviceRecord& r) { return r.haPeer; }},
}};

std::optional<int> readDays(std::string_view value)
{
    if (value.ends_with('d'))
        value.remove_suffix(1);
    int days = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), days);
    if (error != std::errc() || end != value.data() + value.size())
        return std::nullopt;
    return days;
}

bool isState(std::string_view name)
{
    for (int i = 0; i < int(DeviceStatus::Count); ++i) {
        if (toText(DeviceStatus(i)) == name)
            return true;
    }
    return false;
}

session::base::Result<> check(const FilterTerm& term)
{
    const bool ordered = term.op == FilterTerm::Operator::Less || term.op == FilterTerm::Operator::Greater;
    if (ordered && term.key != "os" && term.key != "expires")
        return failure(ErrorCode::ParseFailed, "'" + term.key + "' has no order: use : or ~");
    if (term.key == "expires" && (!ordered || !readDays(term.value)))
        return failure(ErrorCode::ParseFailed, "expires wants days, as in expires<30d");
    if (term.key == "os" && term.op != FilterTerm::Operator::Contains &&
        !session::base::parseSoftwareVersion(term.value))
        return failure(ErrorCode::ParseFailed, "os wants a version, as in os<8.0");
    if (term.key == "state") {
        for (const std::string_view name : listed(term.value)) {
            if (!isState(name))
                return failure(ErrorCode::ParseFailed, "no state is called '" + std::string(name) + "'");
        }
    }
    return {};
}

bool asksForState(const FilterTerm& term)
{
    return term.key == "state" && !term.negated;
}

bool matchesVersion(const FilterTerm& term, const std::string& text)
{
    if (term.op == FilterTerm::Operator::Contains)
        return contains(text, term.value);
    const auto version = session::base::parseSoftwareVersion(text);
    const auto wanted = session::base::parseSoftwareVersion(term.value);
    if (!version || !wanted)
        return false;
    switch (term.op) {
    case FilterTerm::Operator::Less:
        return *version < *wanted;
    case FilterTerm::Operator::Greater:
        return *version > *wanted;
    default:
        return *version == *wanted;
    }
}

bool matchesExpiry(const FilterTerm& term, const lifecycle::DeviceRecord& record,
                   session::base::TimePoint now)
{
    const auto expiry = record.expiry();
    if (!expiry)
        return false;
    const auto limit = now + std::chrono::days(readDays(term.value).value_or(0));
    return term.op == FilterTerm::Operator::Less ? *expiry < limit : *expiry > limit;
}

bool matchesTerm(const FilterTerm& term, const lifecycle::DeviceRecord& record, session::base::TimePoint now)
{
    if (term.key.empty()) {
        return contains(record.hostname, term.value) || contains(record.serial.value, term.value) ||
               contains(record.deviceGroup, term.value) || contains(record.dialledAddress, term.value);
    }
    if (term.key == "state")
        return isListed(toText(statusOf(record, now)), term.value);
    if (term.key == "os")
        return matchesVersion(term, record.softwareVersion);
    if (term.key == "expires")
        return matchesExpiry(term, record, now);
    if (term.key == "serial" && term.op == FilterTerm::Operator::Is)
        return isListed(record.serial.value, term.value);
    const auto row = std::ranges::find(textKeys, term.key, &TextKey::key);
    const std::string text = row->read(record);
    if (term.op == FilterTerm::Operator::Is && term.value == "*")
        return !text.empty();
    return term.op == FilterTerm::Operator::Contains ? contains(text, term.value)
                                                     : folded(text) == folded(term.value);
}

} // namespace

session::base::Result<DeviceFilter> DeviceFilter::parse(const QString& text)
{
    auto terms = lifecycle::readTerms(text.toStdString(), keys());
    if (!terms)
        return std::unexpected(terms.error());
    for (const FilterTerm& term : *terms)
        if (const auto checked = check(term); !checked)
            return std::unexpected(checked.error());
    DeviceFilter filter;
    filter.m_terms = std::move(*terms);
    return filter;
}

QString DeviceFilter::textFor(const std::vector<session::base::Serial>& serials)
{
    QStringList list;
    for (const auto& serial : serials)
        list << QString::fromStdString(serial.value);
    return QStringLiteral("serial:") + list.join(QLatin1Char(','));
}

std::vector<DeviceStatus> DeviceFilter::states() const
{
    std::vector<DeviceStatus> states;
    for (int i = 0; i < int(DeviceStatus::Count); ++i) {
        const auto asksForIt = [name = toText(DeviceStatus(i))](const FilterTerm& term) {
            return isListed(name, term.value);
        };
        if (std::ranges::any_of(m_terms, asksForState) &&
            std::ranges::all_of(m_terms | std::views::filter(asksForState), asksForIt))
            states.push_back(DeviceStatus(i));
    }
    return states;
}

QString DeviceFilter::textWith(const std::vector<DeviceStatus>& states) const
{
    QStringList words;
    for (const FilterTerm& term : m_terms) {
        if (!asksForState(term))
            words << QString::fromStdString(writeTerm(term));
    }
    QStringList names;
    for (const DeviceStatus state : states)
        names << QString::fromUtf8(toText(state));
    if (!names.isEmpty())
        words << QStringLiteral("state:") + names.join(QLatin1Char(','));
    return words.join(QLatin1Char(' '));
}

bool DeviceFilter::matches(const lifecycle::DeviceRecord& record, session::base::TimePoint now) const
{
    return std::ranges::all_of(
        m_terms, [&](const FilterTerm& term) { return matchesTerm(term, record, now) != term.negated; });
}

std::vector<std::string> DeviceFilter::keys()
{
    std::vector<std::string> keys{"state", "os", "expires"};
    for (const TextKey& row : textKeys)
        keys.emplace_back(row.key);
    return keys;
}

bool DeviceFilter::hasTextValue(std::string_view key)
{
    return std::ranges::find(textKeys, key, &TextKey::key) != textKeys.end();
}

std::string DeviceFilter::valueOf(const lifecycle::DeviceRecord& record, std::string_view key)
{
    const auto row = std::ranges::find(textKeys, key, &TextKey::key);
    return row == textKeys.end() ? std::string() : row->read(record);
}

} // namespace models::tables
