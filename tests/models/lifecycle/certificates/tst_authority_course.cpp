// V-3, K6: who outlives the CA that has issued it, of what is in the stores and what devices show.
#include "models/lifecycle/certificates/authority_course.h"

#include "models/config/certificate_facts.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_authority_course {

using namespace models;
using namespace models::lifecycle;

namespace {

QDateTime inDays(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days);
}

} // namespace

class AuthorityCourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki = std::make_unique<support::OpensslPki>(m_directory.path());
        m_pki->root("root", {.notAfter = inDays(400)});
        m_pki->root("small", {.notAfter = inDays(400)});
        m_pki->leaf("server", {.issuer = "root", .notAfter = inDays(30)});
        m_pki->leaf("short", {.issuer = "root", .notAfter = inDays(100)});
        m_pki->leaf("long", {.issuer = "root", .notAfter = inDays(900)});
        for (const char* name : {"root", "small", "server"})
            m_running.panorama.certificates[name].publicKey = m_pki->certificate(name).toStdString();
    }

    void withoutACaThereIsNothing()
    {
        const AuthorityCourse course = authorityCourse({}, {}, "root");
        QVERIFY(course.rows.empty() && course.authority.empty() && course.authorities.empty());
    }
    void theBusiestIsShownUnlessAnotherIsWanted()
    {
        QCOMPARE(authorityCourse(m_running, {}, {}).authority, std::string("root"));
        QCOMPARE(authorityCourse(m_running, {}, "gone").authority, std::string("root"));
        const AuthorityCourse small = authorityCourse(m_running, {}, "small");
        QCOMPARE(small.authority, std::string("small"));
        QCOMPARE(small.authorities, (std::vector<std::string>{"root", "small"}));
        QCOMPARE(small.rows.size(), std::size_t(1)); // itself
    }
    void whoOutlivesItComesFirst() // K6
    {
        const AuthorityCourse course =
            authorityCourse(m_running, {{"001", certificate("short")}, {"002", certificate("long")}}, "root");
        std::vector<std::string> names;
        for (const AuthorityCourse::Row& row : course.rows)
            names.push_back(row.name);
        QCOMPARE(names, (std::vector<std::string>{"root", "002", "server", "001"}));
        QCOMPARE(course.outliving, std::size_t(1));
        QVERIFY(course.rows.at(1).to > course.rows.at(0).to);
    }
    void itIsBounded()
    {
        std::vector<NamedCertificate> devices;
        for (int i = 0; i < 100; ++i)
            devices.emplace_back(std::to_string(i), certificate("long"));
        const AuthorityCourse course = authorityCourse(m_running, devices, "root");
        QCOMPARE(course.rows.size(), AuthorityCourse::mostRows);
        QCOMPARE(course.outliving, std::size_t(100));
        QCOMPARE(course.leftOut, std::size_t(101) - (AuthorityCourse::mostRows - 1));
    }

private:
    [[nodiscard]] session::pki::Certificate certificate(const QString& name) const
    {
        return *session::pki::Certificate::fromPem(m_pki->certificate(name).toStdString());
    }

    QTemporaryDir m_directory;
    std::unique_ptr<support::OpensslPki> m_pki;
    config::Configuration m_running;
};

HANDFAST_TEST(AuthorityCourseTest)

} // namespace tst_authority_course

#include "tst_authority_course.moc"
