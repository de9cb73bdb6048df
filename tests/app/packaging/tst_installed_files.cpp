// What the desktop and systemd read of us: valid for their own checkers where these are installed, true to
// the program, and one version everywhere.
#include "app/packaging/icon_files.h"
#include "app/packaging/manual_pages.h"

#include "tests/support/cli.h"
#include "tests/support/test_program.h"
#include "views/main_window/frame/logo.h"

#include <QFile>
#include <QImage>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QXmlStreamReader>

namespace tst_installed_files {

namespace {

const QString root = QStringLiteral(HANDFAST_SOURCE_DIR "/");
const QString desktopFile = root + "resources/desktop/handfast.desktop";
const QString metadataFile = root + "resources/desktop/org.handfast.handfast.metainfo.xml";
const QString typesFile = root + "resources/desktop/handfast.xml";
const QString iconFile = root + "resources/icons/handfast.svg";

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString entryOf(const QString& key)
{
    const QRegularExpression line('^' + QRegularExpression::escape(key) + "=(.*)$",
                                  QRegularExpression::MultilineOption);
    return line.match(textOf(desktopFile)).captured(1);
}

/// The attributes of each element of that name.
QList<QXmlStreamAttributes> elements(const QString& path, const QString& name)
{
    QFile file(path);
    QList<QXmlStreamAttributes> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            found += xml.attributes();
    return xml.hasError() ? QList<QXmlStreamAttributes>() : found;
}

int inkOf(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
    return count;
}

} // namespace

class InstalledFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDesktopFileIsTrue()
    {
        QCOMPARE(entryOf("Exec"), QString("handfast %F"));
        QCOMPARE(entryOf("Icon"), QString("handfast"));
        QCOMPARE(entryOf("Terminal"), QString("false"));
        QVERIFY(!entryOf("Comment").isEmpty() && !entryOf("Comment[de]").isEmpty() &&
                !entryOf("Comment[ja]").isEmpty());
        // Every type that it opens exists: in the system's database or among our own.
        QStringList ours;
        for (const QXmlStreamAttributes& type : elements(typesFile, "mime-type"))
            ours += type.value("type").toString();
        QVERIFY(ours.size() >= 3);
        const QStringList types = entryOf("MimeType").split(';', Qt::SkipEmptyParts);
        QVERIFY(types.size() >= 5);
        const QMimeDatabase known;
        for (const QString& type : types)
            QVERIFY2(ours.contains(type) || known.mimeTypeForName(type).isValid() ||
                         type.startsWith("application/x-"),
                     qPrintable(type));
    }

    void checkersFindNoFault_data()
    {
        QTest::addColumn<QString>("checker");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("desktop-file-validate") << "desktop-file-validate" << QStringList{desktopFile};
        QTest::newRow("appstreamcli")
            << "appstreamcli" << QStringList{"validate", "--pedantic", "--no-net", metadataFile};
        for (const char* unit : {"handfast.service", "handfast-agent@.service"})
            QTest::newRow(unit) << "systemd-analyze"
                                << QStringList{"security", "--offline=true", "--no-pager", "--threshold=29",
                                               QStringLiteral(HANDFAST_UNITS "/") + unit};
    }
    void checkersFindNoFault()
    {
        QFETCH(QString, checker);
        QFETCH(QStringList, arguments);
        if (QStandardPaths::findExecutable(checker).isEmpty())
            QSKIP("it is not installed");
        const auto run = support::runProgram(checker, arguments);
        QVERIFY2(run.succeeded(), qPrintable(run.report()));
    }

    void theVersionIsTheSameEverywhere()
    {
        const auto releases = elements(metadataFile, "release");
        QVERIFY(!releases.isEmpty());
        QCOMPARE(releases.first().value("version").toString(), QString(HANDFAST_VERSION));
        QVERIFY(
            textOf(root + "app/packaging/debian/changelog").startsWith("handfast (" HANDFAST_VERSION ")"));
    }

    void theIconIsDrawnInEverySize()
    {
        int smaller = 0;
        for (const int side : app::packaging::iconSides) {
            const QImage icon = app::packaging::drawIcon(iconFile, side);
            QCOMPARE(icon.size(), QSize(side, side));
            const int ink = inkOf(icon);
            QVERIFY2(ink > side * side / 2 && ink > smaller, qPrintable(QString::number(side)));
            smaller = ink;
        }
        QVERIFY(app::packaging::drawIcon(desktopFile, 16).isNull());
    }
    void theWindowHasTheSameIcon()
    {
        const QImage window = views::main_window::windowIcon().pixmap(48, 48).toImage();
        QCOMPARE(window.convertToFormat(QImage::Format_ARGB32), app::packaging::drawIcon(iconFile, 48));
    }
    void theSymbolicIconHasOneColour()
    {
        QSet<QString> colours;
        for (const QXmlStreamAttributes& path :
             elements(root + "resources/icons/handfast-symbolic.svg", "path"))
            colours += path.value("fill").toString();
        QCOMPARE(colours.size(), 1);
    }

    void unitsGiveOnlyOptionsThatExist_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("command");
        QTest::newRow("manager") << "handfast.service" << "handfast serve";
        QTest::newRow("agent") << "handfast-agent@.service" << "handfast-agent";
    }
    void unitsGiveOnlyOptionsThatExist()
    {
        QFETCH(QString, unit);
        QFETCH(QString, command);
        QStringList options;
        for (const auto& page : app::packaging::manualPages())
            if (page.command.name == command)
                for (const QCommandLineOption& option : page.command.options)
                    options += option.names();
        static const QRegularExpression start("^ExecStart=(\\S+) (.*)$", QRegularExpression::MultilineOption);
        const auto match = start.match(textOf(QStringLiteral(HANDFAST_UNITS "/") + unit));
        QVERIFY(match.hasMatch());
        QVERIFY(match.captured(1).endsWith("/bin/" + command.section(' ', 0, 0)));
        int found = 0;
        for (const QString& word : match.captured(2).split(' ')) {
            if (!word.startsWith("--"))
                continue;
            ++found;
            QVERIFY2(options.contains(word.mid(2)), qPrintable(word));
        }
        QVERIFY(found >= 2);
    }
};

HANDFAST_TEST(InstalledFilesTest)

} // namespace tst_installed_files

#include "tst_installed_files.moc"
