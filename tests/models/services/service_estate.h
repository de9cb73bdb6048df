// A lifecycle without an engine on a clock that the test turns, with certificates to make in it. Main thread.
#pragma once

#include "models/lifecycle/certificates/certificate_revocation.h"
#include "models/lifecycle/certificates/certificates.h"
#include "models/lifecycle/lab/revocation_lab.h"
#include "session/pki/revocation/ocsp.h"
#include "session/revocation/checker.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/session/revocation/fake_network.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace service_tests {

class ServiceEstate
{
public:
    explicit ServiceEstate(const tests::FirstStart& first) : m_first(first), m_checker(m_network, clock)
    {
        first.copyTo(storeFile());
        open();
    }
    /// A second start over the same store.
    void restart()
    {
        m_lifecycle.reset();
        m_store.reset();
        open();
    }

    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() { return *m_lifecycle; }
    [[nodiscard]] models::store::Store& store() { return *m_store; }
    [[nodiscard]] QString storeFile() const { return m_directory.filePath("store.db"); }

    /// Runs the event loop until `holds`.
    static bool until(const std::function<bool()>& holds)
    {
        const QDeadlineTimer end(tests::patience);
        while (!holds() && !end.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        return holds();
    }

    /// A CA without `signer`, else a client.
    void generate(const std::string& name, const std::string& signer = {}, int days = 3650)
    {
        bool isDone = false;
        models::lifecycle::generateCertificate(
            *m_lifecycle,
            {.location = {},
             .name = name,
             .subject = name,
             .alternativeNames = {},
             .role = signer.empty() ? session::pki::CertificateRole::CertificateAuthority
                                    : session::pki::CertificateRole::Client,
             .signedBy = signer,
             .days = days},
            [&](const session::base::Result<>& made) {
                if (!made)
                    qFatal("%s", made.error().detail.c_str());
                isDone = true;
            });
        until([&] { return isDone; });
    }
    void revoke(const std::string& name, session::pki::RevocationReason reason)
    {
        if (const auto done = models::lifecycle::revokeCertificate(
                *m_lifecycle, {.location = {}, .name = name, .reason = reason});
            !done)
            qFatal("%s", done.error().detail.c_str());
    }
    void set(const std::string& command)
    {
        const auto words = models::config::splitWords("set deviceconfig setting management " + command);
        const auto edits = models::config::parseEdits(*words);
        if (const auto done = m_lifecycle->edit(*edits); !done)
            qFatal("%s", done.error().detail.c_str());
    }
    void commit()
    {
        bool isDone = false;
        m_lifecycle->commit("test", [&](const models::lifecycle::CommitOutcome& outcome) {
            if (!outcome.version)
                qFatal("%s", outcome.version.error().detail.c_str());
            isDone = true;
        });
        until([&] { return isDone; });
    }
    [[nodiscard]] session::pki::Certificate certificate(const std::string& name) const
    {
        return *session::pki::Certificate::fromPem(
            m_lifecycle->candidate().panorama.certificates.at(name).publicKey);
    }

    /// A second start with a checker, that nothing answers.
    session::revocation::Checker& restartWithLookups()
    {
        m_usesChecker = true;
        restart();
        return m_checker;
    }

    [[nodiscard]] revocation_tests::FakeNetwork& network() { return m_network; }
    /// A second start as a manager that has a revocation lab.
    models::lifecycle::RevocationLab& restartWithLab()
    {
        m_hasLab = true;
        restart();
        return m_lab;
    }

    session::base::ManualClock clock{session::base::SystemClock().now()};

private:
    void open()
    {
        m_store = std::move(*models::store::Store::open(storeFile()));
        m_lifecycle = std::make_unique<models::lifecycle::Lifecycle>(
            models::lifecycle::LifecycleParts{.store = *m_store,
                                              .vault = m_first.foundation().vault,
                                              .factory = m_first.foundation().factory,
                                              .engine = nullptr,
                                              .devices = m_devices,
                                              .clock = clock,
                                              .options = {},
                                              .revocation = m_usesChecker ? &m_checker : nullptr,
                                              .lab = m_hasLab ? &m_lab : nullptr});
        if (const auto loaded = m_lifecycle->load(); !loaded)
            qFatal("%s", loaded.error().detail.c_str());
    }

    const tests::FirstStart& m_first;
    revocation_tests::FakeNetwork m_network{clock};
    session::revocation::Checker m_checker;
    bool m_usesChecker = false;
    models::lifecycle::RevocationLab m_lab;
    bool m_hasLab = false;
    QTemporaryDir m_directory;
    std::unique_ptr<models::store::Store> m_store;
    models::lifecycle::DeviceRegistry m_devices;
    std::unique_ptr<models::lifecycle::Lifecycle> m_lifecycle;
};

} // namespace service_tests
