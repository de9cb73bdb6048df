#include "views/panes/change/templates_page.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "views/theme/proxy_style.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

namespace tst_templates_page {

using namespace support;
using views::theme::ButtonVariant;

/// By mouse and keys: templates and stacks are made, edited, refused to be deleted, deleted; what their
/// devices present; a push that nobody can take.
class TemplatesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        m_desk->window().addPage(new views::panes::TemplatesPage(m_desk->lifecycle()));
        QVERIFY(m_desk->show("templates"));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void startsEmptyWithAWayOn()
    {
        QTRY_VERIFY(seen("templates.addTemplate.button"));
        QVERIFY(!seen("templates.table"));
    }
    void aTemplateIsMade()
    {
        click(seen("templates.addTemplate.button"));
        QTRY_VERIFY(seen<QDialog>("templateDialog"));
        auto* accept = seen<QAbstractButton>("accept");
        QVERIFY2(!accept->isEnabled(), "a template without a name");
        type(seen("name"), "branch/");
        QVERIFY2(!accept->isEnabled(), "a name with a slash");
        type(seen("name"), "branch");
        auto* server = seen("config.deviceconfig.system.panorama.local-panorama.panorama-server");
        type(server, "not an address");
        QVERIFY(!accept->isEnabled());
        QVERIFY(seen<QLabel>("obstacle")->text().contains("Panorama Servers"));
        type(server, "mgmt.example.net");
        click(accept);
        QTRY_VERIFY(seen("templates.table"));
        QCOMPARE(candidate().templates.at("branch").device.panoramaServer, std::string("mgmt.example.net"));
        QTRY_COMPARE(seen<QLabel>("details.name")->text(), "branch");
    }
    void aStackIsMadeOfTemplatesAndDevices()
    {
        m_desk->estate().edit("set template base description base\nset mgt-config devices 007\n"
                              "set mgt-config devices 008");
        click(seen("templates.addStack.button"));
        QTRY_VERIFY(seen<QDialog>("stackDialog"));
        type(seen("name"), "branches");
        choose(seen<QComboBox>("templates.offered"), "base");
        click(seen("templates.add"));
        click(seen("templates.add")); // the other one is left
        QVERIFY(!seen<QAbstractButton>("templates.add")->isEnabled());
        clickRow(seen<QListWidget>("templates"), "branch");
        click(seen("templates.up"));
        type(seen("devices.words"), "008");
        click(seen("devices.all"));
        click(seen("accept"));
        QTRY_VERIFY(rowNamed("branches") >= 0);
        const auto& stack = candidate().templateStacks.at("branches");
        QCOMPARE(stack.templates, (std::vector<std::string>{"branch", "base"}));
        QCOMPARE(serialsOf(stack), std::set<std::string>{"008"});
        QTRY_COMPARE(seen<QLabel>("details.name")->text(), "branches");
    }
    void aDeviceIsOfferedToOneStackOnly()
    {
        click(seen("templates.addStack.button"));
        QTRY_VERIFY(seen<QDialog>("stackDialog"));
        type(seen("name"), "branches");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "the name is taken");
        QCOMPARE(seen<QListWidget>("devices")->count(), 1);
        QTest::keyClick(seen<QDialog>("stackDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("stackDialog"));
    }
    void aStackIsEdited()
    {
        clickNamed("branches");
        click(seen("templates.edit.button"));
        QTRY_VERIFY(seen<QDialog>("stackDialog"));
        clickRow(seen<QListWidget>("templates"), "base");
        click(seen("templates.remove"));
        click(seen("accept"));
        QTRY_COMPARE(candidate().templateStacks.at("branches").templates, std::vector<std::string>{"branch"});
        QCOMPARE(candidate().templateStacks.at("branches").devices.size(), 1U);
    }
    void e3_theClientSettingsAreEdited()
    {
        clickMore("templates.client");
        QTRY_VERIFY(seen<QDialog>("clientSettingsDialog"));
        choose(seen<QComboBox>("certificate-type"), "Local: one certificate for all devices");
        QVERIFY2(!seen<QAbstractButton>("accept")->isEnabled(), "it needs a certificate");
        QVERIFY(seen<QLabel>("obstacle")->text().contains("local needs certificate"));
        choose(seen<QComboBox>("certificate-type"), "None: predefined certificate");
        click(seen("check-server-identity"));
        click(seen("accept"));
        QTRY_VERIFY(candidate().templates.at("branch").device.secureConnClient.checkServerIdentity);
    }
    void whatIsTakenBackCountsAgainstNoOtherTemplate() // F-1
    {
        clickMore("templates.client");
        QTRY_VERIFY(seen<QDialog>("clientSettingsDialog"));
        click(seen("check-server-identity"));
        click(seen("accept"));
        QTRY_COMPARE(candidate().templates.at("branch").device.secureConnClient,
                     models::config::SecureConnClient());
        clickMore("templates.client");
        QTRY_VERIFY(seen<QDialog>("clientSettingsDialog"));
        click(seen("check-server-identity"));
        click(seen("accept"));
        QTRY_VERIFY(candidate().templates.at("branch").device.secureConnClient.checkServerIdentity);
    }
    void whatIsInUseIsNotDeleted()
    {
        clickNamed("branches");
        clickMore("templates.delete");
        QVERIFY(messageSays("008"));
        clickNamed("branch");
        clickMore("templates.delete");
        QVERIFY(messageSays("branches"));
        QVERIFY(candidate().templates.contains("branch") && candidate().templateStacks.contains("branches"));
    }
    void whatIsNotInUseIsDeleted()
    {
        clickNamed("base");
        clickMore("templates.delete");
        QTRY_VERIFY(seen("message.confirm"));
        click(seen("message.confirm"));
        QTRY_VERIFY(!candidate().templates.contains("base"));
        QTRY_VERIFY(rowNamed("base") < 0);
    }
    void aPushOfWhatIsNotCommittedIsRefusedInWords()
    {
        clickNamed("branch");
        QTRY_VERIFY2(!seen<QAbstractButton>("templates.push.button")->isEnabled(),
                     "a template is not pushed");
        QCOMPARE(variantOf("templates.edit.button"), ButtonVariant::Primary);
        clickNamed("branches");
        QTRY_VERIFY(seen<QAbstractButton>("templates.push.button")->isEnabled());
        QCOMPARE(variantOf("templates.push.button"), ButtonVariant::Primary);
        QCOMPARE(variantOf("templates.edit.button"), ButtonVariant::Secondary); // one stands out
        click(seen("templates.push.button"));
        QTRY_VERIFY(seen<QDialog>("message"));
        QVERIFY2(!seen("message.confirm"), "it is not committed: there is nothing to ask");
        QTest::keyClick(seen<QDialog>("message"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("message"));
        QVERIFY(m_desk->lifecycle().jobs().empty());
    }
    void findsByWords()
    {
        m_desk->window().showPage("templates", "nothing like it");
        QTRY_VERIFY(seen("empty.templates.clearFilter.button"));
        click(seen("empty.templates.clearFilter.button"));
        QTRY_VERIFY(seen("templates.table"));
    }

private:
    static ButtonVariant variantOf(const QString& button)
    {
        return views::theme::variantOf(seen<QAbstractButton>(button));
    }
    [[nodiscard]] const models::config::Configuration& candidate() const
    {
        return m_desk->lifecycle().candidate();
    }
    static QTableView* tableView() { return seen<QTableView>("templates.table"); }
    static int rowNamed(const QString& name)
    {
        const auto* model = tableView()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, int(models::tables::StackColumn::Name)).data().toString() == name)
                return row;
        return -1;
    }
    static void clickNamed(const QString& name)
    {
        const QModelIndex index = tableView()->model()->index(rowNamed(name), 0);
        QVERIFY(index.isValid());
        QTest::mouseClick(tableView()->viewport(), Qt::LeftButton, {},
                          tableView()->visualRect(index).center());
    }
    /// Closes it.
    static bool messageSays(const QString& words)
    {
        [&] { QTRY_VERIFY(seen<QDialog>("message")); }();
        auto* message = seen<QDialog>("message");
        const bool says = message->findChild<QLabel*>("qt_msgbox_informativelabel")->text().contains(words);
        QTest::keyClick(message, Qt::Key_Escape);
        [&] { QTRY_VERIFY(!seen<QDialog>("message")); }();
        return says;
    }

    std::unique_ptr<PageWindow> m_desk;
};

HANDFAST_TEST(TemplatesPageTest)

} // namespace tst_templates_page

#include "tst_templates_page.moc"
