#include "models/store/store.h"

#include "models/store/event_check.h"
#include "models/store/event_writer.h"
#include "tests/support/test_program.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <random>

#include <sys/resource.h>

namespace tst_store {

using namespace models::store;
using session::base::ErrorCode;
using session::base::JobId;
using session::base::PolicyVersion;
using session::base::Serial;
using session::base::TimePoint;

namespace {

const TimePoint noon = *session::base::fromRfc3339("2026-11-24T12:00:00Z");

NewVersion versionAfter(std::uint64_t running, std::string_view text)
{
    return {.expectedRunning = PolicyVersion{running},
            .version = {.info = {.number = PolicyVersion{running + 1},
                                 .time = noon,
                                 .description = "first \"quoted\" line",
                                 .author = "admin"},
                        .text = PackedText::of(text)},
            .lastEditGroup = 0,
            .disconnectDeadline = {},
            .job = {}};
}

JobRow sampleJob(std::uint64_t id)
{
    return {
        .id = JobId{id},
        .type = "CommitAll",
        .status = "ACT",
        .result = "PEND",
        .description = "push",
        .detail = "",
        .enqueued = noon,
        .finished = {},
        .devices = {{Serial("0001"), "PEND", "PEND", "", "abc"}, {Serial("0002"), "FIN", "OK", "", "def"}}};
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_store = open();
    }
    void cleanup() { m_store.reset(); }

    void isEmptyAtFirst()
    {
        QVERIFY(!m_store->running()->has_value());
        QVERIFY(m_store->editGroups()->empty());
        QVERIFY(m_store->jobs()->empty());
        QVERIFY(!m_store->disconnectDeadline()->has_value());
    }
    void keepsValuesOverARestart()
    {
        QVERIFY(m_store->setValue("key", "one"));
        QVERIFY(m_store->setValue("key", "two"));
        m_store = open();
        QCOMPARE(**m_store->value("key"), std::string("two"));
        QVERIFY(!m_store->value("other")->has_value());
    }
    void editsComeBackInOrderAndGroupWise()
    {
        const auto first = m_store->appendEdits(PackedText::ofLines({"set a", "set b"}));
        const auto second = m_store->appendEdits(PackedText::ofLines({"set c"}));
        QVERIFY(*first < *second);
        m_store = open();
        const std::vector<EditGroup> expected{{*first, PackedText::ofLines({"set a", "set b"})},
                                              {*second, PackedText::ofLines({"set c"})}};
        QCOMPARE(*m_store->editGroups(), expected);
        QVERIFY(m_store->takeEditGroupBack(*second));
        QCOMPARE(m_store->editGroups()->size(), std::size_t(1));
        QVERIFY(m_store->takeAllEditsBack());
        QVERIFY(m_store->editGroups()->empty());
        m_store = open();
        QCOMPARE(*m_store->undoneGroups(), expected);
        QVERIFY(m_store->makeEditGroupAgain(*first));
        QVERIFY(m_store->makeEditGroupAgain(*second));
        QCOMPARE(*m_store->editGroups(), expected);
        QVERIFY(m_store->undoneGroups()->empty());
    }
    void aNewEditForgetsWhatWasTakenBack()
    {
        const auto first = m_store->appendEdits(PackedText::ofLines({"set a"}));
        QVERIFY(m_store->takeEditGroupBack(*first));
        QCOMPARE(m_store->undoneGroups()->size(), std::size_t(1));
        QVERIFY(m_store->appendEdits(PackedText::ofLines({"set b"})));
        QVERIFY(m_store->undoneGroups()->empty());
    }
    void groupNumbersAreNeverUsedTwice()
    {
        const auto first = m_store->appendEdits(PackedText::ofLines({"set a"}));
        QVERIFY(m_store->takeAllEditsBack());
        QVERIFY(*m_store->appendEdits(PackedText::ofLines({"set b"})) > *first);
    }
    void commitIsOneStep()
    {
        const auto group = m_store->appendEdits(PackedText::ofLines({"set a"}));
        const auto later =
            m_store->appendEdits(PackedText::ofLines({"set b"})); // made while the commit was being prepared
        NewVersion commit = versionAfter(0, "text");
        commit.lastEditGroup = *group;
        commit.disconnectDeadline = noon + std::chrono::minutes(1);
        commit.job = sampleJob(7);
        QVERIFY(m_store->commit(commit));
        m_store = open();
        QCOMPARE(**m_store->running(), commit.version);
        QCOMPARE(m_store->editGroups()->front().number, *later);
        QCOMPARE(*m_store->disconnectDeadline(), commit.disconnectDeadline); // T8: absolute, over a restart
        QCOMPARE(m_store->jobs()->front(), *commit.job);
    }
    void commitIsRefusedWhenRunningMoved()
    {
        QVERIFY(m_store->commit(versionAfter(0, "one")));
        const auto group = m_store->appendEdits(PackedText::ofLines({"set a"}));
        NewVersion stale = versionAfter(0, "other");
        stale.lastEditGroup = *group;
        const auto done = m_store->commit(stale);
        QCOMPARE(done.error().code, ErrorCode::Conflict);
        QCOMPARE((*m_store->running())->text, PackedText::of("one"));
        QCOMPARE(m_store->editGroups()->size(), std::size_t(1));
    }
    void oldVersionsGiveWay()
    {
        for (std::uint64_t i = 0; i < NewVersion().kept + 3; ++i)
            QVERIFY(m_store->commit(versionAfter(i, std::to_string(i))));
        const auto versions = m_store->versions();
        QCOMPARE(versions->size(), NewVersion().kept);
        QCOMPARE(versions->front().number, PolicyVersion{4});
        QCOMPARE(m_store->version(PolicyVersion{1}).error().code, ErrorCode::NotFound);
        NewVersion last = versionAfter(NewVersion().kept + 3, "last");
        last.kept = 2;
        QVERIFY(m_store->commit(last));
        QCOMPARE(m_store->versions()->size(), std::size_t(2));
    }
    void jobsAreUpdatedInPlaceAndBounded()
    {
        JobRow job = sampleJob(1);
        QVERIFY(m_store->saveJobs({job}));
        job.status = "FIN";
        job.result = "OK";
        job.finished = noon + std::chrono::seconds(3);
        job.devices[0].status = "FIN";
        QVERIFY(m_store->saveJobs({job}));
        QCOMPARE(m_store->jobs()->front(), job);
        QVERIFY(m_store->saveJobs({sampleJob(1 + Store::jobsKept)}));
        QCOMPARE(m_store->jobs()->size(), std::size_t(1));
    }
    void togetherIsAllOrNothing()
    {
        const auto done = m_store->together([&]() -> session::base::Result<> {
            (void)m_store->setValue("key", "value");
            (void)m_store->commit(versionAfter(0, "text"));
            return session::base::failure(ErrorCode::Storage, "on purpose");
        });
        QVERIFY(!done);
        QVERIFY(!m_store->value("key")->has_value());
        QVERIFY(!m_store->running()->has_value());
    }
    void aFullDiskLeavesEverythingAsItWas()
    {
        QVERIFY(m_store->commit(versionAfter(0, "one")));
        const auto group = m_store->appendEdits(PackedText::ofLines({"set a"}));
        std::string noise(4 << 20, ' '); // can't be packed
        std::ranges::generate(noise,
                              [random = std::minstd_rand(1)]() mutable { return char(random() >> 8); });
        NewVersion big = versionAfter(1, noise);
        big.lastEditGroup = *group;
        // A limit on file sizes is what a full disk looks like from in here.
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{.rlim_cur = 1 << 20, .rlim_max = before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto done = m_store->commit(big);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(done.error().code, ErrorCode::Storage);
        QCOMPARE((*m_store->running())->text, PackedText::of("one"));
        QCOMPARE(m_store->editGroups()->size(), std::size_t(1));
        m_store = open();
        QCOMPARE((*m_store->running())->text, PackedText::of("one"));
    }
    void keepsRevocationUntilItEnds() // T6
    {
        using std::chrono::hours;
        QVERIFY(m_store->revocation()->statuses.empty());
        RevocationRows rows;
        rows.statuses = {
            {"key a", "revoked", "OCSP http://x", "keyCompromise", noon - hours(5), noon + hours(2)},
            {"key b",
             "good",
             "CRL http://y",
             "",
             std::nullopt,
             noon + hours(1),
             {"http://y", "http://z, too"}}};
        rows.lists = {{"http://y", {std::string("\0one", 4), "two"}, noon + hours(2)},
                      {"http://z", {"three"}, noon + hours(1)}};
        keep(rows, noon);
        m_store = open();
        QVERIFY(*m_store->revocation() == rows);
        // What is kept again replaces what was there; what has ended goes.
        RevocationRows later;
        later.statuses = {{"key a", "good", "OCSP http://x", "", std::nullopt, noon + hours(9)}};
        later.lists = {{"http://y", {"four"}, noon + hours(9)}};
        keep(later, noon + hours(1));
        QVERIFY(*m_store->revocation() == later);
    }
    void issuedCertificatesStay() // C-5
    {
        const IssuedCertificate one{.authority = "aa",
                                    .serialNumber = "0102",
                                    .subject = "CN = fw-01",
                                    .sha256 = "ff",
                                    .notAfter = TimePoint(std::chrono::hours(100)),
                                    .issuedAt = TimePoint(std::chrono::hours(1)),
                                    .holder = "device 001",
                                    .revocation = {}};
        IssuedCertificate two = one;
        two.serialNumber = "0103";
        two.issuedAt += std::chrono::hours(1);
        IssuedCertificate elsewhere = one;
        elsewhere.authority = "bb";
        QVERIFY(m_store->recordIssued({two, one, elsewhere}));
        const Revocation lost{.at = TimePoint(std::chrono::hours(5)), .reason = "keyCompromise"};
        QVERIFY(m_store->setRevocation("aa", "0102", lost));
        QVERIFY(m_store->recordIssued({one})); // known already
        m_store = open();
        const auto all = m_store->issued("aa");
        QCOMPARE(all->size(), std::size_t(2));
        QCOMPARE(all->front().revocation, std::optional(lost));
        QCOMPARE(all->back(), two);
        QCOMPARE(m_store->revoked()->size(), std::size_t(1));
        QCOMPARE(m_store->issued("")->size(), std::size_t(3));
        QVERIFY(m_store->setRevocation("aa", "0102", {}));
        QCOMPARE(*m_store->issued("aa", "0102"), std::optional(one));
        QCOMPARE(*m_store->issued("aa", "9999"), std::nullopt);
        QCOMPARE(m_store->setRevocation("aa", "9999", lost).error().code, ErrorCode::NotFound);
    }
    void theIssuedSnapshotFollowsTheDisk() // C-5
    {
        const IssuedCertificate one{.authority = "aa",
                                    .serialNumber = "0102",
                                    .subject = "CN = fw-01",
                                    .sha256 = "ff",
                                    .notAfter = TimePoint(std::chrono::hours(100)),
                                    .issuedAt = TimePoint(std::chrono::hours(1)),
                                    .holder = "device 001",
                                    .revocation = {}};
        IssuedCertificate two = one;
        two.serialNumber = "0103";
        const Revocation lost{.at = TimePoint(std::chrono::hours(5)), .reason = "keyCompromise"};
        QVERIFY(m_store->recordIssued({one}));
        const auto first = *m_store->issuedSnapshot();
        QVERIFY(first->find("aa", "0102") && !first->find("aa", "0102")->has_value());
        QVERIFY(!first->find("bb", "0102"));

        QVERIFY(m_store->recordIssued({two}));
        QVERIFY(m_store->setRevocation("aa", "0102", lost));
        QVERIFY(m_store->recordIssued({one})); // known already: stays revoked
        const auto second = *m_store->issuedSnapshot();
        QVERIFY(second->find("aa", "0103"));
        QCOMPARE(*second->find("aa", "0102"), std::optional(lost));
        QVERIFY(!first->find("aa", "0103") &&
                !first->find("aa", "0102")->has_value()); // whoever has it keeps it

        QVERIFY(!m_store->together([&]() -> session::base::Result<> {
            (void)m_store->setRevocation("aa", "0102", {});
            return session::base::failure(ErrorCode::Storage, "the disk is full");
        }));
        QCOMPARE(*(*m_store->issuedSnapshot())->find("aa", "0102"), std::optional(lost));
        QVERIFY(m_store->setRevocation("aa", "0102", {}));
        QVERIFY(!(*m_store->issuedSnapshot())->find("aa", "0102")->has_value());
    }
    void crlNumbersGrow()
    {
        QCOMPARE(*m_store->takeCrlNumber("aa"), std::uint64_t(1));
        QCOMPARE(*m_store->takeCrlNumber("aa"), std::uint64_t(2));
        QCOMPARE(*m_store->takeCrlNumber("bb"), std::uint64_t(1));
        m_store = open();
        QCOMPARE(*m_store->takeCrlNumber("aa"), std::uint64_t(3));
    }
    void anOlderFileIsBroughtUpToDate()
    {
        QVERIFY(m_store->commit(versionAfter(0, "kept")));
        m_store.reset();
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase("QSQLITE", "raw");
            raw.setDatabaseName(file());
            QVERIFY(raw.open());
            QVERIFY(QSqlQuery(raw).exec("DROP TABLE revocation_status"));
            QVERIFY(QSqlQuery(raw).exec("DROP TABLE revocation_lists"));
            QVERIFY(QSqlQuery(raw).exec("DROP TABLE issued_certificates"));
            QVERIFY(QSqlQuery(raw).exec("DROP TABLE statistics"));
            QVERIFY(QSqlQuery(raw).exec("DROP TABLE undone_edits"));
            QVERIFY(QSqlQuery(raw).exec("UPDATE versions SET text = 'kept as it is'"));
            QVERIFY(QSqlQuery(raw).exec("INSERT INTO candidate_edits (edit_group, position, command)"
                                        " VALUES (1, 0, 'set a'), (1, 1, 'set b'), (2, 0, 'set c')"));
            for (const char* index : {"events_by_serial", "events_by_time", "events_by_kind"})
                QVERIFY(QSqlQuery(raw).exec(QStringLiteral("DROP INDEX %1").arg(index)));
            QVERIFY(QSqlQuery(raw).exec("ALTER TABLE events DROP COLUMN hash"));
            QVERIFY(QSqlQuery(raw).exec("CREATE INDEX events_by_serial ON events (serial, id)"));
            QVERIFY(QSqlQuery(raw).exec("INSERT INTO events (id, time, kind, serial, json)"
                                        " VALUES (7, 1000, 'a', '', '{}'), (8, 2000, 'b', '1', '{}')"));
            QVERIFY(QSqlQuery(raw).exec("PRAGMA user_version = 1"));
            raw.close();
        }
        QSqlDatabase::removeDatabase("raw");
        m_store = open();
        QVERIFY(m_store && m_store->revocation()->statuses.empty());
        QCOMPARE((*m_store->running())->text, PackedText::of("kept as it is"));
        QCOMPARE(*m_store->editGroups(), (std::vector<EditGroup>{{1, PackedText::ofLines({"set a", "set b"})},
                                                                 {2, PackedText::ofLines({"set c"})}}));
        QVERIFY(m_store->issued("")->empty());
        const auto log = checkStoredEvents(file()); // V-4: chained from where it begins
        QVERIFY(log && !log->broken);
        QCOMPARE(log->records, std::uint64_t(2));
        QCOMPARE(log->first, std::uint64_t(7));
    }
    void aNewerFileIsRefused()
    {
        m_store.reset();
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase("QSQLITE", "raw");
            raw.setDatabaseName(file());
            QVERIFY(raw.open());
            QVERIFY(QSqlQuery(raw).exec("PRAGMA user_version = 999"));
            raw.close();
        }
        QSqlDatabase::removeDatabase("raw");
        QCOMPARE(Store::open(file()).error().code, ErrorCode::Unsupported);
    }
    void aDirectoryThatIsNotThereIsAnError()
    {
        QCOMPARE(Store::open(m_directory->filePath("no/such/file.db")).error().code, ErrorCode::Storage);
    }

private:
    /// By the writer, which is the only one to write them.
    void keep(RevocationRows rows, TimePoint now) const
    {
        EventWriter writer({.file = m_directory->filePath("store.db"), .describe = {}});
        QVERIFY(writer.start());
        writer.keep(std::move(rows), now);
    }
    QString file() const { return m_directory->filePath("store.db"); }
    std::unique_ptr<Store> open()
    {
        m_store.reset();
        auto store = Store::open(file());
        return store ? std::move(*store) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Store> m_store;
};

HANDFAST_TEST(StoreTest)

} // namespace tst_store

#include "tst_store.moc"
