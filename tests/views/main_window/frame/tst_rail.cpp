#include "views/main_window/frame/rail.h"

#include "tests/support/test_program.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QSignalSpy>
#include <QtTest/QtTest>

namespace tst_rail {

using namespace views::main_window;

class TestRail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<views::theme::Theme>(views::theme::ThemeChoice::Light); // its fonts
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));                             // "C" has "5003"
    }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        m_rail = std::make_unique<Rail>();
        // Added in another order than they are shown.
        m_rail->addItem(Section::Bottom, {"settings", "Settings", "settings"});
        m_rail->addItem(Section::Trust, {"certificates", "Certificates", "workspace_premium"});
        m_rail->addItem(Section::Fleet, {"devices", "Managed devices", "dns"});
        m_rail->addItem(Section::Top, {"overview", "Overview", "dashboard"});
        m_rail->addItem(Section::Fleet, {"topology", "Topology", "hub"});
        m_rail->resize(m_rail->width(), 600);
        m_rail->show();
        QVERIFY(QTest::qWaitForWindowActive(m_rail.get()));
    }

    void cleanup() { m_rail.reset(); }

    void itemsStandInTheOrderOfTheSections()
    {
        int above = -1;
        for (const char* id : {"overview", "devices", "topology", "certificates", "settings"}) {
            const int y = button(id)->mapTo(m_rail.get(), QPoint()).y();
            QVERIFY2(y > above, id);
            above = y;
        }
    }

    void clickChooses()
    {
        const QSignalSpy chosen(m_rail.get(), &Rail::chosen);
        QTest::mouseClick(button("topology"), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), "topology");
        QVERIFY(!button("topology")->isChecked()); // the window says so when the page is there
    }

    void onlyOneIsCurrent()
    {
        for (const char* id : {"settings", "devices", "certificates"}) {
            m_rail->setCurrent(id);
            for (RailButton* each : m_rail->findChildren<RailButton*>())
                QCOMPARE(each->isChecked(), each->id() == id);
        }
    }

    void arrowKeysWalkAndSpaceChooses()
    {
        const QSignalSpy chosen(m_rail.get(), &Rail::chosen);
        button("overview")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button("overview"), Qt::Key_Down);
        QVERIFY(button("devices")->hasFocus());
        QTest::keyClick(button("devices"), Qt::Key_Down);
        QTest::keyClick(button("topology"), Qt::Key_Down);
        QVERIFY(button("certificates")->hasFocus());
        QTest::keyClick(button("certificates"), Qt::Key_Up);
        QVERIFY(button("topology")->hasFocus());
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(button("topology"), Qt::Key_Space);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), "topology");
    }

    void walkingStopsAtTheEnds()
    {
        button("settings")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button("settings"), Qt::Key_Down);
        QVERIFY(button("settings")->hasFocus());
        button("overview")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button("overview"), Qt::Key_Up);
        QVERIFY(button("overview")->hasFocus());
    }

    void namesStayWhenCollapsed()
    {
        QCOMPARE(m_rail->width(), 216);
        m_rail->setBadge("devices", "540");
        m_rail->setCollapsed(true);
        QCOMPARE(m_rail->width(), 56);
        QCOMPARE(button("devices")->accessibleName(), "Managed devices");
        QCOMPARE(button("devices")->accessibleDescription(), "540");
        QVERIFY(button("devices")->toolTip().startsWith("Managed devices"));
    }

    void aLongCountLeavesTheNameWhole()
    {
        m_rail->setBadge("devices", "540");
        QCOMPARE(button("devices")->toolTip(), QString()); // nothing is cut or shortened
        m_rail->setBadge("devices", "5003");
        QCOMPARE(button("devices")->toolTip(), QString::fromUtf8("Managed devices  ·  5,003")); // it says 5k
        QCOMPARE(button("devices")->accessibleDescription(), "5,003");
        m_rail->setBadge("topology", "5003");
        QCOMPARE(button("topology")->toolTip(), QString()); // there is room for both
    }

private:
    [[nodiscard]] RailButton* button(const QString& id) const
    {
        return m_rail->findChild<RailButton*>("rail." + id);
    }

    std::unique_ptr<views::theme::Theme> m_theme;
    std::unique_ptr<Rail> m_rail;
};

HANDFAST_TEST(TestRail)

} // namespace tst_rail

#include "tst_rail.moc"
