// Where the client certificates of a roll-out come from, chosen by keys: all three ways, one field open for
// each. P-4.
#include "views/wizard/migration_options.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_roll_out_form {

using namespace support;
using models::workflows::ClientSource;

class RollOutFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSourceIsChosen_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<ClientSource>("source");
        QTest::addColumn<QString>("field");
        QTest::newRow("issued here") << "Unique to each device, issued here" << ClientSource::IssuedHere
                                     << "migrationSignedBy";
        QTest::newRow("common") << "Common to all devices" << ClientSource::Common << "migrationCertificate";
        QTest::newRow("SCEP") << "Unique to each device, by SCEP" << ClientSource::Scep
                              << "migrationScepProfile";
    }
    void theSourceIsChosen()
    {
        QFETCH(QString, words);
        QFETCH(ClientSource, source);
        QFETCH(QString, field);
        models::config::Configuration configuration;
        configuration.panorama.scepProfiles["Enrol"].url = "http://ca.example/scep";
        views::wizard::RollOutForm form;
        form.suggest(configuration);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        choose(form.findChild<QComboBox*>("migrationSource"), words);
        QCOMPARE(form.options().source, source);
        QCOMPARE(form.options().scepProfile, std::string(source == ClientSource::Scep ? "Enrol" : ""));
        for (const char* name : {"migrationSignedBy", "migrationCertificate", "migrationScepProfile"})
            QCOMPARE(form.findChild<QComboBox*>(name)->isEnabled(), field == name);
    }
    void withoutAProfileItOffersToMakeOne()
    {
        views::wizard::RollOutForm form;
        models::config::Configuration configuration;
        form.suggest(configuration);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        auto* offer = form.findChild<QPushButton*>("migrationNewScepProfile");
        QVERIFY(!offer->isVisible());
        choose(form.findChild<QComboBox*>("migrationSource"), "Unique to each device, by SCEP");
        QVERIFY(offer->isVisible());
        QVERIFY(!form.findChild<QComboBox*>("migrationScepProfile")->placeholderText().isEmpty());
        const QSignalSpy wanted(&form, &views::wizard::RollOutForm::newScepProfileWanted);
        QTest::mouseClick(offer, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        configuration.panorama.scepProfiles["Enrol"].url = "http://ca.example/scep";
        form.suggest(configuration);
        QVERIFY(!offer->isVisible());
        QCOMPARE(form.options().scepProfile, std::string("Enrol"));
    }
};

HANDFAST_TEST(RollOutFormTest)

} // namespace tst_roll_out_form

#include "tst_roll_out_form.moc"
