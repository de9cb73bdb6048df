#include "views/panes/trust/certificate_profiles_page.h"

#include "models/lifecycle/lifecycle.h"
#include "models/tables/certificate_rows.h"
#include "views/dialogs/profiles/certificate_profile_dialog.h"
#include "views/inspector/evaluate_dialog.h"

#include <QAction>

namespace views::panes {

using models::config::CertificateProfile;
using models::tables::CertificateProfileColumn;
using models::tables::ProfilePlace;
using theme::TextRole;
using widgets::Ink;
using widgets::KeyValue;

namespace {

void styleCertificateProfileTable(widgets::TableView& table)
{
    const auto style = [&table](CertificateProfileColumn column, const widgets::CellStyle& cell) {
        table.setCellStyle(int(column), cell);
    };
    style(CertificateProfileColumn::Name, {.role = TextRole::BodyStrong});
    style(CertificateProfileColumn::Username, {.ink = Ink::Secondary});
    style(CertificateProfileColumn::Uses, {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    style(CertificateProfileColumn::Location, {.ink = Ink::Secondary});
    table.setColumnWidths({{int(CertificateProfileColumn::Name), 120},
                           {int(CertificateProfileColumn::Authorities), 136},
                           {int(CertificateProfileColumn::Username), 178},
                           {int(CertificateProfileColumn::Revocation), 124},
                           {int(CertificateProfileColumn::Blocks), 116},
                           {int(CertificateProfileColumn::Uses), 80}});
    table.sortByColumn(int(CertificateProfileColumn::Name), Qt::AscendingOrder);
}

} // namespace

CertificateProfilesPage::CertificateProfilesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : ProfilesPage(lifecycle,
                   {.id = QStringLiteral("certificate-profiles"),
                    .title = tr("Certificate profiles"),
                    .icon = QStringLiteral("verified_user"),
                    .section = main_window::Section::Trust,
                    .nothingSelected = tr("Choose a profile to see whom it trusts and who uses it."),
                    .columns = models::tables::certificateProfileTitles()},
                   dialogs::certificateProfiles, parent)
{
    styleCertificateProfileTable(table());
    QAction* evaluating = addRowAction({.name = "evaluate",
                                        .text = tr("E&valuate…"),
                                        .icon = "fact_check",
                                        .tip = tr("See what the chosen profile says of a certificate")});
    connect(evaluating, &QAction::triggered, this, &CertificateProfilesPage::openEvaluation);
    begin({.icon = QStringLiteral("verified_user"),
           .headline = tr("No certificate profiles yet"),
           .sentence = tr("A certificate profile names the CAs whose certificates are accepted. The "
                          "migration makes one for devices and one for the manager."),
           .hint = {},
           .actions = {}});
}

std::vector<models::tables::Row> CertificateProfilesPage::rows() const
{
    return models::tables::certificateProfileRows(lifecycle().candidate());
}

DetailsContent CertificateProfilesPage::detailsOf(const ProfilePlace& place) const
{
    const CertificateProfile& profile = storeOf(place).certificateProfiles.at(place.name);
    const auto row = [](const QString& key, const QString& value) {
        return KeyValue{.key = key, .value = value, .isMono = false, .toolTip = {}};
    };
    DetailsSection authorities{.caption = tr("CA certificates"), .rows = {}};
    for (const auto& [name, ca] : profile.cas)
        authorities.rows.push_back(
            row(QString::fromUtf8(name), ca.defaultOcspUrl.empty()
                                             ? tr("OCSP responder of the certificate")
                                             : tr("OCSP %1").arg(QString::fromUtf8(ca.defaultOcspUrl))));
    DetailsSection revocation{.caption = tr("Revocation"), .rows = {}};
    revocation.rows = {row(tr("Asks"), models::tables::revocationText(profile)),
                       row(tr("Deadline"), models::tables::deadlineSentence(profile))};
    const auto yesNo = [](bool value) { return value ? tr("yes") : tr("no"); };
    DetailsSection blocks{.caption = tr("Blocks"), .rows = {}};
    blocks.rows = {row(tr("Expired"), yesNo(profile.blockExpiredCert)),
                   row(tr("Status unknown"), yesNo(profile.blockUnknownCert)),
                   row(tr("No status in time"), yesNo(profile.blockTimeoutCert))};
    DetailsContent content{.icon = QStringLiteral("verified_user"),
                           .name = QString::fromUtf8(place.name),
                           .subtitle = models::tables::locationText(place.store),
                           .banner = {},
                           .sections = {authorities, revocation, blocks}};
    std::ranges::move(usesAndFindings(place), std::back_inserter(content.sections));
    return content;
}

void CertificateProfilesPage::openEvaluation()
{
    if (const auto place = models::tables::profilePlace(currentKey()))
        (new inspector::EvaluateDialog(lifecycle(), *place, this))->open();
}

void CertificateProfilesPage::openDialog(const std::optional<ProfilePlace>& place)
{
    auto* dialog = new dialogs::CertificateProfileDialog(lifecycle(), place, this);
    connect(dialog, &dialogs::CertificateProfileDialog::saved, this,
            [this](const QString& key) { selectKey(key); });
    dialog->open();
}

} // namespace views::panes
