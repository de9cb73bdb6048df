// One window a data directory: a second start raises it, hands its files over and ends. The second start is
// the real program.
#include "app/manager/single_window.h"

#include "tests/support/cli.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "views/main_window/file_opener.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QUrl>

namespace tst_single_window {

using namespace support;
using app::manager::DesktopOptions;
using app::manager::SingleWindow;
using app::manager::WindowDoor;

class SingleWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<PageWindow>();
        m_options = {};
        m_options.dataDirectory = m_directory->path();
    }
    void cleanup() { m_desk.reset(); }

    void aSecondStartRaisesTheFirstAndEnds()
    {
        const SingleWindow single(m_options, m_desk->window(), m_desk->lifecycle(), m_err);
        m_desk->window().hide();
        QApplication::setQuitOnLastWindowClosed(false); // as the tray does it
        QCOMPARE(startAgain({}), 0);
        QTRY_VERIFY(m_desk->window().isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed()); // or it would go on unseen when it is closed
        m_desk->window().showMinimized();
        QCOMPARE(startAgain({}), 0);
        QTRY_VERIFY(!m_desk->window().isMinimized());
    }
    void itHandsOverItsFiles()
    {
        OpensslPki pki(m_directory->path());
        pki.root("root");
        const auto before = m_desk->lifecycle().candidate().panorama.certificates.size();
        const SingleWindow single(m_options, m_desk->window(), m_desk->lifecycle(), m_err);
        m_desk->window().show();
        QCOMPARE(startAgain({pki.certificateFile("root"), pki.keyFile("root")}), 0);
        QTRY_VERIFY(seen<QDialog>("importDialog"));
        QTRY_VERIFY(seen<QTableView>("review")->model()->rowCount() > 0);
        QVERIFY(rowWith(seen<QTableView>("review"), "root") >= 0);
        QCOMPARE(m_desk->lifecycle().candidate().panorama.certificates.size(), before); // nothing unasked
        seen<QDialog>("importDialog")->reject();
        QTRY_VERIFY(!seen<QDialog>("importDialog"));
    }
    void aConfigurationOpensInItsOwnReview()
    {
        const QString file = m_directory->filePath("panorama.xml");
        write(file, "<config version=\"10.1.0\"><mgt-config/></config>");
        const SingleWindow single(m_options, m_desk->window(), m_desk->lifecycle(), m_err);
        m_desk->window().show();
        QCOMPARE(startAgain({QUrl::fromLocalFile(file).toString()}), 0);
        QTRY_VERIFY(seen<QDialog>("configurationImportDialog"));
        QTRY_COMPARE(seen<QLineEdit>("file")->text(), file);
        seen<QDialog>("configurationImportDialog")->reject();
    }
    void filesOfTheFirstStartAreOpenedToo()
    {
        m_options.files = QStringList{m_directory->filePath("commands.txt")};
        write(m_options.files.first(), "set mgt-config devices 0001\n");
        const SingleWindow single(m_options, m_desk->window(), m_desk->lifecycle(), m_err);
        m_desk->window().show();
        QTRY_VERIFY(seen<QDialog>("configurationImportDialog"));
        seen<QDialog>("configurationImportDialog")->reject();
    }

    void withoutAWindowNobodyAnswers()
    {
        QVERIFY(!WindowDoor::handOver(m_options.dataDirectory, {}));
        QVERIFY(!SingleWindow::isElsewhere(m_options));
    }
    void aDeadWindowsDoorIsReplaced()
    {
        write(m_directory->filePath("window.sock"), "left behind");
        QVERIFY(!WindowDoor::handOver(m_options.dataDirectory, {}));
        WindowDoor door;
        const auto opened = door.open(m_options.dataDirectory);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        QCOMPARE(QFileInfo(m_directory->filePath("window.sock")).permissions() &
                     (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                      QFileDevice::WriteOther),
                 QFileDevice::Permissions());
    }
    void nonsenseAtTheDoorIsTurnedAway()
    {
        WindowDoor door;
        QVERIFY(door.open(m_options.dataDirectory));
        QSignalSpy knocked(&door, &WindowDoor::knocked);
        QLocalSocket socket;
        socket.connectToServer(m_directory->filePath("window.sock"));
        QVERIFY(socket.waitForConnected());
        socket.write("{\"files\": 1}\n");
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(knocked.isEmpty());
    }
    void theDemoAndPicturesStandApart_data()
    {
        QTest::addColumn<bool>("isDemo");
        QTest::addColumn<QString>("picture");
        QTest::newRow("demo") << true << "";
        QTest::newRow("picture") << false << "window.png";
    }
    void theDemoAndPicturesStandApart()
    {
        QFETCH(bool, isDemo);
        QFETCH(QString, picture);
        const SingleWindow single(m_options, m_desk->window(), m_desk->lifecycle(), m_err);
        m_options.isDemo = isDemo;
        m_options.screenshot = picture;
        QVERIFY(!SingleWindow::isElsewhere(m_options));
        const SingleWindow apart(m_options, m_desk->window(), m_desk->lifecycle(), m_err);
        QVERIFY2(QFileInfo::exists(m_directory->filePath("window.sock")),
                 "the first one's door is not taken");
    }

    void whatBeginsAConfiguration_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("is");
        QTest::newRow("XML") << QByteArray("\n <?xml version=\"1.0\"?><config>") << true;
        QTest::newRow("set") << QByteArray("set deviceconfig system hostname x") << true;
        QTest::newRow("PEM") << QByteArray("-----BEGIN CERTIFICATE-----") << false;
        QTest::newRow("PEM with words before")
            << QByteArray("subject=CN = x\n-----BEGIN CERTIFICATE-----") << false;
        QTest::newRow("DER") << QByteArray("\x30\x82\x01\x0a\x02", 5) << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void whatBeginsAConfiguration()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, is);
        QCOMPARE(views::main_window::beginsConfiguration(bytes), is);
    }

private:
    /// The real program; this one goes on reading meanwhile.
    int startAgain(const QStringList& files)
    {
        Process program({.program = "handfast",
                         .arguments = QStringList{"--data-dir", m_options.dataDirectory} + files,
                         .environment = {{"QT_QPA_PLATFORM", "offscreen"}}});
        return program.start() ? program.waitForEnd().value_or(-1) : -1;
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<PageWindow> m_desk;
    DesktopOptions m_options;
    QString m_said;
    QTextStream m_err{&m_said};
};

HANDFAST_TEST(SingleWindowTest)

} // namespace tst_single_window

#include "tst_single_window.moc"
