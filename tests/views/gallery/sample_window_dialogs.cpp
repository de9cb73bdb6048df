#include "tests/views/gallery/sample_window_dialogs.h"

#include "models/store/store.h"
#include "models/text/quiz.h"
#include "models/workflows/migration.h"
#include "views/dialogs/certificates/reveal_key_dialog.h"
#include "views/dialogs/quiz_dialog.h"
#include "views/dialogs/support_dialog.h"
#include "views/main_window/keys/keyboard_sheet.h"
#include "views/main_window/keys/shortcuts_dialog.h"
#include "views/main_window/palette/command_palette.h"
#include "views/widgets/mnemonic.h"
#include "views/wizard/override_dialog.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace gallery {

namespace {

/// A desk over a store of its own, as long as the window lives.
class SampleDesk : public QObject
{
public:
    explicit SampleDesk(const WindowDialogParts& parts) : QObject(parts.parent)
    {
        auto store = models::store::Store::open(parts.storeFile);
        if (!store)
            qFatal("%s", store.error().detail.c_str());
        m_store = std::move(*store);
        m_desk = std::make_unique<models::workflows::MigrationDesk>(parts.lifecycle, *m_store);
    }

    [[nodiscard]] models::workflows::MigrationDesk& desk() { return *m_desk; }

private:
    std::unique_ptr<models::store::Store> m_store;
    std::unique_ptr<models::workflows::MigrationDesk> m_desk; // goes before its store
};

QDialog* paletteOf(const WindowDialogParts& parts)
{
    using views::main_window::PaletteEntry;
    const auto source = [](const QString& typed, std::size_t most) {
        std::vector<PaletteEntry> entries{
            {.icon = {}, .text = "Managed devices", .detail = "Page", .act = [] {}},
            {.icon = {}, .text = "Commit…", .detail = "Ctrl+Return", .act = [] {}}};
        return views::main_window::bestFits(std::move(entries), typed, most);
    };
    return new views::main_window::CommandPalette({source}, parts.parent);
}

QDialog* sheetOf(const WindowDialogParts& parts)
{
    const auto* window = qobject_cast<QMainWindow*>(parts.parent->window());
    if (!window)
        qFatal("the keyboard sheet needs a main window");
    return new views::main_window::KeyboardSheet(*window->menuBar(), parts.parent);
}

QDialog* shortcutsOf(const WindowDialogParts& parts)
{
    const auto* window = qobject_cast<QMainWindow*>(parts.parent->window());
    if (!window)
        qFatal("the shortcuts need a main window");
    auto* book = new views::main_window::ShortcutBook(parts.parent); // the window's child
    for (const QAction* menu : window->menuBar()->actions())
        for (QAction* action : menu->menu()->actions())
            book->add(action, views::widgets::withoutMnemonic(menu->text()));
    return new views::main_window::ShortcutsDialog(*book, parts.parent);
}

QDialog* overrideOf(const WindowDialogParts& parts)
{
    auto* desk = new SampleDesk(parts); // the window's child
    return new views::wizard::OverrideDialog(desk->desk(),
                                             {.id = "all-connected",
                                              .rule = "F5",
                                              .measured = "61 of 63",
                                              .devices = {session::base::Serial("007951100074")},
                                              .isSoft = true},
                                             parts.parent);
}

} // namespace

QStringList windowDialogNames()
{
    return {QStringLiteral("keyboard"), QStringLiteral("override"),   QStringLiteral("palette"),
            QStringLiteral("quiz"),     QStringLiteral("reveal-key"), QStringLiteral("shortcuts"),
            QStringLiteral("support")};
}

QDialog* makeWindowDialog(const QString& name, const WindowDialogParts& parts)
{
    if (name == QLatin1String("keyboard"))
        return sheetOf(parts);
    if (name == QLatin1String("override"))
        return overrideOf(parts);
    if (name == QLatin1String("palette"))
        return paletteOf(parts);
    if (name == QLatin1String("shortcuts"))
        return shortcutsOf(parts);
    if (name == QLatin1String("quiz"))
        return new views::dialogs::QuizDialog(models::text::quizQuestions(), 1, parts.parent);
    if (name == QLatin1String("reveal-key"))
        return new views::dialogs::RevealKeyDialog(parts.lifecycle, {.location = {}, .name = "Manager"},
                                                   parts.parent);
    if (name == QLatin1String("support"))
        return new views::dialogs::SupportDialog(QStringLiteral("warning no answer from 10.9.8.7"),
                                                 models::lifecycle::supportNames(parts.lifecycle),
                                                 parts.parent);
    return nullptr;
}

} // namespace gallery
