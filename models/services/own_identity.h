// A factory certificate for this manager's serial number on one of its own channels: made when another serial
// number or another CA counts, and in time before its end (K6). Whether it is still good is asked on the main
// thread; it is made on any, for a key has to be unsealed.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/pair/pair_link.h"

#include <optional>
#include <string>

namespace models::services {

class OwnIdentity
{
public:
    /// What is to be shown, as values: for a task of the work pool.
    struct Wanted
    {
        std::optional<session::pki::Identity> known; ///< one that is still good
        session::base::Result<lifecycle::FactoryIssue> issue;
        std::string whose;
    };
    [[nodiscard]] Wanted wanted(const lifecycle::Lifecycle& lifecycle,
                                const session::base::Serial& serial) const;
    [[nodiscard]] static session::base::Result<session::pki::Identity> make(const Wanted& wanted);
    /// From now on it is this one.
    void keep(const Wanted& wanted, const session::pki::Identity& identity);

    [[nodiscard]] bool isToBeRenewed(session::base::TimePoint now) const;

private:
    std::string m_whose; ///< whose it is, and by which CA
    std::optional<session::pki::Identity> m_identity;
};

} // namespace models::services
