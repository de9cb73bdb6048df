// Every dialog of the program, one after the other, over a window as it is after a start, in the language and
// at the size of text that a test wants. GUI thread.
#pragma once

#include "app/manager/translations.h"
#include "tests/views/gallery/sample_dialogs.h"
#include "views/main_window/keys/window_keys.h"
#include "views/main_window/main_window.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace support {

class DialogStage
{
public:
    explicit DialogStage(const QString& language);
    ~DialogStage();

    [[nodiscard]] static QStringList names();
    /// Opens it, waits until it is there and has come to rest, lets the test look, and takes it away.
    void show(const QString& name, const std::function<void(QDialog&)>& look);
    [[nodiscard]] views::main_window::MainWindow& window() { return *m_window; }

private:
    app::manager::Translations m_translations;
    views::theme::Theme m_theme;
    std::unique_ptr<views::main_window::MainWindow> m_window;
    std::unique_ptr<gallery::SampleDialogs> m_dialogs;
};

} // namespace support
