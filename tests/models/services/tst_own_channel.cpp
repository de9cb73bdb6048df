// The manager's own channels as they follow its configuration: the web interface, and the client of a
// WildFire appliance. What is asked of the vault and of TLS is made in the work pool, once, and what works
// goes on until the next one does. H1, B3; S-5.
#include "models/lifecycle/channel_settings.h"
#include "models/lifecycle/own_channels.h"
#include "models/services/admin_web.h"
#include "models/services/wildfire_client.h"
#include "tests/models/services/busy_pool.h"
#include "tests/models/services/service_estate.h"
#include "tests/support/test_program.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_own_channel {

using namespace models;
using service_tests::BusyPool;
using session::base::Channel;
using session::base::Result;

namespace {

class NoEvents final : public session::engine::EventSink
{
public:
    void accept(const session::engine::Event&) override {}
};

} // namespace

class OwnChannelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::FirstStart> m_first;
    std::unique_ptr<service_tests::ServiceEstate> m_estate;
    NoEvents m_nobody;

    [[nodiscard]] lifecycle::Lifecycle& manager() { return m_estate->lifecycle(); }
    [[nodiscard]] services::OwnChannel::Parts parts() { return {.lifecycle = manager(), .sink = m_nobody}; }
    [[nodiscard]] std::string address() { return manager().ownChannels().webAddress(); }
    [[nodiscard]] std::string problem() { return manager().ownChannels().problemOf(Channel::AdminWeb); }
    [[nodiscard]] bool isAnswered(const std::string& where)
    {
        const QString text = QString::fromStdString(where);
        QTcpSocket socket;
        socket.connectToHost(text.section(QLatin1Char(':'), 0, 0),
                             text.section(QLatin1Char(':'), 1).toUShort());
        return socket.waitForConnected(5'000);
    }
    void edit(const std::string& command)
    {
        const auto edits = config::parseEdits(*config::splitWords(command));
        if (!edits)
            qFatal("%s: %s", command.c_str(), edits.error().detail.c_str());
        if (const auto done = manager().edit(*edits); !done)
            qFatal("%s", done.error().detail.c_str());
    }
    void generate(const std::string& name, session::pki::CertificateRole role)
    {
        std::optional<Result<>> made;
        lifecycle::generateCertificate(manager(),
                                       {.location = {},
                                        .name = name,
                                        .subject = "127.0.0.1",
                                        .alternativeNames = {.ip = {"127.0.0.1"}},
                                        .role = role,
                                        .signedBy = "ca"},
                                       [&](const Result<>& done) { made = done; });
        QVERIFY(m_estate->until([&] { return made.has_value(); }) && *made);
    }
    [[nodiscard]] lifecycle::CommitOutcome commit()
    {
        std::optional<lifecycle::CommitOutcome> outcome;
        manager().commit("test", [&](const lifecycle::CommitOutcome& done) { outcome = done; });
        m_estate->until([&] { return outcome.has_value(); });
        return *outcome;
    }
    void listenAt(const std::string& place)
    {
        edit("set deviceconfig setting management admin-web-listen " + place);
        QVERIFY(commit().version);
    }

private Q_SLOTS:
    void initTestCase() { m_first = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_estate = std::make_unique<service_tests::ServiceEstate>(*m_first);
        m_estate->generate("ca");
        generate("server", session::pki::CertificateRole::Server);
        edit("set panorama certificate-profile admins CA ca");
        edit("set panorama ssl-tls-service-profile web certificate server");
        edit("set deviceconfig system ssl-tls-service-profile web");
        edit("set deviceconfig system certificate-profile admins");
    }
    void cleanup() { m_estate.reset(); }

    void itsPolicyIsMadeInTheWorkPool()
    {
        listenAt("127.0.0.1:0");
        services::AdminWeb web(parts());
        {
            const BusyPool busy(manager().workPool());
            web.start();
            QCOMPARE(address(), std::string()); // or the thread that is to answer had made it
        }
        QTRY_VERIFY(!address().empty());
        QVERIFY(isAnswered(address()));
    }
    void theLinkIsMadeInTheWorkPool() // H1
    {
        edit("set deviceconfig setting wildfire-private server-address 127.0.0.1:1");
        QVERIFY(commit().version);
        services::WildfireClient client(parts());
        {
            const BusyPool busy(manager().workPool());
            client.start();
            QVERIFY(manager().ownChannels().reports().empty());
        }
        QTRY_COMPARE(manager().ownChannels().reports().size(), std::size_t(1));
        edit("delete deviceconfig setting wildfire-private server-address");
        QVERIFY(commit().version);
        QTRY_VERIFY(manager().ownChannels().reports().empty());
    }
    void whatIsOvertakenIsDropped()
    {
        listenAt("127.0.0.1:0");
        services::AdminWeb web(parts());
        {
            const BusyPool busy(manager().workPool());
            web.start();
            web.stop();
        }
        bool isWorking = false;
        manager().workPool().run([] { return 0; }, [&](int) { isWorking = true; });
        QTRY_VERIFY(isWorking);
        QCOMPARE(address(), std::string());
    }

    /// What its commit has compiled to see whether it can be had is what the channel uses.
    void aCommitsPolicyIsNotCompiledAgain()
    {
        listenAt("127.0.0.1:0");
        const auto policy = lifecycle::webPolicyOf(lifecycle::channelSettingsOf(manager()), {1});
        QVERIFY(policy && *policy);
        QCOMPARE(*lifecycle::webPolicyOf(lifecycle::channelSettingsOf(manager()), {2}), *policy);
        edit("set template t description another");
        QVERIFY(commit().version);
        const auto next = lifecycle::webPolicyOf(lifecycle::channelSettingsOf(manager()), {1});
        QVERIFY(next && *next != *policy);
        // Nor is that of a channel that is off.
        edit("delete deviceconfig setting management admin-web-listen");
        QVERIFY(commit().version);
        QVERIFY(!manager().preparedChannels()->web);
    }
    /// Those were made with the vault of before.
    void nothingIsKnownUnderAnotherFoundation()
    {
        listenAt("127.0.0.1:0");
        QVERIFY(manager().preparedChannels());
        QVERIFY(manager().replaceFoundation({manager().vault(), manager().factory()}));
        QVERIFY(!manager().preparedChannels());
    }

    void aPlaceThatCantBeHadLeavesTheDoorOpen()
    {
        listenAt("127.0.0.1:0");
        services::AdminWeb web(parts());
        web.start();
        QTRY_VERIFY(!address().empty());
        const std::string before = address();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const std::string taken = "127.0.0.1:" + std::to_string(other.serverPort());
        listenAt(taken);
        QTRY_VERIFY2(problem().find(taken) != std::string::npos, problem().c_str());
        QCOMPARE(address(), before);
        QVERIFY(isAnswered(before));
        // Tried again with the next commit.
        other.close();
        edit("set template t description x");
        QVERIFY(commit().version);
        QTRY_COMPARE(address(), taken);
        QCOMPARE(problem(), std::string());
        QVERIFY(isAnswered(taken) && !isAnswered(before));
    }
    void theSamePortAtAnotherAddress()
    {
        listenAt("127.0.0.1:0");
        services::AdminWeb web(parts());
        web.start();
        QTRY_VERIFY(!address().empty());
        const std::string port = address().substr(address().rfind(':'));
        listenAt("127.0.0.1" + port);
        QTRY_COMPARE(address(), "127.0.0.1" + port);
        listenAt("0.0.0.0" + port);
        QTRY_COMPARE(address(), "0.0.0.0" + port);
        QCOMPARE(problem(), std::string());
        QVERIFY(isAnswered("127.0.0.1" + port));
        // One that can't be had gives the old one back.
        listenAt("127.0.0.1" + port);
        QTRY_COMPARE(address(), "127.0.0.1" + port);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QStringLiteral("127.0.0.2")), quint16(std::stoi(port.substr(1)))));
        listenAt("0.0.0.0" + port);
        QTRY_VERIFY(!problem().empty());
        QCOMPARE(address(), "127.0.0.1" + port);
        QVERIFY(isAnswered("127.0.0.1" + port));
    }

    /// As it does when the management channel's can't be read.
    void aCommitWhoseKeyCantBeReadIsRefused()
    {
        listenAt("127.0.0.1:0");
        const auto sealed = manager().vault().seal(session::base::SecretText("no key"), "server");
        QVERIFY(sealed);
        edit("set panorama certificate server private-key " + *sealed);
        const auto outcome = commit();
        QVERIFY(!outcome.version);
        QVERIFY2(outcome.version.error().detail.find("web interface") != std::string::npos,
                 outcome.version.error().detail.c_str());
        QVERIFY(manager().hasPendingChanges());
    }
};

HANDFAST_TEST(OwnChannelTest)

} // namespace tst_own_channel

#include "tst_own_channel.moc"
