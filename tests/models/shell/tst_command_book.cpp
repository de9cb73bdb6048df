// The command that a line means, in the manager's shell and in a device's console.
#include "models/shell/command_book.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_command_book {

using namespace models::shell;

namespace {

struct BookCommand
{
    std::vector<std::string_view> verb;
    std::string_view usage;
};

const BookCommand shortCommands[] = {{{"show"}, "show [PATH]"}, {{"show", "config"}, "show config"}};
const BookCommand longCommands[] = {{{"show", "config", "diff"}, "show config diff"}};

} // namespace

class CommandBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostLeadingWordsWin_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("found"); // usage and rest; empty: none
        QTest::newRow("one word") << "show" << "show [PATH]|";
        QTest::newRow("with a rest") << "show devices all" << "show [PATH]|devices all";
        QTest::newRow("two words") << "show config" << "show config|";
        QTest::newRow("of another room") << "show config diff" << "show config diff|";
        QTest::newRow("a word that is longer") << "show configuration" << "show [PATH]|configuration";
        QTest::newRow("in quotes") << "show \"config diff\"" << "show [PATH]|config diff";
        QTest::newRow("none") << "sh" << "";
    }
    void theMostLeadingWordsWin()
    {
        QFETCH(QString, line);
        QFETCH(QString, found);
        QString ran;
        Reply told;
        m_book.execute(
            line, [&](const Reply& reply) { told = reply; },
            [&](const BookCommand& command, Words rest, const ReplyTo& done) {
                QStringList words;
                for (const std::string& word : rest)
                    words << QString::fromStdString(word);
                ran = QString::fromUtf8(command.usage) + '|' + words.join(' ');
                done(replyText("done"));
            });
        QCOMPARE(ran, found);
        QCOMPARE(told.text, found.isEmpty() ? "" : "done");
        if (!found.isEmpty())
            return;
        QCOMPARE(told.exitStatus, 2);
        QCOMPARE(told.error, "unknown command 'sh'; 'help' lists them all");
        QCOMPARE(told.word, 1);
    }
    void whatIsNoCommandIsAnsweredAtOnce_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitStatus");
        QTest::addColumn<QString>("text");
        const QString usage = "show [PATH]\nshow config\nshow config diff\n";
        QTest::newRow("empty") << "" << 0 << "";
        QTest::newRow("comment") << "# show" << 0 << "";
        QTest::newRow("help") << "help" << 0 << usage;
        QTest::newRow("question mark") << "?" << 0 << usage;
        QTest::newRow("open quote") << "show \"a" << 2 << "";
    }
    void whatIsNoCommandIsAnsweredAtOnce()
    {
        QFETCH(QString, line);
        std::optional<Reply> told;
        m_book.execute(
            line, [&](const Reply& reply) { told = reply; },
            [](const BookCommand&, Words, const ReplyTo&) { QFAIL("nothing is to be run"); });
        QVERIFY(told);
        QTEST(told->exitStatus, "exitStatus");
        QTEST(told->text, "text");
    }
    void theTabKeyKnowsAll()
    {
        const auto forms = m_book.forms();
        QCOMPARE(forms.size(), std::size_t(3));
        QCOMPARE(forms.back().verb, longCommands[0].verb);
        QCOMPARE(forms.back().usage, longCommands[0].usage);
    }

private:
    const CommandBook<BookCommand> m_book{{shortCommands, longCommands}};
};

HANDFAST_TEST(CommandBookTest)

} // namespace tst_command_book

#include "tst_command_book.moc"
