// The shipped languages say everything that the sources say: what lupdate finds in them now is compared with
// the files of translations. Places for values, mnemonics and tags are the same on both sides, plurals have
// as many forms as the language. Add what is missing by the target update_translations, then translate it.
#include "tests/support/test_program.h"
#include "tests/translations/ts_file.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

namespace tst_languages_complete {

using tst_translations::Message;
using tst_translations::messagesOf;

namespace {

QString shippedFile(const QString& language)
{
    return QStringLiteral(HANDFAST_SOURCE_DIR "/translations/handfast_%1.ts").arg(language);
}

QStringList sorted(const QRegularExpression& pattern, const QString& text)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

/// What has to stand on both sides.
QStringList marksOf(const QString& text)
{
    static const QRegularExpression marks(
        QStringLiteral("%L?(?:n|[0-9]{1,2})|</?[a-z]+>|&[a-z]+;|\\*\\.[a-z0-9]+|^ | $|\\n"));
    return sorted(marks, text);
}

int mnemonicsOf(QString text)
{
    static const QRegularExpression entity(QStringLiteral("&[a-z]+;|&&"));
    static const QRegularExpression mnemonic(QStringLiteral("&[^\\s]"));
    return int(sorted(mnemonic, text.remove(entity)).size());
}

} // namespace

class LanguagesCompleteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        run(HANDFAST_SCHEMA_WORDS, {freshFile("schema_words.h")});
        for (const char* language : {"en", "de", "ja"}) {
            const QString fresh = freshFile(QStringLiteral("fresh_%1.ts").arg(language));
            QFile::remove(fresh);
            QStringList arguments{"-silent",
                                  "-no-obsolete",
                                  "-locations",
                                  "none",
                                  "-source-language",
                                  "en",
                                  "-target-language",
                                  language,
                                  "-I",
                                  HANDFAST_SOURCE_DIR,
                                  "@" + freshFile("sources.txt"),
                                  "-ts",
                                  fresh};
            if (QLatin1String(language) == QLatin1String("en"))
                arguments.prepend("-pluralonly");
            run(HANDFAST_LUPDATE, arguments);
        }
    }
    void nothingIsMissing_data() { addLanguages(); }
    void nothingIsMissing()
    {
        QFETCH(QString, language);
        std::map<QString, Message> shipped;
        for (Message& message : messagesOf(shippedFile(language)))
            shipped.emplace(message.key(), message);
        const auto wanted = messagesOf(freshFile(QStringLiteral("fresh_%1.ts").arg(language)));
        QVERIFY(wanted.size() > 80);
        QStringList missing;
        for (const Message& message : wanted) {
            const auto found = shipped.find(message.key());
            if (found == shipped.end() || !found->second.isFinished ||
                found->second.texts.contains(QString()))
                missing << message.context + ": " + message.source;
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("%1 of %2\n  ").arg(missing.size()).arg(wanted.size()) +
                            missing.join("\n  ")));
    }
    void placesTagsAndMnemonicsAreKept_data() { addLanguages(); }
    void placesTagsAndMnemonicsAreKept()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(shippedFile(language));
        QVERIFY(!messages.empty());
        for (const Message& message : messages)
            for (const QString& text : message.texts) {
                const QByteArray both = (message.source + " -> " + text).toUtf8();
                QVERIFY2(marksOf(message.source) == marksOf(text), both.constData());
                QVERIFY2(mnemonicsOf(message.source) == mnemonicsOf(text), both.constData());
            }
    }
    void pluralsHaveAllForms_data() { addLanguages(); }
    void pluralsHaveAllForms()
    {
        QFETCH(QString, language);
        const int forms = language == "ja" ? 1 : 2;
        int found = 0;
        for (const Message& message : messagesOf(shippedFile(language))) {
            found += message.isPlural ? 1 : 0;
            QVERIFY2(message.texts.size() == (message.isPlural ? forms : 1), qPrintable(message.source));
        }
        QVERIFY(found > 80);
    }

private:
    static QString freshFile(const QString& name)
    {
        return QStringLiteral(HANDFAST_BUILD_DIR "/translations/") + name;
    }
    static void run(const char* program, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QString::fromUtf8(program), arguments);
        QVERIFY2(process.waitForFinished(120'000), program);
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "ja"})
            QTest::newRow(language) << language;
    }
};

HANDFAST_TEST(LanguagesCompleteTest)

} // namespace tst_languages_complete

#include "tst_languages_complete.moc"
