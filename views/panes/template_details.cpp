#include "views/panes/template_details.h"

#include "models/lifecycle/device_registry.h"
#include "models/tables/job_rows.h"
#include "models/tables/stack_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace views::panes {

using models::config::Configuration;
using models::config::SecureConnClient;
using models::config::TemplateStack;
using models::lifecycle::Job;
using models::lifecycle::Lifecycle;
using models::tables::DeviceStatus;
using models::tables::StackCounts;
using widgets::KeyValue;

namespace {

struct Details
{
    Q_DECLARE_TR_FUNCTIONS(TemplateDetails)
};

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QString orDash(const std::string& value)
{
    return value.empty() ? QStringLiteral("–") : text(value);
}

KeyValue row(const QString& key, const QString& value)
{
    return {.key = key, .value = value, .isMono = false, .toolTip = {}};
}

KeyValue number(const QString& key, qulonglong value)
{
    return {.key = key, .value = QString::number(value), .isMono = true, .toolTip = {}};
}

widgets::BannerContent syncBanner(const StackCounts& counts, bool isPending)
{
    widgets::BannerContent banner{.glyph = {.status = DeviceStatus::Offline},
                                  .state = Details::tr("No devices"),
                                  .cause = Details::tr("Nobody gets these settings yet.")};
    const int behind = counts.devices - counts.inSync;
    if (counts.devices > 0 && behind == 0)
        banner = {.glyph = {.status = DeviceStatus::Custom},
                  .state = Details::tr("In sync"),
                  .cause = Details::tr("%n device(s) said that they run what is committed.", nullptr,
                                       counts.devices)};
    else if (counts.devices > 0)
        banner = {.glyph = {.status = DeviceStatus::DisconnectWait},
                  .state = Details::tr("Out of sync"),
                  .cause = Details::tr("%n device(s) did not say yet that they run what is committed.",
                                       nullptr, behind)};
    if (isPending)
        banner.cause += QLatin1Char(' ') + Details::tr("A change of it waits for the commit; a push sends "
                                                       "what is committed.");
    return banner;
}

DetailsSection clientSection(const SecureConnClient& client)
{
    DetailsSection section{.caption = Details::tr("Client settings"), .rows = {}};
    section.rows.push_back(row(Details::tr("Certificate"), models::tables::clientCertificateText(client)));
    if (client.certificateType == "issued")
        section.rows.push_back({.key = Details::tr("Common name"),
                                .value = text(client.commonName),
                                .isMono = true,
                                .toolTip = {}});
    if (client.certificateType == "none")
        return section;
    section.rows.push_back(row(Details::tr("Profile"), orDash(client.certificateProfile)));
    section.rows.push_back(row(Details::tr("Server name"), client.checkServerIdentity
                                                               ? Details::tr("compared")
                                                               : Details::tr("not compared")));
    QStringList towards;
    const auto add = [&towards](bool isOn, const QString& name) {
        if (isOn)
            towards << name;
    };
    add(client.enablePanorama, Details::tr("manager"));
    add(client.enableLogCollector, Details::tr("Log Collectors"));
    add(client.enableWildfire, Details::tr("WildFire"));
    add(client.enablePandb, Details::tr("PAN-DB"));
    add(client.enableUserId, Details::tr("data redistribution"));
    section.rows.push_back(row(Details::tr("Towards"), towards.join(QStringLiteral(", "))));
    return section;
}

/// The newest that was for this stack.
const Job* lastPush(const Lifecycle& lifecycle, const std::string& stack)
{
    const auto& jobs = lifecycle.jobs();
    const auto found = std::find_if(jobs.rbegin(), jobs.rend(), [&](const Job& job) {
        return job.type == models::lifecycle::JobType::CommitAll &&
               job.description == "push template-stack " + stack;
    });
    return found == jobs.rend() ? nullptr : &*found;
}

DetailsSection pushSection(const Lifecycle& lifecycle, const std::string& stack)
{
    DetailsSection section{.caption = Details::tr("Last push"), .rows = {}};
    const Job* job = lastPush(lifecycle, stack);
    if (!job)
        return section;
    section.rows = {number(Details::tr("Job"), job->id.value),
                    row(Details::tr("Result"), models::tables::resultText(job->status, job->result)),
                    row(Details::tr("Progress"), Details::tr("%1 %").arg(job->progress()))};
    return section;
}

DetailsSection countsSection(const StackCounts& counts)
{
    return {.caption = Details::tr("Devices"),
            .rows = {number(Details::tr("All"), qulonglong(counts.devices)),
                     number(Details::tr("Connected"), qulonglong(counts.connected)),
                     number(Details::tr("In sync"), qulonglong(counts.inSync)),
                     number(Details::tr("Out of sync"), qulonglong(counts.devices - counts.inSync))}};
}

} // namespace

DetailsContent stackDetails(const Lifecycle& lifecycle, const std::string& name)
{
    const Configuration& candidate = lifecycle.candidate();
    const TemplateStack& stack = candidate.templateStacks.at(name);
    const auto& committed = lifecycle.running().templateStacks;
    const auto before = committed.find(name);
    bool isPending = before == committed.end() || before->second != stack;
    DetailsSection templates{.caption = Details::tr("Templates, first wins"), .rows = {}};
    int place = 0;
    for (const std::string& each : stack.templates) {
        templates.rows.push_back(row(QString::number(++place), text(each)));
        const auto now = candidate.templates.find(each);
        const auto then = lifecycle.running().templates.find(each);
        isPending =
            isPending || (now != candidate.templates.end() &&
                          (then == lifecycle.running().templates.end() || then->second != now->second));
    }
    const StackCounts counts = models::tables::stackCounts(stack, lifecycle.devices());
    return {.icon = QStringLiteral("layers"),
            .name = text(name),
            .subtitle = stack.description.empty() ? Details::tr("Template stack") : text(stack.description),
            .banner = syncBanner(counts, isPending),
            .sections = {countsSection(counts), templates,
                         clientSection(models::tables::clientOf(candidate, stack)),
                         pushSection(lifecycle, name)}};
}

DetailsContent templateDetails(const Lifecycle& lifecycle, const std::string& name)
{
    const Configuration& candidate = lifecycle.candidate();
    const auto& entry = candidate.templates.at(name);
    DetailsSection address{.caption = Details::tr("Panorama settings"), .rows = {}};
    address.rows = {row(Details::tr("Manager"), orDash(entry.device.panoramaServer)),
                    row(Details::tr("Second"), orDash(entry.device.panoramaServer2))};
    const DetailsSection contents{
        .caption = Details::tr("Holds"),
        .rows = {number(Details::tr("Certificates"), entry.shared.certificates.size()),
                 number(Details::tr("Cert. profiles"), entry.shared.certificateProfiles.size()),
                 number(Details::tr("SSL/TLS profiles"), entry.shared.sslTlsServiceProfiles.size())}};
    DetailsSection users{.caption = Details::tr("Used by"), .rows = {}};
    for (const std::string& stack : models::tables::stacksWith(candidate, name))
        users.rows.push_back(row(Details::tr("Stack"), text(stack)));
    if (users.rows.empty())
        users.rows.push_back(row(Details::tr("Nothing"), Details::tr("may be deleted")));
    return {
        .icon = QStringLiteral("description"),
        .name = text(name),
        .subtitle = entry.description.empty() ? Details::tr("Template") : text(entry.description),
        .banner = {},
        .sections = {clientSection(entry.device.secureConnClient), address, contents, users,
                     countsSection(models::tables::templateCounts(candidate, name, lifecycle.devices()))}};
}

} // namespace views::panes
