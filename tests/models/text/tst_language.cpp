// Languages of the window: which one is taken, what stays English for machines, dates by language, and the
// pseudo-locale. Source: interface specification, facts 1.
#include "models/text/language.h"
#include "models/text/pseudo_words.h"
#include "models/text/times.h"

#include "tests/support/test_program.h"

#include <QLocale>
#include <QTest>

namespace tst_language {

namespace text = models::text;

namespace {

int numberOf(const QString& words)
{
    return words.contains(QLatin1Char(',')) || words.contains(QLatin1Char('.')) ? 1 : 0;
}

QString thousand(int number)
{
    return QLocale().toString(number);
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void theFirstShippedOneIsTaken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("taken");
        QTest::newRow("exact") << QStringList{"de"} << "de";
        QTest::newRow("country") << QStringList{"de-AT", "de"} << "de";
        QTest::newRow("underscore") << QStringList{"ja_JP"} << "ja";
        QTest::newRow("second wish") << QStringList{"fr-FR", "ja"} << "ja";
        QTest::newRow("none") << QStringList{"fr", "C"} << "en";
        QTest::newRow("nothing") << QStringList{} << "en";
    }
    void theFirstShippedOneIsTaken()
    {
        QFETCH(QStringList, wanted);
        QTEST(text::bestLanguage(wanted), "taken");
    }
    void whatCanBeAskedFor()
    {
        for (const char* code : {"system", "en", "de", "ja", "pseudo"})
            QVERIFY2(text::isLanguageKnown(code), code);
        for (const char* code : {"", "fr", "DE", "de_DE"})
            QVERIFY2(!text::isLanguageKnown(code), code);
    }
    void machinesReadAsInC()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de")));
        QCOMPARE(numberOf(thousand(1234)), 1);
        QVERIFY(!text::MachineWords::areWanted());
        {
            const text::MachineWords words;
            const text::MachineWords again;
            QVERIFY(text::MachineWords::areWanted());
            QCOMPARE(thousand(1234), QStringLiteral("1234"));
        }
        QVERIFY(!text::MachineWords::areWanted());
        QCOMPARE(thousand(1234), QStringLiteral("1.234"));
        QCOMPARE(text::forMachines<thousand>(1234), QStringLiteral("1234"));
        QCOMPARE(thousand(1234), QStringLiteral("1.234"));
    }
    void daysAreWrittenAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("onAxis");
        QTest::newRow("machines") << "C" << "2026-03-09" << "d MMM";
        QTest::newRow("English") << "en_US" << "2026-03-09" << "d MMM";
        QTest::newRow("German") << "de_DE" << "09.03.2026" << "dd.MM.";
        QTest::newRow("Japanese") << "ja_JP" << "2026/03/09" << "MM/dd";
    }
    void daysAreWrittenAsTheLanguageDoes()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(locale == "C" ? QLocale::c() : QLocale(locale));
        QTEST(text::dayText(QDate(2026, 3, 9)), "day");
        QTEST(text::shortDayFormat(), "onAxis");
        QVERIFY(text::minuteFormat().endsWith(" HH:mm"));
    }
    void pseudoWordsKeepWhatIsNoWord_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("kept");
        QTest::newRow("place") << "Revoked here: %1." << "%1";
        QTest::newRow("two digits") << "line %12" << "%12";
        QTest::newRow("number") << "%n devices" << "%n";
        QTest::newRow("number by locale") << "%Ln devices" << "%Ln";
        QTest::newRow("tag") << "<b>Wait</b>" << "<b>";
        QTest::newRow("closing tag") << "<b>Wait</b>" << "</b>";
        QTest::newRow("entity") << "this &amp; that" << "&amp;";
        QTest::newRow("mnemonic") << "&File" << "&";
        QTest::newRow("line break") << "one\ntwo" << "\n";
    }
    void pseudoWordsKeepWhatIsNoWord()
    {
        QFETCH(QString, source);
        QFETCH(QString, kept);
        const QString words = text::pseudoWords(source);
        QVERIFY2(words.contains(kept), qPrintable(words));
        QVERIFY2(words.startsWith('[') && words.endsWith(']'), qPrintable(words));
        QVERIFY2(words.size() * 10 >= source.size() * 14, qPrintable(words));
        QVERIFY2(words != source, qPrintable(words));
    }
    void whatHasNoLettersStays()
    {
        for (const char* sign : {"", "–", "12:30", " · "})
            QCOMPARE(text::pseudoWords(sign), QString(sign));
    }
};

HANDFAST_TEST(LanguageTest)

} // namespace tst_language

#include "tst_language.moc"
