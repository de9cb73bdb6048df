// Every exact rule, A to K, has a test that names it.
#include "tests/architecture/rule_ids.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace tst_rule_ids {

using namespace tests::architecture;

class RuleIdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsNamedByATest()
    {
        QSet<QString> named;
        for (const SourceFile& file : readSourceTree(HANDFAST_SOURCE_DIR).files) {
            const QString name = file.path.section('/', -1);
            if (file.path.startsWith("tests/") && !file.path.startsWith("tests/architecture/") &&
                name.startsWith("tst_") && file.isCpp())
                named += namedRules(file);
        }
        QStringList missing;
        for (const QString& id : ruleIds())
            if (!named.contains(id))
                missing << id;
        QVERIFY2(missing.isEmpty(), qPrintable("no test names " + missing.join(", ")));
    }

    void theTableIsThatOfTheRules()
    {
        QFile page(QDir(HANDFAST_SOURCE_DIR).filePath("../shared/rules.md"));
        if (!page.open(QIODevice::ReadOnly))
            QSKIP("the page of rules is not here");
        const auto declared = declaredRules(QString::fromUtf8(page.readAll()));
        const QStringList all = ruleIds();
        QCOMPARE(QSet<QString>(all.begin(), all.end()), declared);
    }

    void whatNamesARule_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        QTest::newRow("its name") << "    void d9_isAsked()" << "D9";
        QTest::newRow("two in its name") << "    void d9_t7_isAsked()" << "D9";
        QTest::newRow("the comment behind it") << "    void isAsked() // A1, C20" << "A1 C20";
        QTest::newRow("from one to another") << "    void isAsked() // G1-G3" << "G1 G2 G3";
        QTest::newRow("the comment above it") << "    /// J11: so.\n    void isAsked()" << "J11";
        QTest::newRow("the tag of a row") << "    row(\"C9 nobody is asked\", 1);" << "C9";
        QTest::newRow("another comment") << "    int x = 1; // B2\n// F1\nvoid f();" << "";
        QTest::newRow("a longer word") << "    void d90x_isAsked() // XA1, A1b, K999" << "";
    }
    void whatNamesARule()
    {
        QFETCH(QString, text);
        QFETCH(QString, ids);
        QStringList found = namedRules({.path = "tests/tst_sample.cpp", .text = text}).values();
        std::ranges::sort(found);
        QCOMPARE(found.join(' '), ids);
    }

    void whatDeclaresARule()
    {
        QCOMPARE(declaredRules("## 4.A\n- **A1** one\n- **K9** nine\nas **B2** says\n"),
                 QSet<QString>({"A1", "K9"}));
    }
};

HANDFAST_TEST(RuleIdsTest)

} // namespace tst_rule_ids

#include "tst_rule_ids.moc"
