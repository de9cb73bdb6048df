#include "app/manager/desktop_options.h"

#include "models/text/language.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace app::manager {

namespace {

constexpr int smallestWidth = 1024;
constexpr int smallestHeight = 640;
constexpr int mostDevices = 50'000;
constexpr int mostSessions = 19'000; ///< a process may have 20,000 descriptors

struct Options
{
    QCommandLineOption dataDirectory{QStringLiteral("data-dir"),
                                     QStringLiteral("where the manager keeps its data"),
                                     QStringLiteral("DIR")};
    QCommandLineOption passphrase{QStringLiteral("passphrase-file"),
                                  QStringLiteral("file that holds the master passphrase"),
                                  QStringLiteral("FILE")};
    QCommandLineOption demo{
        QStringLiteral("demo"),
        QStringLiteral("a generated estate with simulated devices, in a private directory")};
    QCommandLineOption devices{QStringLiteral("devices"), QStringLiteral("how many firewalls the demo has"),
                               QStringLiteral("N")};
    QCommandLineOption sessions{QStringLiteral("sessions"),
                                QStringLiteral("how many of them come, the others stay offline"),
                                QStringLiteral("N")};
    QCommandLineOption seed{QStringLiteral("seed"), QStringLiteral("which devices of the demo have problems"),
                            QStringLiteral("N")};
    QCommandLineOption page{QStringLiteral("page"), QStringLiteral("the page to show"),
                            QStringLiteral("NAME")};
    QCommandLineOption theme{QStringLiteral("theme"),
                             QStringLiteral("light, dark, high-contrast-light or high-contrast-dark"),
                             QStringLiteral("NAME")};
    QCommandLineOption language{QStringLiteral("language"),
                                QStringLiteral("system, en, de, ja, or pseudo to test translations"),
                                QStringLiteral("CODE")};
    QCommandLineOption size{QStringLiteral("size"), QStringLiteral("size of the window, as 1440x900"),
                            QStringLiteral("WxH")};
    QCommandLineOption screenshot{
        QStringLiteral("screenshot"),
        QStringLiteral("settle, write a PNG of the window, end; of several "
                       "pages, themes or sizes (lists as a,b) one each, into a folder"),
        QStringLiteral("FILE")};

    [[nodiscard]] QList<QCommandLineOption> all() const
    {
        return {dataDirectory, passphrase, demo,     devices, sessions,  seed,
                page,          theme,      language, size,    screenshot};
    }
};

std::unexpected<session::base::Error> unusable(const QString& sentence)
{
    return session::base::failure(session::base::ErrorCode::InvalidArgument, sentence.toStdString());
}

session::base::Result<QSize> readSize(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    if (parts.size() != 2 || size.width() < smallestWidth || size.height() < smallestHeight)
        return unusable(QStringLiteral("--size wants WIDTHxHEIGHT, at least %1x%2")
                            .arg(smallestWidth)
                            .arg(smallestHeight));
    return size;
}

session::base::Result<> readNumbers(const QCommandLineParser& parser, const Options& options,
                                    DesktopOptions& result)
{
    if (parser.isSet(options.devices)) {
        result.devices = parser.value(options.devices).toInt();
        if (result.devices < 1 || result.devices > mostDevices)
            return unusable(QStringLiteral("--devices wants a number from 1 to %1").arg(mostDevices));
    }
    if (parser.isSet(options.sessions)) {
        result.sessions = parser.value(options.sessions).toInt();
        if (result.sessions < 1 || result.sessions > mostSessions)
            return unusable(QStringLiteral("--sessions wants a number from 1 to %1").arg(mostSessions));
    } else if (result.devices > mostSessions) {
        result.sessions = mostSessions;
    }
    if (parser.isSet(options.seed)) {
        bool ok = false;
        result.seed = parser.value(options.seed).toULongLong(&ok);
        if (!ok)
            return unusable(QStringLiteral("--seed wants a whole number"));
    }
    return {};
}

/// Of a list only the first counts for the window; the rest is for pictures.
session::base::Result<> readLook(const QCommandLineParser& parser, const Options& options,
                                 DesktopOptions& result)
{
    const auto listed = [&parser](const QCommandLineOption& option) {
        return parser.isSet(option) ? parser.value(option).split(QLatin1Char(',')) : QStringList();
    };
    result.pages = listed(options.page);
    result.page = result.pages.value(0);
    for (const QString& name : listed(options.theme)) {
        const auto theme = views::theme::themeChoiceFrom(name);
        if (views::theme::toText(theme) != name)
            return unusable(
                QStringLiteral("--theme is light, dark, high-contrast-light or high-contrast-dark"));
        result.themes.push_back(theme);
    }
    for (const QString& text : listed(options.size)) {
        const auto size = readSize(text);
        if (!size)
            return std::unexpected(size.error());
        result.sizes.push_back(*size);
    }
    if (!result.themes.empty())
        result.theme = result.themes.front();
    if (!result.sizes.empty())
        result.size = result.sizes.front();
    return {};
}

} // namespace

session::base::Result<DesktopOptions> readDesktopOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    const Options options;
    parser.addOptions(options.all());
    if (!parser.parse(QStringList{QStringLiteral("handfast")} + arguments))
        return unusable(parser.errorText());
    DesktopOptions result;
    for (const QString& argument : parser.positionalArguments()) {
        const QFileInfo file(argument); // a file manager may give a URL
        const QUrl url(argument);
        if (url.isLocalFile())
            result.files += url.toLocalFile();
        else if (file.exists())
            result.files += file.absoluteFilePath();
        else
            return unusable(
                QStringLiteral("'%1' is neither a file nor a command; see handfast --help").arg(argument));
    }
    result.isDemo = parser.isSet(options.demo);
    result.dataDirectory = parser.value(options.dataDirectory);
    if (result.dataDirectory.isEmpty())
        result.dataDirectory = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                               QStringLiteral("/handfast");
    if (parser.isSet(options.passphrase))
        result.passphraseFile = parser.value(options.passphrase);
    result.screenshot = parser.value(options.screenshot);
    if (const auto look = readLook(parser, options, result); !look)
        return std::unexpected(look.error());
    if (parser.isSet(options.language)) {
        result.language = parser.value(options.language);
        if (!models::text::isLanguageKnown(*result.language))
            return unusable(QStringLiteral("--language is system, en, de, ja or pseudo"));
    }
    if (!result.isDemo &&
        (parser.isSet(options.devices) || parser.isSet(options.sessions) || parser.isSet(options.seed)))
        return unusable(QStringLiteral("--devices, --sessions and --seed belong to --demo"));
    if (const auto numbers = readNumbers(parser, options, result); !numbers)
        return std::unexpected(numbers.error());
    return result;
}

process::CommandDescription describeDesktop()
{
    return {.name = QStringLiteral("handfast"),
            .summary = QStringLiteral("manage fleets of firewalls over mutual TLS"),
            .text = QStringLiteral(
                "Opens the desktop application over a data directory. Files are handed to the window, which "
                "shows what is in them before anything is taken: certificates, keys and requests, and "
                "configurations of a Panorama or a firewall. When a window has the data directory already, "
                "it is raised and given the files instead."),
            .arguments = QStringLiteral("[FILE...]"),
            .options = Options().all() +
                       QList<QCommandLineOption>{
                           {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("print this")},
                           {QStringLiteral("version"), QStringLiteral("print the version")}}};
}

} // namespace app::manager
