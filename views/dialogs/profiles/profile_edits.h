// What the dialogs of the kinds of profile share: where a profile is in the configuration, whether a name
// can be taken, and the form's edits put there. Pure; GUI thread.
#pragma once

#include "models/config/edit.h"
#include "models/config/object_uses.h"
#include "models/tables/profile_rows.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace views::dialogs {

class SettingForm;

struct ProfileKind
{
    std::string_view list; ///< "certificate-profile" | "ssl-tls-service-profile" | "scep"
    models::config::ReferenceKind reference;
};
inline constexpr ProfileKind certificateProfiles{
    .list = "certificate-profile", .reference = models::config::ReferenceKind::CertificateProfile};
inline constexpr ProfileKind serviceProfiles{
    .list = "ssl-tls-service-profile", .reference = models::config::ReferenceKind::SslTlsServiceProfile};
inline constexpr ProfileKind scepProfiles{.list = "scep",
                                          .reference = models::config::ReferenceKind::ScepProfile};

/// Schema path with stars, of the store that the place is in.
[[nodiscard]] std::string patternOf(ProfileKind kind, const models::tables::ProfilePlace& place);
/// The names for those stars.
[[nodiscard]] std::vector<std::string> namesOf(const models::tables::ProfilePlace& place);
[[nodiscard]] models::config::ObjectName objectOf(ProfileKind kind,
                                                  const models::tables::ProfilePlace& place);
[[nodiscard]] std::vector<std::string> pathOf(ProfileKind kind, const models::tables::ProfilePlace& place);
/// Why a new profile can't have this name there; "" when it can.
[[nodiscard]] QString nameProblem(const models::config::Configuration& configuration, ProfileKind kind,
                                  const models::tables::ProfilePlace& place);

/// The edits of a form for new objects, whose pattern is that of Panorama's store, at the place where the
/// profile is to be; its creation first.
[[nodiscard]] std::vector<models::config::Edit> creationEdits(const SettingForm& form, ProfileKind kind,
                                                              const models::tables::ProfilePlace& place);

} // namespace views::dialogs
