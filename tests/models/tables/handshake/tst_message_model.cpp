// The messages of a handshake as a list: what each says, which one failed, for the eye and for readers. K4.
#include "models/tables/handshake/message_model.h"

#include "models/tables/handshake/story_fixes.h"
#include "models/text/handshake_wording.h"
#include "tests/models/tables/handshake/made_up_story.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

namespace tst_message_model {

using models::tables::MessageModel;
using models::tables::MessageRole;
using models::tables::StoryFix;
using tests::Ending;
using tests::madeUpStory;

class MessageModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itKeepsTheRulesOfItemModels()
    {
        MessageModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        for (const Ending ending : {Ending::Up, Ending::RefusedHere, Ending::RefusedThere}) {
            model.setStory(madeUpStory(ending));
            QVERIFY(model.rowCount() > 3);
        }
        model.setStory(std::nullopt);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.index(0, 0).data().isValid());
    }
    void k4_whatFailedIsOurOwnWhereTheDeviceRefuses_data()
    {
        QTest::addColumn<int>("ending");
        QTest::addColumn<int>("failed");
        QTest::newRow("up") << int(Ending::Up) << -1;
        QTest::newRow("C20 refused here") << int(Ending::RefusedHere) << 3;  // its certificate
        QTest::newRow("K4 refused there") << int(Ending::RefusedThere) << 2; // ours
    }
    void k4_whatFailedIsOurOwnWhereTheDeviceRefuses()
    {
        QFETCH(int, ending);
        QFETCH(int, failed);
        MessageModel model;
        model.setStory(madeUpStory(Ending(ending)));
        QCOMPARE(model.failedRow(), failed);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const bool isAlert = index.data(int(MessageRole::Label)).toString().startsWith("Alert");
            QCOMPARE(index.data(int(MessageRole::IsFailed)).toBool(), row == failed || isAlert);
            QCOMPARE(index.data().toString().contains("failed"), row == failed || isAlert);
        }
    }
    void eachRowIsSaidInWords()
    {
        MessageModel model;
        model.setStory(madeUpStory(Ending::RefusedHere));
        QCOMPARE(
            model.index(1, 0).data().toString(),
            QString(
                "1.0 ms, manager to device, ServerHello, TLS 1.2 · ECDHE-ECDSA-AES128-GCM-SHA256, 300 B"));
        QCOMPARE(model.index(3, 0).data().toString(),
                 QString("3.0 ms, device to manager, Certificate, (empty), 700 B, failed"));
        QCOMPARE(model.index(4, 0).data().toString(),
                 QString("4.0 ms, manager to device, Alert certificate_expired (45), fatal, 900 B, failed"));
    }
    void numbersAreWrittenAsInTheLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        MessageModel model;
        model.setStory(madeUpStory(Ending::RefusedHere));
        const QString said = model.index(1, 0).data().toString();
        QLocale::setDefault(QLocale::c());
        QVERIFY2(said.startsWith("1,0 ms"), qPrintable(said));
    }
    void k4_noBundleMendsWhatTheDeviceRefuses()
    {
        using models::tables::fixesFor;
        QVERIFY(fixesFor(madeUpStory(Ending::Up)).empty());
        QVERIFY((fixesFor(madeUpStory(Ending::RefusedHere)) == std::vector{StoryFix::DeliverBundle}));
        const auto there = fixesFor(madeUpStory(Ending::RefusedThere));
        QVERIFY(!there.empty() && there.front() == StoryFix::ChangeServerCertificate);
    }
    void k4_whatWasToldSinceBeatsTheGuess()
    {
        auto story = madeUpStory(Ending::RefusedThere);
        QVERIFY(models::text::verdictSentence(story) ==
                models::text::heardExplanation(session::trust::Reason::UnknownIssuer));
        story.foundThere = session::trust::Check{.id = session::trust::CheckId::PeerAlert,
                                                 .outcome = session::trust::Outcome::Fail,
                                                 .reason = session::trust::Reason::IdentityMismatch,
                                                 .rule = "E5",
                                                 .certificate = {},
                                                 .field = {},
                                                 .detail = "10.0.0.1 is not in it"};
        QVERIFY(models::text::verdictSentence(story) ==
                models::text::heardExplanation(session::trust::Reason::IdentityMismatch));
        const QString said = models::text::whatTheDeviceSaid(story);
        QVERIFY2(said.contains("alert unknown_ca") && said.contains("10.0.0.1") && said.contains("E5"),
                 qPrintable(said));
        QVERIFY(models::text::whatWeFound(story).startsWith("nothing"));
    }
};

HANDFAST_TEST(MessageModelTest)

} // namespace tst_message_model

#include "tst_message_model.moc"
