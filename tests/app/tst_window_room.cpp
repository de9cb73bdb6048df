// No text is clipped: in the pseudo-locale, whose words are 40 % longer, and in the shipped languages every
// page of the rail has room for its words in the smallest window, 1024 by 640. What shortens itself and says
// the whole in a tool tip, and cells of tables, may be shorter. Interface specification 3.1, 3.3.
#include "tests/app/whole_window.h"
#include "tests/support/test_program.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTest>

namespace tst_window_room {

using support::WholeWindow;

namespace {

/// Whether a scroll bar leads to the rest of it.
bool isScrolled(const QWidget& widget, Qt::Orientation orientation)
{
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(above->parentWidget());
        const bool isViewport = area && area->viewport() == above;
        if (isViewport &&
            (orientation == Qt::Vertical ? area->verticalScrollBarPolicy()
                                         : area->horizontalScrollBarPolicy()) != Qt::ScrollBarAlwaysOff)
            return true;
    }
    return false;
}

QString wordsOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return combo->currentText();
    const auto* tabs = qobject_cast<const QTabBar*>(&widget);
    return tabs && tabs->count() > 0 ? tabs->tabText(0) : QString();
}

/// How much of it is needed to read its words.
QSize neededBy(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width())};
        return label->sizeHint();
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        int width = 0;
        for (int i = 0; i < tabs->count(); ++i)
            width = std::max(width, tabs->tabRect(i).right() + 1);
        return {width, 0};
    }
    return widget.sizeHint();
}

/// It shortens its words, and whoever points at it reads the whole.
bool tellsTheRest(const QWidget& widget)
{
    return !widget.toolTip().isEmpty() && widget.minimumSizeHint().width() <= widget.width();
}

void addHeader(QStringList& clipped, const QHeaderView& header)
{
    if (header.orientation() != Qt::Horizontal)
        return;
    for (int i = 0; i < header.count(); ++i) {
        const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
        const QString tip = header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
        const int needed = header.sectionSizeHint(i);
        if (!header.isSectionHidden(i) && needed > header.sectionSize(i) && tip.isEmpty())
            clipped << QStringLiteral("header '%1' of %2: %3 of %4 px")
                           .arg(title, header.parentWidget()->objectName())
                           .arg(header.sectionSize(i))
                           .arg(needed);
    }
}

QStringList clippedIn(const QWidget& window)
{
    QStringList clipped;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            addHeader(clipped, *header);
        if (wordsOf(*widget).isEmpty() || tellsTheRest(*widget))
            continue;
        const QSize needed = neededBy(*widget);
        // Seen is what no parent cuts off; a pixel is lost to rounding.
        const QRect seen = widget->visibleRegion().boundingRect();
        const bool isNarrow = needed.width() > widget->width() + 1 ||
                              (seen.width() < widget->width() && !isScrolled(*widget, Qt::Horizontal));
        const bool isLow = needed.height() > widget->height() + 1 ||
                           (seen.height() < widget->height() && !isScrolled(*widget, Qt::Vertical));
        if (seen.isEmpty() && isScrolled(*widget, Qt::Vertical))
            continue;
        if (isNarrow || isLow)
            clipped << QStringLiteral("%1 %2 '%3': %4x%5 of %6x%7, seen %8x%9")
                           .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                wordsOf(*widget).left(60))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed.width())
                           .arg(needed.height())
                           .arg(seen.width())
                           .arg(seen.height());
    }
    return clipped;
}

} // namespace

class WindowRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasRoomForItsWords_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"pseudo", "de", "ja"})
            QTest::newRow(language) << language;
    }
    void everyPageHasRoomForItsWords()
    {
        QFETCH(QString, language);
        WholeWindow whole;
        whole.open(language);
        QCOMPARE(whole.window().size(), QSize(1024, 640));
        whole.fill();
        QStringList clipped;
        // Twice: some of what a page shows comes a moment after it is first seen.
        for (int pass = 0; pass < 2; ++pass) {
            clipped.clear();
            for (const QString& page : whole.window().pageIds()) {
                whole.show(page);
                // For looking at: HANDFAST_PICTURES=DIRECTORY keeps one of each page.
                if (const QString place = qEnvironmentVariable("HANDFAST_PICTURES"); !place.isEmpty())
                    QVERIFY(whole.window().grab().save(place + '/' + language + '-' + page + ".png"));
                for (const QString& words : clippedIn(whole.window()))
                    clipped << page + ": " + words;
            }
        }
        clipped.removeDuplicates();
        QVERIFY2(clipped.isEmpty(), qPrintable("\n  " + clipped.join("\n  ")));
    }
    void aClippedLabelIsFound()
    {
        QWidget window;
        window.resize(200, 100);
        QLabel label(QStringLiteral("Words that need more room than they get"), &window);
        label.setGeometry(0, 0, 60, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(clippedIn(window).size(), 1);
        label.setGeometry(QRect(QPoint(), label.sizeHint()));
        window.resize(label.sizeHint() * 2);
        QCOMPARE(clippedIn(window), QStringList());
    }
};

HANDFAST_TEST(WindowRoomTest)

} // namespace tst_window_room

#include "tst_window_room.moc"
