// The words in which a source is kept and told to scripts, there and back.
#include "session/trust/status_source.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_status_source {

using namespace session::trust;
using Kind = StatusSource::Kind;

class StatusSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasItsText_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nobody") << Kind::Nobody << QByteArray() << QByteArray();
        QTest::newRow("responder") << Kind::Ocsp << QByteArray("http://a/b c")
                                   << QByteArray("OCSP http://a/b c");
        QTest::newRow("list") << Kind::Crl << QByteArray("http://a") << QByteArray("CRL http://a");
        QTest::newRow("lists") << Kind::Crl << QByteArray("at hand, http://a")
                               << QByteArray("CRL at hand, http://a");
        QTest::newRow("some list") << Kind::Crl << QByteArray() << QByteArray("CRL");
    }
    void eachHasItsText()
    {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, where);
        QFETCH(QByteArray, text);
        const StatusSource source{.kind = kind, .where = where.toStdString()};
        QCOMPARE(QByteArray::fromStdString(toText(source)), text);
        QVERIFY(statusSourceFrom(text.toStdString()) == source);
    }
    void whatIsNoneIsNobodys()
    {
        for (const char* text : {"CRLs http://a", "ocsp http://a", " CRL", "the CRL has lapsed"})
            QVERIFY2(statusSourceFrom(text) == StatusSource(), text);
    }
};

HANDFAST_TEST(StatusSourceTest)

} // namespace tst_status_source

#include "tst_status_source.moc"
