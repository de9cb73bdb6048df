// The window in other languages: everything that it looks up is translated, another language comes without a
// restart and changes nothing else, machines go on reading English, and a language that is written from right
// to left turns the window round. Interface specification, fact 1 and 3.1.
#include "models/text/language.h"
#include "models/text/times.h"
#include "tests/app/whole_window.h"
#include "tests/support/test_program.h"
#include "views/theme/fonts.h"

#include <QAction>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QMenu>
#include <QRawFont>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTableView>
#include <QTest>

#include <functional>

namespace tst_window_languages {

using namespace support;

namespace {

/// Asked before the program's own translations; what it has no answer to goes on to them.
class Listener final : public QTranslator
{
public:
    using Answer = std::function<QString(const QString& context, const char* source)>;
    explicit Listener(Answer answer) : m_answer(std::move(answer))
    {
        QCoreApplication::installTranslator(this);
    }
    ~Listener() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        // Those of Qt's classes are not ours.
        static const QRegularExpression ofQt(QStringLiteral("^Q[A-Z]"));
        const QString name = QString::fromLatin1(context);
        return name.contains(ofQt) ? QString() : m_answer(name, source);
    }

private:
    Answer m_answer;
};

const QString arabic = QStringLiteral("الأجهزة المُدارة");

QStringList headersOf(const QWidget& window, const QString& table)
{
    const auto* view = window.findChild<QTableView*>(table);
    QStringList words;
    for (int i = 0; view && i < view->model()->columnCount(); ++i)
        words << view->model()->headerData(i, Qt::Horizontal).toString();
    return words;
}

} // namespace

class WindowLanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatIsLookedUpIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << "de";
        QTest::newRow("ja") << "ja";
    }
    void everythingThatIsLookedUpIsTranslated()
    {
        QFETCH(QString, language);
        QTranslator shipped;
        QVERIFY(shipped.load(QStringLiteral(":/translations/handfast_%1.qm").arg(language)));
        QStringList missing;
        int asked = 0;
        const Listener listener([&](const QString& context, const char* source) {
            ++asked;
            // Each number of a plural is another question; one of them tells.
            if (shipped.translate(qPrintable(context), source).isNull() &&
                shipped.translate(qPrintable(context), source, nullptr, 2).isNull())
                missing << context + ": " + source;
            return QString();
        });
        WholeWindow whole;
        whole.open(language);
        whole.fill();
        for (const QString& page : whole.window().pageIds())
            whole.show(page);
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable("\n  " + missing.join("\n  ")));
        asked = 0; // the language goes first: only of what it lacks
        (void)QCoreApplication::translate("listener", "is heard");
        QCOMPARE(asked, 1);
    }
    void anotherLanguageComesWithoutARestart()
    {
        WholeWindow whole;
        whole.open(QStringLiteral("en"), QSize(1280, 720));
        whole.fill();
        whole.show(QStringLiteral("templates"));
        auto* table = whole.window().findChild<QTableView*>("templates.table");
        QTRY_VERIFY(table->model()->rowCount() > 1);
        table->selectRow(1);
        whole.window().showPage("devices", "group:Frankfurt");
        whole.window().showPage("templates");
        const auto* before = &whole.window();
        const auto changes = whole.application().lifecycle().candidate();
        QCOMPARE(whole.window().findChild<QMenu*>("menu.file")->title(), QStringLiteral("&File"));
        QVERIFY(whole.window().findChild<QAction*>("action.language.en")->isChecked());

        whole.window().findChild<QAction*>("action.language.de")->trigger();
        QTRY_VERIFY(&whole.window() != before);
        auto& window = whole.window();
        QCOMPARE(window.findChild<QMenu*>("menu.file")->title(), QStringLiteral("&Datei"));
        QVERIFY(window.findChild<QAction*>("action.language.de")->isChecked());
        QVERIFY(window.isVisible());
        QCOMPARE(window.size(), QSize(1280, 720));
        QCOMPARE(window.currentPageId(), QStringLiteral("templates"));
        QCOMPARE(window.filters().at("devices"), QStringLiteral("group:Frankfurt"));
        QTRY_COMPARE(window.findChild<QTableView*>("templates.table")->currentIndex().row(), 1);
        QVERIFY(headersOf(window, "devicesTable").contains(QStringLiteral("Modell")));
        QCOMPARE(models::text::dayText(QDate(2026, 3, 9)), QStringLiteral("09.03.2026"));
        QCOMPARE(QLocale().toString(1234), QStringLiteral("1.234"));
        // and the manager under it did not notice
        QVERIFY(whole.application().lifecycle().candidate() == changes);

        window.findChild<QAction*>("action.language.ja")->trigger();
        QTRY_VERIFY(whole.window().findChild<QAction*>("action.language.ja")->isChecked());
        QTRY_VERIFY(headersOf(whole.window(), "devicesTable").contains(QStringLiteral("モデル")));
    }
    void machinesReadEnglish()
    {
        app::manager::Translations translations;
        translations.speak(QStringLiteral("de"));
        const QString spoken = QCoreApplication::translate("text", "Certificate expired");
        QCOMPARE(spoken, QStringLiteral("Zertifikat abgelaufen"));
        const models::text::MachineWords words;
        QCOMPARE(QCoreApplication::translate("text", "Certificate expired"),
                 QStringLiteral("Certificate expired"));
        QCOMPARE(
            QCoreApplication::translate("views::main_window::WindowBinding", "%n session(s)", nullptr, 2),
            QStringLiteral("2 sessions"));
        QCOMPARE(models::text::dayText(QDate(2026, 3, 9)), QStringLiteral("2026-03-09"));
    }
    void qtSpeaksIt()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_de.qm"))
            QSKIP("the package qt6-translations-l10n is not installed");
        app::manager::Translations translations;
        translations.speak(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    }
    void japaneseHasItsSigns()
    {
        if (!QFontDatabase::families(QFontDatabase::Japanese).contains("Noto Sans CJK JP"))
            QSKIP("the package fonts-noto-cjk is not installed");
        QLocale::setDefault(QLocale(QStringLiteral("ja")));
        const QFont font = views::theme::applicationFont(100);
        QLocale::setDefault(QLocale::c());
        QVERIFY(font.families().contains("Noto Sans CJK JP"));
        const QRawFont raw =
            QRawFont::fromFont(QFont(QStringLiteral("Noto Sans CJK JP")), QFontDatabase::Japanese);
        for (const QChar sign : QStringLiteral("証明書失効署名設定"))
            QVERIFY(raw.supportsCharacter(sign));
    }
    void fromRightToLeft()
    {
        const Listener everyWord([](const QString&, const char* source) {
            return QByteArray(source).contains('%') || QByteArray(source).contains("(*") ? QString() : arabic;
        });
        WholeWindow whole;
        whole.open(QStringLiteral("en"), QSize(1440, 900));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        whole.fill();
        auto& window = whole.window();
        QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
        for (const QString& page : window.pageIds()) {
            whole.show(page);
            QVERIFY(!window.grab().isNull());
            const auto* shown = window.findChild<QWidget*>("page." + page);
            const auto* rail = window.findChild<QWidget*>("rail");
            QVERIFY(rail && rail->isVisible());
            QVERIFY2(rail->mapTo(&window, QPoint()).x() >=
                         shown->mapTo(&window, QPoint(shown->width(), 0)).x(),
                     qPrintable(page));
        }
    }
};

HANDFAST_TEST(WindowLanguagesTest)

} // namespace tst_window_languages

#include "tst_window_languages.moc"
