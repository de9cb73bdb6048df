#include "views/panes/trust/service_profiles_page.h"

#include "models/lifecycle/lifecycle.h"
#include "models/tables/certificate_rows.h"
#include "views/dialogs/profiles/service_profile_dialog.h"

namespace views::panes {

using models::config::SslTlsServiceProfile;
using models::tables::ProfilePlace;
using models::tables::ServiceProfileColumn;
using theme::TextRole;
using widgets::Ink;

namespace {

void styleServiceProfileTable(widgets::TableView& table)
{
    const auto style = [&table](ServiceProfileColumn column, const widgets::CellStyle& cell) {
        table.setCellStyle(int(column), cell);
    };
    style(ServiceProfileColumn::Name, {.role = TextRole::BodyStrong});
    style(ServiceProfileColumn::Versions, {.role = TextRole::Mono});
    style(ServiceProfileColumn::Ciphers, {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    style(ServiceProfileColumn::Uses, {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    style(ServiceProfileColumn::Location, {.ink = Ink::Secondary});
    table.setColumnWidths({{int(ServiceProfileColumn::Name), 170},
                           {int(ServiceProfileColumn::Certificate), 200},
                           {int(ServiceProfileColumn::Versions), 170},
                           {int(ServiceProfileColumn::Ciphers), 76},
                           {int(ServiceProfileColumn::Uses), 76}});
    table.sortByColumn(int(ServiceProfileColumn::Name), Qt::AscendingOrder);
}

} // namespace

ServiceProfilesPage::ServiceProfilesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : ProfilesPage(lifecycle,
                   {.id = QStringLiteral("ssl-tls-profiles"),
                    .title = tr("SSL/TLS profiles"),
                    .icon = QStringLiteral("shield"),
                    .section = main_window::Section::Trust,
                    .nothingSelected = tr("Choose a profile to see what a server presents with it."),
                    .columns = models::tables::serviceProfileTitles()},
                   dialogs::serviceProfiles, parent)
{
    styleServiceProfileTable(table());
    begin({.icon = QStringLiteral("shield"),
           .headline = tr("No SSL/TLS service profiles yet"),
           .sentence = tr("An SSL/TLS service profile names the certificate that the manager presents to "
                          "devices, and the versions and algorithms that it speaks."),
           .hint = {},
           .actions = {}});
}

std::vector<models::tables::Row> ServiceProfilesPage::rows() const
{
    return models::tables::serviceProfileRows(lifecycle().candidate());
}

DetailsContent ServiceProfilesPage::detailsOf(const ProfilePlace& place) const
{
    const SslTlsServiceProfile& profile = storeOf(place).sslTlsServiceProfiles.at(place.name);
    DetailsSection presents{.caption = tr("Presents"), .rows = {}};
    presents.rows = {
        {.key = tr("Certificate"),
         .value = profile.certificate.empty() ? tr("none yet") : QString::fromUtf8(profile.certificate),
         .isMono = false,
         .toolTip = {}},
        {.key = tr("On devices"),
         .value = models::tables::versionsText(profile),
         .isMono = true,
         .toolTip = {}}};
    DetailsSection ciphers{.caption = tr("Cipher suites, in order"), .rows = {}};
    int line = 0;
    for (const QString& name : models::tables::cipherNames(profile))
        ciphers.rows.push_back(
            {.key = QString::number(++line), .value = name, .isMono = true, .toolTip = {}});
    DetailsContent content{.icon = QStringLiteral("shield"),
                           .name = QString::fromUtf8(place.name),
                           .subtitle = models::tables::locationText(place.store),
                           .banner = {},
                           .sections = {presents}};
    std::ranges::move(usesAndFindings(place), std::back_inserter(content.sections));
    content.sections.push_back(std::move(ciphers));
    return content;
}

void ServiceProfilesPage::openDialog(const std::optional<ProfilePlace>& place)
{
    auto* dialog = new dialogs::ServiceProfileDialog(lifecycle(), place, this);
    connect(dialog, &dialogs::ServiceProfileDialog::saved, this,
            [this](const QString& key) { selectKey(key); });
    dialog->open();
}

} // namespace views::panes
