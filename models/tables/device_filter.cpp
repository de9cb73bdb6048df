#include "models/tables/device_filter.h"

#include "session/base/software_version.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <functional>
#include <ranges>

namespace models::tables {

using session::base::ErrorCode;
using session::base::failure;

namespace {

std::string folded(std::string_view text)
{
    const QString folded = QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded();
    return folded.toStdString();
}

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

std::string kindName(const lifecycle::DeviceRecord& record)
{
    switch (record.kind) {
    case config::DeviceKind::Firewall:
        return "firewall";
    case config::DeviceKind::LogCollector:
        return "log-collector";
    case config::DeviceKind::WildFire:
        return "wildfire-appliance";
    }
    return {};
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
    {"kind", kindName},
    {"reason", reasonOf},
    {"doomed", doomOf},
    {"issuer", issuerOf},
    {"sync", [](const lifecycle::DeviceRecord& r) { return std::string(r.inSync() ? "in" : "out"); }},
    {"source", [](const lifecycle::DeviceRecord& r) { return r.clientCertificateSource; }},
    {"tag", [](const lifecycle::DeviceRecord& r) { return r.tag; }},
    {"cluster", [](const lifecycle::DeviceRecord& r) { return r.applianceGroup; }},
    {"peer", [](const lifecycle::DeviceRecord& r) { return r.haPeer; }},
}};

/// Splits at spaces outside double quotes; the quotes go, what they held stays together.
session::base::Result<std::vector<std::string>> splitTerms(const std::string& text)
{
    std::vector<std::string> terms;
    std::string term;
    bool quoted = false;
    bool open = false;
    for (const char c : text) {
        if (c == '"') {
            quoted = !quoted;
            open = true;
        } else if (!quoted && std::isspace(static_cast<unsigned char>(c))) {
            if (open)
                terms.push_back(std::exchange(term, {}));
            open = false;
        } else {
            term += c;
            open = true;
        }
    }
    if (quoted)
        return failure(ErrorCode::ParseFailed, "a quote is not closed");
    if (open)
        terms.push_back(term);
    return terms;
}

bool isKnownKey(std::string_view key)
{
    const auto keys = DeviceFilter::keys();
    return std::ranges::find(keys, key) != keys.end();
}

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

/// "a,b,c"
std::vector<std::string_view> listed(std::string_view value)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto comma = value.find(',');
        parts.push_back(value.substr(0, comma));
        if (comma == std::string_view::npos)
            return parts;
        value.remove_prefix(comma + 1);
    }
}

bool isListed(std::string_view one, std::string_view value)
{
    const auto parts = listed(value);
    return std::ranges::find(parts, one) != parts.end();
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

session::base::Result<FilterTerm> readTerm(std::string text)
{
    FilterTerm term;
    if (text.starts_with('!')) {
        term.negated = true;
        text.erase(0, 1);
    }
    const auto at = text.find_first_of(":~<>");
    const bool keyed =
        at != std::string::npos && at > 0 &&
        std::ranges::all_of(text.substr(0, at), [](unsigned char c) { return std::isalpha(c) != 0; });
    if (!keyed) {
        term.op = FilterTerm::Operator::Contains;
        term.value = text;
        return term;
    }
    term.key = folded(text.substr(0, at));
    term.value = text.substr(at + 1);
    switch (text[at]) {
    case '~':
        term.op = FilterTerm::Operator::Contains;
        break;
    case '<':
        term.op = FilterTerm::Operator::Less;
        break;
    case '>':
        term.op = FilterTerm::Operator::Greater;
        break;
    default:
        term.op = FilterTerm::Operator::Is;
        break;
    }
    if (!isKnownKey(term.key))
        return failure(ErrorCode::ParseFailed, "no filter is called '" + term.key + "'");
    if (term.value.empty())
        return failure(ErrorCode::ParseFailed, "'" + term.key + "' wants a value");
    if (const auto checked = check(term); !checked)
        return std::unexpected(checked.error());
    return term;
}

/// What readTerm() understands as this term.
std::string writeTerm(const FilterTerm& term)
{
    std::string text = term.negated ? "!" : "";
    if (!term.key.empty()) {
        text += term.key;
        switch (term.op) {
        case FilterTerm::Operator::Is:
            text += ':';
            break;
        case FilterTerm::Operator::Contains:
            text += '~';
            break;
        case FilterTerm::Operator::Less:
            text += '<';
            break;
        case FilterTerm::Operator::Greater:
            text += '>';
            break;
        }
    }
    const bool hasSpaces =
        std::ranges::any_of(term.value, [](unsigned char c) { return std::isspace(c) != 0; });
    return text + (hasSpaces ? '"' + term.value + '"' : term.value);
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
    const auto words = splitTerms(text.toStdString());
    if (!words)
        return std::unexpected(words.error());
    DeviceFilter filter;
    for (const std::string& word : *words) {
        auto term = readTerm(word);
        if (!term)
            return std::unexpected(term.error());
        filter.m_terms.push_back(std::move(*term));
    }
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
