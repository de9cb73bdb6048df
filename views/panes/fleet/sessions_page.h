// The handshakes of the fleet, one at a time: the filter says of which devices, those in trouble first, and
// behind them the attempts of peers that nobody knows. The chosen one as a ladder with verdict, cause and
// what mends it. GUI thread.
#pragma once

#include "models/lifecycle/devices/device_stories.h"
#include "models/tables/devices/device_filter.h"
#include "models/tables/handshake/handshake_subjects.h"
#include "models/tables/handshake/story_fixes.h"
#include "views/inspector/device_inspector.h"
#include "views/main_window/page.h"
#include "views/widgets/empty_state.h"

#include <QTimer>

class QComboBox;
class QStackedWidget;

namespace views::inspector {
class HandshakeView;
}
namespace views::widgets {
class TextLabel;
}

namespace views::panes {

struct SessionsPageParts
{
    models::lifecycle::Lifecycle& lifecycle;
    inspector::DeviceInspector&
        inspector; ///< of the devices' page: its actions mend, and it knows who is chosen
};

class SessionsPage final : public main_window::Page
{
    Q_OBJECT

public:
    /// All parts outlive the page.
    explicit SessionsPage(const SessionsPageParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("sessions"); }
    [[nodiscard]] QString title() const override { return tr("Sessions"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("sync_alt"); }
    [[nodiscard]] main_window::Section section() const override { return main_window::Section::Fleet; }
    [[nodiscard]] QString filterPlaceholder() const override;
    void setFilterText(const QString& text) override;
    [[nodiscard]] QStringList filterWords() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_previous, m_next, m_copy}; }
    [[nodiscard]] QList<QAction*> menuActions() const override { return m_copies; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class Which { Last, Refused, Good };

    using Subject = models::tables::HandshakeSubject;

    void makeActions();
    QAction* makeAction(const char* name, const QString& text, const char* icon, void (SessionsPage::*act)());
    void addCopy(const char* name, const QString& text, QString (SessionsPage::*copied)() const);
    QWidget* makeChooser();
    void fillEmptyStates();
    void changed();
    /// Who there is: at once, or in turns of the loop when they are very many.
    void collect();
    void collectFurther();
    void take(std::vector<Subject> subjects);
    void step(int by);
    void showSubject();
    void reply();
    [[nodiscard]] const Subject* current() const;
    [[nodiscard]] std::optional<models::lifecycle::HandshakeStory> story(Which which) const;
    [[nodiscard]] QString subjectName() const;
    void mend(models::tables::StoryFix fix);
    void deliverBundle();
    /// A peer that has ended it before it showed itself is one of those that are away (K4).
    void askWhoItIs();
    void deliverTo(const session::base::Serial& serial);
    void authorize();
    void manage();
    void openProfile(const QString& page, std::string models::config::SecureConnServer::* profile);

    [[nodiscard]] QString asText() const;
    [[nodiscard]] QString asJson() const;
    [[nodiscard]] QString asPem() const;
    [[nodiscard]] QString asCommand() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    const models::lifecycle::DeviceRegistry& m_registry;
    inspector::DeviceInspector& m_inspector;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_copy = nullptr; ///< of the menu
    QList<QAction*> m_copies;
    QStackedWidget* m_stack;
    inspector::HandshakeView* m_view;
    QComboBox* m_which = nullptr;
    widgets::TextLabel* m_place = nullptr; ///< "3 of 41"
    widgets::EmptyState* m_empty;
    widgets::EmptyState* m_noMatch;
    models::tables::DeviceFilter m_filter;
    models::tables::HandshakeSearch m_search;
    QTimer m_breath; ///< between two steps of it
    std::chrono::nanoseconds m_worked{0};
    std::vector<Subject> m_subjects;
    std::size_t m_at = 0;
    session::engine::AttemptPtr m_shown;
    QTimer m_soon; ///< what changes is looked at soon, and what comes then not before a second has passed
    bool m_isOutdated = true;
};

} // namespace views::panes
