// The window in the language that its user wants: made once, and made anew over the same manager when another
// language is chosen in it. Sessions stay, and so do page, filters, selection, size and look. GUI thread.
#pragma once

#include "app/manager/desktop.h"
#include "app/manager/desktop_options.h"
#include "app/manager/remembered_look.h"
#include "app/manager/translations.h"

#include <QObject>

#include <functional>
#include <memory>

namespace app::manager {

class SpokenDesktop final : public QObject
{
    Q_OBJECT

public:
    /// What the window is made of, asked anew for each: its words are in the language that is spoken then.
    using Parts = std::function<DesktopParts()>;
    /// The translations speak already, and outlive it.
    SpokenDesktop(Parts parts, DesktopOptions options, Translations& translations);
    ~SpokenDesktop() override;

    /// Of the present one: do not keep it.
    [[nodiscard]] views::main_window::MainWindow& window() { return m_desktop->window(); }
    [[nodiscard]] models::tables::DeviceTableModel& devices() { return m_desktop->devices(); }

    /// Speaks it, remembers it for the next start, and makes the window anew.
    void speak(const QString& code);

Q_SIGNALS:
    /// Another window is there; what hung on the old one is to be hung on it.
    void remade();

private:
    void make();

    Parts m_parts;
    DesktopOptions m_options;
    Translations& m_translations;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<RememberedLook> m_look; ///< goes before the window
};

} // namespace app::manager
