#include "models/config/configuration.h"
#include "models/tables/import_model.h"
#include "models/tables/rows_model.h"
#include "session/pki/object_reader.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_import_model {

using namespace models;
using models::tables::ImportColumn;
using models::tables::ImportModel;

class ImportModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root", {.commonName = "Root CA"});
        m_pki.leaf("fw", {.issuer = "root", .notAfter = QDateTime::currentDateTimeUtc().addDays(20)});
        m_pki.leaf("weak", {.issuer = "root", .rsaBits = 1024, .digest = "sha1"});
        m_pki.leaf("lost", {.issuer = "root"});
        m_bytes = m_pki.chain({"fw", "root", "weak"}) + m_pki.key("fw") + m_pki.key("lost");
    }
    void init()
    {
        m_model = std::make_unique<ImportModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setReview(reviewed(), session::base::SystemClock().now());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void saysWhatCame() // C-2: type, subject, key match, chain, expiry, weak algorithm
    {
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(line(0), "fw|Certificate|fw|Came along, fits|Complete|▲ 19 d|Will be imported");
        QCOMPARE(cell(1, ImportColumn::Kind).data().toString(), "CA certificate");
        QCOMPARE(cell(1, ImportColumn::Chain).data().toString(), "Self-signed");
        QCOMPARE(cell(2, ImportColumn::Result).data(tables::RowCauseRole).toString(),
                 "key weaker than RSA 2048, signed with SHA-1");
        QCOMPARE(cell(3, ImportColumn::Kind).data().toString(), "Private key");
        QVERIFY(cell(3, ImportColumn::Result).data().toString().startsWith("Fits no certificate"));
    }
    void takesAndSkips()
    {
        const QSignalSpy choices(m_model.get(), &ImportModel::choiceChanged);
        QVERIFY(m_model->setData(cell(1, ImportColumn::Take), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(choices.size(), 1);
        QCOMPARE(m_model->review().taken(), std::size_t(2));
        QVERIFY2(!m_model->setData(cell(3, ImportColumn::Take), Qt::Checked, Qt::CheckStateRole),
                 "what can't be taken can't be chosen");
    }
    void names()
    {
        QVERIFY(m_model->setData(cell(0, ImportColumn::Name), " mine ", Qt::EditRole));
        QCOMPARE(m_model->review().rows[0].name, std::string("mine"));
        QVERIFY(!m_model->setData(cell(0, ImportColumn::Subject), "other", Qt::EditRole));
        QVERIFY(!m_model->setData(cell(3, ImportColumn::Name), "key", Qt::EditRole));
    }
    void choicesStayWhenMoreComes()
    {
        QVERIFY(m_model->setData(cell(0, ImportColumn::Name), "mine", Qt::EditRole));
        QVERIFY(m_model->setData(cell(1, ImportColumn::Take), Qt::Unchecked, Qt::CheckStateRole));
        m_bytes += m_pki.certificate("lost");
        m_model->setReview(reviewed(), session::base::SystemClock().now());
        QCOMPARE(m_model->review().rows[0].name, std::string("mine"));
        QVERIFY(!m_model->review().rows[1].take);
        QCOMPARE(m_model->review().rows.size(), std::size_t(4)); // its key belongs to it now
    }

private:
    lifecycle::ImportReview reviewed() const
    {
        lifecycle::ImportSubject subject{
            .location = {}, .sources = {{"all.pem", session::pki::readObjects(m_bytes.toStdString())}}};
        auto review = lifecycle::reviewImport(std::move(subject), {});
        if (!review)
            qFatal("%s", review.error().detail.c_str());
        return *review;
    }
    QModelIndex cell(int row, ImportColumn column) const { return m_model->index(row, int(column)); }
    QString line(int row) const
    {
        QStringList words;
        for (int column = int(ImportColumn::Name); column < m_model->columnCount(); ++column)
            words << m_model->index(row, column).data().toString();
        return words.join('|');
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    QByteArray m_bytes;
    std::unique_ptr<ImportModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

HANDFAST_TEST(ImportModelTest)

} // namespace tst_import_model

#include "tst_import_model.moc"
