// Every command of README.md and of the guide, in one shell and one scratch directory, in the order of the
// pages, as somebody types them who reads from the beginning to the end: each has to end with status 0, and
// what a page shows of its output ("text output") has to come. In a network of its own, where the ports of
// the pages are free.
#include "tests/support/guide_pages.h"
#include "tests/support/own_namespace.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_guide {

using support::FencedBlock;
using support::GuidePage;

namespace {

constexpr int patienceForAll = 840'000; // milliseconds
const QString shown = QStringLiteral("text output");
const QString mark = QStringLiteral("@@@ ");

bool isRun(const FencedBlock& block)
{
    return block.language == "sh";
}

QString placeOf(const GuidePage& page, const FencedBlock& block)
{
    return QStringLiteral("%1:%2").arg(page.path).arg(block.line);
}

/// A line that a page shows, as a pattern: "…" stands for anything, blanks for any number of them.
QRegularExpression patternOf(const QString& line)
{
    QStringList parts;
    for (const QString& part : line.split(QStringLiteral("…"))) {
        QStringList words;
        for (const QString& word : part.split(' ', Qt::SkipEmptyParts))
            words << QRegularExpression::escape(word);
        parts << words.join("\\s+");
    }
    return QRegularExpression(parts.join(".*"));
}

/// The first line of the block that did not come, in the order of the block; "" when all did.
QString missingLine(const FencedBlock& block, const QString& output)
{
    const QStringList lines = output.split(QLatin1Char('\n'));
    auto from = lines.begin();
    for (const QString& wanted : block.lines) {
        if (wanted.trimmed().isEmpty() || wanted.trimmed() == QStringLiteral("…"))
            continue;
        const QRegularExpression pattern = patternOf(wanted);
        from = std::find_if(from, lines.end(),
                            [&pattern](const QString& line) { return pattern.match(line).hasMatch(); });
        if (from == lines.end())
            return wanted;
        ++from;
    }
    return {};
}

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pages = support::guidePages();
        QVERIFY2(m_pages.size() > 30, "the pages were not found");
        for (const GuidePage& page : m_pages)
            QVERIFY2(!page.text.isEmpty(), qPrintable(page.path));
        QVERIFY(m_directory.isValid());
        const QDir scratch(m_directory.path());
        QVERIFY(scratch.mkpath("build/release"));
        QVERIFY(QFile::link(HANDFAST_BIN_DIR, scratch.filePath("build/release/bin")));
        QVERIFY(QFile::link(support::sourcePath("tests"), scratch.filePath("tests")));
    }

    /// What can't be run has another language, so that nobody copies it.
    void everyBlockIsRunOrNoCommand()
    {
        const QStringList others{"text", shown, "json", "yaml", "cpp"};
        int run = 0;
        for (const GuidePage& page : m_pages)
            for (const FencedBlock& block : page.blocks()) {
                QVERIFY2(
                    isRun(block) || others.contains(block.language),
                    qPrintable(placeOf(page, block) + ": a block of the language '" + block.language + "'"));
                run += isRun(block) ? 1 : 0;
            }
        QVERIFY2(run > 30, qPrintable(QString::number(run)));
    }

    /// Commands that build and start the whole: scripts of the repository that a shell can read.
    void scriptsThatAreNamedExist()
    {
        int found = 0;
        for (const GuidePage& page : m_pages)
            for (const QString& code : page.inlineCode()) {
                if (!code.startsWith("bash "))
                    continue;
                const QString script = support::sourcePath(code.section(' ', 1, 1));
                QCOMPARE(QProcess::execute("bash", {"-n", script}), 0);
                ++found;
            }
        QVERIFY(found >= 2);
    }

    void everyCommandSucceeds()
    {
        runAll();
        QVERIFY2(m_status == 0, qPrintable(QString("the block that began last failed:\n%1\n%2")
                                               .arg(m_output.right(3000), m_errors.right(3000))));
        QCOMPARE(m_outputs.size(), runBlocks());
    }

    void whatIsShownComes()
    {
        int compared = 0;
        for (const GuidePage& page : m_pages) {
            QString last;
            for (const FencedBlock& block : page.blocks()) {
                if (isRun(block))
                    last = m_outputs.value(placeOf(page, block));
                if (block.language != shown)
                    continue;
                const QString missing = missingLine(block, last);
                if (!missing.isEmpty())
                    QTest::qFail(
                        qPrintable(
                            QString("%1: '%2' is not in:\n%3").arg(placeOf(page, block), missing, last)),
                        __FILE__, __LINE__);
                ++compared;
            }
        }
        QVERIFY2(compared > 5, qPrintable(QString::number(compared)));
    }

private:
    [[nodiscard]] int runBlocks() const
    {
        int blocks = 0;
        for (const GuidePage& page : m_pages)
            for (const FencedBlock& block : page.blocks())
                blocks += isRun(block) ? 1 : 0;
        return blocks;
    }

    [[nodiscard]] QString script() const
    {
        // What the pages leave running ends with the shell.
        QString text = "set -e\ntrap 'trap - EXIT; kill $(jobs -p) 2>/dev/null; wait' EXIT\n";
        for (const GuidePage& page : m_pages)
            for (const FencedBlock& block : page.blocks())
                if (isRun(block))
                    text += QString("echo '%1%2'\n").arg(mark, placeOf(page, block)) +
                            block.lines.join('\n') + '\n';
        return text;
    }

    void runAll()
    {
        QFile file(m_directory.filePath("guide.sh"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(script().toUtf8());
        file.close();
        QProcess shell;
        shell.setWorkingDirectory(m_directory.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("TMPDIR", m_directory.path());
        environment.insert("XDG_CONFIG_HOME", m_directory.filePath("config"));
        environment.insert("XDG_DATA_HOME", m_directory.filePath("share"));
        environment.insert("PATH", HANDFAST_BIN_DIR ":" + environment.value("PATH"));
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.remove("HANDFAST_PASSPHRASE");
        shell.setProcessEnvironment(environment);
        shell.setStandardInputFile(QProcess::nullDevice());
        shell.setStandardOutputFile(m_directory.filePath("output"));
        shell.setStandardErrorFile(m_directory.filePath("errors"));
        QElapsedTimer timer;
        timer.start();
        shell.start("bash", {file.fileName()});
        QVERIFY(shell.waitForStarted());
        if (!shell.waitForFinished(patienceForAll)) {
            shell.terminate(); // its trap ends what it has started
            shell.waitForFinished();
        }
        m_status = shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1;
        m_output = read("output");
        m_errors = read("errors");
        for (const QString& part : ('\n' + m_output).split('\n' + mark).mid(1))
            m_outputs[part.section('\n', 0, 0)] = part.section('\n', 1);
        qInfo("%d blocks in %lld s", int(m_outputs.size()), timer.elapsed() / 1000);
    }

    [[nodiscard]] QString read(const QString& name) const
    {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QList<GuidePage> m_pages;
    QTemporaryDir m_directory;
    int m_status = -1;
    QString m_output;
    QString m_errors;
    QMap<QString, QString> m_outputs; ///< by the place of the block
};

HANDFAST_TEST_IN_OWN_NETWORK(GuideTest)

} // namespace tst_guide

#include "tst_guide.moc"
