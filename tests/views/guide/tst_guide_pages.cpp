// The guide holds what it has to: a chapter for each workflow, every filter key, every command, every setting
// and every reason for a refusal; what it links to is there. V-5.
#include "views/guide/guide_book.h"

#include "models/config/schema/schema.h"
#include "models/lifecycle/log/log_filter.h"
#include "models/shell/interpreter.h"
#include "models/tables/devices/device_filter.h"
#include "models/workflows/plans/plan_state.h"
#include "session/trust/reason.h"
#include "tests/support/guide_pages.h"
#include "tests/support/test_program.h"
#include "tests/views/guide/settings_chapter.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QtTest/QtTest>

namespace tst_guide_pages {

using support::GuidePage;
using views::guide::GuideBook;

namespace {

const QString folder = QStringLiteral("resources/help/");

GuidePage chapter(const QString& file)
{
    return support::guidePage(folder + file);
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

class GuidePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The table of contents is the only list: what lies in the folder is in it, and what it lists is there.
    void theContentsListEveryPage()
    {
        QStringList listed;
        for (const GuidePage& page : support::guidePages().mid(1)) {
            QVERIFY2(!page.text.isEmpty(), qPrintable(page.path));
            listed << page.path.mid(folder.size());
        }
        listed.sort();
        QCOMPARE(listed, QDir(support::sourcePath(folder)).entryList({"*.md"}, QDir::Files, QDir::Name));
        QCOMPARE(listed.removeDuplicates(), 0);
    }
    /// The window has the same pages as the web.
    void theyAreBuiltIn()
    {
        const GuideBook book;
        QCOMPARE(int(book.chapters().size()), int(support::guidePages().size()) - 1);
        for (const auto& built : book.chapters()) {
            QVERIFY2(built.text == chapter(built.file).text, qPrintable(built.file));
            QCOMPARE(built.text.left(2), QString("# "));
        }
    }
    void titlesAreThoseOfTheContents()
    {
        const GuideBook book;
        for (const auto& built : book.chapters()) {
            const QString first = chapter(built.file).headings().value(0);
            QCOMPARE(first, built.title);
        }
    }

    void linksAndPicturesResolve()
    {
        int checked = 0;
        for (const GuidePage& page : support::guidePages())
            for (const QString& link : page.links()) {
                if (link.contains("://"))
                    continue;
                checkLink(page, link);
                ++checked;
            }
        QVERIFY2(checked > 60, qPrintable(QString::number(checked)));
    }
    /// In the window there is nothing but the guide.
    void theGuideLinksToNothingOutside()
    {
        for (const GuidePage& page : support::guidePages().mid(1))
            for (const QString& link : page.links())
                QVERIFY2(link.contains("://") || !link.contains('/') || link.startsWith("../pictures/"),
                         qPrintable(page.path + ": " + link));
    }
    void picturesAreBuiltIn()
    {
        for (const GuidePage& page : support::guidePages().mid(1))
            for (const QString& link : page.links())
                if (link.startsWith("../pictures/"))
                    QVERIFY2(!QImage(":/" + link.mid(3)).isNull(), qPrintable(page.path + ": " + link));
    }

    void everyWorkflowHasAChapter_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto kind : models::workflows::everyWorkflowKind) {
            const QString name = textOf(models::workflows::toText(kind));
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void everyWorkflowHasAChapter()
    {
        QFETCH(QString, name);
        const GuidePage page = chapter("task-" + name + ".md");
        QVERIFY(!page.text.isEmpty());
        QVERIFY2(page.text.contains("request migration start " + name), "its command is not shown");
    }

    void everyFilterKeyIsExplained()
    {
        const QString text = chapter("filters.md").text;
        QStringList missing;
        for (const auto& keys : {models::tables::DeviceFilter::keys(), models::lifecycle::logFilterKeys()})
            for (const std::string& key : keys)
                if (!text.contains("`" + QString::fromStdString(key) + "`"))
                    missing << QString::fromStdString(key);
        QCOMPARE(missing, QStringList());
        for (int i = 0; i < int(models::tables::DeviceStatus::Count); ++i)
            if (const QString state = textOf(toText(models::tables::DeviceStatus(i)));
                !text.contains("`" + state + "`"))
                missing << state;
        QCOMPARE(missing, QStringList());
    }
    /// By its first three words, as `help` lists it; what follows are arguments.
    void everyCommandIsInTheCommandChapter()
    {
        static const QRegularExpression argument("[A-Z\\[|\"]| \\.\\.\\.");
        const QString text = chapter("cli.md").text;
        const QStringList usages = models::shell::usageOfAll().split('\n', Qt::SkipEmptyParts);
        QVERIFY(usages.size() > 80);
        QStringList missing;
        for (const QString& usage : usages) {
            const QString command = usage.left(usage.indexOf(argument)).simplified().section(' ', 0, 2);
            if (!text.contains(command))
                missing << command;
        }
        QCOMPARE(missing, QStringList());
    }
    void everyReasonIsExplained()
    {
        const QString text = chapter("reasons.md").text;
        QStringList missing;
        for (const auto& row : session::trust::reasonTable())
            if (!text.contains("`" + textOf(row.name) + "`"))
                missing << textOf(row.name);
        QCOMPARE(missing, QStringList());
    }
    /// F1 in a field and this page say the same. After a change of the schema take the new text over.
    void everySettingIsInItsChapter()
    {
        const QString made = guide_tests::settingsChapter();
        for (const auto& setting : models::config::settings()) {
            QVERIFY2(!setting.help.empty(), setting.path.c_str());
            QVERIFY2(made.contains("**" + textOf(setting.label) + "**: " + textOf(setting.help)),
                     setting.path.c_str());
        }
        if (chapter("settings.md").text == made)
            return;
        QFile file(QDir::temp().filePath("settings.md"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(made.toUtf8()) > 0);
        QFAIL(qPrintable("resources/help/settings.md is another text; the new one is in " + file.fileName()));
    }

    /// What stands in italics with a capital letter is a name of the window: a button, a menu entry, a field.
    void namesOfTheWindowAreThere()
    {
        const QSet<QString> known = textsInTheSources();
        QVERIFY(known.size() > 1000);
        static const QRegularExpression strong("\\*\\*[^*]*\\*\\*|`[^`]*`");
        static const QRegularExpression italic("\\*([A-Z][^*]*)\\*");
        QStringList missing;
        int found = 0;
        for (const GuidePage& page : support::guidePages()) {
            const QString prose = page.prose().remove(strong);
            for (auto match = italic.globalMatch(prose); match.hasNext();)
                for (const QString& part : match.next().captured(1).simplified().split(" > ")) {
                    ++found;
                    if (!isKnown(part, known))
                        missing << page.path.section('/', -1) + ": " + part;
                }
        }
        QCOMPARE(missing, QStringList());
        QVERIFY2(found > 150, qPrintable(QString::number(found)));
    }

    void anchorsAreMadeAsTheWebDoes_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("words") << "What can go wrong" << "what-can-go-wrong";
        QTest::newRow("signs") << "Start, stop: `serve`" << "start-stop-serve";
        QTest::newRow("hyphen") << "Roll-out in waves" << "roll-out-in-waves";
    }
    void anchorsAreMadeAsTheWebDoes()
    {
        QFETCH(QString, heading);
        QTEST(views::guide::anchorOf(heading), "anchor");
    }

private:
    /// "Next: Prepare the templates" is made of two texts, "Start wave 0: Canary" of a number, too.
    static bool isKnown(const QString& name, const QSet<QString>& known)
    {
        static const QRegularExpression number("\\b[0-9N]\\b");
        const QString words = name.toLower();
        const QString last = words.section(": ", -1);
        const QString numbered = QString(words).section(": ", 0, 0).replace(number, "%1");
        return known.contains(words) || known.contains(words + "…") || known.contains(last) ||
               known.contains(numbered);
    }
    static QSet<QString> textsInTheSources()
    {
        static const QRegularExpression joint("\"\\s*\\n\\s*\"");
        static const QRegularExpression quote("'\\\\?\"'|R\"\\w*\\(.*?\\)\\w*\"",
                                              QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression literal("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
        QSet<QString> texts;
        for (const char* room : {"views", "models/text", "models/config", "models/tables"}) {
            QDirIterator files(support::sourcePath(room), {"*.cpp", "*.h"}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QString text = QString::fromUtf8(file.readAll()).remove(quote).remove(joint);
                for (auto match = literal.globalMatch(text); match.hasNext();)
                    texts << match.next().captured(1).remove('&').toLower();
            }
        }
        return texts;
    }
    static void checkLink(const GuidePage& page, const QString& link)
    {
        const QString path = link.section('#', 0, 0);
        const QString anchor = link.section('#', 1);
        const QDir place = QFileInfo(support::sourcePath(page.path)).dir();
        const QString whole = path.isEmpty() ? support::sourcePath(page.path) : place.filePath(path);
        QVERIFY2(QFile::exists(whole), qPrintable(page.path + ": " + link));
        if (anchor.isEmpty())
            return;
        const GuidePage target =
            support::guidePage(QDir(support::sourcePath({})).relativeFilePath(QDir::cleanPath(whole)));
        QStringList anchors;
        for (const QString& heading : target.headings())
            anchors << views::guide::anchorOf(heading);
        QVERIFY2(anchors.contains(anchor), qPrintable(page.path + ": " + link));
    }
};

HANDFAST_TEST(GuidePagesTest)

} // namespace tst_guide_pages

#include "tst_guide_pages.moc"
