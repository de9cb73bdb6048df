// Which address gets into certificates: one that clients can use, never one that means all.
#include "models/lifecycle/service_urls.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_service_urls {

using namespace models::lifecycle;

class ServiceUrlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bases_data()
    {
        QTest::addColumn<QString>("listening");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("management");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* listening, const char* setting,
                            const char* management, const char* expected) {
            QTest::newRow(name) << listening << setting << management << expected;
        };
        row("off", "", "", "10.0.0.1", "");
        row("off, with a setting", "", "http://pki.example", "10.0.0.1", "");
        row("one address", "10.0.0.9:8080", "", "10.0.0.1", "http://10.0.0.9:8080");
        row("one IPv6 address", "[fd00::9]:8080", "", "10.0.0.1", "http://[fd00::9]:8080");
        row("all addresses", "0.0.0.0:8080", "", "10.0.0.1", "http://10.0.0.1:8080");
        row("all addresses, by name", "0.0.0.0:8080", "", "pan.example", "http://pan.example:8080");
        row("all IPv6 addresses", "[::]:80", "", "fd00::1", "http://[fd00::1]:80");
        row("all IPv6 addresses, with brackets", "[::]:80", "", "[fd00::1]", "http://[fd00::1]:80");
        row("nothing that a client could use", "0.0.0.0:8080", "", "0.0.0.0", "");
        row("no management address", "0.0.0.0:8080", "", "", "");
        row("setting", "0.0.0.0:8080", "http://pki.example:81", "10.0.0.1", "http://pki.example:81");
        row("setting with a path", "0.0.0.0:8080", "https://pki.example/ca//", "10.0.0.1",
            "https://pki.example/ca");
    }
    void bases()
    {
        QFETCH(QString, listening);
        QFETCH(QString, setting);
        QFETCH(QString, management);
        QFETCH(QString, expected);
        models::config::ManagerSettings settings;
        settings.address = management.toStdString();
        settings.caServiceUrl = setting.toStdString();
        QCOMPARE(QString::fromStdString(serviceBase(settings, listening.toStdString())), expected);
    }
    void oneCaHasOneName()
    {
        QTemporaryDir directory;
        support::OpensslPki pki(directory.path());
        pki.root("ca", {.commonName = "CA"});
        pki.root("renewed", {.commonName = "CA", .keyOf = "ca"});
        pki.root("namesake", {.commonName = "CA"});
        const auto urls = [&](const QString& name) {
            return serviceUrls("http://a",
                               *session::pki::Certificate::fromPem(pki.certificate(name).toStdString()));
        };
        QCOMPARE(urls("ca"), urls("renewed"));
        QVERIFY(!(urls("ca") == urls("namesake")));
        QVERIFY(urls("ca").crlUrl.ends_with(".crl"));
    }
};

HANDFAST_TEST(ServiceUrlsTest)

} // namespace tst_service_urls

#include "tst_service_urls.moc"
