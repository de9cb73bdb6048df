#include "views/theme/icons.h"

#include "tests/support/test_program.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QtTest/QtTest>

namespace tst_icons {

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(views::theme::isIconFontInstalled()); }

    void namesAreSorted()
    {
        QStringList names = views::theme::iconNames();
        QStringList sorted = names;
        std::ranges::sort(sorted);
        QCOMPARE(names, sorted);
    }

    void everyNamePaintsSomething_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : views::theme::iconNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyNamePaintsSomething()
    {
        QFETCH(QString, name);
        QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        views::theme::paintIcon(&painter, QRectF(0, 0, 24, 24), name, Qt::black);
        painter.end();
        QImage empty(24, 24, QImage::Format_ARGB32_Premultiplied);
        empty.fill(Qt::transparent);
        QVERIFY(image != empty);
    }
};

HANDFAST_TEST(TestIcons)

} // namespace tst_icons

#include "tst_icons.moc"
