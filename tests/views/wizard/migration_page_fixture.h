// A migration page over a real desk, and the hands that work it: what its tests have in common. GUI thread.
#pragma once

#include "models/workflows/plans/plan_state.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/models/lifecycle/pair/scripted_pair_desk.h"
#include "tests/views/panes/hands.h"
#include "views/theme/theme.h"
#include "views/wizard/migration_page.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tests {

class MigrationPageFixture
{
protected:
    static constexpr int patience = 60'000; ///< milliseconds; only what never comes reaches it

    void open()
    {
        if (!m_firstStart)
            m_firstStart = std::make_unique<FirstStart>();
        m_directory = std::make_unique<QTemporaryDir>();
        const QString file = m_directory->filePath("store.db");
        m_firstStart->copyTo(file);
        m_manager = std::make_unique<Manager>(m_firstStart->foundation(), ManagerOptions{.file = file});
        m_desk = std::make_unique<models::workflows::MigrationDesk>(*m_manager->lifecycle, *m_manager->store);
        m_page = std::make_unique<views::wizard::MigrationPage>(*m_desk, *m_manager->lifecycle);
        m_page->resize(1200, 1100);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void close()
    {
        m_page.reset();
        m_desk.reset();
        m_manager.reset();
    }

    static QComboBox* box(const QString& name) { return support::seen<QComboBox>(name); }
    /// Of the menu of plans, as it is opened now.
    QAction* plan(const QString& name)
    {
        auto* menu = m_page->findChild<QMenu*>("migrationPlans.menu");
        Q_EMIT menu->aboutToShow();
        auto* action = menu->findChild<QAction*>(name);
        if (!action)
            qFatal("there is no %s", qPrintable(name));
        return action;
    }
    static QPushButton* next() { return support::seen<QPushButton>("migrationNext"); }
    static QString words(const QString& label)
    {
        const auto* found = support::seen<QLabel>(label);
        return found ? found->text() : QString();
    }
    [[nodiscard]] std::string currentStep() const
    {
        const auto status = m_desk->status();
        return status->current < status->steps.size() ? status->steps[status->current].id : "";
    }

    void change(const std::vector<std::string>& commands)
    {
        const auto edited = m_manager->edit(commands);
        if (!edited)
            qFatal("%s", edited.error().detail.c_str());
        const auto outcome = m_manager->commit();
        if (!outcome.version)
            qFatal("the commit failed");
    }
    /// Two devices in one stack, whose template trusts the CA of the server.
    void manageTwo()
    {
        change({"set mgt-config devices 001", "set mgt-config devices 002",
                "set template-stack S templates t1", "set template-stack S devices 001",
                "set template-stack S devices 002",
                "set template t1 config shared certificate-profile p1 CA Root",
                "set template t1 config shared certificate Root public-key \"" +
                    m_manager->lifecycle->running().panorama.certificates.at("Root").publicKey + '"'});
    }
    void setUpServerSide()
    {
        models::workflows::ServerSideOptions options;
        options.address = "mgmt.example.net";
        options.authority = "Root";
        QVERIFY(m_desk->start(options));
        goOn("Next: Prepare the server side");
        goOn("Next: Commit the server side");
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->status()->finished, patience);
    }
    void wish(const QString& workflow)
    {
        QTRY_VERIFY_WITH_TIMEOUT(support::seen("migrationOther")->isEnabled(), patience);
        auto* action = m_page->findChild<QAction*>("migrationOther." + workflow);
        QVERIFY(action);
        QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), patience);
        action->trigger(); // a menu that is open keeps the test waiting
    }
    void goOn(const QString& text)
    {
        QTRY_COMPARE_WITH_TIMEOUT(next()->text(), text, patience);
        QTRY_VERIFY2_WITH_TIMEOUT(next()->isEnabled(), qPrintable(words("migrationSentence")), patience);
        support::click(next());
    }

    views::theme::Theme m_theme{views::theme::ThemeChoice::Light};
    std::unique_ptr<FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    ScriptedPairDesk m_pair;
    std::unique_ptr<Manager> m_manager;
    std::unique_ptr<models::workflows::MigrationDesk> m_desk;
    std::unique_ptr<views::wizard::MigrationPage> m_page;
};

} // namespace tests
