// Every string with a number has its English forms, so that nobody reads "2 device(s)". The sources are read
// as text: what counts is what people would see.
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_plurals {

class PluralsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(HANDFAST_SOURCE_DIR "/translations/handfast_en.ts");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        bool isFinished = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation"))
                isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            else if (xml.name() == QLatin1String("numerusform") && isFinished)
                m_forms[source] << xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
    void everyNumberHasItsForms()
    {
        int found = 0;
        for (const QString& text : stringsOfTheProgram()) {
            if (!hasNumber(text) || text == QLatin1String("%n") || text == QLatin1String("%Ln"))
                continue; // nothing to read: Translations puts one for the other
            ++found;
            // Two for each place that says it.
            const qsizetype forms = m_forms.value(text).size();
            QVERIFY2(forms >= 2 && forms % 2 == 0,
                     qPrintable(text + " has no English plural: build update_translations and fill them in"));
        }
        QVERIFY2(found > 5, "the strings were not found");
    }
    void theFormsAreWords()
    {
        for (auto entry = m_forms.cbegin(); entry != m_forms.cend(); ++entry)
            for (const QString& form : entry.value())
                QVERIFY2(hasNumber(form) && !form.contains(QLatin1String("(s)")),
                         qPrintable(entry.key() + ": " + form));
    }
    void noNumberStandsBesideAFixedPlural()
    {
        // Only what %n replaces is declined.
        for (const QString& text : stringsOfTheProgram())
            QVERIFY2(!text.contains(QLatin1String("(s)")) || hasNumber(text), qPrintable(text));
    }

private:
    static bool hasNumber(const QString& text)
    {
        return text.contains(QLatin1String("%n")) || text.contains(QLatin1String("%Ln"));
    }
    /// The string literals, neighbours joined.
    static QStringList stringsOfTheProgram()
    {
        // Quotes as \x22: moc loses its way in raw strings that hold them.
        static const QRegularExpression literals(QStringLiteral(
            "\\x22(?:[^\\x22\\\\\\n]|\\\\.)*\\x22(?:\\s*\\x22(?:[^\\x22\\\\\\n]|\\\\.)*\\x22)*"));
        static const QRegularExpression seam(QStringLiteral("\\x22\\s*\\x22"));
        QStringList strings;
        for (const char* floor : {"models", "views", "app"}) {
            QDirIterator walk(QStringLiteral(HANDFAST_SOURCE_DIR "/%1").arg(floor), {"*.cpp", "*.h"},
                              QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                auto match = literals.globalMatch(QString::fromUtf8(file.readAll()));
                while (match.hasNext()) {
                    QString text = match.next().captured();
                    text = text.mid(1, text.size() - 2).remove(seam);
                    strings << text.replace(QLatin1String("\\n"), QLatin1String("\n"));
                }
            }
        }
        return strings;
    }

    QHash<QString, QStringList> m_forms;
};

HANDFAST_TEST(PluralsTest)

} // namespace tst_plurals

#include "tst_plurals.moc"
