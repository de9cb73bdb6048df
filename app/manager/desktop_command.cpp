#include "app/manager/desktop_command.h"

#include "app/manager/demo.h"
#include "app/manager/desktop_options.h"
#include "app/manager/exit_status.h"
#include "app/manager/remembered_look.h"
#include "app/manager/screenshot.h"
#include "app/manager/single_window.h"
#include "app/manager/spoken_desktop.h"
#include "app/manager/unlock.h"
#include "app/process/descriptor_limit.h"
#include "app/process/stop_signal.h"
#include "models/tables/first_steps.h"
#include "session/base/host_port.h"
#include "views/dialogs/message.h"
#include "views/theme/icons.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

namespace app::manager {

namespace {

/// QT_LOGGING_RULES=handfast.window.debug=true says it; a benchmark listens.
Q_LOGGING_CATEGORY(windowLog, "handfast.window", QtInfoMsg)

/// Tells when the window has painted itself for the first time.
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(QWidget& window) : QObject(&window) { window.installEventFilter(this); }
    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            // After the children, and what was queued before.
            QTimer::singleShot(0, this, [] { qCDebug(windowLog) << "on screen"; });
        }
        return false;
    }
};

ApplicationOptions applicationOptions(const DesktopOptions& options, const Demo* demo)
{
    ApplicationOptions result;
    result.dataDirectory = demo ? demo->dataDirectory() : options.dataDirectory;
    result.passphraseFile = options.passphraseFile;
    result.listen.emplace();
    result.listen->port =
        demo ? 0 : session::base::defaultManagerPort; // the demo must not meet another manager
    result.hasLab = demo != nullptr;
    if (demo)
        result.http = "127.0.0.1:0";
    return result;
}

/// Asks for the passphrase when there is somebody to ask and nothing else gives it.
session::base::Result<std::unique_ptr<Application>> openUnlocked(const DesktopOptions& options,
                                                                 const Demo* demo)
{
    ApplicationOptions wanted = applicationOptions(options, demo);
    auto application = Application::open(wanted);
    const bool isLocked = !application && application.error().code == session::base::ErrorCode::Denied;
    if (!isLocked || demo || options.passphraseFile || !options.screenshot.isEmpty())
        return application;
    auto vault = unlock(wanted.dataDirectory);
    if (!vault)
        return std::unexpected(vault.error());
    wanted.vault = std::move(*vault);
    return Application::open(std::move(wanted));
}

/// The first of the pages asked for; false with the names that exist when there is none of one name.
bool showPage(views::main_window::MainWindow& window, const QStringList& pages, QTextStream& err)
{
    for (const QString& page : pages) {
        if (window.pageIds().contains(page))
            continue;
        err << "handfast: no page is called '" << page
            << "'; pages: " << window.pageIds().join(QLatin1Char(' ')) << Qt::endl;
        return false;
    }
    if (!pages.isEmpty())
        window.showPage(pages.constFirst());
    return true;
}

/// Many devices take longer to come.
PicturesWanted picturesOf(const DesktopOptions& options)
{
    const PicturesWanted standard;
    return {.target = options.screenshot,
            .pages = options.pages,
            .themes = options.themes,
            .sizes = options.sizes,
            .rest = standard.rest + std::chrono::milliseconds(std::min(options.devices, 10'000)),
            .patience = standard.patience + std::chrono::milliseconds(10 * options.devices)};
}

} // namespace

int runDesktop(const QStringList& arguments, Translations& translations,
               const session::base::LogRing& messages, QTextStream& err)
{
    const auto fail = [&err](const std::string& sentence, int status) {
        err << "handfast: " << QString::fromStdString(sentence) << Qt::endl;
        return status;
    };
    const auto options = readDesktopOptions(arguments);
    if (!options)
        return fail(options.error().detail, unusableStatus);
    if (SingleWindow::isElsewhere(*options))
        return 0;
    translations.speak(languageWanted(*options));
    process::raiseDescriptorLimit();
    const process::StopSignal stopSignal(process::StopSignal::BlockedCalls::GoOn);
    // exit() and not quit(), which would ask the window, and that may prefer to stay in the tray.
    QObject::connect(&stopSignal, &process::StopSignal::stopRequested, QCoreApplication::instance(),
                     [] { QCoreApplication::exit(); });
    views::theme::Theme theme(options->theme.value_or(views::theme::ThemeChoice::System));
    if (!views::theme::isIconFontInstalled())
        err << "handfast: buttons have no icons: the font of the package "
               "fonts-material-design-icons-iconfont is not installed"
            << Qt::endl;
    std::unique_ptr<Demo> demo;
    if (options->isDemo)
        demo = std::make_unique<Demo>(
            DemoOptions{.devices = options->devices, .seed = options->seed, .sessions = options->sessions});
    if (const auto placed = demo ? demo->checkDirectory() : session::base::Result<>(); !placed)
        return fail(placed.error().detail, failedStatus);
    auto application = openUnlocked(*options, demo.get());
    if (!application)
        return fail(application.error().detail, failedStatus);
    const auto parts = [&] {
        return DesktopParts{.application = **application,
                            .theme = theme,
                            .dropDirectory = demo ? demo->dropDirectory() : QString(),
                            .managerName = demo ? QCoreApplication::translate("Desktop", "Demonstration")
                                                : QString::fromStdString(
                                                      (*application)->lifecycle().running().manager.address),
                            .messages = &messages};
    };
    SpokenDesktop desktop(parts, *options, translations);
    std::optional<SingleWindow> single(std::in_place, *options, desktop.window(), (*application)->lifecycle(),
                                       err);
    QObject::connect(&desktop, &SpokenDesktop::remade, &desktop, [&, later = *options]() mutable {
        later.files.clear(); // they are open
        single.reset();
        single.emplace(later, desktop.window(), (*application)->lifecycle(), err);
    });
    if (!demo && models::tables::isUntouched((*application)->lifecycle()))
        desktop.window().showPage(QStringLiteral("welcome")); // whatever page another directory was left at
    if (!showPage(desktop.window(), options->pages, err))
        return unusableStatus;
    Screenshot* screenshot = nullptr; // the window's child
    if (!options->screenshot.isEmpty())
        screenshot = new Screenshot(desktop.window(), desktop.devices(), picturesOf(*options));
    if (const auto started = (*application)->start(); !started)
        return fail(started.error().detail, failedStatus);
    if (demo) {
        QObject::connect(demo.get(), &Demo::failed, [&](const QString& sentence) {
            err << "handfast: " << sentence << Qt::endl;
            QCoreApplication::exit(failedStatus);
        });
        QObject::connect(demo.get(), &Demo::devicesLost, [&](const QString& sentence) {
            err << "handfast: " << sentence << Qt::endl;
            if (screenshot) // nobody looks
                return QCoreApplication::exit(failedStatus);
            views::dialogs::tell(
                &desktop.window(),
                {.headline = sentence,
                 .text = QCoreApplication::translate(
                     "Desktop", "The window stays, without sessions. Start the demonstration anew "
                                "to have devices again.")});
        });
        if (screenshot)
            QObject::connect(demo.get(), &Demo::begun, screenshot, &Screenshot::awaitFleet);
        // From inside the event loop, so that a failure can end it.
        QTimer::singleShot(0, demo.get(), [&] { demo->begin(**application); });
    } else if (screenshot) {
        screenshot->arm();
    }
    new FirstPaint(desktop.window()); // the window's
    desktop.window().show();
    const int status = QCoreApplication::exec();
    demo.reset();
    (*application)->stop();
    return status;
}

} // namespace app::manager
