// The actions that belong to the window itself, and the menus in which every action of the program can be
// found. Each has a text, a status tip, an object name that stays, and where it makes sense an icon and a
// shortcut. GUI thread.
#pragma once

#include "views/main_window/page.h"
#include "views/theme/theme.h"
#include "views/widgets/table_view.h"

#include <QKeySequence>
#include <QObject>

#include <map>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace views::main_window {

enum class Menu { File, Edit, View, Fleet, Trust, Change, Help };

class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow* window);

    QAction* importConfiguration;
    QAction* exportConfiguration;
    QAction* importStatus;
    QAction* quit;
    QAction* lockNow;
    QAction* undo;
    QAction* redo;
    QAction* findInPage;
    QAction* palette;
    QAction* revert;
    QAction* preview;
    QAction* validate;
    QAction* commit;
    QAction* locks;
    QAction* back;
    QAction* toggleInspector;
    QAction* toggleRail;
    QAction* fullScreen;
    QAction* largerText;
    QAction* smallerText;
    QAction* normalText;
    QAction* reduceMotion;
    QAction* nextRegion;
    QAction* previousRegion;
    QAction* shortcuts;
    QAction* guide;
    QAction* keyboard;
    QAction* quiz;
    QAction* diagrams;
    QAction* notices;
    QAction* about;

    /// Above a menu that it is in.
    [[nodiscard]] const std::map<Menu, QMenu*>& menus() const { return m_menus; }
    /// What the page in sight does, at the end of that menu, in place of what the last one did.
    void offer(Menu menu, const QList<QAction*>& actions);
    /// "Go to" entries get Ctrl+1 to Ctrl+9 in the order in which they come. The menu of its section leads to
    /// the page, too: it has an entry even where nothing is chosen.
    QAction* addPage(const Page& page);
    void setThemeChoice(theme::ThemeChoice choice);
    void setDensity(widgets::Density density);
    /// One of `--language`; what is not in the menu marks nothing.
    void setLanguage(const QString& code);

Q_SIGNALS:
    void pageChosen(const QString& id);
    void themeChosen(views::theme::ThemeChoice choice);
    void densityChosen(views::widgets::Density density);
    void languageChosen(const QString& code);

private:
    struct Spec
    {
        const char* name; ///< of the object, behind "action."
        QString text;
        QString tip;
        const char* icon = nullptr;
        QList<QKeySequence> shortcuts = {};
        bool isCheckable = false;
    };

    QAction* make(const Spec& spec);
    void makeMenus();
    void fillFileMenu();
    void fillEditMenu();
    void fillViewMenu();
    void addFrameActions(); ///< of what stands around the pages, and who has the keyboard
    void addTextActions();
    void fillThemeMenu();
    void fillDensityMenu();
    void fillLanguageMenu();
    void fillChangeMenu();
    void fillHelpMenu();
    /// In its menu, above what the page in sight does.
    void leadTo(Section section, QAction* page);

    QMainWindow* m_window;
    std::map<Menu, QMenu*> m_menus;
    QList<QAction*> m_ofPage;
    QAction* m_aboveThose; ///< the line between them and what the menu always holds
    QMenu* m_goTo = nullptr;
    QActionGroup* m_pages;
    QActionGroup* m_themes;
    QActionGroup* m_densities;
    QActionGroup* m_languages;
};

/// The menu in which the actions of a page of this section are found.
[[nodiscard]] Menu menuOf(Section section);

} // namespace views::main_window
