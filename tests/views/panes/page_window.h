// The window with pages over a real Lifecycle, for GUI tests. GUI thread.
#pragma once

#include "tests/models/lifecycle/lifecycle_estate.h"
#include "views/main_window/main_window.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace support {

class PageWindow
{
public:
    PageWindow() : m_theme(views::theme::ThemeChoice::Light), m_window(m_theme) {}

    [[nodiscard]] LifecycleEstate& estate() { return m_estate; }
    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() { return m_estate.lifecycle(); }
    [[nodiscard]] views::main_window::MainWindow& window() { return m_window; }

    [[nodiscard]] bool show(const QString& page)
    {
        m_window.resize(1440, 900);
        m_window.showPage(page);
        m_window.show();
        return QTest::qWaitForWindowActive(&m_window);
    }

private:
    LifecycleEstate m_estate;
    views::theme::Theme m_theme;
    views::main_window::MainWindow m_window;
};

} // namespace support
