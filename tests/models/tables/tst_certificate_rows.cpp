#include "models/tables/certificate_rows.h"

#include "models/config/trusted_authorities.h"
#include "models/tables/certificate_tree.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

namespace tst_certificate_rows {

using namespace models::tables;
using models::config::CertificateFacts;
using models::config::Configuration;
using models::config::ReferenceKind;
using models::config::StoreName;
using session::base::TimePoint;

namespace {

const QDateTime today = QDateTime::fromString("2026-11-24T12:00:00Z", Qt::ISODate);

TimePoint at(const QDateTime& time)
{
    return TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

class CertificateRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.emplace(m_directory.path());
        const auto from = today.addYears(-1);
        m_pki->root("root", {.notBefore = from, .notAfter = today.addYears(9)});
        m_pki->intermediate("brief", {.issuer = "root", .notBefore = from, .notAfter = today.addDays(5)});
        m_pki->leaf("server", {.issuer = "root",
                               .extendedKeyUsage = "serverAuth",
                               .notBefore = from,
                               .notAfter = today.addDays(200)});
        m_pki->leaf("soon", {.issuer = "root", .notBefore = from, .notAfter = today.addDays(20)});
        m_pki->leaf("outlives", {.issuer = "brief", .notBefore = from, .notAfter = today.addDays(200)});
        m_pki->leaf("old", {.issuer = "root", .notBefore = from, .notAfter = today.addDays(-1)});
        m_pki->leaf("early",
                    {.issuer = "root", .notBefore = today.addDays(1), .notAfter = today.addDays(99)});
        for (const char* name : {"root", "brief", "server", "soon", "outlives", "old", "early"})
            m_configuration.panorama.certificates[name].publicKey = m_pki->certificate(name).toStdString();
        m_configuration.panorama.certificates["server"].privateKey = "-hf1-x";
        m_configuration.panorama.certificates["root"].privateKey = "-hf1-x";
        m_configuration.panorama.certificates["gone"].publicKey = m_pki->certificate("soon").toStdString();
        m_configuration.panorama.certificates["gone"].status = "revoked";
        m_configuration.panorama.certificates["asked"].csr = "-----BEGIN CERTIFICATE REQUEST-----";
        m_configuration.panorama.certificates["broken"].publicKey = "no certificate";
        m_configuration.panorama.sslTlsServiceProfiles["tls"].certificate = "server";
        m_configuration.panorama.certificateProfiles["devices"].cas["root"];
        m_configuration.shared.certificateProfiles["everyone"];
        m_configuration.templates["branch"].shared.certificateProfiles["site"];
        m_configuration.templateStacks["branches"].templates = {"branch"};
        m_configuration.templateStacks["branches"].shared.certificateProfiles["own"];
        m_configuration.templates["branch"].shared.certificates["root"].publicKey =
            m_pki->certificate("root").toStdString();
        m_facts = models::config::certificateFacts(m_configuration);
    }

    void saysTheState_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<CertificateState>("state");
        QTest::newRow("valid") << "server" << CertificateState::Valid;
        QTest::newRow("expiring") << "soon" << CertificateState::Expiring;
        QTest::newRow("K6: its CA expires first") << "outlives" << CertificateState::ExpiringSoon;
        QTest::newRow("expired") << "old" << CertificateState::Expired;
        QTest::newRow("not yet valid") << "early" << CertificateState::NotYetValid;
        QTest::newRow("revoked") << "gone" << CertificateState::Revoked;
        QTest::newRow("request") << "asked" << CertificateState::Request;
        QTest::newRow("unreadable") << "broken" << CertificateState::Unreadable;
    }
    void saysTheState()
    {
        QFETCH(QString, name);
        QFETCH(CertificateState, state);
        QCOMPARE(certificateState(facts(name), at(today)), state);
    }
    void knowsThePathAndTheUsers()
    {
        QCOMPARE(facts("outlives").path.size(), 3U);
        QCOMPARE(facts("outlives").path.back().commonName(), "root");
        QCOMPARE(facts("server").uses.size(), 1U);
        QCOMPARE(facts("root").uses.size(), 1U);
        QVERIFY(facts("old").uses.empty());
        QVERIFY2(facts("root", "branch").uses.empty(), "E12: another store is another certificate");
    }
    void makesRows()
    {
        RowsModel model(certificateTitles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(certificateRows(m_facts, at(today)));
        QCOMPARE(model.rowCount(), int(m_facts.size()));
        const int server = model.rowOf("panorama/server");
        QCOMPARE(cell(model, server, CertificateColumn::Issuer), "root");
        QCOMPARE(cell(model, server, CertificateColumn::Authority), "");
        QCOMPARE(cell(model, server, CertificateColumn::Key), "✓");
        QCOMPARE(cell(model, server, CertificateColumn::Expires), "200 d");
        QCOMPARE(cell(model, server, CertificateColumn::Algorithm), "EC 256, SHA256");
        QCOMPARE(cell(model, server, CertificateColumn::Uses), "1");
        QCOMPARE(cell(model, model.rowOf("panorama/outlives"), CertificateColumn::Expires), "▲ 5 d");
        QCOMPARE(cell(model, model.rowOf("template/branch/root"), CertificateColumn::Location),
                 "Template branch");
    }
    void j6_aCaThatNobodyTrustsIsToldApart()
    {
        using namespace models::config;
        const auto trusted = trustedAuthorities(m_facts);
        QCOMPARE(trusted.size(), 1U);
        QVERIFY(isTrusted(facts("root"), trusted));
        QVERIFY2(isTrusted(facts("brief"), trusted), "its root is trusted");
        CertificateFacts foreign = facts("root");
        foreign.name = "foreign";
        foreign.uses.clear();
        foreign.path = {*facts("server").certificate}; // of somebody whom no profile names
        QVERIFY(!isTrusted(foreign, trusted));
        const auto causeIn = [this](const CertificateFacts& one) {
            auto all = m_facts;
            all.push_back(one);
            return certificateRows(all, at(today)).back().cells[std::size_t(CertificateColumn::Status)].cause;
        };
        QVERIFY(!causeIn(foreign).isEmpty());
        QVERIFY(causeIn(facts("root", "branch")).isEmpty());
    }
    void j6_theCaToSignWithIsOneThatIsTrusted()
    {
        using namespace models::config;
        CertificateFacts root = facts("root");
        root.hasPrivateKey = true;
        CertificateFacts younger = facts("brief"); // of the same root
        younger.hasPrivateKey = true;
        CertificateFacts replaced = younger;
        replaced.name = "replaced";
        replaced.path = {*facts("server").certificate};
        QCOMPARE(authorityToSignWith({replaced}), std::string("replaced")); // better than none
        QCOMPARE(authorityToSignWith({root, replaced}), std::string("root"));
        QCOMPARE(authorityToSignWith({facts("brief"), facts("server")}), std::string()); // no CA with its key
        root.isRevoked = true;
        QCOMPARE(authorityToSignWith({root, replaced}), std::string("replaced"));
    }
    void makesATree()
    {
        RowsModel model(certificateTitles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(certificateTree(m_facts, at(today)));
        QCOMPARE(model.rowCount(), int(m_facts.size()));
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex name = model.index(row, 0);
            lines << QString(name.data(RowDepthRole).toInt(), '.') + name.data().toString();
        }
        QCOMPARE(lines.join(' '), "asked broken root .brief ..outlives .early .gone .old .server .soon root");
    }
    void casThatSignedEachOtherAreNotLost()
    {
        std::vector<CertificateFacts> circle{facts("brief"), facts("outlives")};
        circle[0].path = {*circle[0].certificate, *circle[1].certificate};
        circle[1].path = {*circle[1].certificate, *circle[0].certificate};
        QCOMPARE(certificateTree(circle, at(today)).size(), 2U);
    }
    void aHoldIsNoFinalRevocation()
    {
        CertificateFacts held = facts("server");
        held.isRevoked = true;
        held.revocationReason = "certificateHold";
        QCOMPARE(certificateState(held, at(today)), CertificateState::OnHold);
    }
    void offersWhatAReferenceMayPointTo_data()
    {
        QTest::addColumn<ReferenceKind>("kind");
        QTest::addColumn<StoreName>("store");
        QTest::addColumn<QString>("names");
        QTest::newRow("CA") << ReferenceKind::CaCertificate << StoreName() << "brief root";
        QTest::newRow("CA of a template") << ReferenceKind::CaCertificate << StoreName("branch") << "root";
        QTest::newRow("issuing CA, always Panorama's")
            << ReferenceKind::IssuingCertificate << StoreName("branch") << "root";
        QTest::newRow("B1 server") << ReferenceKind::ServerCertificate << StoreName() << "server";
        QTest::newRow("E3 client") << ReferenceKind::ClientCertificate << StoreName() << "";
        QTest::newRow("profile") << ReferenceKind::CertificateProfile << StoreName() << "devices";
        QTest::newRow("service profile") << ReferenceKind::SslTlsServiceProfile << StoreName() << "tls";
        QTest::newRow("profile of the shared store")
            << ReferenceKind::CertificateProfile << StoreName::shared() << "everyone";
        QTest::newRow("profile for a template")
            << ReferenceKind::CertificateProfile << StoreName("branch") << "everyone site";
        QTest::newRow("profile for a stack")
            << ReferenceKind::CertificateProfile << StoreName::ofStack("branches") << "everyone own site";
        QTest::newRow("template") << ReferenceKind::Template << StoreName() << "branch";
    }
    void offersWhatAReferenceMayPointTo()
    {
        QFETCH(ReferenceKind, kind);
        QFETCH(StoreName, store);
        QFETCH(QString, names);
        QStringList found;
        for (const auto& name : models::config::namesFor(m_configuration, kind, store))
            found << QString::fromStdString(name);
        QCOMPARE(found.join(' '), names);
    }

private:
    [[nodiscard]] const CertificateFacts& facts(const QString& name,
                                                const std::string& templateName = {}) const
    {
        for (const CertificateFacts& each : m_facts)
            if (each.name == name.toStdString() && each.store == models::config::StoreName(templateName))
                return each;
        qFatal("no certificate %s", qPrintable(name));
    }
    [[nodiscard]] static QString cell(const RowsModel& model, int row, CertificateColumn column)
    {
        return model.index(row, int(column)).data().toString();
    }

    QTemporaryDir m_directory;
    std::optional<support::OpensslPki> m_pki;
    Configuration m_configuration;
    std::vector<CertificateFacts> m_facts;
};

HANDFAST_TEST(CertificateRowsTest)

} // namespace tst_certificate_rows

#include "tst_certificate_rows.moc"
