// A pair formed by mouse and keys: the first writes its file, the other one joins with it, and what stands in
// the way is said. S-4, D19.
#include "views/dialogs/fleet/pair_dialog.h"

#include "tests/models/lifecycle/lifecycle_estate.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tst_pair_dialog {

using namespace support;
using views::dialogs::PairDialog;

class PairDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_first = std::make_unique<LifecycleEstate>();
        m_second = std::make_unique<LifecycleEstate>();
        QDir::setCurrent(m_first->directory().path()); // where the file is proposed to be saved
    }
    void cleanup()
    {
        if (auto* dialog = seen<QDialog>("pairDialog"))
            dialog->reject();
        QTRY_VERIFY(!seen<QDialog>("pairDialog"));
    }
    void cleanupTestCase()
    {
        QDir::setCurrent(QDir::tempPath());
        m_second.reset();
        m_first.reset();
    }

    void saysWhatIsMissing()
    {
        open(*m_first);
        QVERIFY(!seen("pairFile"));
        QVERIFY(!seen<QAbstractButton>("accept")->isEnabled());
        type(seen("pairPassphrase"), "too few");
        QVERIFY(obstacle().contains("8"));
        type(seen("pairPassphrase"), "a pair of two");
        type(seen("repeatedPairPassphrase"), "a pair of too");
        QVERIFY(obstacle().contains("differ"));
        type(seen("repeatedPairPassphrase"), "a pair of two");
        QVERIFY(obstacle().contains("serial numbers"));
        fill("M1", "M1");
        QVERIFY(obstacle().contains("different serial numbers"));
    }

    void theFirstWritesItsFile()
    {
        open(*m_first);
        type(seen("pairPassphrase"), "a pair of two");
        type(seen("repeatedPairPassphrase"), "a pair of two");
        fill("M1", "M2");
        QTRY_VERIFY(seen<QAbstractButton>("accept")->isEnabled());
        click(seen("accept"));
        QTRY_VERIFY_WITH_TIMEOUT(seen<QFileDialog>("saveDialog"), patienceMs);
        auto* buttons = seen<QFileDialog>("saveDialog")->findChild<QDialogButtonBox*>();
        click(buttons->button(QDialogButtonBox::Save));
        QTRY_VERIFY(!seen<QDialog>("pairDialog"));
        QFile file(pairFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("handfast_pair"));
        QVERIFY((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
        const auto& pair = m_first->lifecycle().candidate().highAvailability;
        QVERIFY(pair.enabled);
        QCOMPARE(pair.serial, std::string("M1"));
        QCOMPARE(pair.peerSerial, std::string("M2"));
        QCOMPARE(pair.peerAddress, std::string("10.0.0.2"));
        QCOMPARE(pair.priority, std::string("primary"));
    }

    void theOtherOneJoinsWithIt()
    {
        open(*m_second);
        choose(seen<QComboBox>("part"), "joins the other one, with its pair file");
        QVERIFY(!seen("repeatedPairPassphrase"));
        type(seen("pairFile"), pairFile());
        type(seen("pairPassphrase"), "a wrong one");
        type(seen("masterPassphrase"), "open sesame");
        fill("M2", "M1");
        QTRY_VERIFY(seen<QAbstractButton>("accept")->isEnabled());
        click(seen("accept"));
        QTRY_VERIFY_WITH_TIMEOUT(seen("problem"), patienceMs); // nothing that was typed is lost
        QVERIFY(!m_second->lifecycle().candidate().highAvailability.enabled);
        type(seen("pairPassphrase"), "a pair of two");
        click(seen("accept"));
        QTRY_VERIFY_WITH_TIMEOUT(!seen<QDialog>("pairDialog"), patienceMs);
        QVERIFY(m_second->lifecycle().factory().authority == m_first->lifecycle().factory().authority);
        const auto& pair = m_second->lifecycle().candidate().highAvailability;
        QVERIFY(pair.enabled);
        QCOMPARE(pair.serial, std::string("M2"));
        QCOMPARE(pair.priority, std::string("secondary"));
    }

    void whoReadsTheScreenHearsWhatEachFieldIs()
    {
        open(*m_first);
        QStringList names;
        for (const QLineEdit* line : seen<QDialog>("pairDialog")->findChildren<QLineEdit*>())
            if (line->isVisible() && line->objectName() != "qt_spinbox_lineedit")
                names << line->accessibleName();
        QCOMPARE(names.size(), 5);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(names.removeDuplicates(), 0);
    }

private:
    static constexpr int patienceMs = int(std::chrono::milliseconds(patience).count());

    void open(LifecycleEstate& estate)
    {
        m_window.resize(800, 700);
        m_window.show();
        (new PairDialog(estate.lifecycle(), &m_window))->open();
        QTRY_VERIFY(seen<QDialog>("pairDialog"));
    }
    void fill(const QString& serial, const QString& peer)
    {
        type(seen("high-availability.serial"), serial);
        type(seen("high-availability.peer.ip-address"), "10.0.0.2");
        type(seen("high-availability.peer.serial"), peer);
    }
    static QString obstacle() { return seen<QLabel>("obstacle")->text(); }
    [[nodiscard]] QString pairFile() const { return m_first->directory().filePath("pair.json"); }

    QWidget m_window;
    std::unique_ptr<LifecycleEstate> m_first;
    std::unique_ptr<LifecycleEstate> m_second;
};

HANDFAST_TEST(PairDialogTest)

} // namespace tst_pair_dialog

#include "tst_pair_dialog.moc"
