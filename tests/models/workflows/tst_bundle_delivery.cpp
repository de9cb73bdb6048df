// A new device's bundle: what is issued for it counts no more when the file can't be written. W-4, G2.
#include "models/workflows/lifecycle_world.h"

#include "tests/models/lifecycle/push_estate.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

namespace tst_bundle_delivery {

using namespace push_tests;
using models::workflows::LifecycleWorld;
using models::workflows::NewDeviceOptions;

class BundleDeliveryTest : public QObject, protected PushEstate
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init()
    {
        QVERIFY(begin());
        QVERIFY(moveToCustom());
        QVERIFY(m_manager->edit(
            {"set deviceconfig setting management secure-conn-server custom-certificate-only yes"}));
        QVERIFY(m_manager->commit().version);
        m_before = issued().size();
    }
    void cleanup() { end(); }

    void g2_aBundleThatIsWrittenHasItsCertificate()
    {
        const auto fingerprint = delivered("b.json");
        QVERIFY2(fingerprint, fingerprint ? "" : fingerprint.error().detail.c_str());
        QCOMPARE(issued().size(), m_before + 1);
        QCOMPARE(issued().back().sha256, *fingerprint);
        QVERIFY(!issued().back().revocation);
    }
    void g2_nothingIssuedForAFileThatCannotBeWritten()
    {
        QCOMPARE(delivered("gone/b.json").error().code, base::ErrorCode::Storage);
        QCOMPARE(issued().size(), m_before);
    }
    void g2_whatNobodyGotIsRevoked()
    {
        QVERIFY(QDir(m_directory->path()).mkdir("later"));
        m_whileMaking = [this] { QVERIFY(QDir(m_directory->filePath("later")).removeRecursively()); };
        QCOMPARE(delivered("later/b.json").error().code, base::ErrorCode::Storage);
        QCOMPARE(issued().size(), m_before + 1);
        QVERIFY(issued().back().revocation);
        QCOMPARE(record("0001")->issuedFingerprint, std::string());
    }

private:
    [[nodiscard]] std::vector<store::IssuedCertificate> issued() const
    {
        return *lifecycle().store().issued("");
    }
    base::Result<std::string> delivered(const QString& file)
    {
        LifecycleWorld world(lifecycle());
        NewDeviceOptions device;
        device.serial = Serial("0001");
        device.bundleFile = m_directory->filePath(file).toStdString();
        std::optional<base::Result<std::string>> result;
        world.deliver(device, [&result](const base::Result<std::string>& done) { result = done; });
        if (const auto act = std::exchange(m_whileMaking, {}))
            act();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 60'000); }();
        return result.value_or(base::failure(base::ErrorCode::Timeout, "no answer"));
    }

    std::size_t m_before = 0;
    std::function<void()> m_whileMaking;
};

HANDFAST_TEST(BundleDeliveryTest)

} // namespace tst_bundle_delivery

#include "tst_bundle_delivery.moc"
