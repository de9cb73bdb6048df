// File > Import and Export by mouse and keys: what comes in is seen before it is taken, and can be taken
// back. F-4.
#include "views/main_window/exchange_desk.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "views/panes/change/pending_page.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

namespace tst_exchange_desk {

using namespace support;

class ExchangeDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        // Where file dialogs were left last is kept there.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           m_desk->estate().directory().path());
        m_desk->window().addPage(new views::panes::PendingPage(m_desk->lifecycle()));
        new views::main_window::ExchangeDesk(m_desk->window(), m_desk->lifecycle());
        QVERIFY(m_desk->show("pending"));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void importsAfterReview()
    {
        write("panorama.xml",
              "<config version=\"10.1.0\"><mgt-config><devices><entry name=\"0001\"/></devices></mgt-config>"
              "<panorama><certificate><entry name=\"c\"><private-key>-AQ==x</private-key></entry>"
              "</certificate><scep><entry name=\"s\"><digest>md5</digest></entry></scep></panorama>"
              "<shared><tag><entry name=\"t\"/></tag></shared></config>");
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(seen<QDialog>("configurationImportDialog"));
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "nothing was read");
        type(seen("file"), path("panorama.xml"));
        QTest::keyClick(seen("file"), Qt::Key_Return);
        auto* outcome = seen<QTableView>("outcome");
        QTRY_VERIFY(rowWith(outcome, "Comes in") >= 0);
        QVERIFY(rowWith(outcome, "Refused") >= 0);
        QVERIFY(rowWith(outcome, "Key missing") >= 0);
        QVERIFY(rowWith(outcome, "Left out") >= 0);
        QVERIFY2(m_desk->lifecycle().candidate().firewalls.empty(), "nothing happens before it is confirmed");
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("configurationImportDialog"));
        QVERIFY(m_desk->lifecycle().candidate().firewalls.contains("0001"));
        QCOMPARE(m_desk->window().currentPageId(), "pending");
        QVERIFY(m_desk->lifecycle().undo().has_value());
        QVERIFY2(m_desk->lifecycle().candidate().firewalls.empty(), "one step");
    }
    void mergesOnTop()
    {
        m_desk->estate().edit("set mgt-config devices 0002");
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(seen<QDialog>("configurationImportDialog"));
        choose(seen<QComboBox>("mode"), "Merge: what the file says comes on top");
        type(seen("file"), path("panorama.xml"));
        QTest::keyClick(seen("file"), Qt::Key_Return);
        QTRY_VERIFY(seen<QAbstractButton>("accept")->isEnabled());
        click(seen("accept"));
        QTRY_VERIFY(!seen<QDialog>("configurationImportDialog"));
        QVERIFY(m_desk->lifecycle().candidate().firewalls.contains("0001"));
        QVERIFY(m_desk->lifecycle().candidate().firewalls.contains("0002"));
    }
    void saysWhyAFileIsRefused()
    {
        write("evil.xml", "<!DOCTYPE config><config/>");
        press(Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(seen<QDialog>("configurationImportDialog"));
        type(seen("file"), path("evil.xml"));
        QTest::keyClick(seen("file"), Qt::Key_Return);
        QTRY_VERIFY(seen<QLabel>("problem"));
        QVERIFY(seen<QLabel>("problem")->text().contains("document types"));
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        QTest::keyClick(seen("file"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("configurationImportDialog"));
    }
    void exportsWithItsWarnings()
    {
        QDir::setCurrent(m_desk->estate().directory().path());
        m_desk->estate().edit(
            "set deviceconfig setting management secure-conn-server disconnect-wait-time 5");
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(seen<QDialog>("configurationExportDialog"));
        QTRY_VERIFY(seen<QAbstractButton>("accept")->isEnabled());
        QVERIFY(rowWith(seen<QTableView>("warnings"), "By hand") >= 0);
        choose(seen<QComboBox>("format"), "Set commands");
        QTRY_VERIFY(seen<QAbstractButton>("accept")->isEnabled());
        click(seen("accept"));
        QTRY_VERIFY(seen<QFileDialog>("saveDialog"));
        auto* buttons = seen<QFileDialog>("saveDialog")->findChild<QDialogButtonBox*>();
        click(buttons->button(QDialogButtonBox::Save)); // under the name that is proposed
        QTRY_VERIFY(!seen<QDialog>("configurationExportDialog"));
        QVERIFY(read("handfast.set").contains("set mgt-config devices 0002"));
        QVERIFY(read("handfast.set").contains("# Handfast: "));
        QVERIFY(read("handfast-rollback.set").contains("delete mgt-config devices 0002"));
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_desk->window().activateWindow(); // what a window manager does when a dialog closes
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTest::keyClick(&m_desk->window(), key, modifiers);
    }
    [[nodiscard]] QString path(const QString& name) const
    {
        return m_desk->estate().directory().filePath(name);
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<PageWindow> m_desk;
};

HANDFAST_TEST(ExchangeDeskTest)

} // namespace tst_exchange_desk

#include "tst_exchange_desk.moc"
