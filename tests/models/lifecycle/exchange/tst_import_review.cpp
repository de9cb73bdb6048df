#include "models/lifecycle/exchange/import_review.h"

#include "models/config/configuration.h"
#include "session/pki/object_reader.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_import_review {

using namespace models;
using namespace models::lifecycle;
using session::base::ErrorCode;
using session::base::SecretText;

class ImportReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDateTime soon = QDateTime::currentDateTimeUtc().addDays(100);
        m_pki.root("root", {.commonName = "Root CA"});
        m_pki.intermediate("issuing", {.issuer = "root", .commonName = "Issuing CA", .notAfter = soon});
        m_pki.leaf("fw", {.issuer = "issuing", .commonName = "fw-01"});
        m_pki.leaf("other", {.issuer = "issuing", .commonName = "fw-01"});
        m_pki.leaf("orphan", {.issuer = "issuing"});
        m_pki.leaf("weak",
                   {.issuer = "root", .rsaBits = 1024, .digest = "sha1", .withKeyIdentifiers = false});
        m_pki.openssl({"req", "-new", "-key", m_pki.keyFile("fw"), "-subj", "/CN=asked", "-out", "fw.req"});
    }

    void everythingAtOnce() // C-2, K6
    {
        const ImportReview review = reviewed({m_pki.chain({"fw", "issuing", "root"}) + m_pki.key("fw")});
        QCOMPARE(review.rows.size(), std::size_t(3)); // the key is no row of its own
        const ImportRow& leaf = review.rows[0];
        QCOMPARE(leaf.keyMatch, KeyMatch::Came);
        QVERIFY(leaf.key && leaf.take && leaf.canBeTaken());
        QCOMPARE(leaf.name, std::string("fw-01"));
        QCOMPARE(leaf.chain.size(), std::size_t(2));
        QVERIFY(leaf.isChainComplete && leaf.missingIssuer.empty());
        QCOMPARE(intermediatesOf(leaf).size(), std::size_t(1));
        QCOMPARE(*leaf.expiry, leaf.chain[0].notAfter()); // the CA goes first
        QVERIFY(leaf.weaknesses.empty());
        QVERIFY(review.rows[1].isAuthority());
        QCOMPARE(review.taken(), std::size_t(3));
    }

    void aKeyFromAnotherFile()
    {
        const ImportReview review = reviewed({m_pki.certificate("fw"), m_pki.key("fw")});
        QCOMPARE(review.rows.size(), std::size_t(1));
        QCOMPARE(review.rows[0].keyMatch, KeyMatch::Came);
    }

    void aKeyThatFitsNothingIsRefused()
    {
        const ImportReview review = reviewed({m_pki.certificate("fw") + m_pki.key("other")});
        QCOMPARE(review.rows.size(), std::size_t(2));
        QCOMPARE(review.rows[0].keyMatch, KeyMatch::None);
        QCOMPARE(review.rows[1].kind, ImportKind::PrivateKey);
        QCOMPARE(review.rows[1].obstacle, std::optional(ImportObstacle::KeyWithoutCertificate));
        QVERIFY(!review.rows[1].take);
    }

    void aChainThatEndsEarlySaysWhatIsMissing()
    {
        const ImportReview review = reviewed({m_pki.certificate("fw")});
        QVERIFY(!review.rows[0].isChainComplete);
        QCOMPARE(review.rows[0].missingIssuer, std::string("CN = Issuing CA"));
        store("ca", "issuing");
        store("r", "root");
        QVERIFY(reviewed({m_pki.certificate("fw")}).rows[0].isChainComplete); // by what is here
    }

    void weaknessesAreNamed()
    {
        const ImportReview review = reviewed({m_pki.certificate("weak")});
        const auto& found = review.rows[0].weaknesses;
        QCOMPARE(found, (std::vector{Weakness::ShortKey, Weakness::Sha1, Weakness::NoKeyIdentifier}));
        QVERIFY(review.rows[0].take); // with a warning
    }

    void duplicates()
    {
        store("here", "fw");
        const ImportReview review = reviewed({m_pki.chain({"fw", "issuing", "issuing"})});
        QCOMPARE(review.rows[0].obstacle, std::optional(ImportObstacle::AlreadyHere));
        QCOMPARE(review.rows[0].duplicateOf, std::string("here"));
        QCOMPARE(review.rows[2].obstacle, std::optional(ImportObstacle::TwiceInTheImport));
        QCOMPARE(review.taken(), std::size_t(1));
    }

    void aKeyForWhatIsHere()
    {
        store("here", "fw");
        for (const QByteArray& bytes : {m_pki.key("fw"), m_pki.certificate("fw") + m_pki.key("fw")}) {
            const ImportReview review = reviewed({bytes});
            QCOMPARE(review.rows.size(), std::size_t(1));
            QCOMPARE(review.rows[0].keyMatch, KeyMatch::Stored);
            QCOMPARE(review.rows[0].name, std::string("here"));
            QVERIFY(review.rows[0].take);
        }
        m_configuration.panorama.certificates["here"].privateKey = "-hf1-something";
        QCOMPARE(reviewed({m_pki.key("fw")}).rows[0].obstacle,
                 std::optional(ImportObstacle::KeyWithoutCertificate));
    }

    void aSignedAnswerFindsItsRequest() // C-4
    {
        m_configuration.panorama.certificates["pending"].csr = file("fw.req").toStdString();
        m_configuration.panorama.certificates["pending"].privateKey = "-hf1-something";
        const ImportReview review = reviewed({m_pki.chain({"fw", "issuing"})});
        QCOMPARE(review.rows[0].keyMatch, KeyMatch::PendingRequest);
        QCOMPARE(review.rows[0].name, std::string("pending"));
        QCOMPARE(reviewed({m_pki.certificate("other")}).rows[0].keyMatch, KeyMatch::None);
    }

    void requests()
    {
        QCOMPARE(reviewed({file("fw.req")}).rows[0].obstacle,
                 std::optional(ImportObstacle::RequestWithoutKey));
        const ImportReview review = reviewed({file("fw.req") + m_pki.key("fw")});
        QCOMPARE(review.rows.size(), std::size_t(1));
        QCOMPARE(review.rows[0].keyMatch, KeyMatch::Came);
        QVERIFY(review.rows[0].take);
    }
    void aRequestWhoseAnswerCameIsNotKept()
    {
        const ImportReview review = reviewed({file("fw.req") + m_pki.key("fw") + m_pki.certificate("fw")});
        QCOMPARE(review.rows.size(), std::size_t(2));
        QCOMPARE(review.rows[0].keyMatch, KeyMatch::Came);
        QVERIFY(review.rows[0].take);
        QCOMPARE(review.rows[1].obstacle, std::optional(ImportObstacle::RequestAnswered));
        QVERIFY(!review.rows[1].take);
    }

    void namesFitAndAreUnique_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("inTemplate");
        QTest::addColumn<QStringList>("names");
        const QString x(70, 'x');
        QTest::newRow("plain") << "fw-01" << false << QStringList{"fw-01", "fw-01-2", "fw-01-3"};
        QTest::newRow("other characters")
            << "Büro: *.example.com" << false
            << QStringList{"B-ro- -.example.com", "B-ro- -.example.com-2", "B-ro- -.example.com-3"};
        QTest::newRow("31 in Panorama's store")
            << x.left(60) << false << QStringList{x.left(31), x.left(29) + "-2", x.left(29) + "-3"};
        QTest::newRow("63 in a template")
            << x.left(64) << true << QStringList{x.left(63), x.left(61) + "-2", x.left(61) + "-3"};
        QTest::newRow("nothing left") << "日本" << false << QStringList{"file", "file-2", "file-3"};
    }
    void namesFitAndAreUnique()
    {
        QFETCH(QString, subject);
        QFETCH(bool, inTemplate);
        QFETCH(QStringList, names);
        m_configuration.templates["branch"];
        QByteArray pem;
        for (int i = 0; i < names.size(); ++i) {
            const QString name = QString("named-%1-%2").arg(++m_serial).arg(i);
            m_pki.root(name, {.commonName = subject});
            pem += m_pki.certificate(name);
        }
        const config::StoreName location = config::StoreName(inTemplate ? "branch" : "");
        const auto review = reviewImport(
            {location, {{"dir/file.pem", session::pki::readObjects(pem.toStdString())}}}, m_configuration);
        QVERIFY(review);
        for (int i = 0; i < names.size(); ++i)
            QCOMPARE(QString::fromStdString(review->rows[std::size_t(i)].name), names[i]);
    }

    void whatIsLockedSaysSo()
    {
        const QByteArray locked =
            m_pki.openssl({"pkcs8", "-topk8", "-in", m_pki.keyFile("fw"), "-passout", "pass:geheim"});
        const ImportReview missing = reviewed({m_pki.certificate("fw") + locked});
        QVERIFY(missing.isLocked && !missing.isPassphraseWrong);
        QCOMPARE(missing.rows[1].obstacle, std::optional(ImportObstacle::Unreadable));
        QVERIFY(reviewed({locked}, {"wrong"}).isPassphraseWrong);
        QVERIFY(reviewed({locked}, {"wrong"}).fitting.empty());
        const ImportReview opened = reviewed({m_pki.certificate("fw") + locked}, {"wrong", "geheim"});
        QVERIFY(!opened.isLocked);
        QCOMPARE(opened.fitting, std::set<std::size_t>{1});
    }

    void theLocationMustExist()
    {
        QCOMPARE(reviewImport({std::string("gone"), {}}, m_configuration).error().code, ErrorCode::NotFound);
    }

    /// B2: a private half that belongs to another key under a public half that fits.
    void aKeyThatDoesNotSignForItsCertificateIsRefused()
    {
        QByteArray der = m_pki.openssl({"ec", "-in", m_pki.keyFile("fw"), "-outform", "DER"});
        const QByteArray other = m_pki.openssl({"ec", "-in", m_pki.keyFile("other"), "-outform", "DER"});
        der.replace(7, 32, other.mid(7, 32)); // RFC 5915: version, then the private octets
        const ImportReview review = reviewed({m_pki.certificate("fw"), der});
        QCOMPARE(review.rows[0].obstacle, std::optional(ImportObstacle::KeyInconsistent));
    }

    void cleanup() { m_configuration = {}; }

private:
    ImportReview reviewed(const QByteArrayList& files, const QStringList& passphrases = {}) const
    {
        std::vector<SecretText> secrets;
        for (const QString& passphrase : passphrases)
            secrets.emplace_back(passphrase.toStdString());
        ImportSubject subject;
        for (const QByteArray& bytes : files)
            subject.sources.push_back({"", session::pki::readObjects(bytes.toStdString(), secrets)});
        auto review = reviewImport(std::move(subject), m_configuration);
        if (!review)
            qFatal("%s", review.error().detail.c_str());
        return *review;
    }
    void store(const std::string& name, const QString& certificate)
    {
        m_configuration.panorama.certificates[name].publicKey = m_pki.certificate(certificate).toStdString();
    }
    QByteArray file(const QString& name) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("can't read");
        return file.readAll();
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    config::Configuration m_configuration;
    int m_serial = 0;
};

HANDFAST_TEST(ImportReviewTest)

} // namespace tst_import_review

#include "tst_import_review.moc"
