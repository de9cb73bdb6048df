// The event log: every record as the store has it, newest first, with the one filter grammar, what has come
// since on top while it is followed, the details of the selected one beside it, and exports. GUI thread. V-4.
#pragma once

#include "models/store/event_reader.h"
#include "models/tables/event_table_model.h"
#include "views/main_window/page.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/table_view.h"

#include <QTimer>

#include <atomic>
#include <memory>

class QStackedWidget;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::panes {

class DetailsPanel;

class EventLogPage final : public main_window::Page
{
    Q_OBJECT

public:
    /// `lifecycle` outlives the page.
    explicit EventLogPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);
    ~EventLogPage() override;

    [[nodiscard]] QString pageId() const override { return QStringLiteral("events"); }
    [[nodiscard]] QString title() const override { return tr("Log"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("list"); }
    [[nodiscard]] main_window::Section section() const override { return main_window::Section::Change; }
    [[nodiscard]] QString filterPlaceholder() const override;
    void setFilterText(const QString& text) override;
    [[nodiscard]] QStringList filterWords() const override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> pageActions() const override
    {
        return {m_cancel, m_csv, m_lines, m_follow};
    }
    [[nodiscard]] QList<QAction*> menuActions() const override { return {m_device}; }
    [[nodiscard]] bool showsFleetStrip() const override { return false; }
    [[nodiscard]] bool isSettled() const override;

    /// What the buttons do once it is known where to.
    void exportTo(const QString& file, models::store::EventFormat format);

Q_SIGNALS:
    /// "" when the file is there.
    void exported(const QString& problem);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpTable();
    void makeActions();
    void fillEmptyStates();
    void askWhere(models::store::EventFormat format);
    void finishExport(const session::base::Result<std::uint64_t>& written);
    void showState();
    void showDetails();
    void showDevice();

    models::lifecycle::Lifecycle& m_lifecycle;
    models::tables::EventTableModel* m_events;
    QAction* m_follow = nullptr;
    QAction* m_csv = nullptr;
    QAction* m_lines = nullptr;
    QAction* m_cancel = nullptr;
    QAction* m_device = nullptr;
    QAction* m_again = nullptr; ///< after a failure
    QStackedWidget* m_stack;
    widgets::TableView* m_table;
    widgets::EmptyState* m_empty;
    widgets::EmptyState* m_noMatch;
    widgets::EmptyState* m_failed;
    DetailsPanel* m_details;
    QString m_filter;  ///< the last one that could be understood
    QString m_failure; ///< that is told
    QString m_said;    ///< of an export, until the next filter
    QTimer m_tail;
    std::shared_ptr<std::atomic<bool>> m_exportCancelled; ///< null: none runs
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
    bool m_isStale = true; ///< nobody has looked yet
};

} // namespace views::panes
