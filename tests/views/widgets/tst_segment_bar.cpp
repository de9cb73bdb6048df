// The bar of states: who is one of thousands is seen, and nobody is painted beyond the end.
#include "tests/support/test_program.h"
#include "views/theme/proxy_style.h"
#include "views/theme/tokens.h"
#include "views/widgets/segment_bar.h"

#include <QImage>
#include <QTest>

namespace tst_segment_bar {

using models::tables::DeviceStatus;

class SegmentBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ux33_fewAmongManyAreSeen_data()
    {
        QTest::addColumn<qint64>("many");
        QTest::newRow("500") << qint64(500);
        QTest::newRow("50,000") << qint64(50'000);
    }
    void ux33_fewAmongManyAreSeen()
    {
        QFETCH(qint64, many);
        views::widgets::SegmentBar bar;
        bar.resize(300, 8);
        bar.setSegments({{DeviceStatus::Predefined, many},
                         {DeviceStatus::DisconnectWait, 1},
                         {DeviceStatus::Failed, 1},
                         {DeviceStatus::Blocked, 1}});
        const QImage seen = bar.grab().toImage();
        const views::theme::Tokens& tokens = views::theme::tokensOf(&bar);
        for (const DeviceStatus status : {DeviceStatus::Predefined, DeviceStatus::DisconnectWait,
                                          DeviceStatus::Failed, DeviceStatus::Blocked}) {
            int columns = 0;
            for (int x = 0; x < seen.width(); ++x)
                columns += seen.pixelColor(x, 4) == tokens.status[std::size_t(status)] ? 1 : 0;
            QVERIFY2(columns > 0, toText(status).data());
        }
    }
    void ux31_theRestIsNoStateInHighContrast()
    {
        using views::theme::Scheme;
        views::theme::ProxyStyle style(views::theme::tokensFor(Scheme::HighContrastLight));
        views::widgets::SegmentBar bar;
        bar.setStyle(&style);
        bar.resize(300, 8);
        bar.setSegments({{DeviceStatus::Custom, 1}}, 2);
        const QImage seen = bar.grab().toImage();
        QCOMPARE(seen.pixelColor(50, 4), style.tokens().status[std::size_t(DeviceStatus::Custom)]);
        QCOMPARE(seen.pixelColor(250, 4), style.tokens().surface);
        QCOMPARE(seen.pixelColor(250, 0), style.tokens().ink); // its frame
    }
};

HANDFAST_TEST(SegmentBarTest)

} // namespace tst_segment_bar

#include "tst_segment_bar.moc"
