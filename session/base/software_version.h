// Software versions of devices, compared as numbers (E1: "10.0" is later than "8.0"). Pure values, any
// thread. Form: major.minor[.patch][-hHotfix], as in "8.1.21-h3"; further suffixes ("-b12", "-c44") are not
// ours.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace session::base {

struct SoftwareVersion
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    int hotfix = 0;

    auto operator<=>(const SoftwareVersion&) const = default;
};

/// nullopt for text of another form: leading or trailing characters, an empty part, a number above 99999.
[[nodiscard]] std::optional<SoftwareVersion> parseSoftwareVersion(std::string_view text);
/// "8.1.21-h3"; the patch is always written, the hotfix only when there is one.
[[nodiscard]] std::string toText(const SoftwareVersion& version);

/// The first version that knows custom certificates (E1).
inline constexpr SoftwareVersion firstWithCustomCertificates{8, 0, 0, 0};
/// False also for text that is no version: what can't be read can't be relied on.
[[nodiscard]] bool supportsCustomCertificates(std::string_view versionText);
/// Known not to support them: a version that is not known yet ("") does not count against a device.
[[nodiscard]] bool lacksCustomCertificates(std::string_view versionText);

} // namespace session::base
