// What a CA, a certificate or a profile reaches: which devices would notice if it failed, by what they show
// and are shown now, and by what the candidate's settings say. Decodes certificates and verifies signatures:
// for the work pool. Any thread, where nothing else is said. V-2, C-6.
#pragma once

#include "models/config/store_path.h"
#include "models/lifecycle/certificates/certificate_uses.h"
#include "session/base/ids.h"

#include <QString>

#include <string>
#include <unordered_set>
#include <vector>

namespace models::lifecycle {
class Lifecycle;
}

namespace models::tables {

/// Something that others trust or show.
struct TrustObject
{
    enum class Kind { Authority, Certificate, CertificateProfile, ServiceProfile, ScepProfile };
    Kind kind = Kind::Certificate;
    config::StoreName store;
    std::string name;
    bool operator==(const TrustObject&) const = default;
};

/// Of the candidate: CAs first, then the other certificates and the profiles, by name.
[[nodiscard]] std::vector<TrustObject> trustObjects(const config::Configuration& configuration);
/// "Branch CA", "Branch CA (template base)" outside of Panorama's store.
[[nodiscard]] QString trustObjectText(const TrustObject& object);
/// "CA", "Certificate", "Certificate profile", ...
[[nodiscard]] QString trustKindText(TrustObject::Kind kind);

using Serials = std::unordered_set<session::base::Serial>;

struct BlastRadius
{
    Serials bySession;  ///< it is in what they show, verify it with, or are shown in a session of now
    Serials bySettings; ///< their settings, or those that the manager has for them, come to it
    [[nodiscard]] Serials all() const;
};
/// What is searched.
struct BlastGround
{
    config::Configuration candidate = {};
    lifecycle::LiveSessions live = {};
    std::vector<session::base::Serial> devices = {}; ///< of the running configuration
};
[[nodiscard]] BlastGround blastGround(const lifecycle::Lifecycle& lifecycle); ///< main thread: copies
[[nodiscard]] BlastRadius blastRadius(const TrustObject& object, const BlastGround& ground);

} // namespace models::tables
