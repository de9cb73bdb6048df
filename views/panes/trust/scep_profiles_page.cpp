#include "views/panes/trust/scep_profiles_page.h"

#include "models/lifecycle/lifecycle.h"
#include "models/tables/certificate_rows.h"
#include "models/tables/scep_rows.h"
#include "views/dialogs/certificates/enrol_dialog.h"
#include "views/dialogs/message.h"
#include "views/dialogs/profiles/scep_profile_dialog.h"

#include <QAction>

namespace views::panes {

using models::config::ScepProfile;
using models::tables::ProfilePlace;
using models::tables::ScepProfileColumn;
using theme::TextRole;
using widgets::Ink;
using widgets::KeyValue;

namespace {

void styleScepProfileTable(widgets::TableView& table)
{
    const auto style = [&table](ScepProfileColumn column, const widgets::CellStyle& cell) {
        table.setCellStyle(int(column), cell);
    };
    style(ScepProfileColumn::Name, {.role = TextRole::BodyStrong});
    style(ScepProfileColumn::Server, {.role = TextRole::Mono});
    style(ScepProfileColumn::Subject, {.role = TextRole::Mono});
    style(ScepProfileColumn::Uses, {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    style(ScepProfileColumn::Location, {.ink = Ink::Secondary});
    table.setColumnWidths({{int(ScepProfileColumn::Name), 140},
                           {int(ScepProfileColumn::Server), 210},
                           {int(ScepProfileColumn::Subject), 140},
                           {int(ScepProfileColumn::Challenge), 90},
                           {int(ScepProfileColumn::Key), 90},
                           {int(ScepProfileColumn::Uses), 76}});
    table.sortByColumn(int(ScepProfileColumn::Name), Qt::AscendingOrder);
}

KeyValue row(const QString& key, const std::string& value, const QString& ifEmpty)
{
    return {.key = key,
            .value = value.empty() ? ifEmpty : QString::fromUtf8(value),
            .isMono = !value.empty(),
            .toolTip = {}};
}

/// At most one of the three is set.
std::string alternativeNameOf(const ScepProfile& profile)
{
    return profile.rfc822Name + profile.dnsName + profile.uniformResourceIdentifier;
}

} // namespace

ScepProfilesPage::ScepProfilesPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : ProfilesPage(lifecycle,
                   {.id = QStringLiteral("scep-profiles"),
                    .title = tr("SCEP profiles"),
                    .icon = QStringLiteral("vpn_key"),
                    .section = main_window::Section::Trust,
                    .nothingSelected = tr("Choose a profile to see where its certificates come from."),
                    .columns = models::tables::scepProfileTitles()},
                   dialogs::scepProfiles, parent)
{
    styleScepProfileTable(table());
    const QAction* enrol = addRowAction({.name = QStringLiteral("enrol"),
                                         .text = tr("E&nrol…"),
                                         .icon = QStringLiteral("vpn_key"),
                                         .tip = tr("Ask the chosen profile's server for a certificate")});
    connect(enrol, &QAction::triggered, this, &ScepProfilesPage::enrol);
    begin({.icon = QStringLiteral("vpn_key"),
           .headline = tr("No SCEP profiles yet"),
           .sentence = tr("A SCEP profile names a server where each device enrols a certificate of its own, "
                          "and renews it before it ends."),
           .hint = {},
           .actions = {}});
}

std::vector<models::tables::Row> ScepProfilesPage::rows() const
{
    return models::tables::scepProfileRows(lifecycle().candidate());
}

DetailsContent ScepProfilesPage::detailsOf(const ProfilePlace& place) const
{
    const ScepProfile& profile = storeOf(place).scepProfiles.at(place.name);
    DetailsSection server{.caption = tr("Server"), .rows = {}};
    server.rows = {row(tr("Address"), profile.url, tr("none yet")),
                   row(tr("CA identity"), profile.caIdentityName, tr("its only CA")),
                   row(tr("Fingerprint"), profile.fingerprint, tr("not checked")),
                   row(tr("TLS"), profile.serverCa, tr("CAs of the system")),
                   row(tr("Shows it"), profile.clientCertificate, tr("no certificate"))};
    DetailsSection request{.caption = tr("Asks for"), .rows = {}};
    request.rows = {
        row(tr("Subject"), profile.subject, {}),
        row(tr("Alternative name"), alternativeNameOf(profile), tr("none")),
        {.key = tr("Key"), .value = models::tables::keyText(profile), .isMono = true, .toolTip = {}},
        {.key = tr("Challenge"),
         .value = models::tables::challengeText(profile),
         .isMono = false,
         .toolTip = {}}};
    DetailsContent content{.icon = QStringLiteral("vpn_key"),
                           .name = QString::fromUtf8(place.name),
                           .subtitle = models::tables::locationText(place.store),
                           .banner = {},
                           .sections = {server, request}};
    std::ranges::move(usesAndFindings(place), std::back_inserter(content.sections));
    return content;
}

void ScepProfilesPage::openDialog(const std::optional<ProfilePlace>& place)
{
    auto* dialog = new dialogs::ScepProfileDialog(lifecycle(), place, this);
    connect(dialog, &dialogs::ScepProfileDialog::saved, this, [this](const QString& key) { selectKey(key); });
    dialog->open();
}

void ScepProfilesPage::enrol()
{
    const auto place = models::tables::profilePlace(currentKey());
    if (!place)
        return;
    auto* dialog = new dialogs::EnrolDialog(lifecycle(), *place, this);
    connect(dialog, &dialogs::EnrolDialog::enrolled, this,
            [this](const QString& name, const QStringList& notes) {
                if (!notes.isEmpty())
                    dialogs::tell(
                        this, {.headline = tr("Certificate %1 is in the candidate. Please note:").arg(name),
                               .text = notes.join(QLatin1Char('\n'))});
            });
    dialog->open();
}

} // namespace views::panes
