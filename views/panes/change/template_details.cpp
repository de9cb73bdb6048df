#include "views/panes/change/template_details.h"

#include "models/config/device/effective_template.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/stack_rows.h"
#include "models/text/numbers.h"
#include "views/panes/change/push_section.h"

#include <QCoreApplication>

#include <algorithm>

namespace views::panes {

using models::config::Configuration;
using models::config::SecureConnClient;
using models::config::TemplateStack;
using models::lifecycle::Lifecycle;
using models::tables::DeviceStatus;
using models::tables::StackCounts;
using widgets::KeyValue;

namespace {

struct TemplateDetails
{
    Q_DECLARE_TR_FUNCTIONS(TemplateDetails)
};

QString orDash(const std::string& value)
{
    return value.empty() ? QStringLiteral("–") : QString::fromUtf8(value);
}

KeyValue row(const QString& key, const QString& value)
{
    return {.key = key, .value = value, .isMono = false, .toolTip = {}};
}

KeyValue number(const QString& key, qulonglong value)
{
    return {.key = key, .value = models::text::counted(value), .isMono = true, .toolTip = {}};
}

widgets::BannerContent syncBanner(const StackCounts& counts, bool isPending)
{
    widgets::BannerContent banner{.glyph = {},
                                  .state = TemplateDetails::tr("No devices"),
                                  .cause = TemplateDetails::tr("Nobody gets these settings yet."),
                                  .icon = QStringLiteral("remove")};
    const int behind = counts.devices - counts.inSync;
    if (counts.devices > 0 && behind == 0)
        banner = {.glyph = {},
                  .state = TemplateDetails::tr("In sync"),
                  .cause = TemplateDetails::tr("%n device(s) said that they run what is committed.", nullptr,
                                               counts.devices),
                  .icon = QStringLiteral("check")};
    else if (counts.devices > 0)
        banner = {.glyph = {},
                  .state = TemplateDetails::tr("Out of sync"),
                  .cause = TemplateDetails::tr(
                      "%n device(s) did not say yet that they run what is committed.", nullptr, behind),
                  .icon = QStringLiteral("sync")};
    if (isPending)
        banner.cause +=
            QLatin1Char(' ') + TemplateDetails::tr("A change of it waits for the commit; a push sends "
                                                   "what is committed.");
    return banner;
}

DetailsSection clientSection(const SecureConnClient& client)
{
    DetailsSection section{.caption = TemplateDetails::tr("Client settings"), .rows = {}};
    section.rows.push_back(
        row(TemplateDetails::tr("Certificate"), models::tables::clientCertificateText(client)));
    if (client.certificateType == "issued")
        section.rows.push_back({.key = TemplateDetails::tr("Common name"),
                                .value = QString::fromUtf8(client.commonName),
                                .isMono = true,
                                .toolTip = {}});
    if (client.certificateType == "none")
        return section;
    section.rows.push_back(row(TemplateDetails::tr("Profile"), orDash(client.certificateProfile)));
    section.rows.push_back(row(TemplateDetails::tr("Server name"),
                               client.checkServerIdentity ? TemplateDetails::tr("compared")
                                                          : TemplateDetails::tr("not compared")));
    QStringList towards;
    const auto add = [&towards](bool isOn, const QString& name) {
        if (isOn)
            towards << name;
    };
    add(client.enablePanorama, TemplateDetails::tr("manager"));
    add(client.enableLogCollector, TemplateDetails::tr("Log Collectors"));
    add(client.enableWildfire, TemplateDetails::tr("WildFire"));
    add(client.enablePandb, TemplateDetails::tr("PAN-DB"));
    add(client.enableUserId, TemplateDetails::tr("data redistribution"));
    add(client.enableGlobalProtect, TemplateDetails::tr("GlobalProtect"));
    section.rows.push_back(row(TemplateDetails::tr("Towards"), towards.join(QStringLiteral(", "))));
    return section;
}

DetailsSection countsSection(const StackCounts& counts)
{
    return {.caption = TemplateDetails::tr("Devices"),
            .rows = {number(TemplateDetails::tr("All"), qulonglong(counts.devices)),
                     number(TemplateDetails::tr("Connected"), qulonglong(counts.connected)),
                     number(TemplateDetails::tr("In sync"), qulonglong(counts.inSync)),
                     number(TemplateDetails::tr("Out of sync"), qulonglong(counts.devices - counts.inSync))}};
}

DetailsSection storeSection(const QString& caption, const models::config::ObjectStore& store)
{
    return {.caption = caption,
            .rows = {number(TemplateDetails::tr("Certificates"), store.certificates.size()),
                     number(TemplateDetails::tr("Cert. profiles"), store.certificateProfiles.size()),
                     number(TemplateDetails::tr("SSL/TLS profiles"), store.sslTlsServiceProfiles.size()),
                     number(TemplateDetails::tr("SCEP profiles"), store.scepProfiles.size())}};
}

/// What every stack has after its own and its templates'; nothing to say while it is empty.
DetailsSection sharedSection(const Configuration& candidate)
{
    if (candidate.shared == models::config::ObjectStore())
        return {};
    return storeSection(TemplateDetails::tr("Shared, after its templates"), candidate.shared);
}

} // namespace

DetailsContent stackDetails(const Lifecycle& lifecycle, const std::string& name)
{
    const Configuration& candidate = lifecycle.candidate();
    const TemplateStack& stack = candidate.templateStacks.at(name);
    const auto& committed = lifecycle.running().templateStacks;
    const auto before = committed.find(name);
    bool isPending = before == committed.end() || before->second != stack;
    DetailsSection templates{.caption = TemplateDetails::tr("Templates, first wins"), .rows = {}};
    int place = 0;
    for (const std::string& each : stack.templates) {
        templates.rows.push_back(row(QString::number(++place), QString::fromUtf8(each)));
        const auto now = candidate.templates.find(each);
        const auto then = lifecycle.running().templates.find(each);
        isPending =
            isPending || (now != candidate.templates.end() &&
                          (then == lifecycle.running().templates.end() || then->second != now->second));
    }
    const StackCounts counts = models::tables::stackCounts(stack, lifecycle.devices());
    return {
        .icon = QStringLiteral("layers"),
        .name = QString::fromUtf8(name),
        .subtitle = stack.description.empty() ? TemplateDetails::tr("Template stack")
                                              : QString::fromUtf8(stack.description),
        .banner = syncBanner(counts, isPending),
        .sections = {countsSection(counts), templates,
                     clientSection(models::config::mergedTemplate(candidate, stack).device.secureConnClient),
                     sharedSection(candidate), pushSection(lifecycle, {.templateStack = name})}};
}

DetailsContent templateDetails(const Lifecycle& lifecycle, const std::string& name)
{
    const Configuration& candidate = lifecycle.candidate();
    const auto& entry = candidate.templates.at(name);
    DetailsSection address{.caption = TemplateDetails::tr("Panorama settings"), .rows = {}};
    address.rows = {row(TemplateDetails::tr("Manager"), orDash(entry.device.panoramaServer)),
                    row(TemplateDetails::tr("Second"), orDash(entry.device.panoramaServer2))};
    const DetailsSection contents = storeSection(TemplateDetails::tr("Holds"), entry.shared);
    DetailsSection users{.caption = TemplateDetails::tr("Used by"), .rows = {}};
    for (const std::string& stack : models::tables::stacksWith(candidate, name))
        users.rows.push_back(row(TemplateDetails::tr("Stack"), QString::fromUtf8(stack)));
    if (users.rows.empty())
        users.rows.push_back(row(TemplateDetails::tr("Nothing"), TemplateDetails::tr("may be deleted")));
    return {
        .icon = QStringLiteral("description"),
        .name = QString::fromUtf8(name),
        .subtitle = entry.description.empty() ? TemplateDetails::tr("Template")
                                              : QString::fromUtf8(entry.description),
        .banner = {},
        .sections = {clientSection(entry.device.secureConnClient), address, contents, users,
                     countsSection(models::tables::templateCounts(candidate, name, lifecycle.devices()))}};
}

} // namespace views::panes
