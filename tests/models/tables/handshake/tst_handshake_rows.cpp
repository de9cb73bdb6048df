// The links of a chain, the lookups against their deadlines, what is other than in another attempt, and the
// fields of a certificate among its bytes. C5, C13, C14, C27, E11.
#include "models/tables/handshake/handshake_rows.h"

#include "models/tables/devices/device_status.h"
#include "models/tables/handshake/message_details.h"
#include "tests/models/tables/handshake/made_up_story.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_handshake_rows {

using namespace models::tables;
using session::trust::RevocationFacts;
using session::trust::RevocationStatus;
using tests::Ending;
using tests::madeUpStory;

class HandshakeRowsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};

    [[nodiscard]] std::vector<session::pki::Certificate> certificates(const QStringList& names) const
    {
        return *session::pki::readPemCertificates(m_pki.chain(names).toStdString());
    }
    static DeviceStatus statusAt(const Row& row, ChainColumn column)
    {
        return row.cells[std::size_t(column)].status.value<DeviceStatus>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root");
        m_pki.intermediate("issuing", {.issuer = "root"});
        m_pki.root("impostor", {.commonName = "issuing"});
        m_pki.leaf("fw", {.issuer = "issuing", .commonName = "fw-01", .extendedKeyUsage = "clientAuth"});
    }
    void c5_aMissingLinkIsSeen()
    {
        const auto whole =
            chainRows(madeUpStory(Ending::RefusedHere, certificates({"fw", "issuing", "root"})));
        QCOMPARE(whole.size(), std::size_t(3));
        for (const Row& row : whole)
            QVERIFY(statusAt(row, ChainColumn::Signature) == DeviceStatus::Custom);
        QCOMPARE(whole[0].cells[std::size_t(ChainColumn::Signature)].text, QString("by issuing"));
        QVERIFY(whole[1].cells[std::size_t(ChainColumn::Constraints)].text.contains("CA:TRUE"));
        QVERIFY(whole[0].cells[std::size_t(ChainColumn::Constraints)].text.contains("TLS Web Client"));

        const auto orphan = chainRows(madeUpStory(Ending::RefusedHere, certificates({"fw"})));
        QCOMPARE(orphan[0].cells[std::size_t(ChainColumn::Signature)].text, QString("issuer not here"));
        QVERIFY(statusAt(orphan[0], ChainColumn::Signature) == DeviceStatus::Failed);

        const auto forged = chainRows(madeUpStory(Ending::RefusedHere, certificates({"fw", "impostor"})));
        QCOMPARE(forged[0].cells[std::size_t(ChainColumn::Signature)].text, QString("does not hold"));
        QVERIFY(chainRows(madeUpStory(Ending::RefusedHere)).empty());
    }
    void c14_lookupsStandAgainstTheirDeadlines()
    {
        auto story = madeUpStory(Ending::RefusedHere, certificates({"fw", "issuing"}));
        QVERIFY(lookupSentence(story).contains("neither OCSP nor CRL"));
        QVERIFY(lookupRows(story).empty());
        auto attempt = std::make_shared<session::engine::Attempt>(*story.attempt);
        using std::chrono::milliseconds;
        attempt->lookupDeadlines = {
            .total = milliseconds(5000), .ocsp = milliseconds(3000), .crl = milliseconds(5000)};
        RevocationFacts::Fact fact{.status = RevocationStatus::Unavailable, .source = {}, .revokedAt = {}};
        fact.steps = {{.source = session::trust::statusSourceFrom("OCSP http://r"),
                       .from = milliseconds(0),
                       .to = milliseconds(3000),
                       .problem = "late"},
                      {.source = session::trust::statusSourceFrom("CRL http://c"),
                       .from = milliseconds(3000),
                       .to = milliseconds(3100),
                       .problem = {}}};
        attempt->revocation.byFingerprint.emplace(attempt->evidence.chain.front().sha256(), fact);
        story.attempt = attempt;
        const auto rows = lookupRows(story);
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].cells[std::size_t(LookupColumn::Certificate)].text, QString("fw-01"));
        QCOMPARE(rows[0].cells[std::size_t(LookupColumn::Result)].text, QString("late"));
        QCOMPARE(rows[1].cells[std::size_t(LookupColumn::Result)].text, QString("answered"));
        const LookupLine line = lookupLine(story);
        QCOMPARE(line.bars.size(), std::size_t(2));
        QVERIFY(!line.bars[0].isAnswer && line.bars[1].isAnswer);
        QVERIFY(line.total == milliseconds(5000) && line.ocsp == milliseconds(3000));
        QVERIFY(lookupSentence(story).contains("within 5.00 s, OCSP 3.00 s, CRL 5.00 s."));
    }
    void whatIsOtherComesFirst()
    {
        const auto here = madeUpStory(Ending::RefusedHere, certificates({"fw", "issuing"}));
        const auto good = madeUpStory(Ending::Up, certificates({"fw"}));
        QStringList others;
        bool isBehind = false;
        for (const Row& row : compareRows(here, good)) {
            const bool isOther = !row.cells.front().cause.isEmpty();
            QVERIFY(!(isOther && isBehind));
            isBehind = isBehind || !isOther;
            if (isOther)
                others << row.cells.front().text;
        }
        QCOMPARE(others, (QStringList{"Outcome", "Certificates sent"}));
    }
    void everyByteOfACertificateHasItsField()
    {
        const auto story = madeUpStory(Ending::RefusedHere, certificates({"fw"}));
        const MessageDetails details = detailsOf(story, 3);
        QCOMPARE(details.title, QString("Message 4 · Certificate"));
        QCOMPARE(details.bytes, story.attempt->evidence.chain.front().der());
        QStringList names;
        std::size_t at = 0;
        for (const DetailField& field : details.fields) {
            if (field.count == 0)
                continue;
            names << field.name;
            QVERIFY(field.from >= at); // one behind the other
            at = field.from + field.count;
            QCOMPARE(details.fields[std::size_t(fieldAt(details, field.from))].name, field.name);
        }
        QCOMPARE(at, details.bytes.size());
        for (const char* name :
             {"version", "serialNumber", "signature", "issuer", "validity", "subject", "subjectPublicKeyInfo",
              "extendedKeyUsage", "signatureAlgorithm", "signatureValue"})
            QVERIFY2(names.contains(name), name);
        QCOMPARE(fieldAt(details, 0), -1); // the head of the whole
        // The message that it failed at says what was decided, and by which rule.
        QCOMPARE(details.fields.back().value, QString("C20"));
    }
};

HANDFAST_TEST(HandshakeRowsTest)

} // namespace tst_handshake_rows

#include "tst_handshake_rows.moc"
