#include "tests/views/gallery/sample_dialogs.h"

#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/lifecycle/commit/versions.h"
#include "models/lifecycle/work_pool.h"
#include "tests/support/certificate_import.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/shared_files.h"
#include "tests/views/gallery/sample_window_dialogs.h"
#include "views/dialogs/certificates/crl_dialog.h"
#include "views/dialogs/certificates/enrol_dialog.h"
#include "views/dialogs/certificates/export_dialog.h"
#include "views/dialogs/certificates/generate_dialog.h"
#include "views/dialogs/certificates/import_dialog.h"
#include "views/dialogs/certificates/passphrase_dialog.h"
#include "views/dialogs/certificates/reissue_dialog.h"
#include "views/dialogs/certificates/renew_dialog.h"
#include "views/dialogs/certificates/revoke_dialog.h"
#include "views/dialogs/certificates/sign_request_dialog.h"
#include "views/dialogs/change/commit_dialog.h"
#include "views/dialogs/change/compare_dialog.h"
#include "views/dialogs/change/configuration_export_dialog.h"
#include "views/dialogs/change/configuration_import_dialog.h"
#include "views/dialogs/change/locks_dialog.h"
#include "views/dialogs/change/stack_dialog.h"
#include "views/dialogs/change/template_dialog.h"
#include "views/dialogs/change/variable_dialog.h"
#include "views/dialogs/fleet/add_device_dialog.h"
#include "views/dialogs/fleet/authorization_dialog.h"
#include "views/dialogs/fleet/client_settings_dialog.h"
#include "views/dialogs/fleet/device_csv_dialog.h"
#include "views/dialogs/fleet/group_dialog.h"
#include "views/dialogs/fleet/lab_dialog.h"
#include "views/dialogs/fleet/pair_dialog.h"
#include "views/dialogs/forms/entry_dialog.h"
#include "views/dialogs/forms/object_settings.h"
#include "views/dialogs/message.h"
#include "views/dialogs/profiles/certificate_profile_dialog.h"
#include "views/dialogs/profiles/scep_profile_dialog.h"
#include "views/dialogs/profiles/service_profile_dialog.h"
#include "views/dialogs/unlock_dialog.h"
#include "views/inspector/evaluate_dialog.h"
#include "views/inspector/wish_dialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMap>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <future>

namespace gallery {

using namespace views::dialogs;
using models::lifecycle::Lifecycle;
using models::tables::ProfilePlace;

namespace {

constexpr const char* estate =
    "set mgt-config devices 007951100074 hostname fw-003\n"
    "set mgt-config devices 007951100111 hostname fw-004\n"
    "set mgt-config devices 007951100148 hostname fw-005\n"
    "set wildfire-appliance 009000000001\n"
    "set device-group EMEA\nset device-group Berlin parent-dg EMEA\n"
    "set device-group Berlin devices 007951100111\n"
    "set template base variable $mgmt type fqdn mgmt.example.net\n"
    "set template base description \"all sites\"\n"
    "set template branch description \"branch offices\"\n"
    "set template branch config deviceconfig setting management secure-conn-server authorization-list HQ "
    "identifier subject type common-name value mgmt.example.net\n"
    "set template-stack branches templates [ branch base ]\n"
    "set template-stack branches devices 007951100074\n"
    "set panorama certificate-profile Devices CA Issuing\n"
    "set panorama certificate-profile Devices CA Root\n"
    "set panorama certificate-profile Devices username-field subject common-name\n"
    "set panorama certificate-profile Devices use-ocsp yes\n"
    "set panorama certificate-profile Devices use-crl yes\n"
    "set panorama ssl-tls-service-profile Server certificate Manager\n"
    "set panorama scep Enrol subject CN=mgmt.example.net fingerprint 0a1b2c3d4e5f60718293a4b5c6d7e8f9\n"
    "set deviceconfig setting management secure-conn-server certificate-profile Devices\n"
    "set deviceconfig setting management secure-conn-server ssl-tls-service-profile Server\n";

const std::string listPattern =
    "template * config deviceconfig setting management secure-conn-server authorization-list *";

models::config::CertificateFacts factsOf(const Lifecycle& lifecycle, const std::string& name)
{
    const auto all = models::lifecycle::certificateFacts(lifecycle);
    return *std::ranges::find(all, name, &models::config::CertificateFacts::name);
}

/// What runs against the candidate, which is the sample estate.
QDialog* compare(Lifecycle& lifecycle, QWidget* parent)
{
    auto* dialog = new CompareDialog(lifecycle, *models::lifecycle::versions(lifecycle), {}, parent);
    dialog->findChild<QComboBox*>("after")->setCurrentIndex(1);
    return dialog;
}

/// One of the shell, none of the window.
QDialog* locks(Lifecycle& lifecycle, QWidget* parent)
{
    const models::lifecycle::WorkPool::ActingFor shell(lifecycle.workPool(), models::lifecycle::Client::Cli);
    if (const auto done = lifecycle.lock(models::lifecycle::LockKind::Commit, "CA change until noon"); !done)
        qFatal("%s", done.error().detail.c_str());
    return new LocksDialog(lifecycle, parent);
}

QDialog* enrol(Lifecycle& lifecycle, QWidget* parent)
{
    auto* dialog = new EnrolDialog(lifecycle, ProfilePlace{.store = {}, .name = "Enrol"}, parent);
    dialog->findChild<QLineEdit*>("name")->setText("mgmt-2027");
    return dialog;
}

QDialog* evaluate(Lifecycle& lifecycle, QWidget* parent)
{
    return new views::inspector::EvaluateDialog(lifecycle, ProfilePlace{.store = {}, .name = "Devices"},
                                                parent);
}

/// At this setting.
QDialog* settings(Lifecycle& lifecycle, QWidget* parent, const std::string& path)
{
    const auto words = models::config::splitWords(path);
    openObjectSettings({.lifecycle = lifecycle, .path = *words, .parent = parent});
    return parent->findChild<QDialog*>("settingsDialog");
}

void press(QDialog* dialog, const char* button)
{
    dialog->findChild<QAbstractButton*>(button)->click();
}

/// What runs in the work pool stays at it for longer than a picture takes.
void occupy(Lifecycle& lifecycle)
{
    for (int i = 0; i < std::max(1, QThread::idealThreadCount()); ++i)
        lifecycle.workPool().run([] { std::promise<void>().get_future().wait_for(std::chrono::seconds(3)); });
}

/// Once the import has found that it is locked.
void tryWrongPassphrase(QDialog* dialog)
{
    auto* field = dialog->findChild<QLineEdit*>("passphrase");
    if (!field->isVisible() || !field->isEnabled())
        return QTimer::singleShot(20, dialog, [dialog] { tryWrongPassphrase(dialog); });
    field->setText("wrong");
    press(dialog, "unlock");
}

using Make = std::function<QDialog*(Lifecycle&, QWidget*)>;

const QMap<QString, Make>& makers()
{
    static const QMap<QString, Make> makers{
        {"add-device", [](Lifecycle& l, QWidget* p) { return new AddDeviceDialog(l, p); }},
        {"appliance-settings",
         [](Lifecycle& l, QWidget* p) { return settings(l, p, "wildfire-appliance 009000000001"); }},
        {"authorization", [](Lifecycle& l, QWidget* p) { return new AuthorizationDialog(l, {}, p); }},
        {"certificate-profile",
         [](Lifecycle& l, QWidget* p) {
             return new CertificateProfileDialog(l, ProfilePlace{.store = {}, .name = "Devices"}, p);
         }},
        {"client-settings",
         [](Lifecycle& l, QWidget* p) { return new ClientSettingsDialog(l, {"branch"}, p); }},
        {"commit", [](Lifecycle& l, QWidget* p) { return new CommitDialog(l, p); }},
        {"compare", compare},
        {"crl", [](Lifecycle& l, QWidget* p) { return new CrlDialog(l, "Issuing", p); }},
        {"configuration-export",
         [](Lifecycle& l, QWidget* p) { return new ConfigurationExportDialog(l, p); }},
        {"configuration-import",
         [](Lifecycle& l, QWidget* p) { return new ConfigurationImportDialog(l, p); }},
        {"device-csv", [](Lifecycle& l, QWidget* p) { return new DeviceCsvDialog(l, p); }},
        {"empty-import", [](Lifecycle& l, QWidget* p) { return new ImportDialog(l, p); }},
        {"delete-refused",
         [](Lifecycle&, QWidget* p) {
             tell(p, {.headline = "Issuing is in use and can't be deleted.",
                      .text = "Used by:\n• panorama certificate-profile Devices CA Issuing\n"
                              "• template branch config shared certificate-profile Managers CA Issuing"});
             return p->findChild<QDialog*>("message");
         }},
        {"enrol", enrol},
        {"enrol-refused", enrol},
        {"enrol-running", enrol},
        {"evaluate", evaluate},
        {"evaluate-refused", evaluate},
        {"evaluate-result", evaluate},
        {"evaluate-running", evaluate},
        {"export",
         [](Lifecycle& l, QWidget* p) {
             return new ExportDialog(l, {.location = {}, .name = "Manager", .hasKey = true}, p);
         }},
        {"generate", [](Lifecycle& l, QWidget* p) { return new GenerateDialog(l, p); }},
        {"group", [](Lifecycle& l, QWidget* p) { return new GroupDialog(l, "Berlin", p); }},
        {"import", [](Lifecycle& l, QWidget* p) { return new ImportDialog(l, p); }},
        {"import-running", [](Lifecycle& l, QWidget* p) { return new ImportDialog(l, p); }},
        {"import-unreadable", [](Lifecycle& l, QWidget* p) { return new ImportDialog(l, p); }},
        {"import-wrong-passphrase", [](Lifecycle& l, QWidget* p) { return new ImportDialog(l, p); }},
        {"lab", [](Lifecycle& l, QWidget* p) { return new LabDialog(l, "Issuing", p); }},
        {"list-entry",
         [](Lifecycle& l, QWidget* p) {
             return new EntryDialog(l.candidate(),
                                    {.pattern = listPattern, .parents = {"branch"}, .name = "HQ"}, p);
         }},
        {"list-settings",
         [](Lifecycle& l, QWidget* p) {
             return settings(l, p,
                             "template branch config deviceconfig setting management secure-conn-server "
                             "authorization-list HQ value");
         }},
        {"locks", locks},
        {"new-scep-profile",
         [](Lifecycle& l, QWidget* p) { return new ScepProfileDialog(l, std::nullopt, p); }},
        {"new-service-profile",
         [](Lifecycle& l, QWidget* p) { return new ServiceProfileDialog(l, std::nullopt, p); }},
        {"new-certificate-profile",
         [](Lifecycle& l, QWidget* p) { return new CertificateProfileDialog(l, std::nullopt, p); }},
        {"pair", [](Lifecycle& l, QWidget* p) { return new PairDialog(l, p); }},
        {"pair-join", [](Lifecycle& l, QWidget* p) { return new PairDialog(l, p); }},
        {"passphrase", [](Lifecycle& l, QWidget* p) { return new PassphraseDialog(l, p); }},
        {"reissue", [](Lifecycle& l, QWidget* p) { return new ReissueDialog(l, "Issuing", p); }},
        {"renew", [](Lifecycle& l, QWidget* p) { return new RenewDialog(l, factsOf(l, "Issuing"), p); }},
        {"revoke", [](Lifecycle& l, QWidget* p) { return new RevokeDialog(l, factsOf(l, "Manager"), p); }},
        {"scep-profile",
         [](Lifecycle& l, QWidget* p) {
             return new ScepProfileDialog(l, ProfilePlace{.store = {}, .name = "Enrol"}, p);
         }},
        {"service-profile",
         [](Lifecycle& l, QWidget* p) {
             return new ServiceProfileDialog(l, ProfilePlace{.store = {}, .name = "Server"}, p);
         }},
        {"settings",
         [](Lifecycle& l, QWidget* p) {
             return settings(l, p,
                             "template branch config deviceconfig setting management secure-conn-client "
                             "certificate-type");
         }},
        {"sign-request", [](Lifecycle& l, QWidget* p) { return new SignRequestDialog(l, "Issuing", p); }},
        {"stack-settings",
         [](Lifecycle& l, QWidget* p) {
             return settings(l, p,
                             "template-stack branches config deviceconfig setting management "
                             "commit-recovery-retry");
         }},
        {"stack", [](Lifecycle& l, QWidget* p) { return new StackDialog(l, "branches", p); }},
        {"template", [](Lifecycle& l, QWidget* p) { return new TemplateDialog(l, "branch", p); }},
        {"unlock",
         [](Lifecycle&, QWidget* p) {
             return new UnlockDialog(
                 QStringLiteral("/var/lib/handfast"),
                 [](const UnlockAttempt&, const UnlockDialog::Answer& answer) {
                     answer(session::base::failure(session::base::ErrorCode::Denied, "another one"));
                 },
                 p);
         }},
        {"variable", [](Lifecycle& l,
                        QWidget* p) { return new VariableDialog(l, {.owner = "base", .name = "$mgmt"}, p); }},
        {"wish",
         [](Lifecycle&, QWidget* p) {
             return new views::inspector::WishDialog(
                 {.frame = {.name = "wish",
                            .title = "Install software on fw-003",
                            .subtitle = "The device installs this version and restarts; its session ends.",
                            .accept = "&Install"},
                  .fieldLabel = "&Version",
                  .fieldText = "10.1.14-h9"},
                 p);
         }},
    };
    return makers;
}

} // namespace

SampleDialogs::SampleDialogs()
{
    support::OpensslPki pki(m_estate.directory().path());
    pki.root("root");
    pki.intermediate("issuing", {.issuer = "root"});
    pki.leaf("manager", {.issuer = "issuing",
                         .commonName = "mgmt.example.net",
                         .subjectAltNames = {"DNS:mgmt.example.net"},
                         .extendedKeyUsage = "serverAuth"});
    for (const auto& [name, file] :
         {std::pair("Root", "root"), std::pair("Issuing", "issuing"), std::pair("Manager", "manager")}) {
        const auto done = support::importCertificate(
            m_estate.lifecycle(),
            {.location = {}, .name = name, .pem = (pki.certificate(file) + pki.key(file)).toStdString()});
        if (!done)
            qFatal("%s", done.error().detail.c_str());
    }
    m_estate.edit(estate);
    m_estate.edit("set panorama scep Enrol scep-url " + m_http.url("/scep").toStdString());
    pki.leaf("fw-01", {.issuer = "issuing", .notAfter = QDateTime::currentDateTimeUtc().addDays(20)});
    pki.leaf("old", {.issuer = "root",
                     .commonName = "legacy.example.net",
                     .rsaBits = 1024,
                     .digest = "sha1",
                     .withKeyIdentifiers = false});
    pki.root("elsewhere", {.commonName = "Elsewhere Root"});
    pki.leaf("guest", {.issuer = "elsewhere"});
    m_import = QString::fromLatin1(
        pki.chain({"fw-01", "issuing", "old", "guest"}) + pki.key("fw-01") + pki.key("elsewhere") +
        pki.openssl({"pkcs8", "-topk8", "-in", pki.keyFile("guest"), "-passout", "pass:secret"}));
    m_request = QString::fromLatin1(pki.openssl({"req", "-new", "-key", pki.keyFile("guest"), "-subj",
                                                 "/O=Elsewhere/CN=guest.example.net", "-addext",
                                                 "subjectAltName=DNS:guest.example.net,IP:192.0.2.7"}));
}

QStringList SampleDialogs::names()
{
    return makers().keys() + windowDialogNames();
}

QDialog* SampleDialogs::open(const QString& name, QWidget* parent)
{
    const Make make = makers().value(name);
    QDialog* dialog = make ? make(m_estate.lifecycle(), parent)
                           : makeWindowDialog(name, {.lifecycle = m_estate.lifecycle(),
                                                     .storeFile = m_estate.directory().filePath("store.db"),
                                                     .parent = parent});
    if (dialog)
        dialog->open();
    if (auto* request = qobject_cast<SignRequestDialog*>(dialog))
        request->setRequest(m_request);
    if (dialog && name.contains('-'))
        act(dialog, name);
    if (auto* import = qobject_cast<ImportDialog*>(dialog); import && name == QLatin1String("import"))
        import->addText(m_import);
    if (auto* import = qobject_cast<ConfigurationImportDialog*>(dialog);
        import && !support::isWithoutShared())
        import->setFile(support::sharedFile(QStringLiteral("data/panos/panorama-8.1.xml")));
    return dialog;
}

/// What leads into a state that only shows while something runs, or after it went wrong.
void SampleDialogs::act(QDialog* dialog, const QString& name)
{
    auto* import = qobject_cast<ImportDialog*>(dialog);
    if (name.endsWith("-running") && !name.startsWith("enrol"))
        occupy(m_estate.lifecycle());
    if (import && name != QLatin1String("empty-import"))
        import->addText(name == QLatin1String("import-unreadable")
                            ? QStringLiteral("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
                            : m_import);
    if (name == QLatin1String("import-wrong-passphrase"))
        tryWrongPassphrase(dialog);
    if (name == QLatin1String("pair-join"))
        dialog->findChild<QComboBox*>("part")->setCurrentIndex(1);
    if (name.startsWith("evaluate-")) {
        dialog->findChild<QComboBox*>("certificate")->setCurrentText("Manager");
        if (name != QLatin1String("evaluate-refused"))
            dialog->findChild<QComboBox*>("role")->setCurrentIndex(1);
        press(dialog, "accept");
    }
    if (name == QLatin1String("device-csv")) {
        QGuiApplication::clipboard()->setText(
            QStringLiteral("serial,hostname,device-group,template-stack,tag\n"
                           "007951100185,fw-006,Berlin,branches,lab\n007951100222,fw-007,Berlin,branches,\n"
                           "007951100074,fw-003,,,\n007951100259,fw-008,Munich,branches,\n"));
        press(dialog, "paste");
    }
    m_isSilent = name == QLatin1String("enrol-running");
    if (name.startsWith("enrol-"))
        press(dialog, "accept");
}

} // namespace gallery
