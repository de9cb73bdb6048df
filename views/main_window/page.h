// What the main window needs to know about a page of the stack. A page holds no data: it shows models and
// sends wishes. The window owns the page, asks it for its parts and never looks inside. GUI thread.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <string>
#include <vector>

class QAction;
class QSettings;

namespace views::main_window {

/// The groups of the rail, in their order.
enum class Section { Top, Fleet, Trust, Change, Bottom };

/// What the filter field says back: how many rows are left, or why the words can't be understood.
struct FilterReply
{
    QString hint;    ///< "41 of 540"
    QString problem; ///< "" when valid
};

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Stable, such as "devices": object name, `--page NAME`.
    [[nodiscard]] virtual QString pageId() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    [[nodiscard]] virtual Section section() const = 0;

    /// "" when the page can't be filtered: then the header shows no field.
    [[nodiscard]] virtual QString filterPlaceholder() const { return {}; }
    virtual void setFilterText(const QString& text);
    /// While it is being typed: what fits nothing yet may fit with the next letter.
    virtual void setTypedFilterText(const QString& text) { setFilterText(text); }
    /// Whether its filter is one of devices, so that the fleet strip can ask for states in it.
    [[nodiscard]] virtual bool filtersDevices() const { return false; }
    /// Words that complete what is typed, such as "state:".
    [[nodiscard]] virtual QStringList filterWords() const { return {}; }
    /// What the word that is being typed may go on to, as whole words; those of filterWords() if nobody knows
    /// better.
    [[nodiscard]] virtual QStringList filterCompletions(const QString& word) const;

    /// Shown at the right while the page is; the window takes it into its panel. nullptr: none.
    [[nodiscard]] virtual QWidget* inspector() { return nullptr; }
    /// Buttons of the header, the most important one last.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }
    /// What else stands in the header while the page is shown, left of those; the window takes it there.
    [[nodiscard]] virtual QWidget* headerTools() { return nullptr; }
    /// Further actions that only the menus show.
    [[nodiscard]] virtual QList<QAction*> menuActions() const { return {}; }
    /// It has a step of its own that comes next: then nothing else in the window is as prominent.
    [[nodiscard]] virtual bool leadsOn() const { return false; }
    /// Whether the fleet strip belongs above this page.
    [[nodiscard]] virtual bool showsFleetStrip() const { return true; }

    /// False while what it shows is still being worked out, or read: a picture of it would not tell what it
    /// has to say.
    [[nodiscard]] virtual bool isSettled() const { return true; }

    /// Brings the field of a setting of the candidate into view, with the focus. False: it has none.
    virtual bool showSetting(const std::vector<std::string>& path);

    /// The sections of a long page by their titles, as many as are shown.
    [[nodiscard]] virtual QStringList sections() const { return {}; }
    /// Brings one of them to the top, with the focus.
    virtual void showSection(const QString& title);

    /// How the user has set the page up, kept from one start to the next under "pages/ID". What can't be read
    /// back leaves the page as it is.
    virtual void saveTo(QSettings& settings) const;
    virtual void restoreFrom(const QSettings& settings);

Q_SIGNALS:
    void badgeChanged(const QString& badge);
    void filterReplied(const views::main_window::FilterReply& reply);
    /// The page wants other words in the filter field, as if the user had typed them.
    void filterTextWanted(const QString& text);
    /// Something was selected that the inspector shows (or nothing any more).
    void inspectorWanted(bool isWanted);
    /// "Show N" and the like: go to a page with a filter.
    void pageWanted(const QString& pageId, const QString& filterText);
    /// The path of a setting of the candidate: go to where it can be changed.
    void settingWanted(const std::vector<std::string>& path);
    /// leadsOn() says something else.
    void leadsOnChanged();
    /// inspector() gives something else, or nothing any more.
    void inspectorChanged();
};

} // namespace views::main_window
