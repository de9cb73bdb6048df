// The page of an empty data directory: ways to begin, and first steps that are ticked by what is true. By
// mouse and keys.
#include "views/panes/welcome_page.h"

#include "models/store/store.h"
#include "tests/support/certificate_import.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "views/dialogs/certificates/import_dialog.h"
#include "views/main_window/file_opener.h"

#include <QFileDialog>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>

namespace tst_welcome_page {

using namespace support;
using views::panes::WelcomePage;

class WelcomePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PageWindow>();
        m_migration = std::make_unique<models::workflows::MigrationDesk>(m_desk->lifecycle(),
                                                                         m_desk->lifecycle().store());
        m_page = new WelcomePage(m_desk->lifecycle(), *m_migration);
        m_desk->window().addPage(m_page);
        QVERIFY(m_desk->show("welcome"));
    }
    void cleanup()
    {
        delete m_page; // before what it watches
        m_migration.reset();
        m_desk.reset();
    }

    void everyWayBegins_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("demo") << "demo";
        QTest::newRow("workspace") << "workspace";
        QTest::newRow("configuration") << "configuration";
    }
    void everyWayBegins()
    {
        QFETCH(QString, button);
        QSignalSpy demo(m_page, &WelcomePage::demoWanted);
        QSignalSpy setting(m_page, &WelcomePage::settingWanted);
        QSignalSpy configuration(m_page, &WelcomePage::configurationWanted);
        click(seen("welcome." + button));
        QCOMPARE(demo.count(), button == "demo" ? 1 : 0);
        QCOMPARE(setting.count(), button == "workspace" ? 1 : 0);
        QCOMPARE(configuration.count(), button == "configuration" ? 1 : 0);
    }
    void aFolderIsReviewedAsOne()
    {
        const QTemporaryDir folder;
        OpensslPki pki(folder.path());
        pki.root("ca");
        pki.leaf("server", {.issuer = "ca"});
        const QTemporaryDir chosen;
        QVERIFY(QFile::copy(pki.certificateFile("ca"), chosen.filePath("ca.pem")));
        QVERIFY(QFile::copy(pki.certificateFile("server"), chosen.filePath("server.pem")));
        QVERIFY(QFile::copy(pki.keyFile("server"), chosen.filePath("server.key")));
        views::main_window::FileOpener opener(m_desk->window(), m_desk->lifecycle());
        connect(m_page, &WelcomePage::certificatesWanted, &opener, &views::main_window::FileOpener::open);
        Q_EMIT m_page->certificatesWanted({chosen.path()});
        QTRY_VERIFY(seen<QDialog>("importDialog"));
        QTRY_COMPARE(seen<QTableView>("review")->model()->rowCount(), 2); // the key is with its certificate
        seen<QDialog>("importDialog")->reject();
        QTRY_VERIFY(!seen<QDialog>("importDialog"));
    }
    void foldersAndXcaAreChosen()
    {
        QSignalSpy wanted(m_page, &WelcomePage::certificatesWanted);
        for (const char* button : {"folder", "xca"}) {
            click(seen(QLatin1String("welcome.") + button));
            QFileDialog* dialog = nullptr;
            QTRY_VERIFY((dialog = seen<QFileDialog>("openDialog")));
            QCOMPARE(dialog->fileMode() == QFileDialog::Directory, button == QByteArray("folder"));
            dialog->reject();
            QTRY_VERIFY(!seen<QFileDialog>("openDialog"));
        }
        QCOMPARE(wanted.count(), 0);
    }
    void stepsAreTickedByWhatIsTrue()
    {
        QVERIFY(m_page->isWanted());
        QVERIFY(models::tables::isUntouched(m_desk->lifecycle()));
        QCOMPARE(seen<QLabel>("welcome.progress")->text(), QString("0 of 5 are done."));
        OpensslPki pki(m_desk->estate().directory().path());
        pki.root("ca");
        const auto imported = support::importCertificate(
            m_desk->lifecycle(), {.name = "Root", .pem = pki.certificate("ca").toStdString()});
        QVERIFY(imported);
        QTRY_COMPARE(seen<QLabel>("welcome.progress")->text(), QString("1 of 5 are done."));
        QVERIFY(!models::tables::isUntouched(m_desk->lifecycle()));
        m_desk->estate().edit("set mgt-config devices 007951100074\n");
        bool isCommitted = false;
        m_desk->lifecycle().commit("",
                                   [&](const auto& outcome) { isCommitted = outcome.version.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isCommitted, 20'000);
        QTRY_COMPARE(seen<QLabel>("welcome.progress")->text(), QString("2 of 5 are done."));
    }
    void theListIsSentAwayForGood()
    {
        QSignalSpy changed(m_page, &WelcomePage::isWantedChanged);
        click(seen("welcome.dismiss"));
        QVERIFY(!m_page->isWanted());
        QCOMPARE(changed.count(), 1);
        QVERIFY(!seen("welcome.dismiss"));
        WelcomePage again(m_desk->lifecycle(), *m_migration);
        QVERIFY(!again.isWanted());
    }

private:
    std::unique_ptr<PageWindow> m_desk;
    std::unique_ptr<models::workflows::MigrationDesk> m_migration;
    WelcomePage* m_page = nullptr;
};

HANDFAST_TEST(WelcomePageTest)

} // namespace tst_welcome_page

#include "tst_welcome_page.moc"
