#include "app/manager/desktop_options.h"

#include "models/text/language.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace app::manager {

namespace {

constexpr int smallestWidth = 1024;
constexpr int smallestHeight = 640;
constexpr int mostDevices = 19'000;

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
    QCommandLineOption seed{QStringLiteral("seed"), QStringLiteral("which devices of the demo have problems"),
                            QStringLiteral("N")};
    QCommandLineOption page{QStringLiteral("page"), QStringLiteral("the page to show"),
                            QStringLiteral("NAME")};
    QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("light or dark"),
                             QStringLiteral("NAME")};
    QCommandLineOption language{QStringLiteral("language"),
                                QStringLiteral("system, en, de, ja, or pseudo to test translations"),
                                QStringLiteral("CODE")};
    QCommandLineOption size{QStringLiteral("size"), QStringLiteral("size of the window, as 1440x900"),
                            QStringLiteral("WxH")};
    QCommandLineOption screenshot{QStringLiteral("screenshot"),
                                  QStringLiteral("settle, write a PNG of the window, end"),
                                  QStringLiteral("FILE")};

    void addTo(QCommandLineParser& parser) const
    {
        parser.addOptions(
            {dataDirectory, passphrase, demo, devices, seed, page, theme, language, size, screenshot});
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
    if (parser.isSet(options.seed)) {
        bool ok = false;
        result.seed = parser.value(options.seed).toULongLong(&ok);
        if (!ok)
            return unusable(QStringLiteral("--seed wants a whole number"));
    }
    if (parser.isSet(options.size)) {
        const auto size = readSize(parser.value(options.size));
        if (!size)
            return std::unexpected(size.error());
        result.size = *size;
    }
    return {};
}

} // namespace

session::base::Result<DesktopOptions> readDesktopOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    const Options options;
    options.addTo(parser);
    if (!parser.parse(QStringList{QStringLiteral("handfast")} + arguments))
        return unusable(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return unusable(QStringLiteral("unknown command '%1'; see handfast --help")
                            .arg(parser.positionalArguments().constFirst()));
    DesktopOptions result;
    result.isDemo = parser.isSet(options.demo);
    result.dataDirectory = parser.value(options.dataDirectory);
    if (result.dataDirectory.isEmpty())
        result.dataDirectory = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                               QStringLiteral("/handfast");
    if (parser.isSet(options.passphrase))
        result.passphraseFile = parser.value(options.passphrase);
    result.page = parser.value(options.page);
    result.screenshot = parser.value(options.screenshot);
    if (parser.isSet(options.theme)) {
        result.theme = views::theme::themeChoiceFrom(parser.value(options.theme));
        if (views::theme::toText(*result.theme) != parser.value(options.theme))
            return unusable(QStringLiteral("--theme is light or dark"));
    }
    if (parser.isSet(options.language)) {
        result.language = parser.value(options.language);
        if (!models::text::isLanguageKnown(*result.language))
            return unusable(QStringLiteral("--language is system, en, de, ja or pseudo"));
    }
    if (!result.isDemo && (result.devices != 0 || parser.isSet(options.seed)))
        return unusable(QStringLiteral("--devices and --seed belong to --demo"));
    if (const auto numbers = readNumbers(parser, options, result); !numbers)
        return std::unexpected(numbers.error());
    return result;
}

QString desktopHelp()
{
    QCommandLineParser parser;
    Options().addTo(parser);
    return parser.helpText();
}

} // namespace app::manager
