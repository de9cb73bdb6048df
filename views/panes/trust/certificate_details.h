// What the inspector says about one certificate. Pure; GUI thread (translations).
#pragma once

#include "models/lifecycle/certificates/certificate_uses.h"
#include "models/services/ca_services.h"
#include "views/panes/details_panel.h"

namespace views::panes {

[[nodiscard]] DetailsContent certificateDetails(const models::config::CertificateFacts& facts,
                                                const models::lifecycle::CertificateUses& uses,
                                                session::base::TimePoint now);
/// What is served for a CA over HTTP.
[[nodiscard]] DetailsSection serviceSection(const models::services::AuthorityService& service);
/// What the revocation lab has this CA do; without rows where nothing is.
[[nodiscard]] DetailsSection labSection(const models::lifecycle::Lifecycle& lifecycle,
                                        const models::config::CertificateFacts& facts);
/// The paths that name an object, by the label of the setting.
[[nodiscard]] DetailsSection usedBySection(const std::vector<std::vector<std::string>>& uses);

} // namespace views::panes
