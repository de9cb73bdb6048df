#include "app/manager/desktop_command.h"

#include "app/manager/demo.h"
#include "app/manager/desktop_options.h"
#include "app/manager/exit_status.h"
#include "app/manager/remembered_look.h"
#include "app/manager/screenshot.h"
#include "app/manager/spoken_desktop.h"
#include "app/manager/unlock.h"
#include "app/process/descriptor_limit.h"
#include "app/process/stop_signal.h"
#include "session/base/dialled_address.h"
#include "views/dialogs/message.h"
#include "views/theme/icons.h"

#include <QApplication>
#include <QTimer>

namespace app::manager {

namespace {

ApplicationOptions applicationOptions(const DesktopOptions& options, const Demo* demo)
{
    ApplicationOptions result;
    result.dataDirectory = demo ? demo->dataDirectory() : options.dataDirectory;
    result.passphraseFile = options.passphraseFile;
    result.listen.emplace();
    result.listen->port =
        demo ? 0 : session::base::defaultManagerPort; // the demo must not meet another manager
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

/// The page asked for; false with the names that exist when there is none of that name.
bool showPage(views::main_window::MainWindow& window, const QString& page, QTextStream& err)
{
    if (page.isEmpty())
        return true;
    if (!window.pageIds().contains(page)) {
        err << "handfast: no page is called '" << page
            << "'; pages: " << window.pageIds().join(QLatin1Char(' ')) << Qt::endl;
        return false;
    }
    window.showPage(page);
    return true;
}

} // namespace

int runDesktop(const QStringList& arguments, Translations& translations, QTextStream& err)
{
    const auto fail = [&err](const std::string& sentence, int status) {
        err << "handfast: " << QString::fromStdString(sentence) << Qt::endl;
        return status;
    };
    const auto options = readDesktopOptions(arguments);
    if (!options)
        return fail(options.error().detail, unusableStatus);
    translations.speak(languageWanted(*options));
    process::raiseDescriptorLimit();
    const process::StopSignal stopSignal(process::StopSignal::BlockedCalls::GoOn);
    QObject::connect(&stopSignal, &process::StopSignal::stopRequested, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    views::theme::Theme theme(options->theme.value_or(views::theme::ThemeChoice::System));
    if (!views::theme::isIconFontInstalled())
        err << "handfast: buttons have no icons: the font of the package "
               "fonts-material-design-icons-iconfont is not installed"
            << Qt::endl;
    std::unique_ptr<Demo> demo;
    if (options->isDemo)
        demo = std::make_unique<Demo>(DemoOptions{.devices = options->devices, .seed = options->seed});
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
                                                      (*application)->lifecycle().running().manager.address)};
    };
    SpokenDesktop desktop(parts, *options, translations);
    if (!showPage(desktop.window(), options->page, err))
        return unusableStatus;
    Screenshot* screenshot = nullptr; // the window's child
    if (!options->screenshot.isEmpty())
        screenshot = new Screenshot(desktop.window(), desktop.devices(), options->screenshot);
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
            QObject::connect(demo.get(), &Demo::begun, screenshot, &Screenshot::arm);
        // From inside the event loop, so that a failure can end it.
        QTimer::singleShot(0, demo.get(), [&] { demo->begin(**application); });
    } else if (screenshot) {
        screenshot->arm();
    }
    desktop.window().show();
    const int status = QCoreApplication::exec();
    demo.reset();
    (*application)->stop();
    return status;
}

} // namespace app::manager
