#include "session/base/software_version.h"

#include <charconv>

namespace session::base {

namespace {

constexpr int largestPart = 99'999;

/// Takes a run of digits from the front of `rest`; nullopt when there is none or it is too large.
std::optional<int> takeNumber(std::string_view& rest)
{
    int value = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    if (error != std::errc() || value < 0 || value > largestPart || rest.front() == '-')
        return std::nullopt;
    rest.remove_prefix(std::size_t(end - rest.data()));
    return value;
}

bool takePrefix(std::string_view& rest, std::string_view prefix)
{
    if (!rest.starts_with(prefix))
        return false;
    rest.remove_prefix(prefix.size());
    return true;
}

/// `prefix` followed by a number, or nothing of both (then 0); nullopt for a prefix without a number.
std::optional<int> takeOptionalPart(std::string_view& rest, std::string_view prefix)
{
    return takePrefix(rest, prefix) ? takeNumber(rest) : std::optional(0);
}

} // namespace

std::optional<SoftwareVersion> parseSoftwareVersion(std::string_view text)
{
    const auto major = takeNumber(text);
    if (!major || !takePrefix(text, "."))
        return std::nullopt;
    const auto minor = takeNumber(text);
    if (!minor)
        return std::nullopt;
    const auto patch = takeOptionalPart(text, ".");
    const auto hotfix = takeOptionalPart(text, "-h");
    if (!patch || !hotfix || !text.empty())
        return std::nullopt;
    return SoftwareVersion{*major, *minor, *patch, *hotfix};
}

std::string toText(const SoftwareVersion& version)
{
    std::string text = std::to_string(version.major) + '.' + std::to_string(version.minor) + '.' +
                       std::to_string(version.patch);
    if (version.hotfix > 0)
        text += "-h" + std::to_string(version.hotfix);
    return text;
}

bool supportsCustomCertificates(std::string_view versionText)
{
    const auto version = parseSoftwareVersion(versionText);
    return version && *version >= firstWithCustomCertificates;
}

bool lacksCustomCertificates(std::string_view versionText)
{
    return !versionText.empty() && !supportsCustomCertificates(versionText);
}

} // namespace session::base
