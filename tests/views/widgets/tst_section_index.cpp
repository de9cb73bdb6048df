// The contents beside a long page: by mouse and keys to a section, and the one in sight is marked.
#include "views/widgets/section_index.h"

#include "tests/support/test_program.h"
#include "views/widgets/scroll_page.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

namespace tst_section_index {

using views::widgets::ScrollPage;
using views::widgets::SectionIndex;

class SectionIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        m_page = new ScrollPage(content, m_window.get());
        m_index = new SectionIndex(*m_page, m_window.get());
        m_sections.clear();
        for (const char* title : {"One", "Two", "Three", "Four"}) {
            auto* section = new QWidget(content);
            section->setFixedHeight(300);
            new QLineEdit(section);
            column->addWidget(section);
            m_index->addSection(title, section);
            m_sections.push_back(section);
        }
        m_window->resize(600, 400);
        m_index->setGeometry(0, 0, 150, 400);
        m_page->setGeometry(150, 0, 450, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void aClickBringsASection()
    {
        QCOMPARE(m_index->currentRow(), 0);
        press(2);
        QCOMPARE(m_index->currentRow(), 2);
        QVERIFY(isAtTheTop(2));
        m_page->verticalScrollBar()->setValue(0);
        QCOMPARE(m_index->currentRow(), 0); // and the mark follows
        press(3);
        QCOMPARE(m_index->currentRow(), 3); // though it can't come to the very top
        press(2);
        QVERIFY(isAtTheTop(2));
    }
    void keysWalkAndEnterGoesIn()
    {
        m_index->setFocus();
        QTest::keyClick(m_index, Qt::Key_Down);
        QVERIFY(isAtTheTop(1));
        QTest::keyClick(m_index, Qt::Key_Return);
        QVERIFY(m_sections.at(1)->isAncestorOf(m_window->focusWidget()));
    }
    void whatIsHiddenIsNotListed()
    {
        m_sections.at(1)->hide();
        QVERIFY(m_index->item(1)->isHidden());
        m_sections.at(1)->show();
        QVERIFY(!m_index->item(1)->isHidden());
    }

private:
    void press(int row)
    {
        QTest::mouseClick(m_index->viewport(), Qt::LeftButton, {},
                          m_index->visualItemRect(m_index->item(row)).center());
    }
    [[nodiscard]] bool isAtTheTop(int row) const
    {
        const int y = m_sections.at(std::size_t(row))->mapTo(m_page, QPoint()).y();
        return y >= 0 && y < 40;
    }

    std::unique_ptr<QWidget> m_window;
    ScrollPage* m_page = nullptr;
    SectionIndex* m_index = nullptr;
    std::vector<QWidget*> m_sections;
};

HANDFAST_TEST(SectionIndexTest)

} // namespace tst_section_index

#include "tst_section_index.moc"
