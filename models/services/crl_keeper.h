// Keeps a CRL at hand for each local CA: a new one after each revocation or release, and long before the last
// one lapses. Numbers grow over restarts (the store's). Certificates of these CAs that came in with an import
// go on record, so that the responder knows them. Main thread; signs in the work pool. C-5.
#pragma once

#include "models/services/local_authorities.h"
#include "models/services/service_routes.h"
#include "models/store/records.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace models::services {

class CrlKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Kept
    {
        LocalAuthority authority;
        std::shared_ptr<const ServedCrl> crl; ///< null before the first one
        std::string problem;                  ///< why the last try failed, "" while all is well
    };

    explicit CrlKeeper(models::lifecycle::Lifecycle& lifecycle, QObject* parent = nullptr);

    /// Makes what is due now, and from then on by itself.
    void start();
    void stop();
    /// By authority digest (pki::authorityDigest).
    [[nodiscard]] const std::map<std::string, Kept>& all() const { return m_kept; }
    [[nodiscard]] ServedCrls crls() const;

public Q_SLOTS:
    /// Looks what is due: a minute passed, or something was changed.
    void refresh();

Q_SIGNALS:
    void changed(); ///< a CA came or went, a list is new, or could not be made

private:
    /// Serial number and reason, as the store holds them.
    using Revoked = std::vector<std::pair<std::string, std::string>>;
    struct State
    {
        session::base::TimePoint made = {};
        Revoked listed = {}; ///< when it was made
        bool isBeingMade = false;
    };

    void follow();
    void adopt();
    [[nodiscard]] bool isDue(const std::string& digest, const std::map<std::string, Revoked>& revoked);
    void make(const std::string& digest, Revoked listed);
    void take(const std::string& digest, session::base::Result<ServedCrl> made);

    models::lifecycle::Lifecycle& m_lifecycle;
    QTimer m_timer;
    bool m_isOn = false;
    bool m_isAsked = false;
    std::map<std::string, Kept> m_kept;
    std::map<std::string, State> m_states;
    std::set<std::string> m_adopted; ///< SHA-256 of certificates that have been looked at
};

} // namespace models::services
