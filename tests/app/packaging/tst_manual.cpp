// Manual pages and completion know every command and every option, and nothing else: they are made from the
// tables that the parsers are made from. Completion is asked through bash itself.
#include "app/packaging/completion.h"
#include "app/packaging/manual_pages.h"

#include "tests/support/cli.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tst_manual {

using namespace app::packaging;
using app::process::CommandDescription;
using app::process::commandWord;
using app::process::ProgramDescription;

namespace {

QStringList spelledOptions(const CommandDescription& command)
{
    QStringList names;
    for (const QCommandLineOption& option : command.options)
        for (const QString& name : option.names())
            names += (name.size() == 1 ? "-" : "--") + name;
    names.sort();
    return names;
}

/// As a reader sees it.
QString plain(QString roff)
{
    return roff.remove("\\fB").remove("\\fI").remove("\\fR").replace("\\-", "-").replace("\\(aq", "'");
}

QStringList sorted(QStringList words)
{
    words.removeAll(QString());
    words.removeDuplicates();
    words.sort();
    return words;
}

} // namespace

class ManualTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const ProgramDescription& program : packagedPrograms()) {
            m_commands += program.itself;
            m_commands += program.commands;
        }
        QVERIFY(m_commands.size() >= 9);
    }

    void everyCommandHasAPage()
    {
        QStringList names;
        for (const ManualPage& page : manualPages())
            names += manualName(page.command);
        QStringList wanted;
        for (const CommandDescription& command : m_commands)
            wanted += manualName(command);
        QCOMPARE(sorted(names), sorted(wanted));
    }

    void aPageNamesEveryOption_data() { rowOfEachPage(); }
    void aPageNamesEveryOption()
    {
        QFETCH(int, index);
        const ManualPage page = manualPages().at(index);
        const QString text = plain(QString::fromUtf8(writeManual(page)));
        static const QRegularExpression entry("^\\.TP\\n(-[^\\n]*)", QRegularExpression::MultilineOption);
        QStringList found;
        for (auto match = entry.globalMatch(text); match.hasNext();)
            for (const QString& name : match.next().captured(1).split(", "))
                found += name.section(' ', 0, 0);
        QCOMPARE(sorted(found), spelledOptions(page.command));
        QVERIFY(!text.contains(".TP\n--help\n\n"));
        QVERIFY2(!page.command.summary.isEmpty() && !page.command.text.isEmpty(), "nothing is said of it");
    }

    void aPageIsFormattedWithoutAWarning_data() { rowOfEachPage(); }
    void aPageIsFormattedWithoutAWarning()
    {
        if (QStandardPaths::findExecutable("groff").isEmpty())
            QSKIP("groff is not installed");
        QFETCH(int, index);
        const QTemporaryDir directory;
        const ManualPage page = manualPages().at(index);
        write(directory.filePath("page.1"), writeManual(page));
        const auto run =
            support::runProgram("groff", {"-man", "-Tutf8", "-P-cbou", "-ww", directory.filePath("page.1")});
        QVERIFY2(run.succeeded() && run.errorOutput.isEmpty(), qPrintable(run.report()));
        QVERIFY(run.output.contains("SYNOPSIS"));
    }

    void helpNamesEveryOption_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QStringList>("options");
        for (const CommandDescription& command : m_commands)
            QTest::newRow(qPrintable(command.name)) << command.name.split(' ') << spelledOptions(command);
    }
    void helpNamesEveryOption()
    {
        QFETCH(QStringList, call);
        QFETCH(QStringList, options);
        if (call.last() == "report")
            return; // it has none but this one
        const auto run =
            support::runProgram(QStringLiteral(HANDFAST_BIN_DIR "/") + call.first(), call.mid(1) << "--help");
        QVERIFY2(run.succeeded(), qPrintable(run.report()));
        options.removeAll("--help"); // it is what was asked for
        for (const QString& option : options)
            QVERIFY2(run.output.contains(option.toUtf8()), qPrintable(option + " is not in the help"));
    }

    void everyOptionOfTheHelpIsInTheTable_data() { helpNamesEveryOption_data(); }
    void everyOptionOfTheHelpIsInTheTable()
    {
        QFETCH(QStringList, call);
        QFETCH(QStringList, options);
        const auto run =
            support::runProgram(QStringLiteral(HANDFAST_BIN_DIR "/") + call.first(), call.mid(1) << "--help");
        static const QRegularExpression shown("^  (-[^ ,]*(?:, -[^ ,]*)*)",
                                              QRegularExpression::MultilineOption);
        for (auto match = shown.globalMatch(QString::fromUtf8(run.output)); match.hasNext();)
            for (const QString& name : match.next().captured(1).split(", "))
                QVERIFY2(options.contains(name), qPrintable(name + " is not in the table"));
    }

    void bashOffersEveryOption_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("offered");
        for (const ProgramDescription& program : packagedPrograms()) {
            const QString name = program.itself.name;
            QTest::newRow(qPrintable(name)) << name << name + " -" << spelledOptions(program.itself);
            QStringList words;
            for (const CommandDescription& command : program.commands) {
                words += commandWord(command);
                QTest::newRow(qPrintable(command.name))
                    << name << command.name + " -" << spelledOptions(command);
            }
            QTest::newRow(qPrintable(name + " commands"))
                << name << name + ' ' + words.first().left(3)
                << words.filter(QRegularExpression('^' + words.first().left(3)));
        }
        QTest::newRow("a choice") << "handfast" << "handfast verify --usage c" << QStringList{"client"};
        QTest::newRow("a choice behind =")
            << "handfast" << "handfast verify --usage = s" << QStringList{"server"};
        QTest::newRow("a file") << "handfast" << "handfast verify --ca mani" << QStringList{"manifest.pem"};
        QTest::newRow("an argument") << "handfast" << "handfast verify mani" << QStringList{"manifest.pem"};
        QTest::newRow("a folder") << "handfast" << "handfast serve --data-dir ma" << QStringList{"man"};
        QTest::newRow("a word nobody knows") << "handfast" << "handfast verify --serial 0" << QStringList{};
    }
    void bashOffersEveryOption()
    {
        QFETCH(QString, program);
        QFETCH(QString, line);
        QFETCH(QStringList, offered);
        const QTemporaryDir directory;
        for (const ProgramDescription& described : packagedPrograms())
            if (described.itself.name == program)
                write(directory.filePath("completion"), bashCompletion(described));
        write(directory.filePath("manifest.pem"), "x");
        QVERIFY(QDir(directory.path()).mkdir("man"));
        const QString script = QStringLiteral("cd '%1' && source ./completion && COMP_WORDS=(%2) && "
                                              "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) && _%3 && "
                                              "printf '%s\\n' \"${COMPREPLY[@]}\"")
                                   .arg(directory.path(), line, QString(program).replace('-', '_'));
        const auto run = support::runProgram("bash", {"--norc", "-c", script});
        QVERIFY2(run.succeeded() && run.errorOutput.isEmpty(), qPrintable(run.report()));
        QCOMPARE(sorted(QString::fromUtf8(run.output).split('\n')), sorted(offered));
    }

    void otherShellsKnowEveryOption_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("checking");
        QTest::newRow("zsh") << "zsh" << "-n";
        QTest::newRow("fish") << "fish" << "--no-execute";
    }
    void otherShellsKnowEveryOption()
    {
        QFETCH(QString, shell);
        QFETCH(QString, checking);
        const QTemporaryDir directory;
        for (const ProgramDescription& program : packagedPrograms()) {
            const QByteArray text = shell == "zsh" ? zshCompletion(program) : fishCompletion(program);
            QList<CommandDescription> commands = program.commands;
            commands += program.itself;
            for (const CommandDescription& command : std::as_const(commands))
                for (const QCommandLineOption& option : command.options)
                    for (const QString& name : option.names()) {
                        const QString dashes = name.size() == 1 ? "-" : "--";
                        const QString flag = name.size() == 1 ? " -s " : " -l ";
                        const QString wanted = shell == "zsh" ? "'*" + dashes + name : flag + name + ' ';
                        QVERIFY2(text.contains(wanted.toUtf8()), qPrintable(wanted));
                    }
            if (QStandardPaths::findExecutable(shell).isEmpty())
                continue;
            write(directory.filePath("completion"), text);
            const auto run = support::runProgram(shell, {checking, directory.filePath("completion")});
            QVERIFY2(run.succeeded() && run.errorOutput.isEmpty(), qPrintable(run.report()));
        }
    }

private:
    static void rowOfEachPage()
    {
        QTest::addColumn<int>("index");
        const QList<ManualPage> pages = manualPages();
        for (qsizetype i = 0; i < pages.size(); ++i)
            QTest::newRow(qPrintable(manualName(pages[i].command))) << int(i);
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QList<CommandDescription> m_commands;
};

HANDFAST_TEST(ManualTest)

} // namespace tst_manual

#include "tst_manual.moc"
