// What `nmap --script ssl-enum-ciphers` finds at a manager's port has to be what its SSL/TLS service profile
// says, version by version and suite by suite (B6-B9). The suites that there are come from `openssl ciphers`,
// and what the profile says of each is read out of its IANA name.
#include "tests/integration/refusal_estate.h"
#include "tests/interop/foreign_tool.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_offered_ciphers {

using integration::RefusalEstate;
using support::CliRun;

namespace {

const QStringList versions{"TLSv1.0", "TLSv1.1", "TLSv1.2"};

/// The algorithms by the ends of their settings' names.
const QStringList keyExchanges{"rsa", "dhe", "ecdhe"};
const QStringList encryptions{"3des",        "rc4",         "aes-128-cbc",          "aes-256-cbc",
                              "aes-128-gcm", "aes-256-gcm", "aes-chacha20-poly1305"};
const QStringList digests{"sha1", "sha256", "sha384"};

struct Profile
{
    const char* name;
    const char* certificate = "manager"; ///< with an EC key
    const char* minimum = "tls1-2";
    const char* maximum = "tls1-2";
    QStringList off = {};
};

/// Each differs from the one before in what it offers: else a commit would publish nothing.
std::vector<Profile> profiles()
{
    return {
        {.name = "RSA, all on", .certificate = "manager-rsa"},
        {.name = "EC, all on"},
        {.name = "EC, 1.0 to 1.2", .minimum = "tls1-0"},
        {.name = "RSA, 1.0 to 1.2", .certificate = "manager-rsa", .minimum = "tls1-0"},
        {.name = "RSA, 1.1 to 1.2", .certificate = "manager-rsa", .minimum = "tls1-1"},
        {.name = "RSA, 1.0", .certificate = "manager-rsa", .minimum = "tls1-0", .maximum = "tls1-0"},
        {.name = "RSA, 1.1", .certificate = "manager-rsa", .minimum = "tls1-1", .maximum = "tls1-1"},
        {.name = "EC, 1.0 to 1.1", .minimum = "tls1-0", .maximum = "tls1-1"},
        {.name = "RSA, 1.0 to max", .certificate = "manager-rsa", .minimum = "tls1-0", .maximum = "max"},
        {.name = "RSA, without RSA key exchange", .certificate = "manager-rsa", .off = {"rsa"}},
        {.name = "RSA, without DHE", .certificate = "manager-rsa", .off = {"dhe"}},
        {.name = "RSA, without ECDHE", .certificate = "manager-rsa", .off = {"ecdhe"}},
        {.name = "RSA, DHE alone", .certificate = "manager-rsa", .off = {"rsa", "ecdhe"}},
        {.name = "RSA, RSA alone, from 1.0",
         .certificate = "manager-rsa",
         .minimum = "tls1-0",
         .off = {"dhe", "ecdhe"}},
        {.name = "EC, GCM alone", .off = {"aes-128-cbc", "aes-256-cbc", "aes-chacha20-poly1305"}},
        {.name = "EC, ChaCha20 alone",
         .off = {"aes-128-cbc", "aes-256-cbc", "aes-128-gcm", "aes-256-gcm", "3des", "rc4"}},
        {.name = "RSA, CBC alone, from 1.0",
         .certificate = "manager-rsa",
         .minimum = "tls1-0",
         .off = {"aes-128-gcm", "aes-256-gcm", "aes-chacha20-poly1305"}},
        {.name = "RSA, 256 bits alone", .certificate = "manager-rsa", .off = {"aes-128-cbc", "aes-128-gcm"}},
        {.name = "RSA, without SHA-1", .certificate = "manager-rsa", .off = {"sha1"}},
        {.name = "RSA, SHA-384 alone", .certificate = "manager-rsa", .off = {"sha1", "sha256"}},
        {.name = "EC, without SHA-384", .off = {"sha384"}},
    };
}

struct Suite
{
    QString name; ///< IANA
    bool isOf12 = false;
    QString keyExchange;
    bool isForRsa = false; ///< else for ECDSA
    QString encryption;
    QString digest;
};

/// Those whose algorithms a profile knows.
QList<Suite> allSuites()
{
    const CliRun listed =
        support::runProgram("openssl", {"ciphers", "-stdname", "-v", "ALL:!aNULL:!eNULL:@SECLEVEL=0"});
    static const QMap<QString, QString> encryptionNames{{"3DES_EDE_CBC", "3des"},
                                                        {"RC4_128", "rc4"},
                                                        {"AES_128_CBC", "aes-128-cbc"},
                                                        {"AES_256_CBC", "aes-256-cbc"},
                                                        {"AES_128_GCM", "aes-128-gcm"},
                                                        {"AES_256_GCM", "aes-256-gcm"},
                                                        {"CHACHA20_POLY1305", "aes-chacha20-poly1305"}};
    static const QRegularExpression form(
        R"(^TLS_(?:(DHE|ECDHE)_)?(RSA|ECDSA)_WITH_(\w+?)_SHA(256|384)?\s+-\s+\S+\s+(\S+))");
    QList<Suite> suites;
    for (const QByteArray& line : listed.output.split('\n')) {
        const auto match = form.match(QString::fromLatin1(line));
        if (!match.hasMatch() || !encryptionNames.contains(match.captured(3)))
            continue;
        suites.append({.name = QString::fromLatin1(line).section(' ', 0, 0),
                       .isOf12 = match.captured(5) == "TLSv1.2",
                       .keyExchange = match.captured(1).isEmpty() ? "rsa" : match.captured(1).toLower(),
                       .isForRsa = match.captured(2) == "RSA",
                       .encryption = encryptionNames[match.captured(3)],
                       .digest = match.captured(4).isEmpty() ? "sha1" : "sha" + match.captured(4)});
    }
    return suites;
}

using Offer = QMap<QString, QStringList>; ///< suites by version, sorted

/// "max" of a device channel is 1.2 (4.L 3).
int versionIndex(const QString& setting)
{
    static const QStringList names{"tls1-0", "tls1-1", "tls1-2"};
    return setting == "max" ? 2 : int(names.indexOf(setting));
}

Offer expectedOffer(const Profile& profile)
{
    Offer offer;
    const bool isRsa = QString(profile.certificate) == "manager-rsa";
    for (int i = versionIndex(profile.minimum); i <= versionIndex(profile.maximum); ++i) {
        QStringList names;
        for (const Suite& suite : allSuites())
            if (suite.isForRsa == isRsa && (i == 2 || !suite.isOf12) &&
                !profile.off.contains(suite.keyExchange) && !profile.off.contains(suite.encryption) &&
                !profile.off.contains(suite.digest))
                names << suite.name;
        names.sort();
        offer[versions[i]] = names;
    }
    return offer;
}

/// From nmap's XML: tables named by the version, in each "ciphers" with one table a suite.
Offer readOffer(const QByteArray& xml)
{
    Offer offer;
    QXmlStreamReader reader(xml);
    QString version;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QString key = reader.attributes().value("key").toString();
        if (reader.name() == QLatin1String("table") && key.startsWith("TLSv"))
            version = key;
        else if (reader.name() == QLatin1String("elem") && key == "name" && !version.isEmpty())
            offer[version] << reader.readElementText();
    }
    for (QStringList& names : offer)
        names.sort();
    return offer;
}

QString describe(const Offer& offer)
{
    QStringList lines;
    for (auto version = offer.begin(); version != offer.end(); ++version)
        lines << version.key() + ": " + version.value().join(' ');
    return lines.join('\n');
}

} // namespace

class OfferedCiphersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_estate.start(), qPrintable(m_estate.report()));
        m_pki.leaf("manager-rsa", {.issuer = "custom-root",
                                   .commonName = "127.0.0.1",
                                   .subjectAltNames = {"IP:127.0.0.1"},
                                   .extendedKeyUsage = "serverAuth",
                                   .rsaBits = 2048});
        QFile pair(m_estate.live().path("manager-rsa.pem"));
        QVERIFY(pair.open(QIODevice::WriteOnly) &&
                pair.write(m_pki.certificate("manager-rsa") + m_pki.key("manager-rsa")) > 0);
        pair.close();
        QVERIFY2(m_estate.commit(
                     {"request certificate import certificate-name manager-rsa file " + pair.fileName()}),
                 qPrintable(m_estate.report()));
        QVERIFY(allSuites().size() > 20);
    }
    void equalsTheProfile()
    {
        const auto all = profiles();
        int right = 0;
        QString wrong;
        for (const Profile& profile : all) {
            QVERIFY2(m_estate.commit(settings(profile)), qPrintable(m_estate.report()));
            const Offer expected = expectedOffer(profile);
            const CliRun scan = scanned();
            const Offer found = readOffer(scan.output);
            if (found == expected)
                ++right;
            else
                wrong += QString("\n%1: found\n%2\ninstead of\n%3\n%4")
                             .arg(profile.name, describe(found), describe(expected),
                                  QString::fromUtf8(scan.errorOutput));
        }
        printf("ssl-enum-ciphers: %d of %d profiles as they say\n", right, int(all.size()));
        QVERIFY(all.size() >= 20);
        QVERIFY2(right == int(all.size()), qPrintable(wrong));
    }

private:
    [[nodiscard]] static QStringList settings(const Profile& profile)
    {
        const QString path = "set panorama ssl-tls-service-profile tls ";
        const QString protocol = path + "protocol-settings ";
        QStringList lines{path + "certificate " + profile.certificate,
                          protocol + "min-version " + profile.minimum,
                          protocol + "max-version " + profile.maximum};
        const auto flags = [&](const QString& kind, const QStringList& names) {
            for (const QString& name : names)
                lines << protocol + kind + name + (profile.off.contains(name) ? " no" : " yes");
        };
        flags("keyxchg-algo-", keyExchanges);
        flags("enc-algo-", encryptions);
        flags("auth-algo-", digests);
        return lines;
    }
    [[nodiscard]] CliRun scanned() const
    {
        const QString address = QString::fromStdString(m_estate.address());
        return support::runProgram(interop::tool("nmap"),
                                   {"-n", "-Pn", "-sT", "-T5", "-oX", "-", "--script", "+ssl-enum-ciphers",
                                    "-p", address.section(':', 1), "127.0.0.1"});
    }

    RefusalEstate m_estate;
    support::OpensslPki m_pki{m_estate.live().path("pki")};
};

HANDFAST_TEST(OfferedCiphersTest)

} // namespace tst_offered_ciphers

#include "tst_offered_ciphers.moc"
