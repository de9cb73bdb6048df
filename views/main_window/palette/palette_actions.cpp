#include "views/main_window/palette/palette_actions.h"

#include "views/widgets/mnemonic.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSet>

namespace views::main_window {

namespace {

/// "Co&mmit…": as it is spoken.
QString plain(QString text)
{
    return widgets::withoutMnemonic(std::move(text)).remove(QStringLiteral("…"));
}

/// An action that stands in two menus is offered once.
void addEntries(const QMenu& menu, const QString& way, std::vector<PaletteEntry>& into,
                QSet<const QAction*>& offered)
{
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        if (const QMenu* below = action->menu()) {
            addEntries(*below, plain(below->title()), into, offered);
            continue;
        }
        if (offered.contains(action))
            continue;
        offered.insert(action);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        into.push_back({.icon = action->icon(),
                        .text = plain(action->text()),
                        .detail = keys.isEmpty() ? way : way + QStringLiteral("  ") + keys,
                        .act = [action = QPointer(action)] {
                            if (action)
                                action->trigger();
                        }});
    }
}

} // namespace

std::vector<PaletteEntry> menuEntries(const QMenuBar& bar)
{
    std::vector<PaletteEntry> entries;
    QSet<const QAction*> offered;
    for (const QAction* action : bar.actions())
        if (const QMenu* menu = action->menu())
            addEntries(*menu, plain(menu->title()), entries, offered);
    return entries;
}

} // namespace views::main_window
