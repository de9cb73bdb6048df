// What is made in English for logs is said in the language of the window; and every sentence that is known
// here is still made somewhere, so that none is translated for nothing.
#include "models/text/detail_wording.h"

#include "models/text/language.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

namespace tst_detail_wording {

using models::text::detailText;

/// Puts every sentence in angle brackets, with its first two gaps the other way round.
class Brackets : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        QString text = QString::fromUtf8(source);
        if (qstrcmp(context, "text") != 0)
            return {};
        if (text.contains("%2"))
            text.replace("%1", "%0").replace("%2", "%1").replace("%0", "%2");
        return '<' + text + '>';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

QString asMachinesDo(const QString& english)
{
    return detailText(english.toStdString());
}

class DetailWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreSaidInTheLanguage_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("said");
        QTest::newRow("C3 whole") << "no path to judge" << "<no path to judge>";
        QTest::newRow("C2 gap") << "\"HQ\" has no CA certificate" << "<\"HQ\" has no CA certificate>";
        QTest::newRow("E5 two gaps") << "dialled mgmt, the certificate holds CN a.example"
                                     << "<dialled CN a.example, the certificate holds mgmt>";
        QTest::newRow("within") << "device 0078: the HA peer is not connected"
                                << "<device <the HA peer is not connected>: 0078>";
        QTest::newRow("K6 parts") << "no path to judge; sent alone" << "<no path to judge>; <sent alone>";
        QTest::newRow("the one that says most") << "valid from a to b, judged at c"
                                                << "<valid from b to a, judged at c>";
        QTest::newRow("P-3 enrolment") << "the certificate that came is for a, not for b"
                                       << "<the certificate that came is for b, not for a>";
        QTest::newRow("C-2 with a library's words")
            << "the reply is no signed message: wrong tag" << "<the reply is no signed message>: wrong tag";
        QTest::newRow("T6 cause within") << "no certificate was enrolled: the reply is too long"
                                         << "<no certificate was enrolled: <the reply is too long>>";
        QTest::newRow("W-2 stop") << "3 of 40 failed in wave 2" << "<40 of 3 failed in wave 2>";
        QTest::newRow("percent sign") << "\"50%1\" has no value" << "<\"50%1\" has no value>";
        QTest::newRow("name") << "no" << "no";
        QTest::newRow("unknown") << "nobody has ever said this" << "nobody has ever said this";
        QTest::newRow("nothing") << QString() << QString();
    }
    void sentencesAreSaidInTheLanguage()
    {
        QFETCH(QString, english);
        QCOMPARE(detailText(english.toStdString()), english); // no translation, no change
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QTEST(detailText(english.toStdString()), "said");
        QCoreApplication::removeTranslator(&brackets);
    }
    void countsAreSaidInTheLanguage_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("said");
        QTest::newRow("W-2 share") << "3 of 40" << "<40 of 3>";
        QTest::newRow("F-2 errors") << "2 errors" << "<2 error(s)>";
        QTest::newRow("X-1 drops") << "2 would drop" << "<2 would drop>";
        QTest::newRow("X-1 others") << "0 others would drop" << "<0 other(s) would drop>";
        QTest::newRow("X-1 sentence") << "no path to judge" << "<no path to judge>";
        QTest::newRow("E12 name") << "3 of hearts" << "3 of hearts";
    }
    void countsAreSaidInTheLanguage()
    {
        QFETCH(QString, english);
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QTEST(models::text::measuredText(english.toStdString()), "said");
        QCoreApplication::removeTranslator(&brackets);
    }
    void everyErrorOfARoomIsKnown_data()
    {
        QTest::addColumn<QString>("room");
        for (const char* room :
             {"session/enrollment", "session/pki", "session/wire", "models/config", "models/panos",
              "models/store", "models/lifecycle/certificates", "models/lifecycle/commit",
              "models/lifecycle/devices", "models/lifecycle/exchange", "models/lifecycle/pair",
              "models/services/pair", "models/workflows/changes", "models/workflows/plans",
              "models/workflows/prediction"})
            QTest::newRow(room) << room;
    }
    void everyErrorOfARoomIsKnown()
    {
        QFETCH(QString, room);
        static const QRegularExpression call("\\b(?:refuse|failure|openSslFailure)\\s*\\([^;]*;");
        static const QRegularExpression literal("\"((?:[^\"\\\\]|\\\\.)*)\"");
        static const QRegularExpression edge("^[\\s\":,;.()]+|[\\s\":,;.()]+$");
        static const QRegularExpression joint("\"\\s+\"");
        const QString known = models::text::knownSentences().join('\n');
        QStringList unknown;
        int found = 0;
        QDirIterator walk(QStringLiteral(HANDFAST_SOURCE_DIR "/") + room, {"*.h", "*.cpp"}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll()).remove(joint);
            for (auto at = call.globalMatch(source); at.hasNext();)
                for (auto words = literal.globalMatch(at.next().captured()); words.hasNext();) {
                    QString part = words.next().captured(1).replace("\\\"", "\"").remove(edge);
                    if (part.size() < 4 || !part.contains(' '))
                        continue;
                    ++found;
                    if (!known.contains(part))
                        unknown << part;
                }
        }
        QVERIFY(found > 0);
        QVERIFY2(unknown.isEmpty(), qPrintable("\n  " + unknown.join("\n  ")));
    }
    void instantsAreSaidAsPeopleDo()
    {
        const QString english = "valid from 2026-11-29T10:00:00.000Z to 2027-06-01T10:00:00.500Z";
        const auto local = [](int year, int month, int day) {
            return QDateTime({year, month, day}, {10, 0}, Qt::UTC)
                .toLocalTime()
                .toString("dd.MM.yyyy HH:mm:ss");
        };
        QLocale::setDefault(QLocale(QLocale::German));
        const QString said = detailText(english.toStdString());
        const QString forScripts = models::text::forMachines<&asMachinesDo>(english);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(said, QStringLiteral("valid from %1 to %2").arg(local(2026, 11, 29), local(2027, 6, 1)));
        QCOMPARE(forScripts, english);
        QCOMPARE(detailText("2026-11-29"), QString("2026-11-29")); // a name may look like this
    }
    void everySentenceIsStillMade()
    {
        QString sources;
        for (const char* floor : {"session", "models"}) {
            QDirIterator walk(QStringLiteral(HANDFAST_SOURCE_DIR "/%1").arg(floor), {"*.h", "*.cpp"},
                              QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                if (file.fileName().contains("/text/detail_") || !file.open(QIODevice::ReadOnly))
                    continue;
                sources += QString::fromUtf8(file.readAll());
            }
        }
        static const QRegularExpression joint("\"\\s*\"");
        static const QRegularExpression gap("%\\d");
        static const QRegularExpression edge("^[\\s\":,;]+|[\\s\":,;]+$");
        sources.remove(joint).replace("\\\"", "\"");
        QStringList gone;
        for (const QString& sentence : models::text::knownSentences())
            for (QString part : sentence.split(gap))
                if (!part.remove(edge).isEmpty() && part.size() > 3 && !sources.contains(part))
                    gone << sentence;
        QVERIFY(models::text::knownSentences().size() > 300);
        QVERIFY2(gone.isEmpty(), qPrintable("\n  " + gone.join("\n  ")));
    }
};

HANDFAST_TEST(DetailWordingTest)

} // namespace tst_detail_wording

#include "tst_detail_wording.moc"
