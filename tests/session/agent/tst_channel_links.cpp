// What tells two ways to judge a server apart: whoever judges otherwise than before comes again. A9, D16, E4,
// H7; C4, C6, C7, C9, C13, C16, C17, C20, C23, C25.
#include "session/agent/channel_links.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace tst_channel_links {

using namespace session;
using agent::ChannelLink;

namespace {

using Change = std::function<void(ChannelLink&)>;

struct Row
{
    const char* name;
    Change change;
};

} // namespace

class ChannelLinksTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};

    [[nodiscard]] pki::Certificate authority(const char* name) const
    {
        return *pki::Certificate::fromPem(m_pki.certificate(name).toStdString());
    }
    [[nodiscard]] ChannelLink link() const
    {
        ChannelLink made;
        made.servers = {"192.0.2.9:3978"};
        made.custom = true;
        trust::CertificatePolicy& profile = made.serverPolicy;
        profile.profileName = "Servers";
        profile.anchors = trust::TrustAnchors::of({authority("one"), authority("other")});
        profile.revocation.useOcsp = true;
        profile.revocation.responders[authority("one").sha256()] = {"http://192.0.2.1/", {}};
        return made;
    }
    [[nodiscard]] std::vector<Row> decisive() const
    {
        using std::chrono::seconds;
        const auto asked = [](auto member, auto value) -> Change {
            return [=](ChannelLink& one) { one.serverPolicy.revocation.*member = value; };
        };
        using Asked = trust::RevocationPolicy;
        const auto responder = [this](const trust::ResponderSettings& settings) -> Change {
            return [=, of = authority("one").sha256()](ChannelLink& one) {
                one.serverPolicy.revocation.responders[of] = settings;
            };
        };
        return {
            {"H7", [](ChannelLink& one) { one.judgesServer = false; }},
            {"E4", [](ChannelLink& one) { one.checkServerIdentity = true; }},
            {"C4",
             [this](ChannelLink& one) {
                 one.serverPolicy.anchors = trust::TrustAnchors::of({authority("one")});
             }},
            {"C6", responder({"http://192.0.2.2/", {}})},
            {"C7", responder({"http://192.0.2.1/", authority("other")})},
            {"C9 crl", asked(&Asked::useCrl, true)},
            {"C9 ocsp", asked(&Asked::useOcsp, false)},
            {"C13 crl", asked(&Asked::crlTimeout, seconds(9))},
            {"C13 ocsp", asked(&Asked::ocspTimeout, seconds(9))},
            {"C13 status", asked(&Asked::statusTimeout, seconds(9))},
            {"C16", asked(&Asked::blockUnknown, true)},
            {"C17", asked(&Asked::blockUnavailable, true)},
            {"C20", [](ChannelLink& one) { one.serverPolicy.blockExpired = false; }},
            {"C23", [](ChannelLink& one) { one.serverPolicy.acceptAnyIssuer = true; }},
            {"C25", asked(&Asked::excludeNonce, true)},
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("one");
        m_pki.root("other");
    }

    void whatDecidesMakesAnotherDigest_data()
    {
        QTest::addColumn<int>("row");
        const auto rows = decisive();
        for (int row = 0; row < int(rows.size()); ++row)
            QTest::newRow(rows[std::size_t(row)].name) << row;
    }
    void whatDecidesMakesAnotherDigest()
    {
        QFETCH(int, row);
        ChannelLink other = link();
        decisive()[std::size_t(row)].change(other);
        QVERIFY(judgingDigest(other) != judgingDigest(link()));
    }
    void whatDecidesNothingMakesTheSame()
    {
        ChannelLink other = link();
        other.serverPolicy.profileName = "Servers of the branch";
        other.serverPolicy.anchors = trust::TrustAnchors::of({authority("other"), authority("one")});
        QVERIFY(judgingDigest(other) == judgingDigest(link()));
    }
    void a9_whereTheFactoryJudgesAProfileDecidesNothing()
    {
        ChannelLink one = link();
        one.custom = false;
        for (const Row& row : decisive()) {
            ChannelLink other = one;
            row.change(other);
            QVERIFY2(judgingDigest(other) == judgingDigest(one), row.name);
        }
    }
};

HANDFAST_TEST(ChannelLinksTest)

} // namespace tst_channel_links

#include "tst_channel_links.moc"
