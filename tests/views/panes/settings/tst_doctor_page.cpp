// The doctor's page: what was looked at with its state and words, messages by level, and a text for support
// without secrets. By mouse and keys.
#include "views/panes/settings/doctor_page.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "tests/views/pictures.h"
#include "views/panes/settings/messages_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>

namespace tst_doctor_page {

using namespace support;
using session::base::LogLevel;
using views::panes::DoctorPage;

class DoctorPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all"); // no keyring
        m_ring.add(m_clock.now(), LogLevel::Info, "the master passphrase was changed");
        m_ring.add(m_clock.now(), LogLevel::Warning, "no answer from ocsp.example.net at 10.9.8.7");
        m_ring.add(m_clock.now(), LogLevel::Error, "bad password: hunter2");
        m_desk = std::make_unique<PageWindow>();
        m_page =
            new DoctorPage({.lifecycle = m_desk->lifecycle(), .messages = &m_ring, .followsCrash = true});
        m_desk->window().addPage(m_page);
        connect(m_page, &DoctorPage::badgeChanged, this, [this](const QString& badge) { m_badge = badge; });
    }
    void cleanupTestCase() { m_desk.reset(); }

    void theRailTellsBeforeItIsSeen()
    {
        QVERIFY(!m_page->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(m_badge.toInt() >= 1, 20'000); // the cut-off
        QVERIFY(m_desk->show("doctor"));
    }
    void whatIsNotInOrderStandsFirst()
    {
        QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>("doctor.state.0"), 20'000);
        bool isInOrder = false;
        for (int row = 0; auto* state = seen<QLabel>(QStringLiteral("doctor.state.%1").arg(row)); ++row) {
            const bool isTrouble = state->text() == "Look at it" || state->text() == "Not in order";
            QVERIFY2(!isInOrder || !isTrouble, qPrintable(state->text()));
            QCOMPARE(state->font().weight() > QFont::Normal, isTrouble);
            isInOrder = !isTrouble;
        }
        QVERIFY(isInOrder);
        QVERIFY(seen<QLabel>("doctor.state.0")->text() != "In order");
    }
    void itLooksWhenItIsSeen()
    {
        QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>("doctor.title.0"), 20'000);
        QStringList titles;
        for (int row = 0; auto* title = seen<QLabel>(QStringLiteral("doctor.title.%1").arg(row)); ++row) {
            titles << title->text();
            QVERIFY(!seen<QLabel>(QStringLiteral("doctor.cause.%1").arg(row))->text().isEmpty());
            QVERIFY(!seen<QLabel>(QStringLiteral("doctor.state.%1").arg(row))->text().isEmpty());
        }
        for (const char* wanted : {"Port for devices", "TLS library", "Clock", "Keyring", "Fonts",
                                   "Descriptors", "Data directory", "Last run"})
            QVERIFY2(titles.contains(wanted), qPrintable(titles.join(", ")));
    }
    void itTellsOfACutOff()
    {
        const QString said = allCauses();
        QVERIFY2(said.contains("was cut off"), qPrintable(said));
    }
    void itLooksAgain()
    {
        QSignalSpy examined(m_page, &DoctorPage::examined);
        click(seen("doctor.again.button"));
        QTRY_COMPARE_WITH_TIMEOUT(examined.count(), 1, 20'000);
    }
    void messagesByLevel()
    {
        m_page->showMessages();
        auto* table = seen<QAbstractItemView>("messages.table");
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY2(table->model()->index(0, 2).data().toString().contains("hunter2"), "newest first");
        choose(seen<QComboBox>("messages.level"), "Warning and worse");
        QCOMPARE(table->model()->rowCount(), 2);
        choose(seen<QComboBox>("messages.level"), "Errors alone");
        QCOMPARE(table->model()->rowCount(), 1);
        choose(seen<QComboBox>("messages.level"), "All");
        keepPictures(
            m_desk->window(), [this](auto choice) { m_desk->window().chooseTheme(choice); }, "messages");
        m_page->setFilterText("ocsp");
        QCOMPARE(table->model()->rowCount(), 1);
        m_page->setFilterText("");
        m_ring.add(m_clock.now(), LogLevel::Info, "one more");
        QTRY_COMPARE(table->model()->rowCount(), 4);
    }
    void copyForSupportIsSeenFirstAndHoldsNoSecret()
    {
        QGuiApplication::clipboard()->clear();
        click(seen("doctor.copy.button"));
        QTRY_VERIFY(seen<QDialog>("supportDialog"));
        auto* shown = seen<QPlainTextEdit>("shown");
        const QString safe = shown->toPlainText();
        QVERIFY2(safe.contains("Port for devices") && safe.contains("one more"), qPrintable(safe));
        QVERIFY(!safe.contains("hunter2") && safe.contains("[removed]"));
        QVERIFY(!safe.contains("10.9.8.7") && !safe.contains("ocsp.example.net") && safe.contains("host-"));
        keepPictures(
            *seen<QDialog>("supportDialog"), [this](auto choice) { m_desk->window().chooseTheme(choice); },
            "support");
        click(seen("pseudonyms"));
        QVERIFY(shown->toPlainText().contains("10.9.8.7"));
        QVERIFY(!shown->toPlainText().contains("hunter2"));
        click(seen("pseudonyms"));
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("supportDialog"));
        QCOMPARE(QGuiApplication::clipboard()->text(), safe);
    }

private:
    static QString allCauses()
    {
        QStringList causes;
        for (int row = 0; auto* cause = seen<QLabel>(QStringLiteral("doctor.cause.%1").arg(row)); ++row)
            causes << cause->text();
        return causes.join("\n");
    }

    session::base::SystemClock m_clock;
    session::base::LogRing m_ring;
    std::unique_ptr<PageWindow> m_desk;
    DoctorPage* m_page = nullptr;
    QString m_badge;
};

HANDFAST_TEST(DoctorPageTest)

} // namespace tst_doctor_page

#include "tst_doctor_page.moc"
