// What a stranger finds in an empty data directory: the ways to begin, and a short list of what comes next,
// each ticked when it is true. The list goes when all is done, or when it is sent away; the menu brings it
// back. GUI thread.
#pragma once

#include "models/tables/first_steps.h"
#include "views/main_window/page.h"

#include <QTimer>

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class Card;
class ConditionTable;
class TextLabel;
} // namespace views::widgets

namespace views::panes {

class WelcomePage final : public main_window::Page
{
    Q_OBJECT

public:
    /// Both outlive the page.
    WelcomePage(models::lifecycle::Lifecycle& lifecycle, models::workflows::MigrationDesk& migration,
                QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("welcome"); }
    [[nodiscard]] QString title() const override { return tr("Welcome"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("checklist"); }
    [[nodiscard]] main_window::Section section() const override { return main_window::Section::Top; }
    [[nodiscard]] bool showsFleetStrip() const override { return false; }

    /// Neither done nor sent away.
    [[nodiscard]] bool isWanted() const;

Q_SIGNALS:
    void demoWanted();
    void configurationWanted();                        ///< of a Panorama or a firewall
    void certificatesWanted(const QStringList& paths); ///< files, folders, databases of XCA
    void isWantedChanged(bool isWanted);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeWays();
    QWidget* makeSteps();
    void chooseFolder();
    void chooseXca();
    void refresh();
    void dismiss();

    models::lifecycle::Lifecycle& m_lifecycle;
    models::workflows::MigrationDesk& m_migration;
    std::vector<models::tables::FirstStep> m_steps;
    widgets::ConditionTable* m_table;
    widgets::TextLabel* m_progress;
    widgets::Card* m_list = nullptr;
    QTimer m_soon;
    bool m_isDismissed = false;
    bool m_wasWanted = false;
};

} // namespace views::panes
