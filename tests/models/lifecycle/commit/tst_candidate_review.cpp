#include "models/lifecycle/commit/candidate_review.h"

#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_candidate_review {

using namespace models;
using namespace models::lifecycle;
using session::base::ErrorCode;
using session::base::Result;

namespace {

const std::vector<std::string> description{"template", "branch", "description"};

bool has(const std::vector<config::Finding>& findings, std::string_view code)
{
    return std::ranges::find(findings, code, &config::Finding::code) != findings.end();
}

} // namespace

class CandidateReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const QString file = m_directory->filePath("store.db");
        m_firstStart->copyTo(file);
        m_manager =
            std::make_unique<tests::Manager>(m_firstStart->foundation(), tests::ManagerOptions{.file = file});
    }
    void cleanup() { m_manager.reset(); }

    void saysWhatChangesAndWhatIsWrong() // F-2
    {
        QVERIFY(m_manager->edit({"set deviceconfig setting management secure-conn-server customize yes"}));
        const ReviewPtr review = reviewed();
        QCOMPARE(review->changes.size(), std::size_t(1));
        QCOMPARE(review->edits.size(), std::size_t(1));
        QVERIFY(has(review->findings, "service-profile-required")); // D4
        QVERIFY(*review->candidate == lifecycle().candidate() && *review->running == lifecycle().running());
    }
    void isMadeOnceForAState()
    {
        QVERIFY(m_manager->edit({"set template branch description one"}));
        QVERIFY(!lifecycle().latestReview());
        const ReviewPtr first = reviewed();
        QCOMPARE(reviewed(), first);
        QCOMPARE(lifecycle().latestReview(), first);
        QVERIFY(m_manager->edit({"set template branch description two"}));
        QVERIFY(!lifecycle().latestReview());
        QCOMPARE(reviewed()->changes.front().after, std::string("two"));
        QVERIFY(lifecycle().undo());
        QCOMPARE(reviewed()->changes.front().after, std::string("one"));
    }
    void whoAsksIsToldOfHisStateOrANewerOne()
    {
        std::vector<std::string> told;
        const auto tell = [&](const ReviewPtr& review) {
            told.push_back(review->candidate->templates.at("branch").description);
        };
        QVERIFY(m_manager->edit({"set template branch description one"}));
        lifecycle().review(tell);
        QVERIFY(m_manager->edit({"set template branch description two"})); // while the first is being made
        lifecycle().review(tell);
        lifecycle().review(tell);
        QVERIFY(told.empty()); // never from inside the question
        QTRY_COMPARE(told.size(), std::size_t(3));
        QCOMPARE(told, (std::vector<std::string>{"one", "two", "two"}));
    }
    void whatIsKnownIsNoAnswerForALaterCandidate()
    {
        QVERIFY(m_manager->edit({"set template branch description one"}));
        const ReviewPtr known = reviewed();
        std::vector<ReviewPtr> told;
        const auto tell = [&](const ReviewPtr& review) { told.push_back(review); };
        lifecycle().review(tell);
        QVERIFY(m_manager->edit({"set template branch description two"})); // before that is answered
        lifecycle().review(tell);
        QTRY_COMPARE(told.size(), std::size_t(2));
        QCOMPARE(told.front(), known);
        QCOMPARE(told.back()->candidate->templates.at("branch").description, std::string("two"));
    }
    void seesATooOldDeviceThatComes() // E1
    {
        QVERIFY(m_manager->edit({"set mgt-config devices 1"}));
        QVERIFY(m_manager->commit().version.has_value());
        QVERIFY(m_manager->edit(
            {"set deviceconfig setting management secure-conn-server customize yes",
             "set deviceconfig setting management secure-conn-server custom-certificate-only yes"}));
        QVERIFY(!has(reviewed()->findings, "software-too-old"));
        session::wire::Hello hello;
        hello.softwareVersion = "7.1.26";
        const session::engine::Event event{
            m_manager->clock.now(), session::engine::Channel::Management,
            session::engine::SessionUp{.serial = session::base::Serial("1"),
                                       .connection = session::base::ConnectionId{1},
                                       .attempt = std::make_shared<session::engine::Attempt>(),
                                       .hello = hello,
                                       .policy = lifecycle().runningVersion()}};
        lifecycle().absorb({&event, 1});
        QVERIFY(has(reviewed()->findings, "software-too-old"));
    }
    void aDraftSaysWhatItWouldBring()
    {
        QVERIFY(m_manager->edit({"set panorama certificate-profile clients use-ocsp no"}));
        std::optional<Result<DraftReview>> answer;
        lifecycle().reviewWith(
            {config::setValue({"deviceconfig", "setting", "management", "secure-conn-server", "customize"},
                              "yes")},
            [&](const auto& draft) { answer = draft; });
        QTRY_VERIFY(answer);
        QVERIFY(has((*answer)->findings, "no-ca") && has((*answer)->findings, "service-profile-required"));
        QVERIFY(!has((*answer)->brought, "no-ca") && has((*answer)->brought, "service-profile-required"));
        QVERIFY(!lifecycle().candidate().secureConnServer.customize); // nothing was edited
        answer.reset();
        lifecycle().reviewWith({config::setValue({"no", "such", "setting"}, "x")},
                               [&](const auto& draft) { answer = draft; });
        QTRY_VERIFY(answer);
        QVERIFY(!answer->has_value());
    }
    void manyEditsAreMadeInThePool()
    {
        const auto make = [](const config::Configuration&) -> Result<std::vector<config::Edit>> {
            std::vector<config::Edit> edits;
            for (int number = 0; number < 1000; ++number)
                edits.push_back(config::setEntry({"mgt-config", "devices", std::to_string(number)}));
            return edits;
        };
        std::optional<Result<>> done;
        lifecycle().editInPool(make, [&](const auto& result) { done = result; });
        QVERIFY(lifecycle().candidate().firewalls.empty());
        QTRY_VERIFY(done && done->has_value());
        QCOMPARE(lifecycle().candidate().firewalls.size(), std::size_t(1000));
        QVERIFY(lifecycle().undo()); // one action
        QVERIFY(lifecycle().candidate().firewalls.empty());
    }
    void anEditMeanwhileIsAConflict()
    {
        const auto make = [](const config::Configuration&) -> Result<std::vector<config::Edit>> {
            return std::vector{config::setValue(description, "from the pool")};
        };
        std::optional<Result<>> done;
        lifecycle().editInPool(make, [&](const auto& result) { done = result; });
        QVERIFY(m_manager->edit({"set template branch description typed"}));
        QTRY_VERIFY(done);
        QCOMPARE(done->error().code, ErrorCode::Conflict);
        QCOMPARE(lifecycle().candidate().templates.at("branch").description, std::string("typed"));
    }
    void editsFromThePoolPassTheSameChecks() // C-7
    {
        const auto make = [](const config::Configuration&) -> Result<std::vector<config::Edit>> {
            return std::vector{
                config::setValue({"panorama", "certificate", "a", "private-key"}, "in the clear")};
        };
        std::optional<Result<>> done;
        lifecycle().editInPool(make, [&](const auto& result) { done = result; });
        QTRY_VERIFY(done);
        QVERIFY(!done->has_value());
        QVERIFY(lifecycle().candidate().panorama.certificates.empty());
    }

private:
    Lifecycle& lifecycle() const { return *m_manager->lifecycle; }
    ReviewPtr reviewed() const
    {
        ReviewPtr review;
        lifecycle().review([&](const ReviewPtr& made) { review = made; });
        [&] { QTRY_VERIFY(review); }();
        return review;
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<tests::Manager> m_manager;
};

HANDFAST_TEST(CandidateReviewTest)

} // namespace tst_candidate_review

#include "tst_candidate_review.moc"
