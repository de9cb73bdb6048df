// A window comes back as it was left; the demo and pictures neither read nor write that.
#include "app/manager/remembered_look.h"

#include "tests/support/test_program.h"
#include "views/main_window/frame/filter_field.h"
#include "views/main_window/window_actions.h"
#include "views/main_window/window_look.h"

#include <QAction>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

namespace tst_remembered_look {

using app::manager::DesktopOptions;
using app::manager::RememberedLook;
using views::theme::ThemeChoice;

/// With nothing on it.
class SamplePage final : public views::main_window::Page
{
public:
    explicit SamplePage(const QString& id) : m_id(id) {}
    [[nodiscard]] QString pageId() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_id; }
    [[nodiscard]] QString iconName() const override { return "dns"; }
    [[nodiscard]] views::main_window::Section section() const override
    {
        return views::main_window::Section::Fleet;
    }
    [[nodiscard]] QString filterPlaceholder() const override { return "Filter"; }

private:
    QString m_id;
};

class RememberedLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings->path());
    }

    void theFirstWindowFitsTheScreen_data()
    {
        QTest::addColumn<QSize>("available");
        QTest::addColumn<QSize>("size");
        QTest::newRow("large") << QSize(1920, 1080) << QSize(1440, 900);
        QTest::newRow("laptop") << QSize(1440, 900) << QSize(1432, 860);
        QTest::newRow("with a panel") << QSize(1366, 728) << QSize(1358, 688);
        QTest::newRow("too small for it") << QSize(800, 600) << QSize(1024, 640);
    }
    void theFirstWindowFitsTheScreen()
    {
        QFETCH(QSize, available);
        QTEST(views::main_window::firstSizeOn(available), "size");
    }
    void theNextWindowIsAsThisOneWasLeft()
    {
        const DesktopOptions options;
        open(options, [](views::main_window::MainWindow& window, const views::theme::Theme&) {
            QCOMPARE(window.size(), firstSize());
            window.resize(1100, 700);
            for (const char* action : {"action.theme.dark", "action.density.compact"})
                window.findChild<QAction*>(action)->trigger();
        });
        open(options, [](views::main_window::MainWindow& window, const views::theme::Theme& theme) {
            QCOMPARE(window.size(), QSize(1100, 700));
            QCOMPARE(theme.choice(), ThemeChoice::Dark);
            QVERIFY(window.findChild<QAction*>("action.theme.dark")->isChecked());
            QVERIFY(window.findChild<QAction*>("action.density.compact")->isChecked());
        });
        DesktopOptions wished;
        wished.theme = ThemeChoice::Light;
        wished.size = QSize(1200, 800);
        open(wished, [](views::main_window::MainWindow& window, const views::theme::Theme& theme) {
            QCOMPARE(window.size(), QSize(1200, 800));
            QCOMPARE(theme.choice(), ThemeChoice::Light);
        });
    }

    void othersKeepNothing_data()
    {
        QTest::addColumn<bool>("isDemo");
        QTest::addColumn<QString>("screenshot");
        QTest::newRow("demo") << true << "";
        QTest::newRow("picture") << false << "window.png";
    }
    void othersKeepNothing()
    {
        QFETCH(bool, isDemo);
        QFETCH(QString, screenshot);
        DesktopOptions options;
        open(options, [](auto& window, const auto&) { window.resize(1100, 700); });
        const QByteArray kept = settings();
        QVERIFY(!kept.isEmpty());
        options.isDemo = isDemo;
        options.screenshot = screenshot;
        open(options, [isPicture = !screenshot.isEmpty()](auto& window, const auto&) {
            QCOMPARE(window.size(), isPicture ? views::main_window::firstWindowSize : firstSize());
            window.resize(1200, 800);
        });
        QCOMPARE(settings(), kept);
    }

    void theSameIsInSightAsBefore()
    {
        {
            Sight sight;
            QCOMPARE(sight.window.currentPageId(), QString("one"));
            sight.window.showPage("one", "group:Frankfurt");
            sight.window.showPage("two", "state:failed");
            sight.window.showPage("three");
        }
        {
            Sight sight;
            QCOMPARE(sight.window.currentPageId(), QString("three"));
            QCOMPARE(sight.filter(), QString());
            sight.window.showPage("one");
            QCOMPARE(sight.filter(), QString("group:Frankfurt"));
            sight.window.showPage("two");
            QCOMPARE(sight.filter(), QString("state:failed"));
            sight.window.showPage("two", {});
        }
        {
            Sight sight;
            QCOMPARE(sight.window.currentPageId(), QString("two"));
            QVERIFY2(sight.filter().isEmpty(), "a filter that was cleared comes back");
        }
        QSettings("handfast", "window").setValue("session/page", "no page");
        QCOMPARE(Sight().window.currentPageId(), QString("one"));
    }

private:
    struct Sight
    {
        Sight()
        {
            for (const char* id : {"one", "two", "three"})
                window.addPage(new SamplePage(id));
            look.emplace(window, DesktopOptions());
        }
        [[nodiscard]] QString filter() const
        {
            return window.findChild<views::main_window::FilterField*>()->text();
        }
        views::theme::Theme theme{ThemeChoice::Light};
        views::main_window::MainWindow window{theme};
        std::optional<RememberedLook> look;
    };

    [[nodiscard]] static QSize firstSize()
    {
        return views::main_window::firstSizeOn(QGuiApplication::primaryScreen()->availableGeometry().size());
    }
    template <class Do>
    static void open(const DesktopOptions& options, const Do& then)
    {
        views::theme::Theme theme(options.theme.value_or(ThemeChoice::System));
        views::main_window::MainWindow window(theme);
        const RememberedLook look(window, options);
        window.show();
        then(window, theme);
    }
    [[nodiscard]] QByteArray settings() const
    {
        QFile file(m_settings->filePath("handfast/window.conf"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_settings;
};

HANDFAST_TEST(RememberedLookTest)

} // namespace tst_remembered_look

#include "tst_remembered_look.moc"
