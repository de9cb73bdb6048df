// Files by TFTP, from a real server on loopback: H6.
#include "session/http/file_fetch.h"
#include "tests/support/test_program.h"
#include "tests/support/tftp_files.h"

#include <QTest>

namespace tst_file_fetch {

using namespace session::http;
using session::base::ErrorCode;

class FileFetchTest : public QObject
{
    Q_OBJECT

    app::process::TftpServer m_server{
        support::tftpFiles({{"keys/ca.pem", "hello"},
                            {"blocks", QByteArray(1024, 'x')}, // ends with an empty block
                            {"large", QByteArray(5000, 'y')}})};

    FileRequest request(const std::string& path) const
    {
        return {.protocol = FileProtocol::Tftp, .host = "127.0.0.1", .port = m_server.port(), .path = path};
    }

private Q_SLOTS:
    void debiansLibraryHasBoth()
    {
        QVERIFY(canFetch(FileProtocol::Tftp));
        QVERIFY(canFetch(FileProtocol::Scp));
    }
    void aFileComesWhole()
    {
        QCOMPARE(fetchFile(request("keys/ca.pem")).value(), std::string("hello"));
        QCOMPARE(fetchFile(request("blocks")).value(), std::string(1024, 'x'));
        QCOMPARE(fetchFile(request("large")).value(), std::string(5000, 'y'));
    }
    void whatIsNotThereIsSaid()
    {
        const auto fetched = fetchFile(request("keys/none.pem"));
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().code, ErrorCode::NotFound);
        QVERIFY2(fetched.error().detail.contains("keys/none.pem: there is no such file"),
                 fetched.error().detail.c_str());
    }
    void aLongerFileIsNotCut()
    {
        FileRequest bounded = request("large");
        bounded.limit = 4999;
        const auto fetched = fetchFile(bounded);
        QVERIFY(!fetched);
        QVERIFY2(fetched.error().detail.contains("larger than 4999"), fetched.error().detail.c_str());
        bounded.limit = 5000;
        QVERIFY(fetchFile(bounded).has_value());
    }
    void itCanBeGivenUp()
    {
        std::stop_source stop;
        FileRequest given = request("large");
        given.stop = stop.get_token();
        stop.request_stop();
        QCOMPARE(fetchFile(given).error().code, ErrorCode::Cancelled);
    }
    void noAddress()
    {
        FileRequest odd{.protocol = FileProtocol::Tftp, .host = "a b", .path = "x"};
        QCOMPARE(fetchFile(odd).error().code, ErrorCode::InvalidArgument);
    }
};

HANDFAST_TEST(FileFetchTest)

} // namespace tst_file_fetch

#include "tst_file_fetch.moc"
