// The CA services of a manager: a CRL and an OCSP responder over HTTP for each local CA (C-5), and the URLs
// of both in what these CAs issue from then on (C-1, through Lifecycle::setServiceAddress). Listens where it
// is told, else where the running configuration says, and follows it. Main thread; reading requests happens
// on a thread of its own, signing in work pools.
#pragma once

#include "models/services/crl_keeper.h"
#include "models/services/ocsp_desk.h"
#include "models/services/service_front.h"
#include "session/pki/issuing/renewal.h"

#include <QObject>
#include <QThread>

#include <optional>
#include <string>

namespace models::services {

struct CaServiceOptions
{
    std::string listen = {}; ///< "127.0.0.1:0"; "": as the running configuration says
    FrontOptions front = {};
};

/// What the service does for one CA.
struct AuthorityService
{
    session::pki::RevocationPlaces urls;
    std::optional<std::uint64_t> crlNumber;
    std::optional<session::base::TimePoint> nextUpdate; ///< of the CRL that is served
    std::string problem;                                ///< why there is no new CRL, "" while all is well
};

class CaServices final : public QObject
{
    Q_OBJECT

public:
    CaServices(models::lifecycle::Lifecycle& lifecycle, CaServiceOptions options, QObject* parent = nullptr);
    ~CaServices() override;

    /// Begins to serve if there is an address. ErrorCode::InvalidArgument for one that is none, Network when
    /// it can't be had: the service stays off until the configuration names another.
    [[nodiscard]] session::base::Result<> start();
    /// Idempotent; waits for the thread, not for peers.
    void stop();

    /// "127.0.0.1:8080", "" while it is off.
    [[nodiscard]] const std::string& address() const;
    /// Why it is off although it should be on, "" otherwise.
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    /// Nullopt: off, or this CA's key is not here.
    [[nodiscard]] std::optional<AuthorityService> serviceOf(const session::pki::Certificate& authority) const;
    [[nodiscard]] CrlKeeper& crls() { return m_keeper; }

Q_SIGNALS:
    void listening(const std::string& address); ///< again after each change of the address
    void changed();                             ///< what serviceOf(), address() or problem() say

private:
    [[nodiscard]] std::string wanted() const;
    [[nodiscard]] session::base::Result<> open(const std::string& listen);
    void close();
    void follow();
    void publish();
    void obeyLab();
    [[nodiscard]] std::optional<models::lifecycle::LabExperiment>
    experimentOn(const LocalAuthority& authority) const;
    void noteLabActed(const std::string& authority);
    void ask(std::uint64_t id, const OcspTask& task);

    models::lifecycle::Lifecycle& m_lifecycle;
    CaServiceOptions m_options;
    CrlKeeper m_keeper;
    OcspDesk m_desk;
    QThread m_thread;
    ServiceFront* m_front = nullptr; ///< on m_thread; deletes itself when that ends
    std::string m_open;              ///< what was asked to listen at, "" while it is off
    std::string m_problem;
    bool m_isStarted = false;
};

} // namespace models::services
