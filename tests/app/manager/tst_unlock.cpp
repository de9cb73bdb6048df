// C-7: the window's way to its keys when nothing but a person gives the passphrase. By keys only.
#include "app/manager/unlock.h"

#include "models/lifecycle/foundation.h"
#include "models/store/data_directory.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"

#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace tst_unlock {

using namespace models;
using namespace support;
using session::base::ErrorCode;
using session::base::SecretText;

class UnlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all"); // no keyring
        const auto directory = store::DataDirectory::take(path());
        QVERIFY(directory);
        const auto store = store::Store::open(directory->databaseFile());
        QVERIFY(store);
        QVERIFY(lifecycle::layFoundation(**store, SecretText("a master passphrase"), m_clock));
    }
    void theRightPassphraseOpens()
    {
        typing({"a master passphrase"});
        const auto vault = app::manager::unlock(path());
        QVERIFY2(vault, vault ? "" : vault.error().detail.c_str());
        QVERIFY(vault->seal(SecretText("x"), "y"));
        QCOMPARE(m_said, QStringList{});
    }
    void aWrongOneSaysSoAndMayBeTypedAgain()
    {
        typing({"A master passphrase", "", "a master passphrase"});
        QVERIFY(app::manager::unlock(path()));
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said.first().contains("does not fit"), qPrintable(m_said.first()));
    }
    void whoGivesUpIsAskedNoMore()
    {
        typing({"wrong one"});
        m_isGivingUp = true;
        QCOMPARE(app::manager::unlock(path()).error().code, ErrorCode::Cancelled);
        // and nothing holds the directory
        QVERIFY(store::DataDirectory::take(path()));
    }

private:
    QString path() const { return m_place.filePath("data"); }
    /// From now on somebody types these, one after the other, whenever the field can be typed into.
    void typing(const QStringList& words)
    {
        m_words = words;
        m_said.clear();
        m_isGivingUp = false;
        m_hands.start(0);
        connect(&m_hands, &QTimer::timeout, this, &UnlockTest::act, Qt::UniqueConnection);
    }
    void act()
    {
        auto* field = seen<QLineEdit>("passphrase");
        if (!field || !field->isEnabled())
            return;
        if (const auto* problem = seen<QLabel>("problem"); problem && !m_said.contains(problem->text()))
            m_said << problem->text();
        if (m_words.isEmpty()) {
            m_hands.stop();
            if (m_isGivingUp)
                QTest::keyClick(field, Qt::Key_Escape);
            return;
        }
        const QString word = m_words.takeFirst();
        type(field, word);
        if (word.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        if (word.isEmpty() == seen<QAbstractButton>("accept")->isEnabled())
            qFatal("the button does not follow the field");
        QTest::keyClick(field, Qt::Key_Return);
    }

    QTemporaryDir m_place;
    session::base::SystemClock m_clock;
    QTimer m_hands;
    QStringList m_words;
    QStringList m_said;
    bool m_isGivingUp = false;
};

HANDFAST_TEST(UnlockTest)

} // namespace tst_unlock

#include "tst_unlock.moc"
