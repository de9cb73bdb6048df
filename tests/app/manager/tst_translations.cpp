// The words of the window in each language: counts in a sentence are written as in the reader's land, and
// plainly for machines.
#include "app/manager/translations.h"
#include "models/text/language.h"

#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScopeGuard>
#include <QTest>

namespace tst_translations {

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreWrittenInGroups_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("words");
        QTest::newRow("en") << "en" << 50'003 << "Listening · 50,003 sessions";
        QTest::newRow("en, one") << "en" << 1 << "Listening · 1 session";
        QTest::newRow("de") << "de" << 50'003 << "Lauscht · 50.003 Sitzungen";
    }
    void countsAreWrittenInGroups()
    {
        QFETCH(QString, language);
        QFETCH(int, number);
        const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
        app::manager::Translations translations;
        translations.speak(language);
        if (language == "en")
            QLocale::setDefault(QLocale("en_US")); // where the system speaks C
        QTEST(sessions(number), "words");
        const models::text::MachineWords machine;
        QCOMPARE(sessions(50'003), QStringLiteral("Listening · 50003 sessions"));
    }

private:
    static QString sessions(int number)
    {
        return QCoreApplication::translate("Topology", "Listening · %n session(s)", nullptr, number);
    }
};

HANDFAST_TEST(TranslationsTest)

} // namespace tst_translations

#include "tst_translations.moc"
