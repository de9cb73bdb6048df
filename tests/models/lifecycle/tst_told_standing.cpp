// Whom a manager tells that it serves: a device that has others beside it, and everybody when it does not.
// S-4, K9.
#include "tests/models/lifecycle/push_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_told_standing {

using namespace push_tests;

class ToldStandingTest : public QObject, protected PushEstate
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }

    void itTellsWhomItConcerns_data()
    {
        QTest::addColumn<int>("otherManagers");
        QTest::addColumn<bool>("serves");
        QTest::addColumn<QString>("told");
        QTest::newRow("one manager, which serves") << 0 << true << "";
        QTest::newRow("of two the one that serves") << 1 << true << "active";
        QTest::newRow("one manager, which stands by") << 0 << false << "passive";
        QTest::newRow("of two the one that stands by") << 1 << false << "passive";
    }
    void itTellsWhomItConcerns()
    {
        QFETCH(int, otherManagers);
        QFETCH(bool, serves);
        QFETCH(QString, told);
        lifecycle().setServing(serves);
        const panos::Bundle bundle = exported({"0001"}).front();
        const QTemporaryDir directory;
        const support::OpensslPki files(directory.path());
        write(files.certificateFile("born"), bundle.certificatePem);
        write(files.keyFile("born"), bundle.keyPem);
        engine_tests::RawClient device(files, {.alpn = "handfast-predefined/1", .certificate = "born"});
        QVERIFY(device.connect(m_manager->address));
        wire::Hello hello;
        hello.serial = "0001";
        hello.kind = "firewall";
        hello.otherManagers = std::uint64_t(otherManagers);
        QVERIFY(device.send(hello));
        const auto welcome = device.receive();
        QVERIFY(welcome && std::holds_alternative<wire::Welcome>(*welcome));
        QVERIFY(m_manager->until([this] { return isUp("0001"); }));
        QVERIFY(device.send(wire::Ping{7, false})); // whatever was sent before comes before its answer
        QString heard;
        while (const auto message = device.receive()) {
            if (const auto* standing = std::get_if<wire::Standing>(&*message))
                heard = standing->isActive ? "active" : "passive";
            if (const auto* ping = std::get_if<wire::Ping>(&*message); ping && ping->answer)
                break;
        }
        QCOMPARE(heard, told);
    }

private:
    static void write(const QString& name, const QByteArray& text)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
};

HANDFAST_TEST(ToldStandingTest)

} // namespace tst_told_standing

#include "tst_told_standing.moc"
