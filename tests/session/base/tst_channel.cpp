#include "session/base/channel.h"

#include "tests/support/test_program.h"

#include <QStringList>
#include <QTest>

namespace tst_channel {

using namespace session::base;

class ChannelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreStable() // T1
    {
        QStringList names;
        for (const Channel channel : allChannels) {
            const std::string_view name = toText(channel);
            names << QString::fromUtf8(name.data(), qsizetype(name.size()));
            QVERIFY(channelFromText(name) == channel);
            QVERIFY(name.size() <= longestChannelName);
        }
        QCOMPARE(names, (QStringList{"management", "log-forwarding", "inter-collector", "ha", "wildfire",
                                     "pan-db", "data-redistribution", "globalprotect", "admin-web"}));
    }
    void otherNamesAreNone()
    {
        for (const char* name : {"", "Management", "management ", "logs"})
            QVERIFY(!channelFromText(name));
    }
};

HANDFAST_TEST(ChannelTest)

} // namespace tst_channel

#include "tst_channel.moc"
