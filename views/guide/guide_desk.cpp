#include "views/guide/guide_desk.h"

#include <QAction>

namespace views::guide {

GuideDesk::GuideDesk(main_window::MainWindow& window, widgets::FieldHelp& help) : QObject(&window)
{
    setObjectName(QStringLiteral("guideDesk"));
    connect(window.actions().guide, &QAction::triggered, this, [this] { open(GuideBook::contentsFile()); });
    connect(&help, &widgets::FieldHelp::nothingToSay, this,
            [this, &window] { open(GuideBook::fileOfPage(window.currentPageId())); });
}

void GuideDesk::open(const QString& file)
{
    if (!m_guide)
        m_guide = std::make_unique<GuideWindow>();
    m_guide->open(file);
}

} // namespace views::guide
