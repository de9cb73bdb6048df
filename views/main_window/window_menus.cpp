// What stands in the menus of the window, menu by menu.
#include "models/text/language.h"
#include "views/main_window/window_actions.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace views::main_window {

void WindowActions::makeMenus()
{
    for (const auto& [menu, name, title] : {std::tuple{Menu::File, "file", tr("&File")},
                                            {Menu::Edit, "edit", tr("&Edit")},
                                            {Menu::View, "view", tr("&View")},
                                            {Menu::Fleet, "fleet", tr("F&leet")},
                                            {Menu::Trust, "trust", tr("&Trust")},
                                            {Menu::Change, "change", tr("&Change")},
                                            {Menu::Help, "help", tr("&Help")}}) {
        m_menus[menu] = m_window->menuBar()->addMenu(title);
        m_menus[menu]->setObjectName(QStringLiteral("menu.") + QLatin1String(name));
    }
}

void WindowActions::fillFileMenu()
{
    importConfiguration = make({"importConfiguration",
                                tr("&Import…"),
                                tr("Read the configuration of a Panorama or a firewall into the candidate"),
                                "file_download",
                                {Qt::CTRL | Qt::Key_O}});
    importStatus = make({"importStatus",
                         tr("Import &status…"),
                         tr("Take what another Panorama knew of its devices"),
                         "monitor_heart",
                         {}});
    exportConfiguration = make({"exportConfiguration",
                                tr("&Export…"),
                                tr("Write the candidate as XML, set commands or bootstrap files"),
                                "file_upload",
                                {Qt::CTRL | Qt::SHIFT | Qt::Key_S}});
    quit = make({"quit",
                 tr("&Quit"),
                 tr("End the program and every session that it holds"),
                 "power_settings_new",
                 {Qt::CTRL | Qt::Key_Q}});
    lockNow = make({"lockNow",
                    tr("&Lock now"),
                    tr("Hide everything until the master passphrase is typed; sessions go on"),
                    "lock",
                    {Qt::CTRL | Qt::Key_L}});
    QMenu* menu = m_menus[Menu::File];
    menu->addActions({importConfiguration, importStatus, exportConfiguration});
    menu->addSeparator();
    menu->addActions({lockNow, quit});
}

void WindowActions::fillEditMenu()
{
    undo = make({"undo",
                 tr("&Undo edit"),
                 tr("Take back the last edit of the candidate"),
                 "undo",
                 {Qt::CTRL | Qt::Key_Z}});
    redo = make({"redo",
                 tr("&Redo edit"),
                 tr("Make the edit again that was taken back last"),
                 "redo",
                 {Qt::CTRL | Qt::SHIFT | Qt::Key_Z}});
    findInPage = make({"find",
                       tr("&Filter"),
                       tr("Go to the filter of this page"),
                       "search",
                       {Qt::Key_Slash, Qt::CTRL | Qt::Key_F}});
    palette = make({"palette",
                    tr("Command &palette…"),
                    tr("Find an action, a page, a device, a certificate or a setting"),
                    "search",
                    {Qt::CTRL | Qt::Key_K}});
    shortcuts = make({"shortcuts", tr("&Shortcuts…"), tr("Choose which keys do what"), "tune", {}});
    undo->setEnabled(false);
    redo->setEnabled(false);
    QMenu* menu = m_menus[Menu::Edit];
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addActions({findInPage, palette, shortcuts});
}

void WindowActions::fillChangeMenu()
{
    revert = make({"revert", tr("&Revert"), tr("Throw all pending changes away"), "undo"});
    preview = make({"preview",
                    tr("&Preview"),
                    tr("Show what a commit would change, line by line"),
                    "visibility",
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_D}});
    validate = make({"validate",
                     tr("&Validate"),
                     tr("Check the pending changes without committing them"),
                     "rule",
                     {Qt::CTRL | Qt::SHIFT | Qt::Key_V}});
    commit = make({"commit",
                   tr("Co&mmit…"),
                   tr("Make the pending changes the running configuration"),
                   "commit",
                   {Qt::CTRL | Qt::Key_Return}});
    locks = make(
        {"locks", tr("&Locks…"), tr("Keep others from changing the candidate or from committing"), "lock"});
    for (QAction* action : {revert, preview, validate, commit})
        action->setEnabled(false); // until something is pending
    QMenu* menu = m_menus[Menu::Change];
    menu->addActions({preview, validate, commit, revert, locks});
    menu->addSeparator();
}

void WindowActions::fillViewMenu()
{
    QMenu* menu = m_menus[Menu::View];
    m_goTo = menu->addMenu(theme::icon(QStringLiteral("arrow_forward")), tr("&Go to"));
    m_goTo->setObjectName(QStringLiteral("menu.goTo"));
    addFrameActions();
    addTextActions();
    fillThemeMenu();
    fillDensityMenu();
    fillLanguageMenu();
}

void WindowActions::addFrameActions()
{
    back = make({"back",
                 tr("Bac&k"),
                 tr("Go back to the page that a link led away from"),
                 "arrow_back",
                 {Qt::ALT | Qt::Key_Left}});
    toggleInspector = make({"inspector",
                            tr("&Details"),
                            tr("Show or hide the details at the right"),
                            "view_sidebar",
                            {Qt::CTRL | Qt::Key_I},
                            true});
    toggleRail = make({"rail",
                       tr("&Narrow rail"),
                       tr("Show only the icons of the rail"),
                       "menu_open",
                       {Qt::CTRL | Qt::Key_B},
                       true});
    fullScreen = make(
        {"fullScreen", tr("&Full screen"), tr("Fill the whole screen"), "fit_screen", {Qt::Key_F11}, true});
    notices = make({"notices",
                    tr("&Notifications…"),
                    tr("What was worth a word, the newest first"),
                    "notifications",
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_N}});
    nextRegion = make({"nextRegion",
                       tr("Ne&xt region"),
                       tr("Take the keyboard to the next part of the window"),
                       nullptr,
                       {Qt::Key_F6}});
    previousRegion = make({"previousRegion",
                           tr("Pre&vious region"),
                           tr("Take the keyboard to the part of the window before"),
                           nullptr,
                           {Qt::SHIFT | Qt::Key_F6}});
    QMenu* menu = m_menus[Menu::View];
    menu->addAction(back);
    menu->addSeparator();
    menu->addActions({toggleInspector, toggleRail, fullScreen, notices});
    menu->addSeparator();
    menu->addActions({nextRegion, previousRegion});
    menu->addSeparator();
}

void WindowActions::addTextActions()
{
    largerText = make({"largerText",
                       tr("&Larger text"),
                       tr("Make all text larger"),
                       "zoom_in",
                       {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}});
    smallerText = make({"smallerText",
                        tr("&Smaller text"),
                        tr("Make all text smaller"),
                        "zoom_out",
                        {Qt::CTRL | Qt::Key_Minus}});
    normalText = make({"normalText", tr("N&ormal text"), tr("Text in the size of the design"), nullptr, {}});
    reduceMotion = make({"reduceMotion",
                         tr("Reduce &motion"),
                         tr("Let nothing slide or fade; what the desktop says counts too"),
                         nullptr,
                         {},
                         true});
    m_menus[Menu::View]->addActions({largerText, smallerText, normalText, reduceMotion});
}

void WindowActions::fillThemeMenu()
{
    QMenu* menu = m_menus[Menu::View]->addMenu(theme::icon(QStringLiteral("contrast")), tr("&Theme"));
    menu->setObjectName(QStringLiteral("menu.theme"));
    using theme::ThemeChoice;
    for (const auto& [choice, text, tip] :
         {std::tuple{ThemeChoice::System, tr("&System"), tr("Light or dark as the desktop is")},
          {ThemeChoice::Light, tr("&Light"), tr("Dark ink on light ground")},
          {ThemeChoice::Dark, tr("&Dark"), tr("Light ink on dark ground")},
          {ThemeChoice::HighContrastLight, tr("High contrast, l&ight"), tr("Black on white")},
          {ThemeChoice::HighContrastDark, tr("High contrast, d&ark"), tr("White on black")}}) {
        const QByteArray name = "theme." + theme::toText(choice).toLatin1();
        QAction* action = make({name.constData(), text, tip, nullptr, {}, true});
        action->setData(int(choice));
        m_themes->addAction(action);
        menu->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction* action) { Q_EMIT themeChosen(ThemeChoice(action->data().toInt())); });
}

void WindowActions::fillDensityMenu()
{
    QMenu* menu =
        m_menus[Menu::View]->addMenu(theme::icon(QStringLiteral("density_medium")), tr("&Row height"));
    menu->setObjectName(QStringLiteral("menu.density"));
    using widgets::Density;
    for (const auto& [density, name, text, tip] :
         {std::tuple{Density::Compact, "density.compact", tr("&Compact"), tr("Most rows on the screen")},
          {Density::Default, "density.default", tr("&Default"), tr("Rows of the usual height")},
          {Density::Comfortable, "density.comfortable", tr("C&omfortable"), tr("Rows with more air")}}) {
        QAction* action = make({name, text, tip, nullptr, {}, true});
        action->setData(int(density));
        m_densities->addAction(action);
        menu->addAction(action);
    }
    connect(m_densities, &QActionGroup::triggered, this,
            [this](QAction* action) { Q_EMIT densityChosen(Density(action->data().toInt())); });
}

void WindowActions::fillLanguageMenu()
{
    QMenu* menu = m_menus[Menu::View]->addMenu(theme::icon(QStringLiteral("translate")), tr("Lang&uage"));
    menu->setObjectName(QStringLiteral("menu.language"));
    const auto add = [&](const QString& code, const QString& text, const QString& tip) {
        const QByteArray name = "language." + code.toLatin1();
        QAction* action = make({name.constData(), text, tip, nullptr, {}, true});
        action->setData(code);
        m_languages->addAction(action);
        menu->addAction(action);
    };
    add(models::text::systemLanguage, tr("&System"), tr("As the desktop speaks"));
    for (const auto& [code, ownName] : models::text::shippedLanguages()) // each as its own readers know it
        add(QLatin1String(code), QString::fromUtf8(ownName), QString::fromUtf8(ownName));
    connect(m_languages, &QActionGroup::triggered, this,
            [this](QAction* action) { Q_EMIT languageChosen(action->data().toString()); });
}

void WindowActions::fillHelpMenu()
{
    guide =
        make({"guide", tr("&Guide"), tr("How everything here is done, and what it means"), "help_outline"});
    keyboard = make({"keyboard",
                     tr("&Keyboard…"),
                     tr("Every key that does something"),
                     nullptr,
                     {Qt::CTRL | Qt::Key_F1}});
    quiz = make(
        {"quiz", tr("&Quiz…"), tr("Questions on what has to be known, each with its reason"), nullptr, {}});
    diagrams = make({"diagrams",
                     tr("&Diagrams…"),
                     tr("How a device authenticates, and how far the configuration is"),
                     "account_tree",
                     {}});
    about = make({"about", tr("&About Handfast"), tr("Version and licence"), nullptr, {}});
    m_menus[Menu::Help]->addActions({guide, keyboard, diagrams, quiz, about});
}

} // namespace views::main_window
