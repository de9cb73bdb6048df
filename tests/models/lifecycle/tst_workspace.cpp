#include "models/lifecycle/workspace.h"

#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_workspace {

using namespace models::lifecycle;
using namespace models;
using session::base::ErrorCode;
using session::base::PolicyVersion;

namespace {

std::vector<config::Edit> edits(const std::vector<std::string>& commands)
{
    std::vector<config::Edit> result;
    for (const std::string& command : commands) {
        const auto words = config::splitWords(command);
        const auto parsed = config::parseEdits(*words);
        if (!parsed)
            qFatal("%s", parsed.error().detail.c_str());
        result.insert(result.end(), parsed->begin(), parsed->end());
    }
    return result;
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_store = std::move(*store::Store::open(m_directory->filePath("store.db")));
        QVERIFY(commit({}, 0));
        m_workspace = std::make_unique<Workspace>(*m_store);
        QVERIFY(m_workspace->load());
    }
    void cleanup()
    {
        m_workspace.reset();
        m_store.reset();
    }

    void anEditIsThereAfterARestart()
    {
        QVERIFY(*m_workspace->edit(
            edits({"set template branch description \"with \\\"quotes\\\" and # marks\""})));
        Workspace again(*m_store);
        QVERIFY(again.load());
        QCOMPARE(again.candidate()->templates.at("branch").description,
                 std::string("with \"quotes\" and # marks"));
        QVERIFY(again.running()->templates.empty());
    }
    void anEditIsAllOrNothing()
    {
        auto broken = edits({"set template branch description x"});
        broken.push_back({.verb = config::Edit::Verb::Set, .path = {"no", "such", "path"}, .values = {"x"}});
        QVERIFY(!m_workspace->edit(broken));
        QVERIFY(m_workspace->candidate()->templates.empty());
        QVERIFY(m_store->editGroups()->empty());
    }
    void anEditThatChangesNothingIsNotKept()
    {
        QVERIFY(*m_workspace->edit(edits({"set template branch description x"})));
        QCOMPARE(*m_workspace->edit(edits({"set template branch description x"})), false);
        QCOMPARE(m_store->editGroups()->size(), std::size_t(1));
    }
    void undoTakesBackOneAction()
    {
        QVERIFY(*m_workspace->edit(edits({"set template a description x", "set template b description x"})));
        QVERIFY(*m_workspace->edit(edits({"set template c description x"})));
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->candidate()->templates.size(), std::size_t(2));
        QVERIFY(m_workspace->undo());
        QVERIFY(*m_workspace->candidate() == *m_workspace->running());
        QCOMPARE(m_workspace->undo().error().code, ErrorCode::NotFound);
        QVERIFY(m_store->editGroups()->empty());
    }
    void manyEditsAreTakenBackOneByOne()
    {
        std::weak_ptr<const config::Configuration> early;
        for (int number = 1; number <= 30; ++number) {
            QVERIFY(*m_workspace->edit(edits({"set template t description d" + std::to_string(number)})));
            if (number == 3)
                early = m_workspace->candidate();
        }
        QVERIFY2(early.expired(), "a large fleet's map for each edit would fill the memory");
        for (int number = 29; number >= 1; --number) {
            QVERIFY(m_workspace->undo());
            QCOMPARE(m_workspace->candidate()->templates.at("t").description, "d" + std::to_string(number));
        }
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->candidate()->templates.empty());
    }
    void editsBeforeARestartAreTakenBackToo()
    {
        for (int number = 1; number <= 30; ++number)
            QVERIFY(*m_workspace->edit(edits({"set template t description d" + std::to_string(number)})));
        Workspace again(*m_store);
        QVERIFY(again.load());
        for (int number = 29; number >= 1; --number) {
            QVERIFY(again.undo());
            QCOMPARE(again.candidate()->templates.at("t").description, "d" + std::to_string(number));
        }
    }
    void redoMakesAgainWhatWasTakenBack()
    {
        for (int number = 1; number <= 20; ++number)
            QVERIFY(*m_workspace->edit(edits({"set template t description d" + std::to_string(number)})));
        for (int number = 0; number < 20; ++number)
            QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->candidate()->templates.empty());
        QCOMPARE(m_workspace->undoneEdits(), std::size_t(20));
        for (int number = 1; number <= 20; ++number) {
            QVERIFY(m_workspace->redo());
            QCOMPARE(m_workspace->candidate()->templates.at("t").description, "d" + std::to_string(number));
        }
        QCOMPARE(m_workspace->redo().error().code, ErrorCode::NotFound);
        QCOMPARE(m_workspace->edits(), std::size_t(20));
    }
    void undoAndRedoGoOnAfterARestart()
    {
        for (const char* name : {"a", "b", "c"})
            QVERIFY(*m_workspace->edit(edits({std::string("set template ") + name + " description x"})));
        QVERIFY(m_workspace->undo());
        QVERIFY(m_workspace->undo());
        Workspace again(*m_store);
        QVERIFY(again.load());
        QCOMPARE(again.edits(), std::size_t(1));
        QCOMPARE(again.undoneEdits(), std::size_t(2));
        QVERIFY(again.redo());
        QVERIFY(again.candidate()->templates.contains("b") && !again.candidate()->templates.contains("c"));
        Workspace third(*m_store);
        QVERIFY(third.load());
        QCOMPARE(*third.candidate(), *again.candidate());
        QVERIFY(third.undo());
        QVERIFY(third.redo());
        QVERIFY(third.redo());
        QVERIFY(third.candidate()->templates.contains("c"));
    }
    void aNewEditEndsWhatCouldBeMadeAgain()
    {
        QVERIFY(*m_workspace->edit(edits({"set template a description x"})));
        QVERIFY(m_workspace->undo());
        QVERIFY(*m_workspace->edit(edits({"set template b description x"})));
        QCOMPARE(m_workspace->redo().error().code, ErrorCode::NotFound);
        Workspace again(*m_store);
        QVERIFY(again.load());
        QCOMPARE(again.undoneEdits(), std::size_t(0));
    }
    void whatWasRevertedCanBeMadeAgain()
    {
        QVERIFY(*m_workspace->edit(edits({"set template a description x"})));
        QVERIFY(*m_workspace->edit(edits({"set template b description x"})));
        QVERIFY(*m_workspace->edit(edits({"set template c description x"})));
        QVERIFY(m_workspace->undo());
        const auto before = m_workspace->candidate();
        QVERIFY(m_workspace->revert());
        Workspace again(*m_store);
        QVERIFY(again.load());
        QVERIFY(again.redo());
        QVERIFY(again.redo());
        QCOMPARE(*again.candidate(), *before);
        QVERIFY(again.redo());
        QVERIFY(again.candidate()->templates.contains("c"));
    }
    void revertMakesCandidateRunning()
    {
        QVERIFY(*m_workspace->edit(edits({"set template a description x"})));
        QVERIFY(m_workspace->revert());
        QVERIFY(*m_workspace->candidate() == *m_workspace->running());
        QVERIFY(m_store->editGroups()->empty());
    }
    void editsMadeDuringACommitStay()
    {
        QVERIFY(*m_workspace->edit(edits({"set template a description x"})));
        const ConfigurationPtr committed = m_workspace->candidate();
        const std::uint64_t group = m_workspace->lastEditGroup();
        QVERIFY(*m_workspace->edit(edits({"set template b description x"})));
        QVERIFY(commit(*committed, 1, group));
        m_workspace->take({committed, PolicyVersion{2}, group});
        QCOMPARE(m_workspace->running()->templates.size(), std::size_t(1));
        QCOMPARE(m_workspace->candidate()->templates.size(), std::size_t(2));
        Workspace again(*m_store);
        QVERIFY(again.load());
        QVERIFY(*again.candidate() == *m_workspace->candidate());
        QCOMPARE(again.version(), PolicyVersion{2});
    }

private:
    session::base::Result<> commit(const config::Configuration& configuration, std::uint64_t after,
                                   std::uint64_t group = 0)
    {
        return m_store->commit(
            {.expectedRunning = PolicyVersion{after},
             .version =
                 {.info = {.number = PolicyVersion{after + 1}, .time = {}, .description = {}, .author = {}},
                  .text = store::PackedText::of(config::toText(configuration))},
             .lastEditGroup = group,
             .disconnectDeadline = {},
             .job = {}});
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
};

HANDFAST_TEST(WorkspaceTest)

} // namespace tst_workspace

#include "tst_workspace.moc"
