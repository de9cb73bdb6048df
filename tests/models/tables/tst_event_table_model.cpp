// V-4: the log as a table, page by page.
#include "models/tables/event_table_model.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <deque>

namespace tst_event_table_model {

using models::store::EventQuery;
using models::store::StoredEvent;
using models::tables::EventColumn;
using models::tables::EventTableModel;
using State = EventTableModel::State;

/// The store's side is played here: what is asked waits until the test answers.
class EventTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_detail = "\"detail\":\"too old\"";
        m_serial = "0079";
        m_end = 0;
        m_model =
            std::make_unique<EventTableModel>([this](const EventQuery& query, auto done, auto isCancelled) {
                m_asked.push_back({query, std::move(done), std::move(isCancelled)});
            });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }
    void v4_anEmptyLog()
    {
        m_model->setQuery({});
        QCOMPARE(m_model->state(), State::Loading);
        answer(0, 0);
        QCOMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->canFetchMore({}));
    }
    void v4_devicesAreCalledByTheirNames()
    {
        m_model->setQuery({});
        answer(1, 1);
        const QModelIndex device = m_model->index(0, int(EventColumn::Device));
        const auto serial = [&] { return device.data(int(models::tables::EventRole::Aside)).toString(); };
        QCOMPARE(device.data().toString(), QString("0079")); // nobody knows a name
        QCOMPARE(serial(), QString());
        m_model->setNames([](const std::string& of) { return of == "0079" ? "fra-01" : QString(); });
        QCOMPARE(device.data().toString(), QString("fra-01"));
        QCOMPARE(serial(), QString("0079"));
        QCOMPARE(device.data(Qt::ToolTipRole).toString(), QString("0079"));
    }
    void v4_aStrangerIsKnownByItsAddress()
    {
        m_serial.clear();
        m_detail = R"("serial":null,"peer":"192.0.2.7:51842")";
        m_model->setQuery({});
        answer(1, 1);
        const QModelIndex device = m_model->index(0, int(EventColumn::Device));
        QCOMPARE(device.data().toString(), QString("Unknown peer"));
        QCOMPARE(device.data(int(models::tables::EventRole::Aside)).toString(), QString("192.0.2.7:51842"));
        QCOMPARE(device.data(Qt::ToolTipRole).toString(), QString("192.0.2.7:51842"));
    }
    void v4_pagesFollowEachOther()
    {
        m_model->setQuery({});
        answer(50'000, 500);
        QCOMPARE(m_model->rowCount(), 500);
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        m_model->fetchMore({});
        QCOMPARE(m_asked.size(), std::size_t(1));
        QVERIFY(!m_model->canFetchMore({})); // one at a time
        QCOMPARE(m_asked.front().query.before->id, std::uint64_t(49'501));
        answer(49'500, 500);
        QCOMPARE(m_model->rowCount(), 1000);
        m_end = 50'007;
        m_model->fetchMore({});
        answer(49'000, 3);
        m_model->fetchNewer(); // what has come meanwhile is not above an older page
        QCOMPARE(m_asked.front().query.newerThan, std::optional<std::uint64_t>(50'000));
        m_asked.clear();
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->eventAt(1002)->id, std::uint64_t(48'998));
        QVERIFY(!m_model->eventAt(1003));
    }
    void v4_fiftyThousandRows()
    {
        m_model->setQuery({});
        answer(50'000, 500);
        for (std::uint64_t newest = 49'500; newest > 0; newest -= 500) {
            m_model->fetchMore({});
            answer(newest, 500);
        }
        QCOMPARE(m_model->rowCount(), 50'000);
    }
    void v4_theTailStandsOnTop()
    {
        m_model->setQuery({});
        answer(10, 10);
        m_model->fetchNewer();
        m_model->fetchNewer(); // one at a time
        QCOMPARE(m_asked.size(), std::size_t(1));
        QCOMPARE(*m_asked.front().query.newerThan, std::uint64_t(10));
        answer(12, 2);
        QCOMPARE(m_model->rowCount(), 12);
        QCOMPARE(m_model->eventAt(0)->id, std::uint64_t(12));
        m_model->fetchNewer();
        answer(1012, 500); // more than a page: begun anew
        answer(1012, 500);
        QCOMPARE(m_model->rowCount(), 500);
        QCOMPARE(m_model->eventAt(0)->id, std::uint64_t(1012));
    }
    void v4_aLateAnswerIsDropped()
    {
        m_model->setQuery({});
        m_model->setQuery({.serial = session::base::Serial("1"), .kinds = {}});
        QVERIFY(m_asked[0].isCancelled());
        QVERIFY(!m_asked[1].isCancelled());
        answer(10, 10); // the first one's
        QCOMPARE(m_model->rowCount(), 0);
        answer(3, 2);
        QCOMPARE(m_model->rowCount(), 2);
        m_model->fetchNewer();
        m_tester.reset();
        m_model.reset();
        answer(4, 1); // nobody is there
    }
    void v4_aFilterThatMatchesNothingIsFollowedQuietly()
    {
        m_end = 70;
        m_model->setQuery({.kinds = {"committed"}});
        answer(0, 0);
        QCOMPARE(m_model->state(), State::Ready);
        const QSignalSpy told(m_model.get(), &EventTableModel::stateChanged);
        const QSignalSpy begun(m_model.get(), &QAbstractItemModel::modelReset);
        m_end = 90;
        m_model->fetchNewer();
        QCOMPARE(m_asked.front().query.newerThan, std::optional<std::uint64_t>(70));
        answer(0, 0);
        m_model->fetchNewer(); // what was looked at is not looked at again
        QCOMPARE(m_asked.front().query.newerThan, std::optional<std::uint64_t>(90));
        answer(0, 0);
        QCOMPARE(m_model->state(), State::Ready);
        QCOMPARE(told.size(), 0);
        QCOMPARE(begun.size(), 0);
        m_model->fetchNewer();
        answer(91, 1);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(told.size(), 1);
    }
    void v4_whatIsShownStaysUntilItCanBeReadAgain()
    {
        const auto fail = [this] {
            const Asked asked = std::move(m_asked.front());
            m_asked.pop_front();
            asked.done(session::base::failure(session::base::ErrorCode::Storage, "disk gone"));
        };
        m_model->setQuery({});
        answer(2, 2);
        m_model->fetchNewer();
        fail();
        QCOMPARE(m_model->state(), State::Failed);
        const QSignalSpy told(m_model.get(), &EventTableModel::stateChanged);
        m_model->fetchNewer();
        QCOMPARE(m_model->state(), State::Failed);
        QCOMPARE(m_model->rowCount(), 2);
        fail();
        QCOMPARE(told.size(), 0); // nothing else is to be said
        m_model->fetchNewer();
        answer(3, 3);
        QCOMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), 3);
        m_model->fetchNewer();
        QCOMPARE(m_asked.front().query.newerThan, std::optional<std::uint64_t>(3));
    }
    void v4_anErrorIsSaidAndTriedAgain()
    {
        m_model->setQuery({});
        auto asked = std::move(m_asked.front());
        m_asked.pop_front();
        asked.done(session::base::failure(session::base::ErrorCode::Storage, "disk gone"));
        QCOMPARE(m_model->state(), State::Failed);
        QCOMPARE(m_model->problem(), QString("disk gone"));
        m_model->fetchNewer();
        answer(2, 2);
        QCOMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), 2);
    }
    void v4_cells()
    {
        m_model->setQuery({});
        answer(1, 1);
        const auto cell = [this](EventColumn column) {
            return m_model->index(0, int(column)).data().toString();
        };
        QCOMPARE(cell(EventColumn::Event), QString("Session refused"));
        QCOMPARE(cell(EventColumn::Device), QString("0079"));
        QCOMPARE(cell(EventColumn::Reason), QString("Certificate expired"));
        QCOMPARE(cell(EventColumn::Channel), QString("Management"));
        QCOMPARE(cell(EventColumn::Detail), QString("too old"));
        const auto tip = [this](EventColumn column) {
            return m_model->index(0, int(column)).data(Qt::ToolTipRole).toString();
        };
        QCOMPARE(tip(EventColumn::Event),
                 QString("Session refused\nsession-refused")); // as the filter has it
        QCOMPARE(tip(EventColumn::Reason), QString("Certificate expired\nexpired"));
        QCOMPARE(tip(EventColumn::Channel), QString("Management\nmanagement"));
    }
    void k4_whatWasHeardIsNotWhatWasFound()
    {
        m_detail = R"("alert":{"name":"certificate_expired","direction":"received"})";
        m_model->setQuery({});
        answer(1, 1);
        QCOMPARE(m_model->index(0, int(EventColumn::Reason)).data().toString(),
                 QString("The device refused this manager: Certificate expired"));
        m_detail = R"("alert":{"name":"certificate_expired","direction":"sent"})";
        m_model->setQuery({});
        answer(1, 1);
        QCOMPARE(m_model->index(0, int(EventColumn::Reason)).data().toString(),
                 QString("Certificate expired"));
    }
    void v4_detailsAreInTheLanguage()
    {
        const auto detail = [this](const std::string& member, const std::string& words) {
            m_detail = '"' + member + "\":\"" + words + '"';
            m_model->setQuery({});
            answer(1, 1);
            return m_model->index(0, int(EventColumn::Detail)).data().toString();
        };
        const std::string words = "valid from 2026-11-29T10:00:00.000Z to 2027-11-29T10:00:00.000Z";
        QVERIFY(!detail("detail", words).contains('T'));
        QCOMPARE(detail("description", words), QString::fromStdString(words)); // somebody has typed it
    }

private:
    struct Asked
    {
        EventQuery query;
        std::function<void(const EventTableModel::Events&)> done;
        std::function<bool()> isCancelled;
    };
    /// `count` records, from `newest` down.
    void answer(std::uint64_t newest, std::uint64_t count)
    {
        QVERIFY(!m_asked.empty());
        const Asked asked = std::move(m_asked.front());
        m_asked.pop_front();
        std::vector<StoredEvent> events;
        for (std::uint64_t i = 0; i < count; ++i)
            events.push_back(
                {.id = newest - i,
                 .time = session::base::TimePoint(std::chrono::milliseconds(newest - i)),
                 .kind = "session-refused",
                 .serial = m_serial,
                 .json = "{\"reason\":\"expired\",\"channel\":\"management\"," + m_detail + '}'});
        asked.done(models::store::EventPage{events, std::max(newest, m_end)});
    }

    std::deque<Asked> m_asked;
    std::string m_detail = "\"detail\":\"too old\"";
    std::string m_serial = "0079";
    std::uint64_t m_end = 0; ///< of the log, where that is further
    std::unique_ptr<EventTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

HANDFAST_TEST(EventTableModelTest)

} // namespace tst_event_table_model

#include "tst_event_table_model.moc"
