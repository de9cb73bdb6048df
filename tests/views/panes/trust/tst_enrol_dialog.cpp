// A certificate enrolled by mouse and keys: what stands in the way, busy, refused, granted, closed too early.
// P-3, E9.
#include "views/panes/trust/scep_profiles_page.h"

#include "tests/session/enrollment/scripted_server.h"
#include "tests/support/http_server.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QTableView>
#include <QTemporaryDir>

namespace tst_enrol_dialog {

using namespace support;

class EnrolDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        m_desk->window().addPage(new views::panes::ScepProfilesPage(m_desk->lifecycle()));
        m_desk->estate().edit("set panorama scep Enrol scep-url " + m_http.url("/scep").toStdString() +
                              " subject CN=manager");
        m_desk->estate().edit("set panorama scep Devices scep-url " + m_http.url("/scep").toStdString());
        QVERIFY(m_desk->show("scep-profiles"));
        QTRY_VERIFY(rowWith(tableView(), "Enrol") >= 0);
    }
    void cleanupTestCase() { m_desk.reset(); }

    void aDeviceIsNeededWhereTheSubjectNamesOne() // E9
    {
        open("Devices");
        type(seen("name"), "one");
        QVERIFY(!canAccept());
        QTest::keyClick(seen("name"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("enrolDialog"));
    }
    void busyThenRefused()
    {
        m_reply = Reply::Nothing;
        open("Enrol");
        QVERIFY(!canAccept());
        type(seen("name"), "one");
        click(seen("accept"));
        QTRY_VERIFY(seen<QDialog>("enrolDialog")->findChild<QProgressBar*>()->isVisible());
        QVERIFY(!seen("name")->isEnabled());
        QTRY_VERIFY(m_asked);
        QVERIFY2(says("Cancel ends the request"), qPrintable(words()));
        QTest::keyClick(seen<QDialog>("enrolDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("enrolDialog"));

        m_reply = Reply::WebPage;
        open("Enrol");
        QVERIFY(!seen("problemMark"));
        type(seen("name"), "one");
        click(seen("accept"));
        QTRY_VERIFY2(says("no SCEP server"), qPrintable(words()));
        QVERIFY(seen("problemMark"));                              // it looks like trouble, too
        QCOMPARE(seen<QLineEdit>("name")->text(), QString("one")); // nothing that was typed is lost
        QVERIFY(canAccept());
        QVERIFY(m_desk->lifecycle().candidate().panorama.certificates.empty());
    }
    void granted()
    {
        m_reply = Reply::Certificate;
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("enrolDialog"));
        QTRY_VERIFY(seen<QDialog>("message")); // no fingerprint: the user is told
        QTest::keyClick(seen<QDialog>("message"), Qt::Key_Escape);
        const auto& certificates = m_desk->lifecycle().candidate().panorama.certificates;
        QVERIFY(certificates.contains("one"));
        QVERIFY(session::pki::KeyVault::isSealed(certificates.at("one").privateKey));
    }

private:
    enum class Reply { Nothing, WebPage, Certificate };

    HttpReply reply(const HttpRequest& request)
    {
        m_asked = true;
        if (m_reply == Reply::Nothing)
            return {.isSilent = true};
        if (m_reply == Reply::WebPage)
            return {.contentType = "text/html", .body = "<html>Log in</html>"};
        session::http::Request asked;
        asked.url = m_http.url(QString::fromLatin1(request.path)).toStdString();
        asked.method = request.method == "POST" ? session::http::Method::Post : session::http::Method::Get;
        asked.body = request.body.toStdString();
        const auto answer = m_scep.answer(asked);
        return answer
                   ? HttpReply{.status = int(answer->status), .body = QByteArray::fromStdString(answer->body)}
                   : HttpReply{.status = 500};
    }
    static void open(const QString& profile)
    {
        clickRow(tableView(), profile);
        QTRY_VERIFY(seen("scep-profiles.enrol.button") && seen("scep-profiles.enrol.button")->isEnabled());
        click(seen("scep-profiles.enrol.button"));
        QTRY_VERIFY(seen<QDialog>("enrolDialog"));
    }
    static QTableView* tableView() { return seen<QTableView>("scep-profiles.table"); }
    static bool canAccept() { return seen<QAbstractButton>("accept")->isEnabled(); }
    static QString words()
    {
        QStringList all;
        if (const auto* dialog = seen<QDialog>("enrolDialog"))
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                all << label->text();
        return all.join('\n');
    }
    static bool says(const QString& text) { return words().contains(text); }

    QTemporaryDir m_directory;
    enrollment_tests::ScepCa m_ca{m_directory.path()};
    enrollment_tests::ScriptedServer m_scep{m_ca, {}};
    std::atomic<Reply> m_reply = Reply::Nothing;
    std::atomic<bool> m_asked = false;
    HttpServer m_http{[this](const HttpRequest& request) { return reply(request); }};
    std::unique_ptr<PageWindow> m_desk;
};

HANDFAST_TEST(EnrolDialogTest)

} // namespace tst_enrol_dialog

#include "tst_enrol_dialog.moc"
