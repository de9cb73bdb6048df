#include "app/manager/single_window.h"

#include "views/main_window/file_opener.h"

#include <QTimer>

namespace app::manager {

namespace {

bool standsApart(const DesktopOptions& options)
{
    return options.isDemo || !options.screenshot.isEmpty();
}

/// Also from the tray, where it is hidden.
void bringForward(QWidget& window)
{
    QGuiApplication::setQuitOnLastWindowClosed(true); // which the tray has ended, for as long as it is hidden
    window.show();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace

bool SingleWindow::isElsewhere(const DesktopOptions& options)
{
    return !standsApart(options) && WindowDoor::handOver(options.dataDirectory, options.files);
}

SingleWindow::SingleWindow(const DesktopOptions& options, views::main_window::MainWindow& window,
                           models::lifecycle::Lifecycle& lifecycle, QTextStream& err)
{
    auto* opener = new views::main_window::FileOpener(window, lifecycle); // the window's child
    QObject::connect(&m_door, &WindowDoor::knocked, &window, [&window, opener](const QStringList& files) {
        bringForward(window);
        opener->open(files);
    });
    if (!options.files.isEmpty()) // when the window is there
        QTimer::singleShot(0, opener, [opener, files = options.files] { opener->open(files); });
    if (standsApart(options))
        return;
    if (const auto opened = m_door.open(options.dataDirectory); !opened)
        err << "handfast: a second start will not find this window: "
            << QString::fromStdString(opened.error().detail) << Qt::endl;
}

} // namespace app::manager
