#include "app/agent/device_estate.h"
#include "app/agent/served_passwords.h"
#include "app/agent/state_directory.h"
#include "app/agent/state_keeper.h"
#include "session/agent/enrolment.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

namespace tst_state_directory {

using namespace app::agent;
using models::panos::Bundle;
using session::agent::DeviceFacts;

class StateDirectoryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};

    Bundle bundle(const QString& serial = QStringLiteral("0042"))
    {
        Bundle bundle;
        bundle.serial = serial;
        bundle.hostname = QStringLiteral("fw");
        bundle.softwareVersion = QStringLiteral("10.1.4");
        bundle.managers = {QStringLiteral("127.0.0.1:3978")};
        bundle.factoryCaPem = m_pki.certificate("factory");
        bundle.certificatePem = m_pki.certificate("device");
        bundle.keyPem = m_pki.key("device");
        bundle.identities = {{QStringLiteral("unique"), QStringLiteral("CN=x"), QStringLiteral("ca"),
                              m_pki.certificate("own"), m_pki.key("own")}};
        return bundle;
    }
    static DeviceFacts factsOf(const Bundle& bundle)
    {
        DeviceConverter converter;
        auto facts = converter.factsOf(bundle);
        if (!facts)
            qFatal("%s", facts.error().detail.c_str());
        return *facts;
    }
    static std::optional<DeviceState> readBack(const StateDirectory& state)
    {
        DeviceConverter converter;
        return state.read(QStringLiteral("0042"), converter).value_or(std::nullopt);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("factory");
        m_pki.leaf("device", {.issuer = "factory", .commonName = "0042"});
        m_pki.leaf("own", {.issuer = "factory"});
    }
    void factsComeBackAsTheyWere()
    {
        const QTemporaryDir directory;
        const auto state = *StateDirectory::open(directory.filePath("state"));
        DeviceFacts facts = factsOf(bundle());
        facts.configText = "set x \"ü\"\n";
        facts.configDigest = "0a1b";
        facts.clockOffset = std::chrono::hours(-24);
        facts.pendingKey =
            *session::agent::makePendingKey({"unique", "CN=x", "ca", session::pki::KeyType::EcP256});
        facts.lastGood = session::agent::LastGood{"set before", "2c3d", facts.ownIdentities, 12};
        facts.ownIdentities.clear();
        facts.reverted = session::agent::RevertedPush{11, "4e5f", "unreachable"};
        QVERIFY(state->write({facts, QStringLiteral("origin")}).has_value());
        const auto kept = readBack(*state);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->origin, QStringLiteral("origin"));
        QCOMPARE(bundleOf(kept->facts), bundleOf(facts));
        QCOMPARE(kept->facts.configDigest, facts.configDigest);
        QCOMPARE(kept->facts.pendingKey->subject, std::string("CN=x"));
        QCOMPARE(keyPemOf(kept->facts.pendingKey->key), keyPemOf(facts.pendingKey->key));
        QVERIFY(kept->facts.lastGood && kept->facts.reverted); // F-3
        QCOMPARE(kept->facts.lastGood->configText, std::string("set before"));
        QCOMPARE(kept->facts.lastGood->configDigest, std::string("2c3d"));
        QCOMPARE(kept->facts.lastGood->job, std::uint64_t(12));
        QCOMPARE(kept->facts.lastGood->ownIdentities.size(), std::size_t(1));
        QCOMPARE(kept->facts.lastGood->ownIdentities.front().identity.chain.front().sha256(),
                 facts.lastGood->ownIdentities.front().identity.chain.front().sha256());
        QCOMPARE(kept->facts.reverted->job, std::uint64_t(11));
        QCOMPARE(kept->facts.reverted->digest, std::string("4e5f"));
        QCOMPARE(kept->facts.reverted->reason, std::string("unreachable"));
        const QFileInfo file(directory.filePath("state/0042.json"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(state->serials(), QStringList{QStringLiteral("0042")});
    }
    void aCandidateForgetsWhatHasServed() // P-3
    {
        const QTemporaryDir directory;
        const auto state = *StateDirectory::open(directory.path());
        const std::string profile = "set shared scep s scep-challenge fixed";
        DeviceFacts facts = factsOf(bundle());
        facts.localText = profile + " s3cret\n";
        QVERIFY(state->write({facts, {}}).has_value());
        QCOMPARE(state->localTextOf("0042"), facts.localText);
        QCOMPARE(state->localTextOf("0043"), std::string());
        QVERIFY(state->writeCandidate("0042", profile + " s3cret\nset shared scep s subject CN=x\n"));
        ServedPasswords served(*state);
        served.note("0042", {facts.localText, profile + "\n"});
        served.flush();
        const std::string left = state->readCandidate("0042")->value_or("");
        QVERIFY2(!left.contains("s3cret") && left.contains("subject CN=x"), left.c_str());
        QVERIFY(state->writeCandidate("0042", profile + " newer\n"));
        served.note("0042", {facts.localText, profile + "\n"});
        served.flush();
        QCOMPARE(state->readCandidate("0042")->value_or(""), profile + " newer\n");
    }
    void damagedStateIsAnError()
    {
        const QTemporaryDir directory;
        const auto state = *StateDirectory::open(directory.path());
        QFile file(directory.filePath("0042.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"bundle\":");
        file.close();
        DeviceConverter converter;
        const auto read = state->read(QStringLiteral("0042"), converter);
        QVERIFY(!read && read.error().detail.find("0042.json") != std::string::npos);
        QVERIFY(!state->read(QStringLiteral("0043"), converter)->has_value());
    }
    void aFullDiskLeavesTheOldState()
    {
        const QTemporaryDir directory;
        const auto state = *StateDirectory::open(directory.path());
        DeviceFacts facts = factsOf(bundle());
        QVERIFY(state->write({facts, {}}).has_value());
        facts.hostname = "renamed";
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        getrlimit(RLIMIT_FSIZE, &old);
        const rlimit tiny{100, old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tiny);
        const auto written = state->write({facts, {}});
        setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!written.has_value());
        QCOMPARE(readBack(*state)->facts.hostname, std::string("fw"));
    }
    void oneProcessHoldsIt()
    {
        const QTemporaryDir directory;
        const auto first = StateDirectory::open(directory.path());
        QVERIFY(first.has_value());
        const auto second = StateDirectory::open(directory.path());
        QVERIFY(!second && second.error().code == session::base::ErrorCode::InUse);
    }
    void whatItsConsoleSetAndEdits()
    {
        const QTemporaryDir directory;
        const auto state = *StateDirectory::open(directory.path());
        DeviceFacts facts = factsOf(bundle());
        facts.localText = "set shared certificate-profile p\n";
        QVERIFY(state->write({facts, {}}).has_value());
        QCOMPARE(readBack(*state)->facts.localText, facts.localText);
        const QString serial = QStringLiteral("0042");
        QVERIFY(!state->readCandidate(serial)->has_value());
        QVERIFY(state->writeCandidate(serial, "set x\n").has_value());
        QCOMPARE(state->readCandidate(serial).value(), std::optional<std::string>("set x\n"));
        const QFileInfo file(directory.filePath("candidate/0042.set")); // keys are in it, too
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(state->serials(), QStringList{serial});
        QVERIFY(state->writeCandidate(serial, std::nullopt).has_value());
        QVERIFY(!state->readCandidate(serial)->has_value());
    }
    /// Kept only so that its console knows it: another bundle is another device.
    void oneThatWasOnlyUnpacked()
    {
        const QTemporaryDir directory;
        const auto state = *StateDirectory::open(directory.path());
        const Bundle given = bundle();
        QVERIFY(state->write({factsOf(given), digestOf(given), true}).has_value());
        const auto kept = readBack(*state);
        QVERIFY(kept && kept->isAsDelivered);
        Bundle other = given;
        other.configText = QStringLiteral("exported");
        QCOMPARE(resume(other, factsOf(other), kept)->configText, std::string("exported"));
        other.absent = true;
        QVERIFY(!resume(other, factsOf(other), kept));
    }
    /// H4, F-1: what its console commits is its own; what comes with a bundle goes on coming with it.
    void itsOwnSettingsStayUnderANewBundle()
    {
        const QTemporaryDir directory;
        const auto state = *StateDirectory::open(directory.filePath("state"));
        AgentOptions options;
        options.bundleFile = directory.filePath("fw.json");
        const auto deliver = [&](const char* text) {
            Bundle given = bundle();
            given.configText = QString::fromUtf8(text);
            QFile file(options.bundleFile);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*models::panos::writeBundle(given)) > 0);
        };
        deliver("set deviceconfig system panorama local-panorama panorama-server first.example\n");
        DeviceConverter converter;
        auto estate = loadEstate(options, state.get(), converter);
        QVERIFY(estate && estate->devices.size() == 1);
        DeviceFacts facts = estate->devices.front();
        const QString origin = estate->origins.at(facts.serial);
        facts.localText = "set deviceconfig setting management idle-timeout 7\n"; // an agent at work
        QVERIFY(isAsDelivered(*estate, facts));
        QVERIFY(state->write({facts, origin, isAsDelivered(*estate, facts)}).has_value());
        StateKeeper keeper(*state, converter); // a console beside no agent
        std::optional<models::shell::DeviceKeeper::Result> committed;
        const std::string own = "set deviceconfig setting management idle-timeout 8\n";
        keeper.commit("0042", own, [&](const auto& outcome) { committed = outcome; });
        QVERIFY(committed && committed->has_value());

        deliver("set deviceconfig system panorama local-panorama panorama-server second.example\n");
        estate = loadEstate(options, state.get(), converter);
        QVERIFY(estate && estate->devices.size() == 1);
        QVERIFY(estate->devices.front().configText.contains("second"));
        QCOMPARE(estate->devices.front().localText, own);

        facts = estate->devices.front();
        facts.configText = "pushed";
        QVERIFY(!isAsDelivered(*estate, facts));
        facts = estate->devices.front();
        facts.softwareVersion = "11.0.0";
        QVERIFY(!isAsDelivered(*estate, facts));
    }
    void whatChangedLaterWins()
    {
        const Bundle given = bundle();
        DeviceState kept{factsOf(given), digestOf(given)};
        kept.facts.softwareVersion = "11.0.0";
        kept.facts.configText = "pushed";
        kept.facts.hostname = "delivered";
        QCOMPARE(resume(given, factsOf(given), kept)->hostname, std::string("delivered"));

        Bundle moved = given; // another bundle than at the last start
        moved.managers = {QStringLiteral("10.0.0.9:3978")};
        moved.configText = QStringLiteral("exported");
        const auto resumed = resume(moved, factsOf(moved), kept);
        QCOMPARE(resumed->managers.front(), std::string("10.0.0.9:3978"));
        QCOMPARE(resumed->hostname, std::string("fw"));
        QCOMPARE(resumed->softwareVersion, std::string("11.0.0"));
        QCOMPARE(resumed->configText, std::string("pushed"));
    }
    void estateOfAFleet()
    {
        const QTemporaryDir directory;
        Bundle absent = bundle(QStringLiteral("0043"));
        absent.absent = true;
        QFile file(directory.filePath("fleet.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*models::panos::writeFleet({m_pki.certificate("factory"), {bundle(), absent}}));
        file.close();
        AgentOptions options;
        options.fleetFile = file.fileName();
        DeviceConverter converter;
        QCOMPARE(loadEstate(options, nullptr, converter)->devices.size(), std::size_t(1));

        const auto state = *StateDirectory::open(directory.filePath("state"));
        QVERIFY(
            state->write({factsOf(absent), digestOf(absent)}).has_value()); // it was delivered and started
        QVERIFY(state->write({factsOf(bundle(QStringLiteral("0044"))), {}}).has_value()); // no file knows it
        const auto estate = loadEstate(options, state.get(), converter);
        QCOMPARE(estate->devices.size(), std::size_t(3));
        QCOMPARE(estate->origins.size(), std::size_t(2));

        options.count = 1;
        QCOMPARE(loadEstate(options, nullptr, converter)->devices.size(), std::size_t(1));
        options.count = 3;
        QVERIFY(!loadEstate(options, nullptr, converter).has_value());
    }
    void unusableBundlesNameDeviceAndMember()
    {
        Bundle foreign = bundle();
        foreign.keyPem = m_pki.key("own");
        DeviceConverter converter;
        const auto facts = converter.factsOf(foreign);
        QVERIFY(!facts && facts.error().detail.starts_with("device 0042: member \"certificate\": "));
    }
};

HANDFAST_TEST(StateDirectoryTest)

} // namespace tst_state_directory

#include "tst_state_directory.moc"
