// A picture of a page that is still working something out would not tell what it has to say: it waits.
#include "app/manager/screenshot.h"

#include "models/lifecycle/devices/device_registry.h"
#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_screenshot {

using namespace std::chrono_literals;
using app::manager::Screenshot;

class WorkingPage final : public views::main_window::Page
{
public:
    [[nodiscard]] QString pageId() const override { return QStringLiteral("working"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("Working"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("schedule"); }
    [[nodiscard]] views::main_window::Section section() const override
    {
        return views::main_window::Section::Top;
    }
    [[nodiscard]] bool isSettled() const override
    {
        ++asked;
        return isDone;
    }

    bool isDone = false;
    mutable int asked = 0;
};

class ScreenshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<views::main_window::MainWindow>(m_theme);
        m_page = new WorkingPage; // the window's
        m_window->addPage(m_page);
        m_window->show();
        m_directory = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_window.reset(); }

    void itWaitsForThePage_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("one picture") << false;
        QTest::newRow("one of many") << true;
    }
    void itWaitsForThePage()
    {
        QFETCH(const bool, isFolder);
        const QString file = m_directory->filePath(isFolder ? "working-light-1100x700.png" : "window.png");
        take(isFolder ? m_directory->path() : file, 60'000ms);
        QTRY_VERIFY(m_page->asked > 2);
        QVERIFY(!QFileInfo::exists(file));
        m_page->isDone = true;
        QTRY_VERIFY(QFileInfo(file).size() > 0);
    }
    void severalMakeTheirFolder()
    {
        m_page->isDone = true;
        const QString folder = m_directory->filePath("new/pictures");
        auto* screenshot = new Screenshot(*m_window, m_devices,
                                          {.target = folder,
                                           .pages = {QStringLiteral("working")},
                                           .sizes = {QSize(1100, 700), QSize(1200, 700)},
                                           .rest = 0ms,
                                           .patience = 60'000ms}); // the window's
        screenshot->arm();
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    }
    void oneThatNeverSettlesIsTakenAsItIs()
    {
        const QString file = m_directory->filePath("window.png");
        take(file, 200ms);
        QTRY_VERIFY(QFileInfo(file).size() > 0);
        QVERIFY(!m_page->isDone);
    }

private:
    void take(const QString& target, std::chrono::milliseconds patience)
    {
        auto* screenshot = new Screenshot(*m_window, m_devices,
                                          {.target = target,
                                           .pages = {QStringLiteral("working")},
                                           .sizes = {QSize(1100, 700)},
                                           .rest = 0ms,
                                           .patience = patience}); // the window's
        screenshot->arm();
    }

    views::theme::Theme m_theme{views::theme::ThemeChoice::Light};
    const session::base::ManualClock m_clock{session::base::TimePoint(0ms)};
    models::lifecycle::DeviceRegistry m_registry;
    models::tables::DeviceTableModel m_devices{m_registry, m_clock};
    std::unique_ptr<views::main_window::MainWindow> m_window;
    WorkingPage* m_page = nullptr;
    std::unique_ptr<QTemporaryDir> m_directory;
};

HANDFAST_TEST(ScreenshotTest)

} // namespace tst_screenshot

#include "tst_screenshot.moc"
