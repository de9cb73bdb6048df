// What the card says of each group of devices, and whom its links lead to: X-1, F5.
#include "views/widgets/prediction_card.h"

#include "views/widgets/condition_table.h"
#include "views/widgets/link_button.h"
#include "views/widgets/text_label.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_prediction_card {

using models::workflows::DevicePrediction;
using session::base::Serial;
using session::trust::Fate;

class PredictionCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x1_whoIsRefusedNowHasRowsOfItsOwn()
    {
        views::widgets::PredictionCard card;
        show(card, {row("1", "custom", Fate::Stays), row("2", "custom", Fate::Drops),
                    row("3", "refused", Fate::ReAuthenticates), row("4", "refused", Fate::Drops),
                    row("5", "refused", Fate::Drops), row("6", "offline", Fate::Unknown)});
        QCOMPARE(card.findChild<views::widgets::TextLabel*>("predictionCounts")->text(),
                 QString("1 stay · 0 re-authenticate · 1 drop · 1 unknown"));
        QCOMPARE(card.dropping(), 1);
        const QStringList said = sentences(card);
        QVERIFY2(said.contains("1 refused now, will be let in"), qPrintable(said.join('\n')));
        QVERIFY2(said.contains("2 refused now, stay refused"), qPrintable(said.join('\n')));
        QVERIFY2(said.contains("1 unknown"), qPrintable(said.join('\n')));
    }
    void x1_eachLinkLeadsToItsDevices()
    {
        views::widgets::PredictionCard card;
        show(card, {row("3", "refused", Fate::ReAuthenticates), row("4", "refused", Fate::Drops),
                    row("5", "refused", Fate::Drops)});
        std::vector<std::vector<Serial>> wanted;
        connect(&card, &views::widgets::PredictionCard::devicesWanted, this,
                [&wanted](const std::vector<Serial>& serials) { wanted.push_back(serials); });
        for (auto* link : card.findChildren<views::widgets::LinkButton*>())
            if (link->text().startsWith("Show"))
                link->click();
        const std::vector<std::vector<Serial>> expected{{Serial("3")}, {Serial("4"), Serial("5")}};
        QVERIFY(wanted == expected);
    }

private:
    static void show(views::widgets::PredictionCard& card, std::vector<DevicePrediction> rows)
    {
        card.setPrediction(session::base::Result<std::vector<DevicePrediction>>(std::move(rows)));
    }
    static DevicePrediction row(const char* serial, const char* now, Fate fate)
    {
        DevicePrediction row;
        row.serial = Serial(serial);
        row.now = now;
        row.prediction.fate = fate;
        return row;
    }
    static QStringList sentences(const views::widgets::PredictionCard& card)
    {
        QStringList said;
        const auto* table = card.findChild<views::widgets::ConditionTable*>();
        for (const auto* label : table->findChildren<views::widgets::TextLabel*>())
            said << label->text();
        return said;
    }
};

HANDFAST_TEST(PredictionCardTest)

} // namespace tst_prediction_card

#include "tst_prediction_card.moc"
