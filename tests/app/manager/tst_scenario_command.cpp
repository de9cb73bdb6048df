// `handfast scenario`: exit status, what it prints, JUnit, and that nothing is left of it. X-5.
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_scenario_command {

namespace {

constexpr int patience = 120'000;

const QByteArray oneDevice = "scenario: one device\n"
                             "clock: 2026-03-02T06:00:00Z\n"
                             "estate: {devices: [{serial: '0079990000001'}]}\n"
                             "steps:\n"
                             "  - wait: {all: {connected: yes, authentication: predefined}}\n";

} // namespace

class ScenarioCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void x5_allHolds()
    {
        QCOMPARE(run(oneDevice + "  - jump: 40d\n  - expect: {count: {connected: yes, number: 1}}\n"), 0);
        QVERIFY2(m_out.contains("2026-04-11T06:00:"), m_out); // it jumped
        QVERIFY2(m_out.contains("PASSED: 4 steps passed, 0 failed, 0 skipped"), m_out);
        QCOMPARE(failuresInJunit(), 0);
        QCOMPARE(QDir(temporary()).entryList({"handfast-*"}, QDir::Dirs), QStringList());
    }
    void x5_oneDoesNot()
    {
        QCOMPARE(run(oneDevice + "  - expect: {device: {'0079990000001': {authentication: custom}}}\n"
                                 "  - jump: 1h\n"),
                 1);
        QVERIFY2(m_out.contains("line 6: expect"), m_out);
        QVERIFY2(
            m_out.contains("device 0079990000001: authentication predefined, expected authentication custom"),
            m_out);
        QVERIFY2(m_out.contains("FAILED: 2 steps passed, 1 failed, 1 skipped"), m_out);
        QCOMPARE(failuresInJunit(), 1);
    }
    void x5_eachLineIsJson()
    {
        QCOMPARE(run(oneDevice, {"--json"}), 0);
        for (const QByteArray& line : m_out.trimmed().split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line);
    }
    void x5_aManagerThatIsNotThere()
    {
        QCOMPARE(run("scenario: no manager\n"
                     "estate: {devices: [{serial: '0079990000001'}]}\n"
                     "steps:\n"
                     "  - kill: manager\n"
                     "  - run: show devices all\n"),
                 1);
        QVERIFY2(m_out.contains("nobody answers"), m_out);
    }
    void x5_aFileThatCannotBeUsed()
    {
        QCOMPARE(run(oneDevice + "  - jmp: 1h\n"), 2);
        QVERIFY2(m_err.contains("scenario.yaml:6: 'jmp' is unknown here"), m_err);
        QCOMPARE(m_err.count('\n'), 1);
        QVERIFY(m_out.isEmpty());
    }
    void x5_somebodyEndsIt()
    {
        write(oneDevice + "  - wait: {all: {authentication: custom}}\n    within: 1h\n");
        QProcess process;
        start(process, {});
        QTRY_VERIFY_WITH_TIMEOUT((m_out += process.readAllStandardOutput()).contains("line 6"), patience);
        process.terminate();
        QVERIFY(process.waitForFinished(patience));
        m_out += process.readAllStandardOutput();
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(m_out.contains("cancelled"), m_out);
        QCOMPARE(QDir(temporary()).entryList({"handfast-*"}, QDir::Dirs), QStringList());
    }

private:
    [[nodiscard]] QString file(const QString& name) const { return m_directory->filePath(name); }
    [[nodiscard]] QString temporary() const { return m_directory->filePath("tmp"); }
    void write(const QByteArray& text) const
    {
        QFile scenario(file("scenario.yaml"));
        QVERIFY(scenario.open(QIODevice::WriteOnly));
        scenario.write(text);
    }
    void start(QProcess& process, const QStringList& more) const
    {
        QVERIFY(QDir().mkpath(temporary()));
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("TMPDIR", temporary());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(HANDFAST_BIN_DIR "/handfast"),
                      QStringList{"scenario", file("scenario.yaml"), "--junit", file("junit.xml")} + more);
        QVERIFY(process.waitForStarted(patience));
    }
    int run(const QByteArray& text, const QStringList& more = {})
    {
        write(text);
        QProcess process;
        start(process, more);
        if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        m_out = process.readAllStandardOutput();
        m_err = process.readAllStandardError();
        return process.exitCode();
    }
    /// -1: it is not well-formed.
    [[nodiscard]] int failuresInJunit() const
    {
        QFile junit(file("junit.xml"));
        if (!junit.open(QIODevice::ReadOnly))
            return -1;
        QXmlStreamReader xml(&junit);
        int failures = 0;
        while (!xml.atEnd())
            failures +=
                xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("failure");
        return xml.hasError() ? -1 : failures;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QByteArray m_out;
    QByteArray m_err;
};

HANDFAST_TEST(ScenarioCommandTest)

} // namespace tst_scenario_command

#include "tst_scenario_command.moc"
