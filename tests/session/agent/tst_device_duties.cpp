#include "session/agent/device_duties.h"

#include "session/agent/enrolment.h"
#include "session/pki/issuing/issuing.h"
#include "session/pki/issuing/request.h"
#include "tests/session/agent/fake_settings_reader.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

namespace tst_device_duties {

using namespace session;
using namespace session::agent;

namespace {

std::string sha256(const std::string& text)
{
    const auto bytes = QByteArray::fromStdString(text);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

DeviceSettings unique(const std::string& subject, const std::string& signedBy)
{
    DeviceSettings settings;
    settings.custom = true;
    settings.clientCertificateSource = "issued";
    settings.issueRequest = DeviceSettings::IssueRequest{"unique", subject, signedBy, pki::KeyType::EcP256};
    return settings;
}

} // namespace

class DeviceDutiesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    base::ManualClock m_clock{
        base::TimePoint(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()))};
    fakes::FakeSettingsReader m_reader;
    std::vector<DeviceFacts> m_kept;
    bool m_diskFull = false;
    PersistDevice m_persist = [this](const DeviceFacts& facts) -> base::Result<> {
        if (m_diskFull)
            return base::failure(base::ErrorCode::Storage, "no space left");
        m_kept.push_back(facts);
        return {};
    };

    DeviceDuties device(const char* version = "10.1.4")
    {
        DeviceFacts facts;
        facts.serial = base::Serial("0042");
        facts.softwareVersion = version;
        facts.managers = {"127.0.0.1:3978"};
        return DeviceDuties(std::move(facts), {m_clock, m_reader, m_persist});
    }
    static wire::Config config(const std::string& text, std::uint64_t job = 1)
    {
        return {job, text.empty() ? std::string() : sha256(text), text};
    }
    static const wire::Result* resultIn(const Reaction& reaction)
    {
        for (const wire::Message& answer : reaction.answers) {
            if (const auto* result = std::get_if<wire::Result>(&answer))
                return result;
        }
        return nullptr;
    }
    static const wire::Csr* csrIn(const Reaction& reaction)
    {
        for (const wire::Message& answer : reaction.answers) {
            if (const auto* csr = std::get_if<wire::Csr>(&answer))
                return csr;
        }
        return nullptr;
    }
    /// Makes the key that was asked for and hands it over.
    static Reaction giveKey(DeviceDuties& duties, const Reaction& asked)
    {
        return duties.keyMade(makePendingKey(*asked.keyWanted));
    }
    /// Signs with the openssl tool.
    std::string sign(const wire::Csr& csr, const QString& ca = "ca")
    {
        QFile file(m_directory.filePath("request.der"));
        [[maybe_unused]] const bool opened = file.open(QIODevice::WriteOnly);
        file.write(csr.request.data(), qint64(csr.request.size()));
        file.close();
        return m_pki
            .openssl({"x509", "-req", "-inform", "DER", "-in", file.fileName(), "-CA",
                      m_pki.certificateFile(ca), "-CAkey", m_pki.keyFile(ca), "-CAcreateserial", "-days",
                      "30"})
            .toStdString();
    }
    /// A device that runs "unique" and holds its certificate.
    DeviceDuties enrolled()
    {
        DeviceDuties duties = device();
        const Reaction key = giveKey(duties, duties.take(config("unique")));
        (void)duties.take(wire::Issued{csrIn(key)->id, sign(*csrIn(key)), ""});
        return duties;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("ca");
        m_pki.leaf("common", {.issuer = "ca", .extendedKeyUsage = "clientAuth"});
        m_reader.known["unique"] = unique("CN=$UDID", "ca");
        m_reader.known["other subject"] = unique("CN=x-$UDID", "ca");
        m_reader.known["other ca"] = unique("CN=$UDID", "ca-2");
        m_reader.known["addresses"].managers = {"10.0.0.1:3978", "10.0.0.2:3978"};
        DeviceSettings common;
        common.custom = true;
        common.clientCertificateSource = "local";
        auto chain = pki::readPemCertificates(m_pki.certificate("common").toStdString());
        auto key = pki::PrivateKey::fromPem(m_pki.key("common").toStdString());
        common.localIdentity = *pki::makeIdentity(*chain, *key);
        m_reader.known["common"] = common;
    }
    void init()
    {
        m_kept.clear();
        m_diskFull = false;
    }

    void configurationIsKeptBeforeItIsAcknowledged()
    {
        DeviceDuties duties = device();
        const Reaction reaction = duties.take(config("common", 7));
        const wire::Result* result = resultIn(reaction);
        QVERIFY(result && result->ok);
        QCOMPARE(result->job, std::uint64_t(7));
        QCOMPARE(result->configDigest, sha256("common"));
        QCOMPARE(result->clientCertificateSource, std::string("local"));
        QCOMPARE(result->clientCertificateFingerprint,
                 pki::Certificate::fromPem(m_pki.certificate("common").toStdString())->sha256());
        QCOMPARE(m_kept.size(), std::size_t(1));
        QCOMPARE(m_kept.back().configText, std::string("common"));
        QCOMPARE(duties.hello("a:1").clientCertificateSource, std::string("local"));
        QCOMPARE(duties.hello("a:1").managerAddress, std::string("a:1"));
    }
    void whatCannotBeTakenChangesNothing_data() // I6
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digestOf");
        QTest::addColumn<bool>("diskFull");
        QTest::newRow("unreadable") << "nonsense" << "nonsense" << false;
        QTest::newRow("damaged on the way") << "unique" << "unique?" << false;
        QTest::newRow("disk full") << "unique" << "unique" << true;
        QTest::newRow("back to the factory, disk full") << "" << "" << true;
    }
    void whatCannotBeTakenChangesNothing()
    {
        QFETCH(QString, text);
        QFETCH(QString, digestOf);
        QFETCH(bool, diskFull);
        DeviceDuties duties = device();
        (void)duties.take(config("common"));
        m_diskFull = diskFull;
        wire::Config damaged = config(digestOf.toStdString(), 2);
        damaged.text = text.toStdString();
        const Reaction reaction = duties.take(damaged);
        QVERIFY(resultIn(reaction) && !resultIn(reaction)->ok);
        QVERIFY(!resultIn(reaction)->detail.empty());
        QCOMPARE(resultIn(reaction)->configDigest, sha256("common"));
        QCOMPARE(duties.facts().configText, std::string("common"));
        QCOMPARE(duties.hello("").clientCertificateSource, std::string("local"));
    }
    void whatIsSentTwiceWaitsForOneCertificate()
    {
        DeviceDuties duties = device();
        const Reaction first = duties.take(config("unique", 5));
        QVERIFY(first.keyWanted);
        QVERIFY(duties.take(config("unique", 5)).answers.empty());
        const Reaction asked = giveKey(duties, first);
        const Reaction done = duties.take(wire::Issued{csrIn(asked)->id, sign(*csrIn(asked)), ""});
        QVERIFY(resultIn(done) && resultIn(done)->ok);
        QCOMPARE(resultIn(done)->job, std::uint64_t(5));
    }
    void emptyTextIsTheFactoryState()
    {
        DeviceDuties duties = device();
        (void)duties.take(config("common"));
        const Reaction reaction = duties.take(config("", 3));
        QVERIFY(resultIn(reaction)->ok);
        QCOMPARE(resultIn(reaction)->configDigest, std::string());
        QCOMPARE(resultIn(reaction)->clientCertificateSource, std::string("predefined"));
        QCOMPARE(resultIn(reaction)->clientCertificateFingerprint, std::string());
    }
    void pushedAddressesReplaceThoseFromBirth()
    {
        DeviceDuties duties = device();
        QCOMPARE(duties.managers().front(), std::string("127.0.0.1:3978"));
        (void)duties.take(config("addresses"));
        QCOMPARE(duties.managers(), (std::vector<std::string>{"10.0.0.1:3978", "10.0.0.2:3978"}));
    }
    void oldSoftwareKnowsNoCustomCertificates() // E1, E2
    {
        DeviceDuties duties = device("7.1.26");
        const Reaction refused = duties.take(config("common"));
        QVERIFY(!resultIn(refused)->ok);
        QVERIFY(resultIn(refused)->detail.find("8.0 or later") != std::string::npos);
        QVERIFY(resultIn(duties.take(config("addresses")))->ok);

        const Reaction bad = duties.take(wire::Operation{4, "software-install", {{"version", "latest"}}});
        QVERIFY(!resultIn(bad)->ok && !bad.reboot);
        const Reaction upgrade =
            duties.take(wire::Operation{5, "software-install", {{"version", "8.1.21-h3"}}});
        QVERIFY(resultIn(upgrade)->ok && upgrade.reboot);
        QCOMPARE(m_kept.back().softwareVersion, std::string("8.1.21-h3"));
        QCOMPARE(duties.hello("").softwareVersion, std::string("8.1.21-h3"));
        QCOMPARE(duties.hello("").clientCertificateSource, std::string("predefined"));
        QVERIFY(resultIn(duties.take(config("common")))->ok);
    }
    void clockIsSet() // K5
    {
        DeviceFacts facts;
        facts.serial = base::Serial("0042");
        facts.clockOffset = std::chrono::hours(24);
        DeviceDuties duties(facts, {m_clock, m_reader, m_persist});
        QVERIFY(duties.deviceTime() == m_clock.now() + std::chrono::hours(24));
        QCOMPARE(duties.hello("").clock, (m_clock.now() + std::chrono::hours(24)).time_since_epoch().count());
        const Reaction set = duties.take(wire::Operation{1, "set-clock", {}});
        QVERIFY(resultIn(set)->ok);
        QCOMPARE(resultIn(set)->clock, m_clock.now().time_since_epoch().count());
        QVERIFY(duties.deviceTime() == m_clock.now());
        QVERIFY(!resultIn(duties.take(wire::Operation{1, "format-disk", {}}))->ok);
    }
    void enrolsItsOwnCertificate() // P-4
    {
        DeviceDuties duties = device();
        const Reaction asked = duties.take(config("unique", 9));
        QVERIFY(!resultIn(asked) && asked.keyWanted); // the job's answer waits for the certificate
        QCOMPARE(asked.keyWanted->subject, std::string("CN=0042"));
        const Reaction request = giveKey(duties, asked);
        const wire::Csr* csr = csrIn(request);
        QVERIFY(csr && csr->name == "unique");
        QVERIFY(m_kept.back().pendingKey.has_value());
        QCOMPARE(pki::readRequest(csr->request)->commonNames, (std::vector<std::string>{"0042"}));

        const Reaction done = duties.take(wire::Issued{csr->id, sign(*csr), ""});
        const wire::Result* result = resultIn(done);
        QVERIFY(result && result->ok && result->job == 9);
        QCOMPARE(result->clientCertificateSource, std::string("issued"));
        QCOMPARE(m_kept.back().ownIdentities.size(), std::size_t(1));
        QVERIFY(!m_kept.back().pendingKey);
        QCOMPARE(result->clientCertificateFingerprint,
                 m_kept.back().ownIdentities.front().identity.chain.front().sha256());
        QVERIFY(duties.sessionServes().answers.empty());
    }
    void foreignAnswersAreNotTaken_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"another key", "no certificate", "damaged", "refused"})
            QTest::newRow(kind) << kind;
    }
    void foreignAnswersAreNotTaken()
    {
        QFETCH(QString, kind);
        DeviceDuties duties = device();
        const Reaction request = giveKey(duties, duties.take(config("unique", 9)));
        wire::Issued issued{csrIn(request)->id, "", ""};
        if (kind == "another key")
            issued.chain = m_pki.certificate("common").toStdString();
        else if (kind == "no certificate")
            issued.chain = "\n";
        else if (kind == "damaged")
            issued.chain = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        else
            issued.error = "the CA is on holiday";
        const Reaction done = duties.take(issued);
        QVERIFY(resultIn(done) && !resultIn(done)->ok && resultIn(done)->job == 9);
        QVERIFY(duties.facts().ownIdentities.empty());
        QCOMPARE(duties.hello("").clientCertificateSource, std::string("predefined")); // A9
        // The key stays: the next session asks with it again.
        duties.sessionWentDown();
        const Reaction again = duties.sessionServes();
        QVERIFY(csrIn(again) && !again.keyWanted);
        QVERIFY(duties.take(wire::Issued{csrIn(again)->id, sign(*csrIn(again)), ""})
                    .answers.empty()); // nobody waits
        QCOMPARE(duties.hello("").clientCertificateSource, std::string("issued"));
    }
    void overtakenAnswersAreIgnored()
    {
        DeviceDuties duties = device();
        const Reaction first = giveKey(duties, duties.take(config("unique", 1)));
        const wire::Csr old = *csrIn(first);
        const Reaction second = duties.take(config("unique", 2));
        QVERIFY(resultIn(second) && resultIn(second)->job == 1 && !resultIn(second)->ok);
        QVERIFY(csrIn(second) && csrIn(second)->id != old.id);
        QVERIFY(duties.take(wire::Issued{old.id, sign(old), ""}).answers.empty());
        QVERIFY(duties.facts().ownIdentities.empty());
        QVERIFY(resultIn(duties.take(wire::Issued{csrIn(second)->id, sign(old), ""}))->ok);
    }
    void keyForWishesOfYesterday()
    {
        DeviceDuties duties = device();
        const Reaction asked = duties.take(config("unique", 1));
        const Reaction changed = duties.take(config("other subject", 2));
        QVERIFY(!changed.keyWanted); // one is being made
        const Reaction late = giveKey(duties, asked);
        QVERIFY(!csrIn(late) && late.keyWanted);
        QCOMPARE(late.keyWanted->subject, std::string("CN=x-0042"));
        QVERIFY(csrIn(giveKey(duties, late)));
    }
    void asksAnew_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("anew");
        QTest::newRow("same wishes") << "unique" << false;
        QTest::newRow("another subject") << "other subject" << true;
        QTest::newRow("another CA (J4)") << "other ca" << true;
    }
    void asksAnew()
    {
        QFETCH(QString, text);
        QFETCH(bool, anew);
        DeviceDuties duties = enrolled();
        const std::string old = duties.facts().ownIdentities.front().identity.chain.front().sha256();
        const Reaction reaction = duties.take(config(text.toStdString(), 2));
        QCOMPARE(reaction.keyWanted.has_value(), anew);
        if (!anew)
            return;
        // Until the new one is there the old one serves (I5).
        QCOMPARE(duties.hello("").clientCertificateSource, std::string("issued"));
        const Reaction request = giveKey(duties, reaction);
        const Reaction done = duties.take(wire::Issued{csrIn(request)->id, sign(*csrIn(request)), ""});
        QVERIFY(resultIn(done)->ok && resultIn(done)->clientCertificateFingerprint != old);
        QCOMPARE(duties.facts().ownIdentities.size(), std::size_t(1));
    }
    void expiredCertificateIsAskedForAnew()
    {
        DeviceDuties duties = enrolled();
        QVERIFY(!duties.sessionServes().keyWanted);
        base::ManualClock later(m_clock.now() + std::chrono::days(31));
        DeviceDuties aged(duties.facts(), {later, m_reader, m_persist});
        QVERIFY(aged.sessionServes().keyWanted.has_value());
    }
    void k5_whatHasEndedByItsClockIsNotAskedForOverAndOver()
    {
        base::ManualClock ahead(m_clock.now() + std::chrono::days(380));
        DeviceDuties duties(device().facts(), {ahead, m_reader, m_persist});
        const Reaction asked = giveKey(duties, duties.take(config("unique", 4)));
        const Reaction done = duties.take(wire::Issued{csrIn(asked)->id, sign(*csrIn(asked)), ""});
        QVERIFY(resultIn(done)->ok);
        QVERIFY(!duties.sessionServes().keyWanted); // the next one would have ended, too
    }
    /// I3: what its own console commits is kept first, goes with no session, and survives a delivery.
    void rule_I3_itsOwnConsole()
    {
        DeviceDuties duties = enrolled();
        const std::string pushed = duties.facts().configText;
        QVERIFY(duties.configure("set here").has_value());
        QCOMPARE(m_kept.back().localText, std::string("set here"));
        QCOMPARE(m_kept.back().configText, pushed);
        const auto kept = m_kept.size();
        QVERIFY(!duties.configure("nonsense").has_value());
        QCOMPARE(m_kept.size(), kept);
        QCOMPARE(duties.facts().localText, std::string("set here"));
        DeviceFacts facts = duties.facts();
        facts.localText.clear();
        QVERIFY(duties.deliver(facts).has_value());
        QCOMPARE(duties.facts().localText, std::string("set here"));
    }
    void deliveredFactsKeepWhatWasMadeHere()
    {
        DeviceDuties duties = enrolled();
        DeviceFacts facts = duties.facts();
        facts.ownIdentities.clear();
        facts.hostname = "renamed";
        QVERIFY(duties.deliver(facts).has_value());
        QCOMPARE(duties.facts().hostname, std::string("renamed"));
        QCOMPARE(duties.facts().ownIdentities.size(), std::size_t(1));
        QCOMPARE(m_kept.back().hostname, std::string("renamed"));
        facts.configText = "nonsense";
        facts.hostname = "again";
        QVERIFY(!duties.deliver(facts).has_value());
        QCOMPARE(duties.facts().hostname, std::string("renamed"));
    }
};

HANDFAST_TEST(DeviceDutiesTest)

} // namespace tst_device_duties

#include "tst_device_duties.moc"
