// How `handfast` starts where there is no display: what needs none works, the rest is refused in one line.
#include "tests/support/test_program.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace tst_start {

class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutADisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("--help") << QStringList{"--help"} << 0;
        QTest::newRow("--version") << QStringList{"--version"} << 0;
        QTest::newRow("serve --help") << QStringList{"serve", "--help"} << 0;
        QTest::newRow("scenario --help") << QStringList{"scenario", "--help"} << 0;
        QTest::newRow("scenario without a file") << QStringList{"scenario"} << 2;
        QTest::newRow("scenario of a file that is none") << QStringList{"scenario", "/dev/null"} << 2;
        QTest::newRow("the window") << QStringList{"--demo"} << 1;
        QTest::newRow("unknown command") << QStringList{"frobnicate"} << 2;
        QTest::newRow("unusable size") << QStringList{"--demo", "--size", "10x10"} << 2;
        QTest::newRow("unusable size in a list") << QStringList{"--demo", "--size", "1440x900,10x10"} << 2;
        QTest::newRow("unknown theme in a list") << QStringList{"--demo", "--theme", "light,pink"} << 2;
        QTest::newRow("no sessions") << QStringList{"--demo", "--sessions", "0"} << 2;
        QTest::newRow("sessions of no demo") << QStringList{"--sessions", "5"} << 2;
        QTest::newRow("too many devices") << QStringList{"--demo", "--devices", "50001"} << 2;
    }
    void withoutADisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QCOMPARE(run(arguments), status);
        QCOMPARE(m_program.readAllStandardError().count('\n'), qsizetype(status == 0 ? 0 : 1));
        QCOMPARE(m_program.readAllStandardOutput().isEmpty(), status != 0);
    }
    void eachHelpBeginsWithTheCommandItself()
    {
        for (const char* command : {"serve", "cli", "doctor", "report", "scenario", "verify", "verify-log"}) {
            QCOMPARE(run({command, "--help"}), 0);
            const QByteArray head = m_program.readAllStandardOutput().split('\n').first();
            QVERIFY2(head.startsWith(QByteArray("Usage: handfast ") + command + ' '), head.constData());
        }
        QCOMPARE(run({"--help"}), 0);
        QCOMPARE(m_program.readAllStandardOutput().count("Usage:"), qsizetype(1));
    }
    void aDemonstrationNeedsAPlace()
    {
        const QTemporaryDir directory;
        const QStringList arguments{"--demo", "--screenshot", directory.filePath("window.png")};
        QCOMPARE(run(arguments, {{"TMPDIR", "/dev/null"}, {"XDG_RUNTIME_DIR", directory.path()}}), 1);
        QCOMPARE(m_program.readAllStandardError().count('\n'), qsizetype(1));
    }
    void aPictureNeedsNoDisplay()
    {
        const QTemporaryDir directory;
        const QString picture = directory.filePath("window.png");
        QCOMPARE(run({"--demo", "--devices", "2", "--screenshot", picture}), 0);
        QCOMPARE(QImage(picture).size(), QSize(1440, 900));
    }
    void aFolderTakesAPictureOfEachLook()
    {
        const QTemporaryDir directory;
        QCOMPARE(run({"--demo", "--devices", "2", "--page", "settings,devices", "--theme", "light,dark",
                      "--size", "1440x900,1024x640", "--screenshot", directory.path()}),
                 0);
        QStringList names;
        for (const char* page : {"devices", "settings"})
            for (const char* theme : {"dark", "light"})
                for (const char* size : {"1024x640", "1440x900"})
                    names << QString("%1-%2-%3.png").arg(page, theme, size);
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files, QDir::Name), names);
        const auto picture = [&](const char* name) { return QImage(directory.filePath(name)); };
        QCOMPARE(picture("devices-dark-1024x640.png").size(), QSize(1024, 640));
        QVERIFY(picture("devices-light-1440x900.png").pixelColor(5, 5).lightness() > 200);
        QVERIFY(picture("devices-dark-1440x900.png").pixelColor(5, 5).lightness() < 60);
        QVERIFY(picture("devices-dark-1440x900.png") != picture("settings-dark-1440x900.png"));
    }
    void anUnknownPageInAListIsNamed()
    {
        const QTemporaryDir directory;
        QCOMPARE(
            run({"--demo", "--devices", "1", "--page", "devices,nowhere", "--screenshot", directory.path()}),
            2);
        QVERIFY(m_program.readAllStandardError().contains("'nowhere'; pages: overview devices"));
    }

    void aMissingIconFontIsTold()
    {
        const QTemporaryDir directory;
        QFile fonts(directory.filePath("fonts.conf"));
        QVERIFY(fonts.open(QIODevice::WriteOnly));
        fonts.write("<fontconfig><dir>/usr/share/fonts/opentype/inter</dir></fontconfig>");
        fonts.close();
        const QString picture = directory.filePath("window.png");
        const QStringList arguments{"--demo", "--devices", "1", "--screenshot", picture};
        QCOMPARE(run(arguments), 0);
        QVERIFY(!m_program.readAllStandardError().contains("icons"));
        QCOMPARE(run(arguments, {{"FONTCONFIG_FILE", fonts.fileName()}}), 0);
        QVERIFY(m_program.readAllStandardError().contains("fonts-material-design-icons-iconfont"));
    }

private:
    using Variables = std::map<QString, QString>;
    /// Exit status; -1 if it died of a signal or did not end.
    int run(const QStringList& arguments, const Variables& variables = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(name);
        for (const auto& [name, value] : variables)
            environment.insert(name, value);
        m_program.setProcessEnvironment(environment);
        m_program.start(HANDFAST_BIN_DIR "/handfast", arguments);
        const bool ended = m_program.waitForFinished(60'000);
        return ended && m_program.exitStatus() == QProcess::NormalExit ? m_program.exitCode() : -1;
    }

    QProcess m_program;
};

HANDFAST_TEST(StartTest)

} // namespace tst_start

#include "tst_start.moc"
