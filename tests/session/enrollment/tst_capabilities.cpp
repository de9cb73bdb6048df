#include "session/enrollment/capabilities.h"

#include "tests/support/test_program.h"

#include <QTest>

#include <optional>

namespace tst_capabilities {

using namespace session::enrollment;

namespace {

using Chosen = std::optional<Algorithms>; // nullopt: refused

constexpr Algorithms modern{MessageCipher::Aes128, MessageDigest::Sha256};

} // namespace

class CapabilitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesWhatIsAnnounced_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Chosen>("chosen");
        const auto row = [](const char* name, const char* body, Chosen chosen) {
            QTest::newRow(name) << QByteArray(body) << chosen;
        };
        row("the standard", "SCEPStandard\n", modern);
        row("scepserver", "Renewal\nSHA-1\nSHA-256\nAES\nDES3\nSCEPStandard\nPOSTPKIOperation", modern);
        row("line ends of Windows, other case", "aes\r\n sha-256 \r\n", modern);
        row("no AES", "DES3\nSHA-256\n", Algorithms{MessageCipher::TripleDes, MessageDigest::Sha256});
        row("SHA-512 only", "AES\nSHA-512\n", Algorithms{MessageCipher::Aes128, MessageDigest::Sha512});
        row("NDES of old", "POSTPKIOperation\nRenewal\nSHA-1\nDES3\n",
            Algorithms{MessageCipher::TripleDes, MessageDigest::Sha1});
        row("nothing", "", std::nullopt);
        row("no cipher", "SHA-256\nPOSTPKIOperation\n", std::nullopt);
        row("no digest", "AES\nDES3\n", std::nullopt);
        row("words that only look alike", "AES256\nDES\nSHA-2560\n", std::nullopt);
        row("all in one line", "AES SHA-256", std::nullopt);
    }
    void choosesWhatIsAnnounced()
    {
        QFETCH(QByteArray, body);
        QFETCH(Chosen, chosen);
        const auto algorithms = chooseAlgorithms(readCapabilities(body.toStdString()));
        QCOMPARE(algorithms.has_value(), chosen.has_value());
        if (chosen)
            QVERIFY(*algorithms == *chosen);
        else
            QCOMPARE(algorithms.error().problem, Problem::NoSafeAlgorithms);
    }

    void otherAbilitiesNeedTheirWord()
    {
        const Capabilities standard = readCapabilities("SCEPStandard");
        QVERIFY(standard.post && !standard.renewal);
        const Capabilities old = readCapabilities("AES\nRenewal\n");
        QVERIFY(!old.post && old.renewal);
    }

    void weakChoicesAreNoted()
    {
        QVERIFY(notesOf(modern).empty());
        QCOMPARE(notesOf({MessageCipher::TripleDes, MessageDigest::Sha1}),
                 (std::vector{Note::RequestInTripleDes, Note::SignedWithSha1}));
    }
};

HANDFAST_TEST(CapabilitiesTest)

} // namespace tst_capabilities

#include "tst_capabilities.moc"
