#include "tests/views/gallery/sample_dialogs.h"

#include "models/lifecycle/certificate_import.h"
#include "tests/support/openssl_pki.h"
#include "views/dialogs/authorization_dialog.h"
#include "views/dialogs/certificate_profile_dialog.h"
#include "views/dialogs/client_settings_dialog.h"
#include "views/dialogs/commit_dialog.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/generate_dialog.h"
#include "views/dialogs/import_dialog.h"
#include "views/dialogs/message.h"
#include "views/dialogs/service_profile_dialog.h"
#include "views/dialogs/stack_dialog.h"
#include "views/dialogs/template_dialog.h"
#include "views/inspector/wish_dialog.h"

#include <QMap>

#include <functional>

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
    "set template base description \"all sites\"\n"
    "set template branch description \"branch offices\"\n"
    "set template-stack branches templates [ branch base ]\n"
    "set template-stack branches devices 007951100074\n"
    "set panorama certificate-profile Devices CA Issuing\n"
    "set panorama certificate-profile Devices CA Root\n"
    "set panorama certificate-profile Devices username-field subject common-name\n"
    "set panorama certificate-profile Devices use-ocsp yes\n"
    "set panorama certificate-profile Devices use-crl yes\n"
    "set panorama ssl-tls-service-profile Server certificate Manager\n"
    "set deviceconfig setting management secure-conn-server certificate-profile Devices\n"
    "set deviceconfig setting management secure-conn-server ssl-tls-service-profile Server\n";

using Make = std::function<QDialog*(Lifecycle&, QWidget*)>;

const QMap<QString, Make>& makers()
{
    static const QMap<QString, Make> makers{
        {"authorization", [](Lifecycle& l, QWidget* p) { return new AuthorizationDialog(l, {}, p); }},
        {"certificate-profile",
         [](Lifecycle& l, QWidget* p) {
             return new CertificateProfileDialog(l, ProfilePlace{.templateName = {}, .name = "Devices"}, p);
         }},
        {"client-settings",
         [](Lifecycle& l, QWidget* p) { return new ClientSettingsDialog(l, {"branch"}, p); }},
        {"commit", [](Lifecycle& l, QWidget* p) { return new CommitDialog(l, p); }},
        {"export",
         [](Lifecycle& l, QWidget* p) {
             return new ExportDialog(l, {.location = {}, .name = "Manager", .hasKey = true}, p);
         }},
        {"generate", [](Lifecycle& l, QWidget* p) { return new GenerateDialog(l, p); }},
        {"import", [](Lifecycle& l, QWidget* p) { return new ImportDialog(l, p); }},
        {"new-certificate-profile",
         [](Lifecycle& l, QWidget* p) { return new CertificateProfileDialog(l, std::nullopt, p); }},
        {"service-profile",
         [](Lifecycle& l, QWidget* p) {
             return new ServiceProfileDialog(l, ProfilePlace{.templateName = {}, .name = "Server"}, p);
         }},
        {"stack", [](Lifecycle& l, QWidget* p) { return new StackDialog(l, "branches", p); }},
        {"template", [](Lifecycle& l, QWidget* p) { return new TemplateDialog(l, "branch", p); }},
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
        const auto done = models::lifecycle::importCertificate(
            m_estate.lifecycle(),
            {.location = {}, .name = name, .pem = (pki.certificate(file) + pki.key(file)).toStdString()});
        if (!done)
            qFatal("%s", done.error().detail.c_str());
    }
    m_estate.edit(estate);
}

QStringList SampleDialogs::names()
{
    return makers().keys();
}

QDialog* SampleDialogs::open(const QString& name, QWidget* parent)
{
    const Make make = makers().value(name);
    QDialog* dialog = make ? make(m_estate.lifecycle(), parent) : nullptr;
    if (dialog)
        dialog->open();
    return dialog;
}

} // namespace gallery
