// The sessions page over a real engine and real clients: empty, filled, without a match; the fixes that mend
// at once are pressed; what is other than in the last good attempt; fields and bytes; copying; keyboard. B7,
// C20, D8, D9, K5.
#include "models/tables/rows_model.h"
#include "models/text/wording.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/handshake_estate.h"
#include "tests/views/widget_walk.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

namespace tst_sessions_page {

using engine_tests::RawClient;
using session::trust::Reason;
using tests::HandshakeEstate;
using namespace support;

namespace {

const QString managed = HandshakeEstate::managed;
const QString other = HandshakeEstate::other;
const QString unmanaged = HandshakeEstate::unmanaged;

} // namespace

class SessionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ground = std::make_unique<HandshakeEstate::Ground>(); }
    void init()
    {
        m_estate = std::make_unique<HandshakeEstate>(*m_ground);
        QVERIFY(m_estate->isSeen());
    }
    void cleanup() { m_estate.reset(); }

    void withoutAnAttemptItSaysSo()
    {
        QVERIFY(seen("sessionsEmpty"));
        QVERIFY(!seen("handshakeView"));
        for (QAction* action : page().pageActions())
            QVERIFY(!action->isEnabled());
    }
    void d8_theFixPutsItOnTheList()
    {
        m_estate->setUpServer();
        m_estate->attempt({.certificate = "unlisted"});
        QTRY_VERIFY_WITH_TIMEOUT(seen("handshake.fix.authorize"), waitingTime);
        click(seen("handshake.fix.authorize"));
        QTRY_VERIFY_WITH_TIMEOUT(m_estate->textOf("handshake.problem").contains("next commit"), waitingTime);
        m_estate->commit();
        // The serial stands in its alternative name: nothing else was in the way.
        QVERIFY(m_estate->comesIn("unlisted", managed));
        QTRY_COMPARE_WITH_TIMEOUT(m_estate->textOf("handshake.headline"),
                                  QString("Admitted with its custom certificate"), waitingTime);
        QVERIFY(m_estate->fixes().isEmpty());
    }
    void d9_theFixManagesIt()
    {
        m_estate->setUpServer();
        m_estate->attempt({.certificate = "unmanaged"}, unmanaged);
        QTRY_VERIFY_WITH_TIMEOUT(seen("handshake.fix.manage"), waitingTime);
        click(seen("handshake.fix.manage"));
        QTRY_VERIFY_WITH_TIMEOUT(seen("addDeviceDialog"), waitingTime);
        QTRY_VERIFY(seen<QPushButton>("accept")->isEnabled());
        click(seen("accept"));
        QTRY_VERIFY_WITH_TIMEOUT(!seen("addDeviceDialog"), waitingTime);
        m_estate->commit();
        QVERIFY(m_estate->comesIn("unmanaged", unmanaged));
    }
    void c20_theFixWritesABundleThatIsLetIn()
    {
        m_estate->setUpServer();
        m_estate->attempt({.certificate = "expired"});
        QTRY_VERIFY_WITH_TIMEOUT(seen("handshake.fix.deliverBundle"), waitingTime);
        click(seen("handshake.fix.deliverBundle"));
        QTRY_VERIFY_WITH_TIMEOUT(seen("bundleDialog"), waitingTime);
        click(seen("accept"));
        const QString file = m_estate->fileFor(managed + ".json");
        QTRY_VERIFY_WITH_TIMEOUT(!seen("bundleDialog"), waitingTime);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto bundle = models::panos::readBundle(written.readAll());
        QVERIFY(bundle.has_value());
        m_estate->write(m_estate->pki().certificateFile("factory"), bundle->certificatePem);
        m_estate->write(m_estate->pki().keyFile("factory"), bundle->keyPem);
        QVERIFY(m_estate->comesIn("factory", managed, "handfast-predefined/1"));
        QTRY_COMPARE_WITH_TIMEOUT(m_estate->textOf("handshake.headline"),
                                  QString("Admitted with its predefined certificate"), waitingTime);
    }
    void b7_theFixLeadsToTheProfile()
    {
        m_estate->setUpServer();
        m_estate->attempt(
            {.certificate = "good", .minimumVersion = TLS1_VERSION, .maximumVersion = TLS1_1_VERSION});
        QTRY_VERIFY_WITH_TIMEOUT(seen("handshake.fix.serviceProfile"), waitingTime);
        QSignalSpy wanted(&page(), &views::main_window::Page::pageWanted);
        click(seen("handshake.fix.serviceProfile"));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QString("ssl-tls-profiles"));
        QCOMPARE(wanted[0][1].toString(), QString("tls"));
    }
    void k5_aClockThatIsOffIsNamed()
    {
        m_estate->setUpServer();
        RawClient client(m_estate->pki(), {.certificate = "good"});
        QVERIFY(client.connect(manager().address));
        session::wire::Hello hello;
        hello.serial = managed.toStdString();
        hello.kind = "firewall";
        hello.clock = QDateTime::currentDateTime().addSecs(3 * 3600 + 30).toMSecsSinceEpoch();
        hello.passedChecks = "tls-version chain validity";
        QVERIFY(client.send(hello) && client.receive());
        QTRY_VERIFY_WITH_TIMEOUT(seen("handshake.clock"), waitingTime);
        QVERIFY2(m_estate->textOf("handshake.clock").contains("3 h 0 min ahead"),
                 qPrintable(m_estate->textOf("handshake.clock")));
        QVERIFY(m_estate->textOf("handshake.said").contains("3 check(s) passed"));
    }
    void compareNamesWhatIsOther()
    {
        m_estate->setUpServer();
        QVERIFY(m_estate->comesIn("good", managed));
        m_estate->everybodyLeaves();
        m_estate->attempt({.certificate = "expired"});
        QTRY_COMPARE_WITH_TIMEOUT(m_estate->textOf("handshake.headline"),
                                  models::text::cause(Reason::Expired), waitingTime);
        auto* tabs = seen<QTabWidget>("handshake.tabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        auto* table = seen<QTableView>("handshake.comparison");
        QVERIFY(table);
        QStringList others;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data(models::tables::RowCauseRole).toString() == "other")
                others << table->model()->index(row, 0).data().toString();
        QCOMPARE(others, (QStringList{"Outcome", "Valid until", "SHA-256"}));
    }
    void whoReadsIsNotThrownBackByOtherDevices()
    {
        m_estate->setUpServer();
        m_estate->attempt({.certificate = "expired"});
        QTRY_VERIFY_WITH_TIMEOUT(seen("handshakeView"), waitingTime);
        auto* tabs = seen<QTabWidget>("handshake.tabs");
        tabs->setCurrentIndex(1);
        auto* fields = seen<QTableView>("handshake.fields");
        const int row = rowWith(fields, "validity");
        QVERIFY(row >= 0);
        fields->setCurrentIndex(fields->model()->index(row, 0));
        const QSignalSpy begun(fields->model(), &QAbstractItemModel::modelReset);
        m_estate->attempt({.certificate = "unmanaged"}, unmanaged);
        QTRY_COMPARE_WITH_TIMEOUT(m_estate->textOf("sessions.place"), QString("Device 2 of 2"), waitingTime);
        QCOMPARE(begun.size(), 0);
        QCOMPARE(fields->currentIndex().row(), row);
        QVERIFY(fields->isVisible());
    }
    void fieldsAndBytesKnowEachOther()
    {
        m_estate->setUpServer();
        m_estate->attempt({.certificate = "expired"});
        QTRY_VERIFY_WITH_TIMEOUT(seen("handshakeView"), waitingTime);
        auto* tabs = seen<QTabWidget>("handshake.tabs");
        for (int tab = 0; tab < tabs->count(); ++tab) { // whatever it shows, a reader finds it by name
            tabs->setCurrentIndex(tab);
            const WidgetWalk walk = walkWidgets(page());
            QVERIFY2(walk.faults.isEmpty(), qPrintable(walk.faults.join('\n')));
        }
        tabs->setCurrentIndex(1);
        auto* fields = seen<QTableView>("handshake.fields");
        const int row = rowWith(fields, "validity");
        QVERIFY(row >= 0);
        fields->setCurrentIndex(fields->model()->index(row, 0));
        tabs->setCurrentIndex(4);
        auto* bytes = seen<QPlainTextEdit>("handshake.bytes");
        QVERIFY(bytes && !bytes->extraSelections().isEmpty());
        QVERIFY(m_estate->textOf("handshake.field").startsWith("validity: "));
        // ... and back: the first bytes are the certificate's head, the last its signature.
        QTextCursor cursor = bytes->textCursor();
        cursor.movePosition(QTextCursor::End);
        cursor.movePosition(QTextCursor::Up);
        cursor.movePosition(QTextCursor::StartOfLine);
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 7);
        bytes->setTextCursor(cursor);
        QTRY_VERIFY(m_estate->textOf("handshake.field").startsWith("signatureValue: "));
    }
    void itIsCopied()
    {
        m_estate->setUpServer();
        m_estate->attempt({.certificate = "expired"});
        QTRY_VERIFY_WITH_TIMEOUT(seen("handshakeView"), waitingTime);
        QTRY_COMPARE_WITH_TIMEOUT(m_estate->textOf("handshake.headline"),
                                  models::text::cause(Reason::Expired), waitingTime);
        const auto copied = [this](const char* name) {
            page().findChild<QAction*>(name)->trigger();
            return QGuiApplication::clipboard()->text();
        };
        const QString text = copied("sessions.copyText");
        QVERIFY2(text.contains("ClientHello") && text.contains("<== here") && text.contains("C20"),
                 qPrintable(text));
        const QJsonObject json = QJsonDocument::fromJson(copied("sessions.copyJson").toUtf8()).object();
        QCOMPARE(json["reason"].toString(), QString("expired"));
        QCOMPARE(json["step"].toString(), QString("certificate"));
        QCOMPARE(json["judged_by"].toString(), QString("here"));
        QCOMPARE(copied("sessions.copyPem").trimmed().toLatin1(),
                 m_estate->pki().certificate("expired").trimmed());
        QVERIFY(copied("sessions.copyCommand").contains("-alpn handfast-custom/1 -cert 0101.pem"));
    }
    void onlyAnAttemptThatThereIsCanBeChosen()
    {
        m_estate->setUpServer();
        m_estate->attempt(
            {.certificate = "good", .minimumVersion = TLS1_VERSION, .maximumVersion = TLS1_1_VERSION});
        QTRY_VERIFY_WITH_TIMEOUT(seen("handshakeView"), waitingTime);
        auto* which = seen<QComboBox>("sessions.attempt");
        QTest::keyClick(which, Qt::Key_End); // a stranger has never come in
        QCOMPARE(which->currentText(), QString("The last refused"));
        QGuiApplication::clipboard()->clear();
        page().findChild<QAction*>("sessions.copyText")->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains("B7"));
        QVERIFY(m_estate->comesIn("good", managed));
        QTRY_VERIFY_WITH_TIMEOUT(page().pageActions().at(1)->isEnabled(), waitingTime);
        QTest::keyClick(&page(), Qt::Key_Down, Qt::AltModifier);
        choose(which, "The last good");
        QTest::keyClick(which, Qt::Key_Up); // it was never refused
        QCOMPARE(which->currentText(), QString("The last one"));
        QTest::keyClick(which, Qt::Key_End);
        QCOMPARE(which->currentText(), QString("The last good"));
        // When it is gone, the stranger takes its place.
        QVERIFY(manager().edit({"delete mgt-config devices " + managed.toStdString()}));
        m_estate->commit();
        QTRY_COMPARE_WITH_TIMEOUT(which->currentText(), QString("The last one"), waitingTime);
        QVERIFY(!m_estate->textOf("handshake.headline").contains("Admitted"));
    }
    void oneIsFoundByFilterAndKeys()
    {
        m_estate->setUpServer();
        m_estate->attempt({.certificate = "expired"});
        QTRY_COMPARE_WITH_TIMEOUT(
            manager().devices.find(session::base::Serial(managed.toStdString()))->isRefused(), true,
            waitingTime);
        QVERIFY(m_estate->comesIn("other", other));
        QTRY_VERIFY_WITH_TIMEOUT(page().pageActions().at(1)->isEnabled(), waitingTime);
        QCOMPARE(m_estate->textOf("handshake.headline"),
                 models::text::cause(Reason::Expired)); // trouble first
        QTest::keyClick(&page(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_estate->textOf("handshake.headline"), QString("Admitted with its custom certificate"));
        page().setFilterText("state:blocked");
        QCOMPARE(m_estate->textOf("handshake.headline"), models::text::cause(Reason::Expired));
        page().setFilterText("name~nobody");
        QVERIFY(seen("sessionsNoMatch"));
    }
    void aNarrowPageGoesToTheListAndBack()
    {
        m_estate->setUpServer();
        m_estate->attempt({.certificate = "expired"});
        QTRY_COMPARE_WITH_TIMEOUT(
            manager().devices.find(session::base::Serial(managed.toStdString()))->isRefused(), true,
            waitingTime);
        QVERIFY(m_estate->comesIn("other", other));
        auto* toList = page().pageActions().back();
        QTRY_VERIFY_WITH_TIMEOUT(page().pageActions().at(1)->isEnabled(), waitingTime);
        QVERIFY(seen("sessions.list") && seen("handshakeView"));
        QVERIFY(!toList->isVisible()); // there is nothing to go to
        page().resize(968, 560);
        QVERIFY(!seen("sessions.list") && seen("handshakeView"));
        QVERIFY(toList->isVisible() && toList->isEnabled());
        QTest::keyClick(&page(), Qt::Key_Home, Qt::AltModifier);
        auto* list = seen<QTableView>("sessions.list");
        QVERIFY(list && !seen("handshakeView"));
        QTRY_VERIFY(list->width() > 900);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(seen("sessions.list")); // who walks along the list goes on
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!seen("sessions.list") && seen("handshakeView"));
        QCOMPARE(m_estate->textOf("handshake.headline"), QString("Admitted with its custom certificate"));
        toList->trigger();
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!seen("sessions.list") && !toList->isChecked());
        toList->trigger();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(m_estate->textOf("handshake.headline"), models::text::cause(Reason::Expired));
        toList->trigger();
        page().resize(1200, 800);
        QVERIFY(seen("sessions.list") && seen("handshakeView") && !toList->isChecked());
        QCOMPARE(list->width(), 300);
    }

private:
    [[nodiscard]] tests::Manager& manager() { return m_estate->manager(); }
    [[nodiscard]] views::panes::SessionsPage& page() { return m_estate->page(); }

    std::unique_ptr<HandshakeEstate::Ground> m_ground;
    std::unique_ptr<HandshakeEstate> m_estate;
    static constexpr int waitingTime = HandshakeEstate::waitingTime;
};

HANDFAST_TEST(SessionsPageTest)

} // namespace tst_sessions_page

#include "tst_sessions_page.moc"
