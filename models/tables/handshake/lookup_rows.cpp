// The lookups of revocation, against their deadlines (C13, C14, C27).
#include "models/tables/handshake/handshake_rows.h"

#include "models/tables/devices/device_status.h"
#include "models/tables/words.h"
#include "models/text/detail_wording.h"
#include "models/text/wording.h"

#include <QLocale>

namespace models::tables {

using lifecycle::HandshakeStory;
using session::trust::RevocationFacts;
using session::trust::RevocationStatus;

namespace {

QString lookedUpName(const HandshakeStory& story, const std::string& fingerprint)
{
    for (const auto* list : {&story.attempt->verdict.path, &story.attempt->evidence.chain})
        for (const auto& certificate : *list)
            if (certificate.sha256() == fingerprint)
                return QString::fromUtf8(certificate.commonName().empty() ? certificate.subject()
                                                                          : certificate.commonName());
    return QString::fromStdString(fingerprint.substr(0, 16));
}

QString lookupWord(RevocationStatus status)
{
    switch (status) {
    case RevocationStatus::Good:
        return Words::tr("good");
    case RevocationStatus::Revoked:
        return Words::tr("revoked");
    case RevocationStatus::Unknown:
        return Words::tr("unknown");
    case RevocationStatus::Unavailable:
        break;
    }
    return Words::tr("could not be had");
}

DeviceStatus lookupGlyph(RevocationStatus status)
{
    switch (status) {
    case RevocationStatus::Good:
        return DeviceStatus::Custom;
    case RevocationStatus::Revoked:
        return DeviceStatus::Failed;
    case RevocationStatus::Unknown:
    case RevocationStatus::Unavailable:
        break;
    }
    return DeviceStatus::Blocked;
}

QString lookupSeconds(std::chrono::milliseconds time)
{
    return Words::tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000, 'f', 2));
}

Row lookupRow(const QString& key, std::vector<RowCell> cells)
{
    return {.key = key, .cells = std::move(cells)};
}

void addLookedUp(std::vector<Row>& rows, const QString& name, const std::string& fingerprint,
                 const RevocationFacts::Fact& fact)
{
    const QString key = QString::fromStdString(fingerprint);
    int number = 0;
    for (const auto& step : fact.steps)
        rows.push_back(lookupRow(
            key + QString::number(++number),
            {{.text = name},
             {.text = QString::fromStdString(toText(step.source))},
             {.text = lookupSeconds(step.from), .sort = qlonglong(step.from.count())},
             {.text = lookupSeconds(step.to), .sort = qlonglong(step.to.count())},
             {.text = step.problem.empty() ? Words::tr("answered") : text::detailText(step.problem)}}));
    QString result = lookupWord(fact.status);
    if (!fact.detail.empty())
        result += QStringLiteral(": ") + text::detailText(fact.detail);
    rows.push_back(lookupRow(key, {{.text = name, .status = QVariant::fromValue(lookupGlyph(fact.status))},
                                   {.text = QString::fromStdString(toText(fact.source))},
                                   {.text = {}},
                                   {.text = {}},
                                   {.text = result, .toolTip = result}}));
}

} // namespace

QStringList lookupTitles()
{
    return {Words::tr("Certificate"), Words::tr("Asked"), Words::tr("From"), Words::tr("To"),
            Words::tr("Result")};
}

std::vector<Row> lookupRows(const HandshakeStory& story)
{
    std::vector<Row> rows;
    for (const auto& [fingerprint, fact] : story.attempt->revocation.byFingerprint)
        addLookedUp(rows, lookedUpName(story, fingerprint), fingerprint, fact);
    return rows;
}

LookupLine lookupLine(const HandshakeStory& story)
{
    LookupLine line{.bars = {},
                    .ocsp = story.attempt->lookupDeadlines.ocsp,
                    .total = story.attempt->lookupDeadlines.total};
    for (const auto& [fingerprint, fact] : story.attempt->revocation.byFingerprint)
        for (const auto& step : fact.steps)
            line.bars.push_back({.label = lookedUpName(story, fingerprint) + QStringLiteral(" · ") +
                                          QString::fromStdString(toText(step.source)),
                                 .from = step.from,
                                 .to = step.to,
                                 .isAnswer = step.problem.empty()});
    return line;
}

QString lookupSentence(const HandshakeStory& story)
{
    const auto& deadlines = story.attempt->lookupDeadlines;
    const auto& facts = story.attempt->revocation.byFingerprint;
    if (deadlines.total.count() == 0)
        return Words::tr("The certificate profile asks for neither OCSP nor CRL: nothing was looked up.");
    QString times = Words::tr("Certificate status within %1").arg(lookupSeconds(deadlines.total));
    if (deadlines.ocsp.count() > 0)
        times += Words::tr(", OCSP %1").arg(lookupSeconds(deadlines.ocsp));
    if (deadlines.crl.count() > 0)
        times += Words::tr(", CRL %1").arg(lookupSeconds(deadlines.crl));
    if (facts.empty())
        return Words::tr("%1. It did not come to a lookup.").arg(times);
    const bool isAsked =
        std::ranges::any_of(facts, [](const auto& entry) { return !entry.second.steps.empty(); });
    return isAsked ? times + QLatin1Char('.')
                   : Words::tr("%1. What was known already sufficed: nobody was asked.").arg(times);
}

} // namespace models::tables
