// A configuration from its commands: whatever can't be read or applied is named by its line, whoever's text
// it is. F-2.
#include "models/config/device/device_text.h"
#include "models/config/edit.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_apply_lines {

using models::config::fromText;
using models::config::readDeviceText;

class ApplyLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f2_theLineIsNamed_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("begin");
        QTest::newRow("words") << std::string("# first\nset template t description \"x")
                               << std::string("line 2");
        QTest::newRow("edits") << std::string("set template t description x\nset nonsense")
                               << std::string("line 2");
        QTest::newRow("applied") << std::string("set template t description x\n\ndelete template nobody")
                                 << std::string("line 3");
    }
    void f2_theLineIsNamed()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, begin);
        const auto read = fromText(text);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.starts_with(begin + ": "), read.error().detail.c_str());
    }
    void f2_inADevicesTextToo()
    {
        const auto read =
            readDeviceText("set deviceconfig system panorama local-panorama panorama-server 10.0.0.1\n"
                           "delete shared certificate nobody");
        QVERIFY(!read);
        QVERIFY2(read.error().detail.starts_with("line 2: "), read.error().detail.c_str());
    }
    void f2_whatIsThereIsRead()
    {
        const auto read = fromText("set template t description x\nset template u description y");
        QVERIFY(read);
        QCOMPARE(read->templates.at("u").description, std::string("y"));
    }
};

HANDFAST_TEST(ApplyLinesTest)

} // namespace tst_apply_lines

#include "tst_apply_lines.moc"
