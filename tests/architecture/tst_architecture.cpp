// Holds the sources against the rules of the house, and each rule against samples that it must and must not
// catch.
#include "tests/architecture/rules.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_architecture {

using namespace tests::architecture;

namespace {

QStringList findingsOf(const QString& rule, const SourceTree& tree)
{
    const QList<Rule> all = rules(HANDFAST_WIDGET_HEADERS);
    const auto found = std::ranges::find(all, rule, &Rule::name);
    return found == all.end() ? QStringList{"no such rule: " + rule} : found->findings(tree);
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_tree = readSourceTree(HANDFAST_SOURCE_DIR);
        QVERIFY2(m_tree.files.size() > 50, "the sources were not found");
        addIncludeSamples();
        addTextSamples();
    }

    void holds_data()
    {
        QTest::addColumn<QString>("rule");
        for (const Rule& rule : rules(HANDFAST_WIDGET_HEADERS))
            QTest::newRow(qPrintable(rule.name)) << rule.name;
    }
    void holds()
    {
        QFETCH(QString, rule);
        const QStringList findings = findingsOf(rule, m_tree);
        QVERIFY2(findings.isEmpty(), qPrintable("\n  " + findings.join("\n  ")));
    }

    void judgesSamples_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("findings");
        for (const Sample& sample : m_samples) {
            const QString start = sample.text.left(40).simplified();
            QTest::newRow(qPrintable(QStringList({sample.rule, sample.path, start}).join(", ")))
                << sample.rule << sample.path << sample.text << sample.findings;
        }
    }
    void judgesSamples()
    {
        QFETCH(QString, rule);
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, findings);
        const SourceTree tree{{{path, text},
                               {"models/CMakeLists.txt", "add_library(models config/listed.cpp)\n"},
                               {"tests/CMakeLists.txt", "handfast_tests(models/config\n  TESTS tst_edit)\n"}},
                              {}};
        const QStringList found = findingsOf(rule, tree);
        QVERIFY2(found.size() == findings, qPrintable("findings: " + found.join(" | ")));
    }

    void everyRuleHasABadSample()
    {
        QSet<QString> caught{"top level"}; // has a test of its own below
        for (const Sample& sample : m_samples) {
            if (sample.findings > 0)
                caught += sample.rule;
        }
        for (const Rule& rule : rules(HANDFAST_WIDGET_HEADERS))
            QVERIFY2(caught.contains(rule.name), qPrintable(rule.name));
    }

    void knowsStrangersAtTheTop()
    {
        const SourceTree tree{{}, {"app", "scripts", ".ci", "build", "LICENSE", "notes.txt"}};
        const QStringList found = findingsOf("top level", tree);
        QCOMPARE(found,
                 QStringList({"scripts:1: the top level is fixed", "notes.txt:1: the top level is fixed"}));
    }

    void blanksCommentsAndLiterals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("line comment") << "a // b\nc" << "a c";
        QTest::newRow("block comment") << "a /* b\nb */ c" << "a c";
        QTest::newRow("string") << "a(\"b \\\" b\"); c" << "a( ); c";
        QTest::newRow("raw string") << "a(R\"x(b \" )b)x\"); c" << "a( ); c";
        QTest::newRow("character") << "a('\"'); c('\\''); d" << "a( ); c( ); d";
        QTest::newRow("grouped digits") << "1'000 + 2'000 // b" << "1'000 + 2'000";
        QTest::newRow("comment mark in a string") << "a(\"//\") + c" << "a( ) + c";
    }
    void blanksCommentsAndLiterals()
    {
        QFETCH(QString, text);
        QTEST(withoutCommentsAndLiterals(text).simplified(), "words");
    }

private:
    struct Sample
    {
        QString rule, path, text;
        int findings = 0;
    };
    SourceTree m_tree;
    QList<Sample> m_samples;

    void bad(const char* rule, const char* path, const QString& text) { m_samples += {rule, path, text, 1}; }
    void good(const char* rule, const char* path, const QString& text) { m_samples += {rule, path, text, 0}; }
    void addIncludeSamples();
    void addTextSamples();
};

void ArchitectureTest::addIncludeSamples()
{
    bad("arrows", "session/pki/a.cpp", "#include \"session/trust/verdict.h\"");
    bad("arrows", "session/base/a.h", "#include \"models/config/diff.h\"");
    bad("arrows", "models/config/a.h", "#include \"session/engine/engine.h\"");
    bad("arrows", "models/text/a.cpp", "#include \"models/store/store.h\"");
    bad("arrows", "views/panes/a.cpp", "#include \"session/engine/event.h\"");
    bad("arrows", "views/panes/a.cpp", "#include \"app/manager/application.h\"");
    bad("arrows", "views/dialogs/a.cpp", "#include \"views/wizard/migration_page.h\"");
    bad("arrows", "views/theme/a.cpp", "#include \"views/widgets/card.h\"");
    bad("arrows", "models/workflows/a.cpp", "#include \"models/shell/reply.h\"");
    bad("arrows", "app/manager/a.cpp", "#include \"tests/support/process.h\"");
    bad("arrows", "session/cellar/a.cpp", "int x;");
    good("arrows", "session/pki/a.cpp",
         "#include \"session/base/error.h\"\n#include \"session/pki/certificate.h\"");
    good("arrows", "models/config/a.cpp", "#include \"session/engine/snapshot.h\"");
    good("arrows", "models/tables/a.cpp", "#include \"models/lifecycle/lifecycle.h\"");
    good("arrows", "views/panes/a.cpp", "#include \"views/dialogs/forms/form_dialog.h\"");
    good("arrows", "app/manager/a.cpp", "#include \"views/main_window.h\"");

    bad("names", "views/panes/a.cpp", "void f(const session::wire::Hello& hello);");
    bad("names", "views/inspector/a.h", "namespace session::engine {\nclass Engine;\n}");
    bad("names", "models/workflows/a.cpp", "using namespace session;\nhttp::Client* client;");
    bad("names", "models/config/a.cpp", "store::Store* store;");
    good("names", "models/store/a.cpp", "using namespace session;\nwire::Hello hello; // agent::Fleet");
    good("names", "models/store/a.cpp", "models::store::keys::agent::x(); my::agent::y();");
    good("names", "session/agent/a.cpp", "engine::Event event; base::Error error;");
    good("names", "app/agent/a.cpp", "session::agent::Fleet* fleet;");

    bad("includes from the root", "session/pki/a.cpp", "#include \"certificate.h\"");
    bad("includes from the root", "session/pki/a.cpp", "  #  include \"../base/error.h\"");
    bad("includes from the root", "session/pki/a.cpp", "#include <session/base/error.h>");
    bad("includes from the root", "tests/session/base/tst_a.cpp", "#include \"tst_b.moc\"");
    good("includes from the root", "tests/session/base/tst_a.cpp",
         "#include \"tst_a.moc\"\n#include <vector>");
    good("includes from the root", "session/pki/a.cpp", "// #include \"certificate.h\"");

    bad("no Qt in session", "session/base/a.h", "#include <QString>");
    bad("no Qt in session", "session/base/a.h", "#include <QtCore/QString>");
    bad("no Qt in session", "session/base/a.h", "#include <qglobal.h>");
    good("no Qt in session", "session/base/a.h", "#include <queue>\n#include <asio.hpp>");

    bad("no widgets in models", "models/tables/a.h", "#include <QTableView>");
    bad("no widgets in models", "models/tables/a.h", "#include <QtWidgets/QTableView>");
    bad("no widgets in models", "models/tables/a.h", "#include <qcustomplot.h>");
    good("no widgets in models", "models/tables/a.h", "#include <QAbstractTableModel>");
    good("no widgets in models", "views/panes/a.h", "#include <QTableView>");

    bad("no Asio in public headers", "session/engine/a.h", "#include <asio.hpp>");
    bad("no Asio in public headers", "session/engine/a.h", "#include <asio/steady_timer.hpp>");
    bad("no Asio in public headers", "session/engine/a.h", "#include \"session/engine/shard_impl.h\"");
    good("no Asio in public headers", "session/engine/a.cpp", "#include <asio.hpp>");
    good("no Asio in public headers", "session/engine/a_impl.h", "#include <asio.hpp>");
}

void ArchitectureTest::addTextSamples()
{
    const QString longest = QString("\n").repeated(400);
    bad("length", "models/config/a.cpp", longest + "x");
    bad("length", "models/CMakeLists.txt", longest + "\n");
    good("length", "models/config/a.cpp", longest);

    bad("no singletons", "models/config/a.cpp", "auto& a = Schema::instance();");
    bad("no singletons", "views/a.cpp", "QApplication::instance()->quit();");
    bad("no singletons", "app/manager/a.cpp", "Lifecycle::instance().commit();");
    good("no singletons", "app/manager/a.cpp", "QCoreApplication::instance()->quit();");
    good("no singletons", "models/config/a.cpp", "// no instance() here");

    bad("message boxes", "models/lifecycle/a.cpp", "QMessageBox::warning(nullptr, {}, {});");
    bad("message boxes", "app/manager/a.cpp", "new QMessageBox;");
    good("message boxes", "views/dialogs/a.cpp", "new QMessageBox;");

    bad("no nested event loops", "models/store/a.cpp", "QEventLoop loop;");
    bad("no nested event loops", "app/manager/a.cpp", "QCoreApplication::processEvents();");
    bad("no nested event loops", "views/dialogs/a.cpp", "if (dialog.exec() == QDialog::Accepted)");
    bad("no nested event loops", "views/panes/a.cpp", "menu->exec(position);");
    good("no nested event loops", "models/store/a.cpp", "query.exec();");
    good("no nested event loops", "app/manager/main.cpp", "return application.exec();");

    bad("no sleeps in tests", "tests/a.cpp", "QTest::qWait(100);");
    bad("no sleeps in tests", "tests/a.cpp", "std::this_thread::sleep_for(std::chrono::seconds(1));");
    bad("no sleeps in tests", "tests/a.cpp", "QThread::msleep(5);");
    good("no sleeps in tests", "tests/a.cpp", "QTest::qWaitFor([] { return true; });");

    const QString sum = "{\n    return " + QStringList(12, "something").join(" + ") + ";\n}\n";
    bad("no equal bodies", "models/config/a.cpp", "int f()\n" + sum + "\nint g()\n" + sum);
    good("no equal bodies", "models/config/a.cpp", "int f()\n" + sum + "\nint g()\n" + sum.toUpper());
    good("no equal bodies", "models/config/a.cpp",
         "int f()\n{\n    return x;\n}\n\nint g()\n{\n    return x;\n}\n");
    good("no equal bodies", "tests/models/config/a.cpp", "int f()\n" + sum + "\nint g()\n" + sum);

    bad("headers name their thread", "models/config/a.h", "// Something.\n#pragma once\n");
    bad("headers name their thread", "models/config/a.h", "#pragma once\n// GUI thread.\n");
    good("headers name their thread", "models/config/a.h", "// Something. GUI\n// thread.\n#pragma once\n");
    good("headers name their thread", "models/config/a.h", "// Something. Plain\n// values.\n#pragma once\n");
    good("headers name their thread", "models/config/a.cpp", "// Something.\n");
    good("headers name their thread", "models/precompiled.h", "// Something.\n");

    bad("every source is listed", "models/config/forgotten.cpp", "int x;");
    good("every source is listed", "models/config/listed.cpp", "int x;");
    good("every source is listed", "models/config/forgotten.h", "int x;");
    bad("every source is listed", "tests/models/tst_edit.cpp", "int x;");
    good("every source is listed", "tests/models/config/tst_edit.cpp", "int x;");
}

HANDFAST_TEST(ArchitectureTest)

} // namespace tst_architecture

#include "tst_architecture.moc"
