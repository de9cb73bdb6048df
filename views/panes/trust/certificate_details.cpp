#include "views/panes/trust/certificate_details.h"

#include "models/lifecycle/lab/revocation_lab.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/certificate_rows.h"
#include "models/tables/change_rows.h"
#include "models/text/import_wording.h"
#include "models/text/lab_wording.h"
#include "models/text/times.h"
#include "models/text/wording.h"
#include "views/dialogs/certificates/alternative_names.h"

#include <QCoreApplication>

namespace views::panes {

using models::config::CertificateFacts;
using models::tables::CertificateState;
using session::base::TimePoint;
using widgets::KeyValue;

namespace {

struct Details
{
    Q_DECLARE_TR_FUNCTIONS(CertificateDetails)
};

constexpr qsizetype mostInToolTip = 20;
constexpr std::size_t mostChildren = 12;

/// "4D:EF:FA:...": easier to compare by eye; broken into lines after eight.
QString inPairs(const std::string& hex)
{
    QString pairs;
    for (std::size_t i = 0; i < hex.size(); i += 2)
        pairs += (i == 0        ? QString()
                  : i % 16 == 0 ? QStringLiteral(" ")
                                : QStringLiteral(":")) +
                 QString::fromUtf8(hex.substr(i, 2)).toUpper();
    return pairs;
}

KeyValue timeRow(const QString& key, TimePoint time)
{
    return {.key = key,
            .value = models::text::localTime(time),
            .isMono = true,
            .toolTip = models::text::bothTimes(time)};
}

QString stateCause(const CertificateFacts& facts, TimePoint now)
{
    const CertificateState state = models::tables::certificateState(facts, now);
    if (state == CertificateState::Request)
        return Details::tr("The signed answer has not been imported yet.");
    if (state == CertificateState::Unreadable)
        return Details::tr("The text in this entry is no certificate.");
    if (state == CertificateState::OnHold)
        return Details::tr("Revoked until it is taken back.");
    if (state == CertificateState::Revoked)
        return facts.revocationReason.empty()
                   ? Details::tr("Revoked by the configuration.")
                   : Details::tr("Revoked here: %1.")
                         .arg(models::text::revocationReason(facts.revocationReason));
    const auto& certificate = *facts.certificate;
    if (state == CertificateState::NotYetValid)
        return Details::tr("Valid from %1.").arg(models::text::localTime(certificate.notBefore()));
    const TimePoint expiry = *facts.expiry();
    const QString until = models::text::localTime(expiry);
    const QString left = models::text::remaining(expiry - now);
    if (expiry < certificate.notAfter())
        return Details::tr("Until %1 (%2): a CA in its chain expires before it does.").arg(until, left);
    return Details::tr("Until %1 (%2).").arg(until, left);
}

DetailsSection subjectSection(const CertificateFacts& facts)
{
    const auto& certificate = *facts.certificate;
    DetailsSection section{.caption = Details::tr("Certificate"), .rows = {}};
    section.rows = {{.key = Details::tr("Subject"),
                     .value = QString::fromUtf8(certificate.subject()),
                     .isMono = false,
                     .toolTip = {}},
                    {.key = Details::tr("Issuer"),
                     .value = QString::fromUtf8(certificate.issuer()),
                     .isMono = false,
                     .toolTip = {}},
                    {.key = Details::tr("Serial"),
                     .value = inPairs(certificate.serialNumber()),
                     .isMono = true,
                     .toolTip = {}},
                    timeRow(Details::tr("Valid from"), certificate.notBefore()),
                    timeRow(Details::tr("Valid until"), certificate.notAfter())};
    const QString names = dialogs::toText(certificate.alternativeNames());
    if (!names.isEmpty())
        section.rows.push_back({.key = Details::tr("SAN"), .value = names, .isMono = true, .toolTip = {}});
    QStringList usages;
    for (const std::string& usage : certificate.extendedKeyUsages())
        usages << QString::fromUtf8(usage);
    if (!usages.isEmpty())
        section.rows.push_back({.key = Details::tr("Usage"),
                                .value = usages.join(QStringLiteral(", ")),
                                .isMono = true,
                                .toolTip = {}});
    section.rows.push_back({.key = Details::tr("SHA-256"),
                            .value = inPairs(certificate.sha256()),
                            .isMono = true,
                            .toolTip = {}});
    return section;
}

DetailsSection keySection(const CertificateFacts& facts)
{
    DetailsSection section{.caption = Details::tr("Key"), .rows = {}};
    section.rows.push_back({.key = Details::tr("Algorithm"),
                            .value = models::tables::algorithmText(facts),
                            .isMono = true,
                            .toolTip = {}});
    const QString here =
        facts.blocksKeyExport ? Details::tr("Sealed here, export blocked") : Details::tr("Sealed here");
    section.rows.push_back({.key = Details::tr("Private key"),
                            .value = facts.hasPrivateKey ? here : Details::tr("Not here"),
                            .isMono = false,
                            .toolTip = {}});
    return section;
}

DetailsSection chainSection(const CertificateFacts& facts)
{
    DetailsSection section{.caption = Details::tr("Chain to its CA"), .rows = {}};
    for (std::size_t i = 1; i < facts.path.size(); ++i) {
        const auto& issuer = facts.path[i];
        section.rows.push_back(
            {.key = issuer.isSelfIssued() ? Details::tr("Root") : Details::tr("Intermediate"),
             .value = QString::fromUtf8(issuer.subject()),
             .isMono = false,
             .toolTip = models::text::bothTimes(issuer.notAfter())});
    }
    const auto& last = facts.path.back();
    if (!last.isSelfIssued())
        section.rows.push_back({.key = Details::tr("Missing"),
                                .value = QString::fromUtf8(last.issuer()),
                                .isMono = false,
                                .toolTip = Details::tr("This CA is not in the same store")});
    else if (facts.path.size() == 1)
        section.rows.push_back({.key = Details::tr("Root"),
                                .value = Details::tr("Signed by its own key"),
                                .isMono = false,
                                .toolTip = {}});
    return section;
}

/// Nothing to say without sessions.
DetailsSection sessionsSection(const models::lifecycle::CertificateUses& uses)
{
    DetailsSection section{.caption = Details::tr("Live sessions"), .rows = {}};
    const auto add = [&section](const QString& key, const std::vector<session::base::Serial>& serials) {
        if (serials.empty())
            return;
        QStringList all;
        for (const session::base::Serial& serial : serials)
            all << QString::fromUtf8(serial.value);
        section.rows.push_back(
            {.key = key,
             .value = Details::tr("%n device(s)", nullptr, int(serials.size())),
             .isMono = false,
             .toolTip = QStringList(all.first(std::min(all.size(), mostInToolTip))).join(QLatin1Char('\n'))});
    };
    add(Details::tr("Shown by"), uses.presentedBy);
    add(Details::tr("Verifies"), uses.verifiedBy);
    add(Details::tr("Shown to"), uses.presentedTo);
    return section;
}

DetailsSection childrenSection(const models::lifecycle::CertificateUses& uses)
{
    DetailsSection section{.caption = Details::tr("Has signed"), .rows = {}};
    for (const models::lifecycle::CertificateChild& child : uses.children) {
        if (section.rows.size() == mostChildren) {
            section.rows.push_back({.key = Details::tr("and more"),
                                    .value = QString::number(uses.children.size() - mostChildren),
                                    .isMono = true,
                                    .toolTip = Details::tr("Re-issue lists them all")});
            break;
        }
        section.rows.push_back({.key = QString::fromUtf8(child.name),
                                .value = models::tables::locationText(child.location),
                                .isMono = false,
                                .toolTip = QString::fromUtf8(child.certificate.subject())});
    }
    return section;
}

} // namespace

DetailsSection usedBySection(const std::vector<std::vector<std::string>>& uses)
{
    DetailsSection section{.caption = Details::tr("Used by"), .rows = {}};
    for (const auto& path : uses)
        section.rows.push_back({.key = models::tables::settingLabel(path),
                                .value = models::tables::pathText(path),
                                .isMono = true,
                                .toolTip = {}});
    if (uses.empty())
        section.rows.push_back({.key = Details::tr("Nothing"),
                                .value = Details::tr("may be deleted"),
                                .isMono = false,
                                .toolTip = {}});
    return section;
}

DetailsSection serviceSection(const models::services::AuthorityService& service)
{
    const auto place = [](const QString& key, const std::string& url) {
        return KeyValue{.key = key, .value = QString::fromUtf8(url), .isMono = true, .toolTip = {}};
    };
    DetailsSection section{.caption = Details::tr("Service"), .rows = {}};
    if (!service.urls.crlUrl.empty())
        section.rows = {place(Details::tr("CRL"), service.urls.crlUrl),
                        place(Details::tr("OCSP"), service.urls.ocspUrl)};
    if (service.crlNumber)
        section.rows.push_back({.key = Details::tr("CRL number"),
                                .value = QString::number(*service.crlNumber),
                                .isMono = true,
                                .toolTip = {}});
    if (service.nextUpdate)
        section.rows.push_back(timeRow(Details::tr("Next update"), *service.nextUpdate));
    if (!service.problem.empty())
        section.rows.push_back({.key = Details::tr("Problem"),
                                .value = QString::fromUtf8(service.problem),
                                .isMono = false,
                                .toolTip = {}});
    return section;
}

DetailsSection labSection(const models::lifecycle::Lifecycle& lifecycle, const CertificateFacts& facts)
{
    DetailsSection section{.caption = Details::tr("Revocation lab — wrong on purpose"), .rows = {}};
    const auto* lab = lifecycle.lab();
    const bool isHere = facts.isAuthority() && facts.store == models::config::StoreName();
    if (!lab || !isHere || !lab->experiments().contains(facts.name))
        return section;
    const auto& experiment = lab->experiments().at(facts.name);
    section.rows = {{.key = Details::tr("Answers"),
                     .value = models::text::labExperimentText(toText(experiment.behaviour),
                                                              toText(experiment.target), experiment.delay),
                     .isMono = false,
                     .toolTip = models::text::labConsequence(toText(experiment.behaviour))},
                    {.key = Details::tr("So far"),
                     .value = Details::tr("%n time(s)", nullptr, int(lab->acted(facts.name))),
                     .isMono = false,
                     .toolTip = {}}};
    return section;
}

DetailsContent certificateDetails(const CertificateFacts& facts,
                                  const models::lifecycle::CertificateUses& uses, TimePoint now)
{
    const CertificateState state = models::tables::certificateState(facts, now);
    DetailsContent content{.icon = QStringLiteral("workspace_premium"),
                           .name = QString::fromUtf8(facts.name),
                           .subtitle = models::tables::locationText(facts.store)};
    if (facts.isAuthority())
        content.subtitle += Details::tr(" · CA");
    content.banner =
        widgets::BannerContent{.glyph = {.status = models::tables::glyphOf(state),
                                         .marks = theme::Marks::fromInt(models::tables::marksOf(state))},
                               .state = models::tables::stateText(state),
                               .cause = stateCause(facts, now)};
    if (facts.certificate)
        content.sections = {subjectSection(facts), keySection(facts), chainSection(facts)};
    content.sections.push_back(usedBySection(facts.uses));
    content.sections.push_back(sessionsSection(uses));
    content.sections.push_back(childrenSection(uses));
    return content;
}

} // namespace views::panes
