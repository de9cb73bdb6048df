#include "session/base/user.h"

#include "tests/support/test_program.h"

#include <QProcess>
#include <QTest>

namespace tst_user {

class UserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhomTheSystemNames()
    {
        QProcess id;
        id.start("id", {"-un"});
        QVERIFY(id.waitForFinished());
        const session::base::User user = session::base::currentUser();
        QCOMPARE(QByteArray::fromStdString(user.name), id.readAllStandardOutput().trimmed());
        QVERIFY(user.home.starts_with('/'));
    }
};

HANDFAST_TEST(UserTest)

} // namespace tst_user

#include "tst_user.moc"
