// The whole window with every page, as the program makes it, over a manager with a little of everything, in
// the language that a test wants. GUI thread.
#pragma once

#include "app/manager/desktop_options.h"
#include "app/manager/spoken_desktop.h"
#include "app/manager/translations.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace support {

class WholeWindow
{
public:
    WholeWindow();
    ~WholeWindow();

    /// Fails the test when it can't.
    void open(const QString& language, QSize size = QSize(1024, 640));
    void edit(const std::vector<std::string>& commands);
    /// Devices, a stack, profiles, a CA, a variable: something on most pages, as changes that wait.
    void fill();
    /// Shows it and waits until it is seen.
    void show(const QString& page);

    [[nodiscard]] views::main_window::MainWindow& window() { return m_desktop->window(); }
    [[nodiscard]] app::manager::SpokenDesktop& desktop() { return *m_desktop; }
    [[nodiscard]] app::manager::Application& application() { return *m_application; }
    [[nodiscard]] app::manager::Translations& translations() { return m_translations; }
    void close();

private:
    app::manager::Translations m_translations;
    QTemporaryDir m_directory;
    std::unique_ptr<app::manager::Application> m_application;
    std::unique_ptr<views::theme::Theme> m_theme;
    std::unique_ptr<app::manager::SpokenDesktop> m_desktop;
};

} // namespace support
