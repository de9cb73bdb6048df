// An agent (handfast-agent) that calls at the manager of a HandshakeEstate, as its owner has set it up by
// hand. GUI thread.
#pragma once

#include "models/panos/bundle.h"

#include "tests/integration/own_settings.h"
#include "tests/support/process.h"
#include "tests/views/panes/handshake_estate.h"

namespace tests {

/// What the agent shows, and whom it trusts.
struct HandshakeAgentWish
{
    QString serial = HandshakeEstate::managed;
    QString certificate = QStringLiteral("good"); ///< "": none of its own
    QString trustedCa = QStringLiteral("custom-root");
    bool checksIdentity = false;
    bool dialsLocalhost = false;
    bool hasFactoryCertificate = true;
};

class HandshakeAgent
{
public:
    using Wish = HandshakeAgentWish;

    HandshakeAgent(HandshakeEstate& estate, const Wish& wish)
    {
        auto bundle = estate.bundleOf(HandshakeEstate::managed);
        bundle.serial = wish.serial;
        // As a push or a bundle brought it; what is set on a device itself would outlive the next bundle.
        bundle.configText = settings(estate, wish);
        if (wish.dialsLocalhost)
            bundle.managers.replaceInStrings("127.0.0.1", "localhost");
        if (!wish.hasFactoryCertificate) {
            bundle.certificatePem.clear();
            bundle.keyPem.clear();
        }
        // What the dialog suggests is what the device finds.
        const QString state = m_directory.filePath("state"); // every file in it is a device's
        if (!QDir().mkpath(state) || !QFile::link(estate.fileFor(QString()), state + "/drop"))
            qFatal("no state directory");
        const auto json = models::panos::writeBundle(bundle);
        if (!json)
            qFatal("%s", json.error().detail.c_str());
        const QString file = m_directory.filePath("bundle.json");
        estate.write(file, *json);
        m_process = std::make_unique<support::Process>(support::Process::Options{
            .program = "handfast-agent", .arguments = {"--bundle", file, "--state-dir", state}});
        m_isStarted = m_process->start();
    }
    [[nodiscard]] bool isStarted() const { return m_isStarted; }
    [[nodiscard]] bool isRunning() const { return m_process->isRunning(); }
    [[nodiscard]] QString report() const { return m_process->report(); }

private:
    static QString settings(HandshakeEstate& estate, const Wish& wish)
    {
        if (wish.certificate.isEmpty())
            return {};
        integration::OwnSettings own(estate.pki());
        own.addCertificate(wish.certificate);
        own.addAuthority(wish.trustedCa);
        own.add("shared certificate-profile manager CA " + wish.trustedCa);
        const QString client = "deviceconfig setting management secure-conn-client ";
        own.add(client + "certificate-type local certificate " + wish.certificate);
        own.add(client + "certificate-type local certificate-profile manager");
        own.add(client + "enable-secure-panorama-communication yes");
        if (wish.checksIdentity)
            own.add(client + "check-server-identity yes");
        return own.text();
    }

    QTemporaryDir m_directory;
    std::unique_ptr<support::Process> m_process;
    bool m_isStarted = false;
};

} // namespace tests
