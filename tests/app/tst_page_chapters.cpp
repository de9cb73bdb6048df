// F1 on each page of the rail opens its chapter of the guide, as it is built into the program. V-5.
#include "app/manager/desktop.h"
#include "tests/support/test_program.h"
#include "views/guide/guide_desk.h"

#include <QAction>
#include <QTemporaryDir>
#include <QtTest/QtTest>

namespace tst_page_chapters {

using views::guide::GuideBook;
using views::guide::GuideDesk;

class PageChaptersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString passphrase = m_directory.filePath("passphrase");
        QFile file(passphrase);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("open sesame\n") > 0);
        file.close();
        app::manager::ApplicationOptions options;
        options.dataDirectory = m_directory.filePath("data");
        options.passphraseFile = passphrase;
        auto opened = app::manager::Application::open(options);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_application = std::move(*opened);
        m_theme = std::make_unique<views::theme::Theme>(views::theme::ThemeChoice::Light);
        m_desktop = std::make_unique<app::manager::Desktop>(app::manager::DesktopParts{
            .application = *m_application, .theme = *m_theme, .dropDirectory = {}, .managerName = "guide"});
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanupTestCase()
    {
        m_desktop.reset();
        m_theme.reset();
        m_application.reset();
    }

    void everyPageHasAChapterThatF1Opens()
    {
        const auto* desk = window().findChild<GuideDesk*>("guideDesk");
        QVERIFY(desk);
        for (const QString& page : window().pageIds()) {
            window().showPage(page);
            QTest::keyClick(window().findChild<QWidget*>("page." + page), Qt::Key_F1);
            QVERIFY(desk->guide());
            QCOMPARE(desk->guide()->file(), GuideBook::fileOfPage(page));
        }
    }
    void theMenuOpensTheContents()
    {
        window().actions().guide->trigger();
        const auto* desk = window().findChild<GuideDesk*>("guideDesk");
        QCOMPARE(desk->guide()->file(), GuideBook::contentsFile());
        QVERIFY(desk->guide()->isVisible());
    }

private:
    [[nodiscard]] views::main_window::MainWindow& window() { return m_desktop->window(); }

    QTemporaryDir m_directory;
    std::unique_ptr<app::manager::Application> m_application;
    std::unique_ptr<views::theme::Theme> m_theme;
    std::unique_ptr<app::manager::Desktop> m_desktop;
};

HANDFAST_TEST(PageChaptersTest)

} // namespace tst_page_chapters

#include "tst_page_chapters.moc"
