// Opens the guide where it is asked for: by Help > Guide at its table of contents, by F1 where no field has
// anything to say (a second F1 counts as that) at the chapter of the page in sight. Reads the guide when it
// is wanted first. GUI thread. V-5.
#pragma once

#include "views/guide/guide_window.h"
#include "views/main_window/main_window.h"
#include "views/widgets/field_help.h"

#include <QObject>

#include <memory>

namespace views::guide {

class GuideDesk final : public QObject
{
    Q_OBJECT

public:
    /// The desk is the window's child; both outlive it.
    GuideDesk(main_window::MainWindow& window, widgets::FieldHelp& help);

    void open(const QString& file);
    /// nullptr before it was opened.
    [[nodiscard]] const GuideWindow* guide() const { return m_guide.get(); }

private:
    std::unique_ptr<GuideWindow> m_guide;
};

} // namespace views::guide
