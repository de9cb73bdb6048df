// The handshakes of the fleet: a list of those who tried, devices and peers that nobody knows, those in
// trouble first, as far as the filter lets them through; and the handshake of the chosen one as a ladder with
// verdict, cause and what mends it. A narrow page shows one of the two. GUI thread.
#pragma once

#include "models/lifecycle/devices/device_stories.h"
#include "models/tables/devices/device_filter.h"
#include "models/tables/handshake/session_subjects.h"
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
class TableView;
class TextLabel;
} // namespace views::widgets

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
    [[nodiscard]] QList<QAction*> pageActions() const override
    {
        return {m_previous, m_next, m_copy, m_toList};
    }
    [[nodiscard]] QList<QAction*> menuActions() const override { return m_copies; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Which { Last, Refused, Good };

    using Subject = models::tables::HandshakeSubject;

    void makeActions();
    QAction* makeAction(const char* name, const QString& text, const char* icon, void (SessionsPage::*act)());
    void addCopy(const char* name, const QString& text, QString (SessionsPage::*copied)() const);
    QWidget* makeChooser();
    QWidget* makeContent();
    void fillEmptyStates();
    void changed();
    /// Who there is: at once, or in turns of the loop when they are very many.
    void collect();
    void collectFurther();
    void take(std::vector<Subject> subjects);
    void step(int by);
    void choose(int row); ///< of the list
    /// A narrow page has room for the handshake or for the list.
    void fitToWidth();
    void showList(bool isShown);
    /// Back from a list that has the page for itself.
    void leaveList();
    void showSubject();
    /// Only attempts that there are can be chosen; a chosen one that is gone gives way to the last.
    void offerAttempts();
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
    QAction* m_copy = nullptr;   ///< of the menu
    QAction* m_toList = nullptr; ///< checked: the list has a narrow page for itself
    QList<QAction*> m_copies;
    models::tables::SessionSubjectModel* m_subjects;
    QStackedWidget* m_stack;
    QWidget* m_content = nullptr; ///< list and handshake
    widgets::TableView* m_list = nullptr;
    inspector::HandshakeView* m_view;
    QComboBox* m_which = nullptr;
    widgets::TextLabel* m_place = nullptr; ///< "3 of 41"
    widgets::EmptyState* m_empty;
    widgets::EmptyState* m_noMatch;
    models::tables::DeviceFilter m_filter; ///< the last one that could be understood
    QString m_problem;                     ///< what was wrong with a later one
    models::tables::HandshakeSearch m_search;
    QTimer m_breath; ///< between two steps of it
    std::chrono::nanoseconds m_worked{0};
    std::size_t m_at = 0; ///< of the subjects
    bool m_isTaking = false;
    std::optional<models::lifecycle::HandshakeStory> m_shown; ///< what is copied, too
    QTimer m_soon; ///< what changes is looked at soon, and what comes then not before a second has passed
    bool m_isOutdated = true;
};

} // namespace views::panes
