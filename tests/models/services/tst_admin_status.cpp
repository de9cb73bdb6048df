// What an administrator is answered at the web interface: to be read, and nothing else. S-5.
#include "models/services/admin_status.h"
#include "tests/models/services/service_estate.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_admin_status {

using models::services::answerAdministrator;

class AdminStatusTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tests::FirstStart> m_first;
    std::unique_ptr<service_tests::ServiceEstate> m_estate;

    QByteArray answerTo(const QByteArray& line)
    {
        return QByteArray::fromStdString(answerAdministrator(
            m_estate->lifecycle(), {.head = line.toStdString() + "\r\nHost: x", .administrator = "alice"}));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_first = std::make_unique<tests::FirstStart>();
        m_estate = std::make_unique<service_tests::ServiceEstate>(*m_first);
    }
    void cleanupTestCase() { m_estate.reset(); }

    void whatIsAsked_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("status") << QByteArray("GET /status HTTP/1.1") << QByteArray("200 OK");
        QTest::newRow("with a query") << QByteArray("GET /status?x=1 HTTP/1.0") << QByteArray("200 OK");
        QTest::newRow("head") << QByteArray("HEAD /status HTTP/1.1") << QByteArray("200 OK");
        QTest::newRow("something else") << QByteArray("GET / HTTP/1.1") << QByteArray("404 Not Found");
        QTest::newRow("a change") << QByteArray("POST /status HTTP/1.1")
                                  << QByteArray("405 Method Not Allowed");
        QTest::newRow("no HTTP") << QByteArray("hello") << QByteArray("400 Bad Request");
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0") << QByteArray("400 Bad Request");
    }
    void whatIsAsked()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, status);
        const QByteArray answer = answerTo(line);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status + "\r\n"), answer.constData());
        QVERIFY(answer.contains("Connection: close\r\n"));
        QCOMPARE(line.startsWith("HEAD"), answer.endsWith("\r\n\r\n"));
    }
    void theStatusSaysWhoAsksAndHowItStands()
    {
        const QByteArray answer = answerTo("GET /status HTTP/1.1");
        const QJsonObject status =
            QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
        QCOMPARE(status["administrator"].toString(), QString("alice"));
        QCOMPARE(status["devices"]["managed"].toInt(-1), 0);
        QCOMPARE(status["pending_changes"].toBool(true), false);
        QVERIFY(status["disconnect_deadline"].isNull());
    }
};

HANDFAST_TEST(AdminStatusTest)

} // namespace tst_admin_status

#include "tst_admin_status.moc"
