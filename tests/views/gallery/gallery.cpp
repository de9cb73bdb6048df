// Only for looking: the window with made-up content, every widget in its states.
// gallery --screenshot out.png --theme dark --size 1440x900 --page devices
// gallery --screenshot out.png --dialog stack --language de --text-scale 150
#include "app/manager/translations.h"
#include "tests/views/gallery/sample_dialogs.h"
#include "tests/views/gallery/sample_pages.h"
#include "views/main_window/frame/filter_field.h"
#include "views/main_window/main_window.h"
#include "views/main_window/notices/tray.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMenu>
#include <QPixmap>
#include <QTimer>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    app::manager::Translations translations;
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{"screenshot", "Write a picture to <file> and end.", "file"},
         {"theme", "light, dark, system, high-contrast-light or high-contrast-dark.", "theme", "light"},
         {"language", "en, de, ja or pseudo.", "code", "en"},
         {"text-scale", "Size of the text in percent.", "percent", "100"},
         {"size", "Size of the window.", "WxH", "1440x900"},
         {"page", "First page.", "id", "devices"},
         {"filter", "Words in the filter field.", "text"},
         {"focus", "Object name of the widget with the focus.", "name"},
         {"menu", "Show this menu only.", "name"},
         {"dialog", "Show this dialog: " + gallery::SampleDialogs::names().join(", ") + ", closing", "name"},
         {"after", "Milliseconds until the picture is taken.", "ms", "200"},
         {"details", "Open the details."}});
    parser.process(application);

    translations.speak(parser.value("language"));
    views::theme::Theme theme(views::theme::themeChoiceFrom(parser.value("theme")));
    views::main_window::MainWindow window(theme);
    theme.setTextScale(parser.value("text-scale").toInt());
    gallery::fillWindow(window);
    const QStringList size = parser.value("size").split('x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.showPage(parser.value("page"), parser.value("filter"));
    window.show();
    if (parser.isSet("details"))
        window.actions().toggleInspector->setChecked(true);
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    if (auto* widget = parser.isSet("focus") ? window.findChild<QWidget*>(parser.value("focus")) : nullptr)
        widget->setFocus(Qt::TabFocusReason);
    std::unique_ptr<gallery::SampleDialogs> dialogs;
    QWidget* dialog = nullptr;
    views::main_window::Tray tray(window, [] { return false; });
    if (parser.value("dialog") == QLatin1String("closing")) {
        views::main_window::Tray::Numbers numbers{};
        numbers.at(std::size_t(models::tables::DeviceStatus::Custom)) = 12'345;
        tray.setNumbers(numbers);
        window.close();
        dialog = window.findChild<QDialog*>("message");
    } else if (parser.isSet("dialog")) {
        dialogs = std::make_unique<gallery::SampleDialogs>();
        dialog = dialogs->open(parser.value("dialog"), &window);
    }
    if (parser.isSet("screenshot"))
        QTimer::singleShot(parser.value("after").toInt(), &window, [&] {
            auto* menu = parser.isSet("menu") ? window.findChild<QMenu*>(parser.value("menu")) : nullptr;
            QWidget* shown = menu != nullptr ? static_cast<QWidget*>(menu) : dialog ? dialog : &window;
            shown->grab().save(parser.value("screenshot"));
            QCoreApplication::exit();
        });
    return QApplication::exec();
}
