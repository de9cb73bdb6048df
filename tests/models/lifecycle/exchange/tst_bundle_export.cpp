// Whose certificate it is that was made for a bundle: the device's once the bundle is handed over, nobody's
// when it is not. G2.
#include "models/lifecycle/exchange/bundle_export.h"

#include "tests/models/lifecycle/push_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_bundle_export {

using namespace push_tests;
using models::lifecycle::BundlesDelivery;

class BundleExportTest : public QObject, protected PushEstate
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

    void g2_itIsOnRecordBeforeItIsHandedOver()
    {
        std::size_t known = 0;
        std::string expected = "something";
        QVERIFY(exportWith([&](const auto&) -> base::Result<> {
            known = issued().size();
            expected = record("0001")->issuedFingerprint;
            return {};
        }));
        QCOMPARE(known, m_before + 1);
        QCOMPARE(expected, std::string()); // not yet
    }
    void g2_itIsTheDevicesOnceItIsHandedOver()
    {
        QVERIFY(exportWith([](const auto&) { return base::Result<>(); }));
        QVERIFY(!issued().back().revocation);
        QCOMPARE(record("0001")->issuedFingerprint, issued().back().sha256);
        QCOMPARE(keptFingerprint(), issued().back().sha256); // and after the next start
    }
    void g2_itIsNobodysWhenItIsNotHandedOver()
    {
        const auto made = exportWith(
            [](const auto&) -> base::Result<> { return base::failure(base::ErrorCode::Cancelled, "no"); });
        QCOMPARE(made.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(issued().size(), m_before + 1);
        QCOMPARE(issued().back().revocation->reason, std::string("cessationOfOperation"));
        QCOMPARE(record("0001")->issuedFingerprint, std::string());
        QCOMPARE(keptFingerprint(), std::string());
    }

private:
    [[nodiscard]] std::vector<store::IssuedCertificate> issued() const
    {
        return *lifecycle().store().issued("");
    }
    [[nodiscard]] std::string keptFingerprint() const
    {
        const auto devices = lifecycle().store().devices();
        for (const store::DeviceFacts& facts : *devices)
            if (facts.serial == Serial("0001"))
                return facts.issuedFingerprint;
        return {};
    }
    base::Result<std::vector<panos::Bundle>> exportWith(BundlesDelivery deliver)
    {
        std::optional<base::Result<std::vector<panos::Bundle>>> made;
        models::lifecycle::exportBundles(
            lifecycle(), {.serials = {Serial("0001")}, .deviceGroup = {}, .managerAddress = {}},

            std::move(deliver), [&](auto bundles) { made = std::move(bundles); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(made, 60'000); }();
        return made.value_or(base::failure(base::ErrorCode::Timeout, "no answer"));
    }

    std::size_t m_before = 0;
};

HANDFAST_TEST(BundleExportTest)

} // namespace tst_bundle_export

#include "tst_bundle_export.moc"
